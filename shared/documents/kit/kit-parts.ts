import { textHash } from '#shared/domain/text-hash.ts'
import { type DeckModel, deckCounts, deckDocument } from '../cards/deck-document.ts'
import type { KitModel } from '../kit-model.ts'
import { drawnPoster } from '../participant-poster-document.ts'
import { planTexts, textWarnings } from '../plan/plan-warnings.ts'
import { planPages } from '../plan-document.ts'
import type { PlanModel } from '../plan-model.ts'
import type { DrawnPage, PrintContext, PrintWarning } from '../print-document.ts'
import type { Afterwards } from '../printables/printable.ts'
import { printableOf } from '../printables/printable-registry.ts'
import { roleSheetsPages } from '../role-sheets-document.ts'
import { signInSheetPages, signInSheetWarnings } from '../sign-in-sheet-document.ts'
import type { PrintSetting } from './print-setting.ts'

/** One document of the kit. */
export type KitPart = {
  /** Stable: `signIn`, `plan`, `roles`, `poster`, `deck:<id>`, `printable:<id>`. */
  readonly key: string
  readonly title: string
  /** Such as « cartes 63 × 88 mm »; may be empty. */
  readonly detail: string
  /** What to do once printed. */
  readonly afterwards: string
  readonly setting: PrintSetting
  readonly pages: readonly DrawnPage[]
  readonly warnings: readonly PrintWarning[]
  /** Changes when what is printed changes: tells what to print again. */
  readonly fingerprint: string
}

const PLAIN: PrintSetting = { paper: 'a4', colour: false, sides: 1, stock: 'plain' }

const part = (
  fields: Omit<KitPart, 'fingerprint' | 'detail' | 'warnings'> &
    Partial<Pick<KitPart, 'detail' | 'warnings'>>,
  source: unknown,
): KitPart => ({
  detail: '',
  warnings: [],
  ...fields,
  fingerprint: textHash(JSON.stringify(source)),
})

/** What the agenda gives to print: for the facilitator, for each of the team, for the wall. */
const planParts = (plan: PlanModel, context: PrintContext): KitPart[] => {
  const { t } = context
  const poster = drawnPoster({ plan, paper: 'a4', lowInk: false }, context)
  const roles = plan.team.length < 2 ? [] : roleSheetsPages({ plan, memberId: null }, context)
  return [
    part(
      {
        key: 'plan',
        title: t('planPrints.plan.heading'),
        afterwards: t('planPrints.kit.forFacilitator'),
        setting: PLAIN,
        pages: planPages(plan, context),
        warnings: textWarnings(planTexts(plan)),
      },
      plan,
    ),
    ...(roles.length === 0
      ? []
      : [
          part(
            {
              key: 'roles',
              title: t('planPrints.kit.roles'),
              afterwards: t('planPrints.kit.forTeam'),
              setting: PLAIN,
              pages: roles,
            },
            plan,
          ),
        ]),
    part(
      {
        key: 'poster',
        title: t('planPrints.kit.poster'),
        afterwards: t('planPrints.kit.onWall'),
        setting: { ...PLAIN, colour: true },
        pages: poster.pages,
        warnings: poster.warnings,
      },
      plan,
    ),
  ]
}

const deckPart = (model: DeckModel, context: PrintContext): KitPart => {
  const { t } = context
  const { deck } = model
  const { drawnPages, warnings } = deckDocument(model, context)
  const cards = t('documents.kit.cards', { count: deckCounts(model).cards })
  return part(
    {
      key: `deck:${deck.id}`,
      title: deck.name,
      detail: t(`documents.kit.cardSizes.${deck.size}`),
      afterwards:
        deck.backMode === 'foldOver'
          ? t('documents.kit.foldAndCut', { cards })
          : t('documents.kit.cut', { cards }),
      setting: { ...PLAIN, colour: !deck.lowInk, stock: 'card' },
      pages: drawnPages,
      warnings,
    },
    model,
  )
}

const KEPT_ON_CARD: readonly Afterwards[] = ['fold']

const printableParts = (
  { printables, printableData }: KitModel,
  context: PrintContext,
): KitPart[] =>
  printables.flatMap(({ id, name, kind, options: stored }) => {
    const printable = printableOf(kind)
    if (printable === undefined) return []
    const { t } = context
    const options = printable.read(stored)
    const facts = printable.facts(options, printableData)
    const { drawnPages, warnings } = printable.build(options, printableData, context)
    const { paper, colour, sides, afterwards, piece } = facts
    const stock =
      facts.stock ?? (afterwards.some((one) => KEPT_ON_CARD.includes(one)) ? 'card' : 'plain')
    return [
      part(
        {
          key: `printable:${id}`,
          title: name || printable.name(t),
          detail:
            piece === undefined
              ? ''
              : t('printables.facts.size', {
                  width: Math.round(piece.widthMm),
                  height: Math.round(piece.heightMm),
                }),
          afterwards: afterwards.map((one) => t(`printables.afterwards.${one}`)).join(', '),
          setting: { paper, colour, sides, stock },
          pages: drawnPages,
          warnings,
        },
        [kind, options, printableData],
      ),
    ]
  })

const inBlack = (one: KitPart): KitPart => ({ ...one, setting: { ...one.setting, colour: false } })

/** Every document of the kit, each drawn once, in the order of use: arrival, plan, supports, cards. */
export const kitParts = (model: KitModel, context: PrintContext): readonly KitPart[] => {
  const { t } = context
  const { signIn, plan, decks, choices } = model
  const leftOut = new Set(choices.leftOut)
  const all = [
    part(
      {
        key: 'signIn',
        title: t('documents.signIn.heading'),
        afterwards: t('documents.kit.onClipboard'),
        setting: PLAIN,
        pages: signInSheetPages(signIn, context),
        warnings: signInSheetWarnings(signIn),
      },
      signIn,
    ),
    ...(plan === null ? [] : planParts(plan, context)),
    ...printableParts(model, context),
    ...decks.map((deck) => deckPart(deck, context)),
  ]
  return (
    all
      // A deck of which nothing is printed has no line in the list.
      .filter(({ key, pages }) => pages.length > 0 && !leftOut.has(key))
      .map((one) => (choices.blackOnly ? inBlack(one) : one))
  )
}

/** What was printed last, part by part. */
export type PrintedParts = readonly { readonly key: string; readonly fingerprint: string }[]

export type KitChange = 'new' | 'changed' | 'same'

/** How a part stands to the last print of the kit. */
export const changeOf = ({ key, fingerprint }: KitPart, printed: PrintedParts): KitChange => {
  const before = printed.find((one) => one.key === key)
  if (before === undefined) return 'new'
  return before.fingerprint === fingerprint ? 'same' : 'changed'
}
