import { type DeckModel, deckCounts, deckDocument } from './cards/deck-document.ts'
import { type PackingItem, packingListDefinition } from './kit/packing-list.ts'
import type { KitModel } from './kit-model.ts'
import { drawnPoster } from './participant-poster-document.ts'
import { planTexts, textWarnings } from './plan/plan-warnings.ts'
import { planPages } from './plan-document.ts'
import type { PlanModel } from './plan-model.ts'
import type { DrawnPage, PrintContext, PrintDocument, PrintWarning } from './print-document.ts'
import { roleSheetsPages } from './role-sheets-document.ts'
import { signInSheetPages, signInSheetWarnings } from './sign-in-sheet-document.ts'

const isLandscape = (page: DrawnPage | undefined): boolean =>
  page !== undefined && page.widthMm > page.heightMm

const formatOf = (pages: readonly DrawnPage[], { t }: PrintContext): string =>
  isLandscape(pages[0]) ? t('documents.kit.a4Landscape') : t('documents.kit.a4Portrait')

type UnplacedItem = Omit<PackingItem, 'firstPage'>

/** One after the other in the file: where each begins. */
const placed = (items: readonly UnplacedItem[]): PackingItem[] => {
  let firstPage = 1
  return items.map((item) => {
    const first = firstPage
    firstPage += item.sheets
    return { ...item, firstPage: first }
  })
}

/** A deck of the kit with its pages, drawn once for both the list and the file. */
const drawDeck = (model: DeckModel, context: PrintContext) => {
  const { drawnPages, warnings } = deckDocument(model, context)
  const folded = model.deck.backMode === 'foldOver'
  return { model, folded, cards: deckCounts(model).cards, pages: drawnPages, warnings }
}

const deckItem = (
  { model, folded, cards, pages }: ReturnType<typeof drawDeck>,
  context: PrintContext,
): UnplacedItem => {
  const { t } = context
  const count = t('documents.kit.cards', { count: cards })
  return {
    title: model.deck.name,
    format: `${formatOf(pages, context)} · ${t(`documents.kit.cardSizes.${model.deck.size}`)}`,
    sheets: pages.length,
    afterwards: folded
      ? t('documents.kit.foldAndCut', { cards: count })
      : t('documents.kit.cut', { cards: count }),
  }
}

type KitPart = {
  readonly item: UnplacedItem
  readonly pages: readonly DrawnPage[]
  readonly warnings: readonly PrintWarning[]
}

/** What the agenda gives to print: for the facilitator, for each of the team, for the wall. */
const planParts = (plan: PlanModel, context: PrintContext): KitPart[] => {
  const { t } = context
  const part = (
    title: string,
    afterwards: string,
    pages: readonly DrawnPage[],
    warnings: readonly PrintWarning[] = [],
  ): KitPart => ({
    item: { title, format: formatOf(pages, context), sheets: pages.length, afterwards },
    pages,
    warnings,
  })
  const poster = drawnPoster({ plan, paper: 'a4', lowInk: false }, context)
  const roles = plan.team.length < 2 ? [] : roleSheetsPages({ plan, memberId: null }, context)
  return [
    part(
      t('planPrints.plan.heading'),
      t('planPrints.kit.forFacilitator'),
      planPages(plan, context),
    ),
    ...(roles.length === 0
      ? []
      : [part(t('planPrints.kit.roles'), t('planPrints.kit.forTeam'), roles)]),
    part(t('planPrints.kit.poster'), t('planPrints.kit.onWall'), poster.pages, poster.warnings),
  ]
}

/**
 * Everything to print for a session, in one file: the packing list, the sign-in sheet, the plans of
 * its agenda, then each deck.
 */
export const kitDocument = (
  { signIn, expectedCount, decks: deckModels, plan }: KitModel,
  context: PrintContext,
): PrintDocument => {
  const { t } = context
  const sheets = signInSheetPages(signIn, context)
  const plans = plan === null ? [] : planParts(plan, context)
  // A deck of which nothing is printed has no line in the list.
  const decks = deckModels
    .map((model) => drawDeck(model, context))
    .filter(({ pages }) => pages.length > 0)
  // Blank lines are room on the paper, not people; only where nobody is listed do they give a size.
  const expected = expectedCount ?? signIn.people.length
  const people = expected > 0 ? expected : signIn.blankLines
  const itemsAfter = (listPages: number) =>
    placed([
      {
        title: t('documents.kit.heading'),
        format: t('documents.kit.a4Portrait'),
        sheets: listPages,
        afterwards: t('documents.kit.keepInBox'),
      },
      {
        title: t('documents.signIn.heading'),
        format: formatOf(sheets, context),
        sheets: sheets.length,
        afterwards: t('documents.kit.onClipboard'),
      },
      ...plans.map(({ item }) => item),
      ...decks.map((deck) => deckItem(deck, context)),
    ])
  return {
    info: {
      title: t('documents.kit.fileTitle', {
        title: signIn.session.title,
        code: signIn.session.code,
      }),
      author: signIn.organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    definition: (listPages) =>
      packingListDefinition(
        {
          signIn,
          people,
          isListed: expected > 0,
          items: itemsAfter(listPages),
          decks,
          materials: plan?.materials ?? [],
          prints: plan?.prints ?? [],
        },
        context,
      ),
    drawnPages: [
      ...sheets,
      ...plans.flatMap(({ pages }) => pages),
      ...decks.flatMap(({ pages }) => pages),
    ],
    warnings: [
      ...signInSheetWarnings(signIn),
      ...(plan === null ? [] : textWarnings(planTexts(plan))),
      ...plans.flatMap(({ warnings }) => warnings),
      ...decks.flatMap(({ warnings }) => warnings),
    ],
  }
}
