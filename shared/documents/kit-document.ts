import type { BackMode, CardSize } from '#shared/schemas/library.schema.ts'
import { type PackingItem, packingListDefinition } from './kit/packing-list.ts'
import type { DrawnPage, PrintContext, PrintDocument, PrintWarning } from './print-document.ts'
import { signInSheetPages, signInSheetWarnings } from './sign-in-sheet-document.ts'
import type { SignInSheetModel } from './sign-in-sheet-model.ts'

/** A deck of the kit, its pages already drawn. */
export type KitDeck = {
  readonly name: string
  readonly size: CardSize
  readonly backMode: BackMode
  /** Cards on paper, copies counted. */
  readonly cards: number
  readonly pages: readonly DrawnPage[]
  readonly warnings: readonly PrintWarning[]
}

export type KitModel = {
  readonly signIn: SignInSheetModel
  /** Null when nobody said: then as many as the lines of the sign-in sheet. */
  readonly expectedCount: number | null
}

const isLandscape = (page: DrawnPage | undefined): boolean =>
  page !== undefined && page.widthMm > page.heightMm

const formatOf = (pages: readonly DrawnPage[], { t }: PrintContext): string =>
  isLandscape(pages[0]) ? t('documents.kit.a4Landscape') : t('documents.kit.a4Portrait')

const deckItem = (deck: KitDeck, context: PrintContext): PackingItem => {
  const { t } = context
  const count = t('documents.kit.cards', { count: deck.cards })
  return {
    title: deck.name,
    format: `${formatOf(deck.pages, context)} · ${t(`documents.kit.cardSizes.${deck.size}`)}`,
    sheets: deck.pages.length,
    afterwards:
      deck.backMode === 'foldOver'
        ? t('documents.kit.foldAndCut', { cards: count })
        : t('documents.kit.cut', { cards: count }),
  }
}

/**
 * Everything to print for a session, in one file: the packing list, the sign-in sheet, then each
 * deck.
 */
export const kitDocument = (
  { signIn, expectedCount }: KitModel,
  decks: readonly KitDeck[],
  context: PrintContext,
): PrintDocument => {
  const { t } = context
  const sheets = signInSheetPages(signIn, context)
  const people = expectedCount ?? signIn.people.length + signIn.blankLines
  const items: PackingItem[] = [
    {
      title: t('documents.kit.heading'),
      format: t('documents.kit.a4Portrait'),
      sheets: 1,
      afterwards: t('documents.kit.keepInBox'),
    },
    {
      title: t('documents.signIn.heading'),
      format: formatOf(sheets, context),
      sheets: sheets.length,
      afterwards: t('documents.kit.onClipboard'),
    },
    ...decks.map((deck) => deckItem(deck, context)),
  ]
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
    definition: packingListDefinition(
      {
        signIn,
        people,
        items,
        decks: decks.map(({ backMode, cards }) => ({ folded: backMode === 'foldOver', cards })),
      },
      context,
    ),
    drawnPages: [...sheets, ...decks.flatMap(({ pages }) => pages)],
    warnings: [...signInSheetWarnings(signIn), ...decks.flatMap(({ warnings }) => warnings)],
  }
}
