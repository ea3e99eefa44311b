import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow, type Rectangle } from '#electron/main/app/window-placement.ts'

const laptop: Rectangle = { x: 0, y: 0, width: 1366, height: 728 }
const projector: Rectangle = { x: 1366, y: 0, width: 1920, height: 1040 }

const rectangle = fc.record({
  x: fc.integer({ min: -6000, max: 6000 }),
  y: fc.integer({ min: -6000, max: 6000 }),
  width: fc.integer({ min: 200, max: 6000 }),
  height: fc.integer({ min: 200, max: 6000 }),
})

describe('placing the window', () => {
  it('brings it back where it was', () => {
    const saved = { x: 1500, y: 100, width: 1200, height: 800 }
    expect(placeWindow(saved, [laptop, projector])).toEqual(saved)
  })

  it('does not open it out of sight once the projector is unplugged', () => {
    const saved = { x: 1500, y: 100, width: 1200, height: 800 }
    const { x, y, width, height } = placeWindow(saved, [laptop])
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(laptop.width)
    expect(y + height).toBeLessThanOrEqual(laptop.height)
  })

  it('always leaves a title bar to grasp, whatever was saved and whatever displays there are', () => {
    fc.assert(
      fc.property(
        fc.option(rectangle),
        rectangle,
        fc.array(rectangle, { maxLength: 2 }),
        (saved, first, more) => {
          const areas: [Rectangle, ...Rectangle[]] = [first, ...more]
          const placed = placeWindow(saved, areas)
          const isWithinReach = areas.some(
            (area) =>
              placed.y >= area.y &&
              placed.y < area.y + area.height &&
              placed.x + placed.width > area.x &&
              placed.x < area.x + area.width &&
              placed.width <= area.width &&
              placed.height <= area.height,
          )
          expect(isWithinReach).toBe(true)
        },
      ),
    )
  })
})
