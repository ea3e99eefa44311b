import type { KeyboardEvent } from 'react'

/**
 * Up and down go to the same button of the next line: a list is worked through from top to bottom.
 * Buttons say their column in `data-stop`; the key is taken by whatever holds the lines.
 */
export const moveInColumn = (event: KeyboardEvent<HTMLElement>): void => {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const from = event.target as HTMLElement
  const stop = from.dataset.stop
  if (by === 0 || stop === undefined) return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-stop="${stop}"]`)]
  const next = stops[stops.indexOf(from) + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
