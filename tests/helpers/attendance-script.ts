/** State of the sheet as somebody types it: a status a line, and the names added at its foot. */
export type SheetState = {
  readonly cells: readonly string[]
  readonly walkIns: readonly string[]
}

/** One step on the keyboard: the keys, and the state once it is done. */
export type TypedStep =
  | { readonly kind: 'key'; readonly row: number; readonly key: string; readonly after: SheetState }
  | { readonly kind: 'lines'; readonly text: string; readonly after: SheetState }
  | { readonly kind: 'walkIn'; readonly name: string; readonly after: SheetState }

export const sameState = (left: SheetState, right: SheetState): boolean =>
  JSON.stringify([left.cells, [...left.walkIns].sort()]) ===
  JSON.stringify([right.cells, [...right.walkIns].sort()])

const STATUS_OF_KEY = { p: 'present', a: 'absent', e: 'excused', Delete: 'none' } as const
const KEYS = ['p', 'a', 'e', 'Delete'] as const

const pick = (random: () => number, count: number): number => Math.floor(random() * count)

/** Three letters, so that no name is the beginning of another. */
const nameOf = (number: number): string => {
  const letter = (place: number) =>
    String.fromCharCode(97 + (Math.floor(number / 26 ** place) % 26))
  return `PANNE ${letter(2).toUpperCase()}${letter(1)}${letter(0)}`
}

/**
 * Steps drawn at random, one after the other for ever. Each changes the state, hence each is exactly
 * one commit: one row (a cell), several (a list of lines), or three kinds at once (a walk-in: person,
 * participation, attendance).
 */
export function* attendanceSteps(
  start: SheetState,
  random: () => number,
  firstName: number,
): Generator<TypedStep> {
  let state = start
  let names = firstName
  for (;;) {
    const step = drawStep(state, random, () => {
      names += 1
      return nameOf(names)
    })
    if (!step || sameState(step.after, state)) continue
    yield step
    state = step.after
  }
}

const drawStep = (
  state: SheetState,
  random: () => number,
  nextName: () => string,
): TypedStep | null => {
  const count = state.cells.length
  const chance = random()
  if (chance < 0.04) {
    const name = nextName()
    return { kind: 'walkIn', name, after: { ...state, walkIns: [...state.walkIns, name] } }
  }
  if (chance < 0.1) {
    const from = pick(random, count - 3)
    const to = from + 2 + pick(random, count - from - 2)
    const cells = state.cells.map((status, row) => (row >= from && row <= to ? 'present' : status))
    return { kind: 'lines', text: `${from + 1}-${to + 1}`, after: { ...state, cells } }
  }
  const row = pick(random, count)
  const key = KEYS[pick(random, KEYS.length)] ?? 'p'
  const cells = state.cells.map((status, each) => (each === row ? STATUS_OF_KEY[key] : status))
  return { kind: 'key', row, key, after: { ...state, cells } }
}
