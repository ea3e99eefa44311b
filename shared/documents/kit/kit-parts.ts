import { textHash } from '#shared/domain/text-hash.ts'
import { type DeckModel, deckCounts, deckDocument } from '../cards/deck-document.ts'
import { deckFingerprintSource } from '../cards/printed-as.ts'
import type { KitModel } from '../kit-model.ts'
import { drawnPoster } from '../participant-poster-document.ts'
import { planTexts, textWarnings } from '../plan/plan-warnings.ts'
import { planPages } from '../plan-document.ts'
import type { PlanModel } from '../plan-model.ts'
import type { DrawnPage, PrintContext, PrintWarning } from '../print-document.ts'
import { printableFingerprint } from '../printables/printable-fingerprint.ts'
import { printableOf } from '../printables/printable-registry.ts'
import { roleSheetsPages } from '../role-sheets-document.ts'
import { signInSheetPages, signInSheetWarnings } from '../sign-in-sheet-document.ts'
import { comparePrintSettings, isSameSetting, type PrintSetting } from './print-setting.ts'

type Drawn = { readonly pages: readonly DrawnPage[]; readonly warnings: readonly PrintWarning[] }

/** One document of the kit, not drawn yet. */
export type KitEntry = {
  /** Stable: `signIn`, `plan`, `roles`, `poster`, `deck:<id>`, `printable:<id>`. */
  readonly key: string
  readonly title: string
  /** Such as « cartes 63 × 88 mm »; may be empty. */
  readonly detail: string
  /** What to do once printed. */
  readonly afterwards: string
  readonly setting: PrintSetting
  /** Changes when what is printed changes: tells what to print again. */
  readonly fingerprint: string
  readonly draw: () => Drawn
}

/** One document of the kit, drawn. */
export type KitPart = Omit<KitEntry, 'draw'> & Drawn

/** Sheets of paper that a part takes. */
export const sheetsOf = ({ pages, setting }: KitPart): number =>
  Math.ceil(pages.length / setting.sides)

const PLAIN: PrintSetting = { paper: 'a4', colour: false, sides: 1, stock: 'plain' }

/** An entry whose fingerprint is that of what it is made from. */
const entry = (
  {
    detail = '',
    ...fields
  }: Omit<KitEntry, 'fingerprint' | 'detail'> & { readonly detail?: string },
  source: unknown,
): KitEntry => ({ ...fields, detail, fingerprint: textHash(JSON.stringify(source)) })

/** What the agenda gives to print: for the facilitator, for each of the team, for the wall. */
const planEntries = (plan: PlanModel, context: PrintContext): KitEntry[] => {
  const { t } = context
  return [
    entry(
      {
        key: 'plan',
        title: t('planPrints.plan.heading'),
        afterwards: t('planPrints.kit.forFacilitator'),
        setting: PLAIN,
        draw: () => ({ pages: planPages(plan, context), warnings: textWarnings(planTexts(plan)) }),
      },
      plan,
    ),
    ...(plan.team.length < 2
      ? []
      : [
          entry(
            {
              key: 'roles',
              title: t('planPrints.kit.roles'),
              afterwards: t('planPrints.kit.forTeam'),
              setting: PLAIN,
              draw: () => ({
                pages: roleSheetsPages({ plan, memberId: null }, context),
                warnings: [],
              }),
            },
            plan,
          ),
        ]),
    entry(
      {
        key: 'poster',
        title: t('planPrints.kit.poster'),
        afterwards: t('planPrints.kit.onWall'),
        setting: { ...PLAIN, colour: true },
        draw: () => drawnPoster({ plan, paper: 'a4', lowInk: false }, context),
      },
      plan,
    ),
  ]
}

