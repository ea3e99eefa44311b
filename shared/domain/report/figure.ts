import type { EntrySheet } from '../outcomes/entry-sheets.ts'

/** A number of the bilan with the sessions that prove it, by date. */
export type Figure = {
  /** Null: nothing says how many; never a zero made up. */
  readonly value: number | null
  readonly sessionIds: readonly string[]
}

/** Every figure: how its number is written, and the sheet on which it stands. */
export const FIGURES = {
  sessions: { unit: 'count', sheet: 'attendance' },
  parts: { unit: 'count', sheet: 'attendance' },
  heldMinutes: { unit: 'minutes', sheet: 'attendance' },
  people: { unit: 'count', sheet: 'attendance' },
  newPeople: { unit: 'count', sheet: 'attendance' },
  returningPeople: { unit: 'count', sheet: 'attendance' },
  cameBack: { unit: 'count', sheet: 'attendance' },
  anonymous: { unit: 'count', sheet: 'attendance' },
  heads: { unit: 'count', sheet: 'attendance' },
  presences: { unit: 'count', sheet: 'attendance' },
  personMinutes: { unit: 'minutes', sheet: 'attendance' },
  anonymousMinutes: { unit: 'minutes', sheet: 'attendance' },
  communes: { unit: 'count', sheet: 'attendance' },
  visitedCommunes: { unit: 'count', sheet: 'attendance' },
  ideas: { unit: 'count', sheet: 'contributions' },
  prototypes: { unit: 'count', sheet: 'prototypes' },
  experiments: { unit: 'count', sheet: 'experiments' },
  decisions: { unit: 'count', sheet: 'decisions' },
  commitments: { unit: 'count', sheet: 'commitments' },
  commitmentsKept: { unit: 'count', sheet: 'commitments' },
  introductions: { unit: 'count', sheet: 'pieces' },
  introductionsClicked: { unit: 'count', sheet: 'pieces' },
  decksCoauthored: { unit: 'count', sheet: 'cards' },
  decksReused: { unit: 'count', sheet: 'cards' },
  satisfaction: { unit: 'mark', sheet: 'evaluations' },
} as const satisfies Readonly<
  Record<string, { readonly unit: 'count' | 'minutes' | 'mark'; readonly sheet: EntrySheet }>
>
export type FigureKey = keyof typeof FIGURES
/** Figures that are counted on the sign-in sheet alone. */
export type AttendanceFigureKey = {
  [Key in FigureKey]: (typeof FIGURES)[Key]['sheet'] extends 'attendance' ? Key : never
}[FigureKey]
/** Figures of what came out of sessions. */
export type OutcomeFigureKey = Exclude<FigureKey, AttendanceFigureKey>
export const FIGURE_KEYS = Object.keys(FIGURES) as readonly FigureKey[]
export type Figures = Readonly<Record<FigureKey, Figure>>
