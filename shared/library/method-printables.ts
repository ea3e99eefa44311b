/** What a method prints besides its cards: kinds of supports, and bundled decks by their key. */
export type MethodPrints = {
  readonly printables: readonly MethodPrintable[]
  readonly decks: readonly string[]
}

export type MethodPrintable = {
  /** Kind of support (`shared/documents/printables`). */
  readonly kind: string
  /** Options that this method asks for; the others keep their defaults. */
  readonly options?: Readonly<Record<string, unknown>>
  /** One for each group instead of the number that the support proposes. */
  readonly perGroup?: boolean
}

const kinds = (...names: readonly string[]): readonly MethodPrintable[] =>
  names.map((kind) => ({ kind }))
const eachGroup = (...names: readonly string[]): readonly MethodPrintable[] =>
  names.map((kind) => ({ kind, perGroup: true }))
const wall = (kind: string): MethodPrintable => ({ kind, options: { size: 'a2' } })

const prints = (
  printables: readonly MethodPrintable[],
  decks: readonly string[] = [],
): MethodPrints => ({ printables, decks })

/** By key of the bundled method; methods.md 4.2 says what each one prints. */
const PRINTS: Readonly<Record<string, MethodPrints>> = {
  codevelopment: prints(kinds('roleTents', 'commitmentCards'), ['codev-steps', 'codev-roles']),
  'world-cafe': prints(kinds('cafeTablecloth', 'cafeMenu', 'tableTents')),
  'open-space': prints(kinds('openSpaceRules')),
  fishbowl: prints(kinds('fishbowlRules')),
  'samoan-circle': prints(kinds('circleRules')),
  'moving-debate': prints(kinds('opinionSigns')),
  'image-language': prints([], ['image-language']),
  'human-bingo': prints(kinds('humanBingo')),
  'coat-of-arms': prints(kinds('blason')),
  'inner-weather': prints(kinds('weatherCards')),
  'problem-tree': prints([wall('problemTree')]),
  'five-whys': prints(eachGroup('fiveWhys')),
  'empathy-map': prints(eachGroup('empathyMap')),
  persona: prints(eachGroup('personaBoard')),
  'six-hats': prints(kinds('sixHats'), ['six-hats']),
  brainwriting: prints(kinds('brainwritingGrid')),
  yole: prints([wall('yoleBoard')]),
  'dot-voting': prints(kinds('dotVoteSheets', 'voteTokens')),
  'impact-effort': prints([wall('impactEffort')]),
  starfish: prints([wall('starfish')]),
  'start-stop-continue': prints(kinds('startStopContinue')),
  roti: prints(kinds('rotiPoster')),
  'consent-decision': prints(kinds('gestureCards')),
  'mutual-aid-market': prints(kinds('helpPieces', 'helpBoard', 'meetingCoupons'), ['who-can-help']),
  'exploratory-walk': prints(kinds('roleTents')),
  storyboard: prints(eachGroup('storyboard')),
  'quick-prototype': prints(eachGroup('prototypeSheet')),
  'exhibition-report': prints(eachGroup('posterTemplate')),
}

const NOTHING = prints([])

/** What a method asks to print; nothing for a method of the team's own, or none. */
export const printsOfMethod = (key: string | null): MethodPrints =>
  (key === null ? undefined : PRINTS[key]) ?? NOTHING

/** Every method that asks for something, for tests. */
export const METHODS_WITH_PRINTS = Object.keys(PRINTS)
