import { foldText } from '#shared/domain/folded-text.ts'

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

/**
 * Words by which a block asks for a support in the lines it prints, when no method does: folded, in
 * French and English. The first that is found counts.
 */
const LABELLED: readonly (readonly [words: string, kind: string])[] = [
  ['carte d engagement', 'commitmentCards'],
  ['commitment card', 'commitmentCards'],
  ['fleches vers', 'wayfindingSigns'],
  ['arrows to', 'wayfindingSigns'],
  ['plan d essai', 'experimentSheet'],
  ['trial plan', 'experimentSheet'],
  ['charte des valeurs', 'valuesCharter'],
  ['charter of values', 'valuesCharter'],
  ['coupons de rendez vous', 'meetingCoupons'],
  ['meeting coupons', 'meetingCoupons'],
  ['fiche prototype', 'prototypeSheet'],
  ['prototype sheet', 'prototypeSheet'],
]

/** Kind of the support that a line to print asks for by its name; null: none, or one made by hand. */
export const printableLabelled = (label: string): string | null => {
  const folded = foldText(label)
  return LABELLED.find(([words]) => folded.includes(words))?.[1] ?? null
}

/** Every kind that a line to print may ask for, for tests. */
export const LABELLED_KINDS = [...new Set(LABELLED.map(([, kind]) => kind))]

/** Every method that asks for something, for tests. */
export const METHODS_WITH_PRINTS = Object.keys(PRINTS)
