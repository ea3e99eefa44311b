export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Smallest size in which every screen holds, in device-independent pixels. */
export const MINIMUM_SIZE = { width: 1024, height: 700 } as const
const FIRST_SIZE = { width: 1360, height: 860 } as const
/** So much of the title bar must be within reach of the mouse. */
const GRIP = { width: 160, height: 40 } as const

const overlap = (fromA: number, sizeA: number, fromB: number, sizeB: number): number =>
  Math.max(0, Math.min(fromA + sizeA, fromB + sizeB) - Math.max(fromA, fromB))

const canBeGrasped = (window: Rectangle, display: Rectangle): boolean =>
  overlap(window.x, window.width, display.x, display.width) >= GRIP.width &&
  window.y >= display.y &&
  window.y + GRIP.height <= display.y + display.height

const centred = (size: Pick<Rectangle, 'width' | 'height'>, display: Rectangle): Rectangle => ({
  x: display.x + Math.floor((display.width - size.width) / 2),
  y: display.y + Math.floor((display.height - size.height) / 2),
  ...size,
})

/**
 * Where the window opens: where it was, as long as its title bar is on a display that is still there;
 * otherwise in the middle of the first one. Never larger than the work area, never below the minimum
 * unless the display is.
 */
export const placeWindow = (
  saved: Rectangle | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle => {
  const display = (saved && workAreas.find((area) => canBeGrasped(saved, area))) ?? workAreas[0]
  const between = (wanted: number, smallest: number, room: number) =>
    Math.min(room, Math.max(smallest, wanted))
  const size = {
    width: between(saved?.width ?? FIRST_SIZE.width, MINIMUM_SIZE.width, display.width),
    height: between(saved?.height ?? FIRST_SIZE.height, MINIMUM_SIZE.height, display.height),
  }
  const placed = saved && { x: saved.x, y: saved.y, ...size }
  return placed && canBeGrasped(placed, display) ? placed : centred(size, display)
}
