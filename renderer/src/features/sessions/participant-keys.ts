/** Answers that can be noted in the list; « walkIn » is only typed up from the paper. */
export const ANSWERS = ['confirmed', 'invited', 'declined'] as const
export type Answer = (typeof ANSWERS)[number]

/** What can hold the focus in a row, from left to right. */
export const STOPS = ['tick', 'name', ...ANSWERS, 'remove'] as const
export type Stop = (typeof STOPS)[number]

export type ListIntent =
  | { readonly kind: 'rows'; readonly by: number }
  | { readonly kind: 'stops'; readonly by: number }
  | { readonly kind: 'edge'; readonly edge: 'first' | 'last' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'remove' }

export type ListKey = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const PAGE_ROWS = 10

const MOVES: Readonly<Record<string, ListIntent>> = {
  ArrowDown: { kind: 'rows', by: 1 },
  ArrowUp: { kind: 'rows', by: -1 },
  PageDown: { kind: 'rows', by: PAGE_ROWS },
  PageUp: { kind: 'rows', by: -PAGE_ROWS },
  ArrowRight: { kind: 'stops', by: 1 },
  ArrowLeft: { kind: 'stops', by: -1 },
  Home: { kind: 'edge', edge: 'first' },
  End: { kind: 'edge', edge: 'last' },
  Delete: { kind: 'remove' },
}

/** First letters of the answers, French and English: confirmé, invité, ne vient pas, declined. */
const LETTERS: Readonly<Record<string, Answer>> = {
  c: 'confirmed',
  i: 'invited',
  n: 'declined',
  d: 'declined',
}

/** What a key asks of the list; null leaves it to the button or the link that has the focus. */
export const listIntent = ({ key, ctrlKey, metaKey, altKey }: ListKey): ListIntent | null => {
  if (metaKey || altKey) return null
  if (ctrlKey) return key === 'Home' || key === 'End' ? (MOVES[key] ?? null) : null
  const answer = LETTERS[key.toLowerCase()]
  if (answer) return { kind: 'answer', answer }
  return MOVES[key] ?? null
}

/** The stop to the left or right among those the row has. */
export const movedStop = (stops: readonly Stop[], from: Stop, by: number): Stop => {
  const index = Math.max(0, stops.indexOf(from))
  return stops[Math.max(0, Math.min(stops.length - 1, index + by))] ?? from
}