const deckEntry = (model: DeckModel, context: PrintContext): KitEntry => {
  const { t } = context
  const { deck } = model
  const cards = t('documents.kit.cards', { count: deckCounts(model).cards })
  return entry(
    {
      key: `deck:${deck.id}`,
      title: deck.name,
      detail: t(`documents.kit.cardSizes.${deck.size}`),
      afterwards:
        deck.backMode === 'foldOver'
          ? t('documents.kit.foldAndCut', { cards })
          : t('documents.kit.cut', { cards }),
      setting: {
        paper: deck.paper,
        colour: !deck.lowInk,
        sides: deck.backMode === 'duplex' ? 2 : 1,
        stock: 'card',
      },
      draw: () => {
        const { drawnPages, warnings } = deckDocument(model, context)
        return { pages: drawnPages, warnings }
      },
    },
    [model.code, model.occasion, deckFingerprintSource(deck, model.cards)],
  )
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

const printableEntries = (
  { printables, printableData: data }: KitModel,
  context: PrintContext,
): KitEntry[] =>
  printables.flatMap(({ id, name, kind, options: stored }) => {
    const printable = printableOf(kind)
    if (printable === undefined) return []
    const { t } = context
    const options = printable.read(stored)
    const { paper, colour, sides, afterwards, piece, stock } = printable.facts(options, data)
    const size =
      piece === undefined
        ? ''
        : t('printables.facts.size', {
            width: Math.round(piece.widthMm),
            height: Math.round(piece.heightMm),
          })
    return [
      {
        key: `printable:${id}`,
        title: name || printable.name(t),
        detail: size,
        afterwards: capitalised(
          afterwards.map((one) => t(`printables.afterwards.${one}`)).join(', '),
        ),
        setting: {
          paper,
          colour,
          sides,
          stock: stock ?? (afterwards.includes('fold') ? 'card' : 'plain'),
        },
        fingerprint: printableFingerprint(printable, options, data, context.language),
        draw: () => {
          const { drawnPages, warnings } = printable.build(options, data, context)
          return { pages: drawnPages, warnings }
        },
      },
    ]
  })

/** Every document that the kit may hold, in the order of use: arrival, plan, supports, cards. */
export const kitEntries = (model: KitModel, context: PrintContext): readonly KitEntry[] => {
  const { t } = context
  const { signIn, plan, decks } = model
  return [
    entry(
      {
        key: 'signIn',
        title: t('documents.signIn.heading'),
        afterwards: t('documents.kit.onClipboard'),
        setting: PLAIN,
        draw: () => ({
          pages: signInSheetPages(signIn, context),
          warnings: signInSheetWarnings(signIn),
        }),
      },
      signIn,
    ),
    ...(plan === null ? [] : planEntries(plan, context)),
    ...printableEntries(model, context),
    // A deck of which nothing is printed has no line in the list.
    ...decks.filter((deck) => deckCounts(deck).cards > 0).map((deck) => deckEntry(deck, context)),
  ]
}

const inBlack = <Part extends KitEntry>(one: Part): Part => ({
  ...one,
  setting: { ...one.setting, colour: false },
})

/** The documents to print now: neither those left out nor, when asked, those that have not changed. */
export const chosenEntries = (model: KitModel, context: PrintContext): readonly KitEntry[] => {
  const { choices, printed } = model
  const leftOut = new Set(choices.leftOut)
  return kitEntries(model, context)
    .filter((one) => !leftOut.has(one.key))
    .filter((one) => !choices.onlyChanged || changeOf(one, printed) !== 'same')
    .map((one) => (choices.blackOnly ? inBlack(one) : one))
}

const drawnEntry = ({ draw, ...one }: KitEntry): KitPart => ({ ...one, ...draw() })

/** Documents that go through the printer together. */
export type PrintRun<Part> = { readonly setting: PrintSetting; readonly parts: readonly Part[] }

/** Documents by print setting, ordinary paper first; in each, the order of use. */
export const printRuns = <Part extends Pick<KitEntry, 'setting'>>(
  parts: readonly Part[],
): readonly PrintRun<Part>[] => {
  const settings = parts
    .map(({ setting }) => setting)
    .filter((one, index, all) => all.findIndex((other) => isSameSetting(one, other)) === index)
    .toSorted(comparePrintSettings)
  return settings.map((setting) => ({
    setting,
    parts: parts.filter((part) => isSameSetting(part.setting, setting)),
  }))
}

/** The same runs, drawn; what comes out empty after all has no line. */
export const drawnRuns = (runs: readonly PrintRun<KitEntry>[]): readonly PrintRun<KitPart>[] =>
  runs
    .map(({ setting, parts }) => ({
      setting,
      parts: parts.map(drawnEntry).filter(({ pages }) => pages.length > 0),
    }))
    .filter(({ parts }) => parts.length > 0)

/** What was printed last, part by part. */
export type PrintedParts = readonly { readonly key: string; readonly fingerprint: string }[]

export type KitChange = 'new' | 'changed' | 'same'

/** How a part stands to the last print of the kit. */
export const changeOf = (
  { key, fingerprint }: Pick<KitEntry, 'key' | 'fingerprint'>,
  printed: PrintedParts,
): KitChange => {
  const before = printed.find((one) => one.key === key)
  if (before === undefined) return 'new'
  return before.fingerprint === fingerprint ? 'same' : 'changed'
}
