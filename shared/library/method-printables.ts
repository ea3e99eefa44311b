import { foldText } from '#shared/domain/folded-text.ts'
import { type AskingBlock, cafeClothOptions, cafeMenuOptions } from './cafe-rounds.ts'

/** What a method prints besides its cards: kinds of supports, and bundled decks by their key. */
export type MethodPrints = {
  readonly printables: readonly MethodPrintable[]
  readonly decks: readonly string[]
  /**
   * Words, folded, of the lines to print that those supports and decks are, in French and English: the
   * other lines of the method are made by hand.
   */
  readonly lines: readonly string[]
}

export type MethodPrintable = {
  /** Kind of support (`shared/documents/printables`). */
  readonly kind: string
  /** Options that this method asks for; the others keep their defaults. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Options that the block decides, as its agenda is when the support joins the kit. */
  readonly ofBlock?: (block: AskingBlock) => Readonly<Record<string, unknown>>
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
): MethodPrints => ({ printables, decks, lines: [] })

const made = (lines: readonly string[], method: MethodPrints): MethodPrints => ({
  ...method,
  lines,
})

/** By key of the bundled method; methods.md 4.2 says what each one prints. */
const PRINTS: Readonly<Record<string, MethodPrints>> = {
  codevelopment: made(
    [
      'cartes etapes',
      'step cards',
      'cartes roles',
      'role tent',
      'carte d engagement',
      'commitment card',
    ],
    prints(kinds('roleTents', 'commitmentCards'), ['codev-steps', 'codev-roles']),
  ),
  'world-cafe': made(
    ['nappe', 'tablecloth', 'chevalet', 'table tent', 'menu'],
    prints([
      { kind: 'cafeTablecloth', options: { paper: 'a3' }, ofBlock: cafeClothOptions },
      { kind: 'cafeMenu', ofBlock: cafeMenuOptions },
      { kind: 'tableTents' },
    ]),
  ),
  'open-space': made(
    ['quatre principes', 'four principles', 'deux pieds', 'two feet'],
    prints(kinds('openSpaceRules')),
  ),
  fishbowl: made(['regles du bocal', 'fishbowl rules'], prints(kinds('fishbowlRules'))),
  'samoan-circle': made(['regles du cercle', 'rules of the circle'], prints(kinds('circleRules'))),
  'moving-debate': made(['pancartes', 'signs'], prints(kinds('opinionSigns'))),
  'image-language': made(
    ['photos a choisir', 'pictures to choose'],
    prints([], ['image-language']),
  ),
  'human-bingo': made(['bingo'], prints(kinds('humanBingo'))),
  'coat-of-arms': made(['blason', 'coat of arms'], prints(kinds('blason'))),
  'inner-weather': made(['cartes meteo', 'weather cards'], prints(kinds('weatherCards'))),
  'problem-tree': made(['grand arbre', 'large tree'], prints([wall('problemTree')])),
  'five-whys': made(['escalier', 'staircase'], prints(eachGroup('fiveWhys'))),
  'empathy-map': made(['canevas', 'canvas'], prints(eachGroup('empathyMap'))),
  persona: made(['portrait'], prints(eachGroup('personaBoard'))),
  'six-hats': made(
    ['six cartes', 'six colour', 'chapeaux', 'hats'],
    prints(kinds('sixHats'), ['six-hats']),
  ),
  brainwriting: made(['trois colonnes', 'three columns'], prints(kinds('brainwritingGrid'))),
  yole: made(['affiche de la yole', 'poster of the yole'], prints([wall('yoleBoard')])),
  'dot-voting': made(
    ['affiche de vote', 'voting poster', 'bulletin', 'ballot'],
    prints(kinds('dotVoteSheets', 'voteTokens')),
  ),
  'impact-effort': made(['matrice', 'matrix'], prints([wall('impactEffort')])),
  starfish: made(['etoile', 'star'], prints([wall('starfish')])),
  'start-stop-continue': made(
    ['trois colonnes', 'three columns'],
    prints(kinds('startStopContinue')),
  ),
  roti: made(['echelle', 'scale'], prints(kinds('rotiPoster'))),
  'consent-decision': made(['trois cartes', 'three cards'], prints(kinds('gestureCards'))),
  'mutual-aid-market': made(
    ['pieces', 'puzzle', 'tableau', 'board', 'coupons'],
    prints(kinds('helpPieces', 'helpBoard', 'meetingCoupons'), ['who-can-help']),
  ),
  'exploratory-walk': made(['badges de role', 'role badges'], prints(kinds('roleTents'))),
  storyboard: made(['bande a3', 'a3 strip'], prints(eachGroup('storyboard'))),
  'quick-prototype': made(
    ['fiche prototype', 'prototype sheet'],
    prints(eachGroup('prototypeSheet')),
  ),
  'exhibition-report': made(
    ['gabarit d affiche', 'poster template'],
    prints(eachGroup('posterTemplate')),
  ),
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

/** True when what a method prints is that line, such as « Nappe A3 avec la question ». */
export const isLineOfMethod = (key: string | null, label: string): boolean => {
  const folded = foldText(label)
  return printsOfMethod(key).lines.some((words) => folded.includes(words))
}

/** Every kind that a line to print may ask for, for tests. */
export const LABELLED_KINDS = [...new Set(LABELLED.map(([, kind]) => kind))]

/** Every method that asks for something, for tests. */
export const METHODS_WITH_PRINTS = Object.keys(PRINTS)
