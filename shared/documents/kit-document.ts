import { type DeckModel, deckCounts } from './cards/deck-document.ts'
import { inkPages } from './kit/ink-coverage.ts'
import {
  chosenEntries,
  drawnRuns,
  type KitPart,
  type PrintRun,
  printRuns,
  sheetsOf,
} from './kit/kit-parts.ts'
import type { SupportToPrepare } from './kit/kit-supplies.ts'
import { packingListDefinition } from './kit/packing-list.ts'
import { type PackingGroup, type PackingItem, settingWords } from './kit/print-table.ts'
import type { KitFile, KitModel } from './kit-model.ts'
import { withinPageLimit } from './page-limit.ts'
import type { PrintContext, PrintDocument, PrintWarning } from './print-document.ts'
import { printableOf } from './printables/printable-registry.ts'

const packingItem = (part: KitPart, firstPage: number): PackingItem => {
  const { title, detail, afterwards, pages } = part
  const landscape = pages.every(({ widthMm, heightMm }) => widthMm > heightMm)
  const sheets = sheetsOf(part)
  return { title, detail, afterwards, landscape, sheets, firstPage, pages: pages.length }
}

/** Runs as the list names them, each document with where it begins in its file. */
const packingGroups = (
  runs: readonly PrintRun<KitPart>[],
  firstPage: (run: number) => number | null,
): readonly PackingGroup[] => {
  let next = 1
  return runs.map(({ setting, parts }, run) => {
    next = firstPage(run) ?? next
    return {
      setting,
      items: parts.map((part) => {
        const item = packingItem(part, next)
        next += part.pages.length
        return item
      }),
    }
  })
}

/** About how many documents and things to bring the list names on one page. */
const LINES_OF_ONE_PAGE = 16

const cardsOf = (deck: DeckModel): number => deckCounts(deck).cards

const inkOf = (parts: readonly KitPart[]): number =>
  parts.reduce((sum, { pages }) => sum + inkPages(pages), 0)

/** The files of a kit saved as a folder, in order: the list, then one for each print setting. */
export const kitFiles = (
  model: KitModel,
  context: PrintContext,
): readonly { readonly name: string; readonly file: KitFile }[] => [
  { name: `0 ${context.t('documents.kit.heading')}`, file: { kind: 'list' } },
  ...printRuns(chosenEntries(model, context)).map(({ setting }, index) => ({
    name: `${index + 1} ${settingWords(setting, context)}`,
    file: { kind: 'run', index } as const,
  })),
]

/** Sheets of the supports that are printed, with what is done to them. */
const printedSupports = (
  { printables, printableData }: KitModel,
  parts: readonly KitPart[],
): readonly SupportToPrepare[] =>
  printables.flatMap(({ id, kind, options }) => {
    const part = parts.find(({ key }) => key === `printable:${id}`)
    const afterwards = printableOf(kind)?.facts(options, printableData).afterwards
    if (part === undefined || afterwards === undefined) return []
    const [isCut, isGlued] = [afterwards.includes('cut'), afterwards.includes('glue')]
    return [{ sheets: sheetsOf(part), isCut, isGlued }]
  })

/** Supports of the kit that only a newer version can print: named, rather than passed over in silence. */
const newerPrintables = ({ printables }: KitModel): readonly PrintWarning[] =>
  printables
    .filter(({ kind }) => printableOf(kind) === undefined)
    .map(({ name, kind }) => ({ kind: 'newerVersion', where: name || kind }))

/**
 * Everything to print for a session: the packing list, then the documents grouped so that each print
 * setting is sent once. As a whole, or the one file of a folder that `model.file` says.
 */
export const kitDocument = (model: KitModel, context: PrintContext): PrintDocument => {
  const { signIn, expectedCount, plan, file } = model
  const all = printRuns(chosenEntries(model, context))
  const runs = drawnRuns(file.kind === 'run' ? all.slice(file.index, file.index + 1) : all)
  const ordered = runs.flatMap((run) => run.parts)
  // Blank lines are room on the paper, not people; only where nobody is listed do they give a size.
  // 0 says that nobody counted, as on the plans (`plannedHeadCount`).
  const expected = expectedCount || signIn.people.length
  const people = expected > 0 ? expected : signIn.blankLines
  const printsDeck = (id: string) => ordered.some(({ key }) => key === `deck:${id}`)
  const list = (listPages: number) =>
    packingListDefinition(
      {
        signIn,
        people,
        isListed: expected > 0,
        listPages,
        isFolder: file.kind === 'list',
        groups: packingGroups(runs, (run) =>
          file.kind === 'list' ? 1 : run === 0 ? listPages + 1 : null,
        ),
        inkPages: inkOf(ordered),
        onlyChanged: model.choices.onlyChanged,
        badges: model.printables.some(
          ({ id, kind }) =>
            kind === 'nameBadges' && !model.choices.leftOut.includes(`printable:${id}`),
        ),
        supports: printedSupports(model, ordered),
        decks: model.decks
          .filter(({ deck }) => printsDeck(deck.id))
          .map((deck) => ({ folded: deck.deck.backMode === 'foldOver', cards: cardsOf(deck) })),
        materials: plan?.materials ?? [],
        prints: model.prints,
      },
      context,
    )
  const pages = ordered.reduce((sum, part) => sum + part.pages.length, 0)
  const lines = ordered.length + (plan?.materials.length ?? 0) + model.prints.length
  const likelyPages = lines > LINES_OF_ONE_PAGE ? 2 : 1
  const document: PrintDocument = {
    info: {
      title: context.t('documents.kit.fileTitle', {
        title: signIn.session.title,
        code: signIn.session.code,
      }),
      author: signIn.organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    ...(file.kind === 'run' ? {} : { definition: list, likelyPages }),
    drawnPages: file.kind === 'list' ? [] : ordered.flatMap(({ pages }) => pages),
    warnings: [
      ...(file.kind === 'run' ? [] : newerPrintables(model)),
      ...ordered.flatMap(({ warnings }) => warnings),
    ],
  }
  return withinPageLimit(document, pages)
}
