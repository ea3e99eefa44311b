import { type DeckModel, deckCounts } from './cards/deck-document.ts'
import { inkPages } from './kit/ink-coverage.ts'
import { changeOf, type KitPart, kitParts } from './kit/kit-parts.ts'
import { type PackingGroup, type PackingItem, packingListDefinition } from './kit/packing-list.ts'
import { comparePrintSettings, isSameSetting, type PrintSetting } from './kit/print-setting.ts'
import type { KitModel } from './kit-model.ts'
import type { PrintContext, PrintDocument } from './print-document.ts'

/** Parts that go through the printer together. */
export type PrintRun = { readonly setting: PrintSetting; readonly parts: readonly KitPart[] }

/** Parts by print setting, ordinary paper first; in each, the order of use. */
export const printRuns = (parts: readonly KitPart[]): readonly PrintRun[] => {
  const settings = parts
    .map(({ setting }) => setting)
    .filter((one, index, all) => all.findIndex((other) => isSameSetting(one, other)) === index)
    .toSorted(comparePrintSettings)
  return settings.map((setting) => ({
    setting,
    parts: parts.filter((part) => isSameSetting(part.setting, setting)),
  }))
}

const sheetsOf = ({ pages, setting }: KitPart): number => Math.ceil(pages.length / setting.sides)

const cardsOf = (deck: DeckModel): number => deckCounts(deck).cards

/** Runs as the list names them, each document with where it begins in the file. */
const packingGroups = (runs: readonly PrintRun[], listPages: number): readonly PackingGroup[] => {
  let next = listPages + 1
  return runs.map(({ setting, parts }) => ({
    setting,
    items: parts.map((part): PackingItem => {
      const firstPage = next
      next += part.pages.length
      const { title, detail, afterwards, pages } = part
      const landscape = pages.every(({ widthMm, heightMm }) => widthMm > heightMm)
      return {
        title,
        detail,
        afterwards,
        landscape,
        sheets: sheetsOf(part),
        firstPage,
        pages: pages.length,
      }
    }),
  }))
}

/** Parts to print now: all, or only what is new or changed since the last print. */
export const partsToPrint = (
  { choices, printed }: KitModel,
  parts: readonly KitPart[],
): readonly KitPart[] =>
  choices.onlyChanged ? parts.filter((part) => changeOf(part, printed) !== 'same') : parts

const inkOf = (parts: readonly KitPart[]): number =>
  parts.reduce((sum, { pages }) => sum + inkPages(pages), 0)

/**
 * Everything to print for a session, in one file: the packing list, then the documents grouped so
 * that each print setting is sent once.
 */
export const kitDocument = (model: KitModel, context: PrintContext): PrintDocument => {
  const { signIn, expectedCount, plan } = model
  const parts = partsToPrint(model, kitParts(model, context))
  const runs = printRuns(parts)
  const ordered = runs.flatMap((run) => run.parts)
  // Blank lines are room on the paper, not people; only where nobody is listed do they give a size.
  const expected = expectedCount ?? signIn.people.length
  const people = expected > 0 ? expected : signIn.blankLines
  const printsDeck = (id: string) => ordered.some(({ key }) => key === `deck:${id}`)
  return {
    info: {
      title: context.t('documents.kit.fileTitle', {
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
          listPages,
          groups: packingGroups(runs, listPages),
          inkPages: inkOf(ordered),
          onlyChanged: model.choices.onlyChanged,
          badges: model.printables.some(({ kind }) => kind === 'nameBadges'),
          decks: model.decks
            .filter(({ deck }) => printsDeck(deck.id))
            .map((deck) => ({ folded: deck.deck.backMode === 'foldOver', cards: cardsOf(deck) })),
          materials: plan?.materials ?? [],
          prints: plan?.prints ?? [],
        },
        context,
      ),
    drawnPages: ordered.flatMap(({ pages }) => pages),
    warnings: ordered.flatMap(({ warnings }) => warnings),
  }
}
