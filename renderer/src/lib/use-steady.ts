import { useRef } from 'react'
import { shareEqual } from './share-equal.ts'

/** The same value as at the render before, wherever it says the same: for the props of a `memo`. */
export const useSteady = <Value>(value: Value): Value => {
  const kept = useRef(value)
  kept.current = shareEqual(kept.current, value)
  return kept.current
}
