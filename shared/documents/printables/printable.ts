import { z } from 'zod'
import type { BingoRules } from '#shared/domain/games/bingo.ts'
import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import { sheetOfPrintable } from '#shared/domain/outcomes/printed-sheets.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import { lazyPage } from '../lazy-page.ts'
import type { DrawCommand, DrawnPage, PrintContext, PrintDocument } from '../print-document.ts'
import type {
  SheetHead,
  SheetImage,
  SheetOrganisation,
  SheetPerson,
} from '../sign-in-sheet-model.ts'
import type { HelpData } from './help-data.ts'
import { cutToLimits } from './option-limits.ts'
import type { PrintableRound } from './table-data.ts'

// The shelf of printables (supports): everything that is printed besides decks and the sheets of a
// session. Each is one definition; the screens, the kit and the command line know no other way in.

/** Shelves of the gallery, in the order in which one looks through it. */
export const PRINTABLE_FAMILIES = [
  'people',
  'boards',
  'games',
  'voting',
  'exchange',
  'signs',
] as const
export type PrintableFamily = (typeof PRINTABLE_FAMILIES)[number]

/** Somebody as a support shows them: no phone, no e-mail. */
export type PrintablePerson = SheetPerson & {
  /** Line on the sign-in sheet, from 1; null: not on it. */
  readonly line: number | null
  /**
   * What was typed of their attendance: minutes in the room, and the parts they came to. Null while
   * nothing of the session is typed; zero minutes for who was absent or not typed yet.
   */
  readonly attended: { readonly minutes: number; readonly partIds: readonly string[] } | null
}

/** A promise that the session opens with, as paper says it: first names only. */
export type PrintableMoved = {
  /** Empty when nobody signed. */
  readonly firstName: string
  readonly text: string
  /** Picture and number of its card; null: none. */
  readonly pictogram: string | null
  readonly cardNumber: number | null
  /** Day it was made on, and day it is for; null: not known, none. */
  readonly madeOn: string | null
  readonly dueDate: string | null
  /** The words of the card (« avant Noël »); empty: none. */
  readonly dueText: string
}

/** What the session opens with: « Qu'est-ce qui a bougé ? ». */
export type PrintableOpening = {
  /** In the order of the screen that types them back: the numbers are the same. */
  readonly promises: readonly PrintableMoved[]
  /** Two first names, and what one needed; empty: nobody is left to name. */
  readonly introductions: readonly {
    readonly need: string
    readonly offer: string
    readonly about: string
  }[]
  /** Titles of the tries still running. */
  readonly experiments: readonly string[]
}

/** What a support may know besides its options: plain data, for the worker too. */
export type PrintableData = {
  readonly organisation: SheetOrganisation
  /** The session it is printed for; null: none in particular. */
  readonly head: SheetHead | null
  /** Those expected, in the order of the sign-in sheet; everyone of the community without a session. */
  readonly people: readonly PrintablePerson[]
  /** Null: nobody said. */
  readonly expectedCount: number | null
  readonly challenge: { readonly title: string; readonly question: string } | null
  /** What earlier sessions of the group left open; absent: nothing. */
  readonly opening?: PrintableOpening
  /** Needs, offers and introductions of the whole community. */
  readonly pieces: HelpData['pieces']
  readonly introductions: HelpData['introductions']
  /** Who sits with whom at the session, round by round. */
  readonly tableRounds: readonly PrintableRound[]
  /** Pictures that options may name, by hash; their bytes go beside the request. */
  readonly pictures: Readonly<Record<string, SheetImage>>
  /** Sheet that is typed up from what is being drawn: every foot says it. Told by `definePrintable`. */
  readonly entry?: EntrySheet | null
}

/** Papers that one finds in a printer of the island, and the American one. */
export const PRINTABLE_PAPERS = ['a4', 'a3', 'letter'] as const
export type PrintablePaper = (typeof PRINTABLE_PAPERS)[number]

/** One line of a list with its picture. */
export const pictureItemSchema = z.object({
  text: z.string().max(500),
  pictogram: z.string().max(100).nullable().default(null),
})
export type PictureItem = Readonly<z.infer<typeof pictureItemSchema>>

type Labelled<Key extends string> = {
  /** Option that the field edits. */
  readonly key: Key
  readonly label: (t: Translate) => string
  readonly help?: (t: Translate) => string
  /** Shown only while true of the options. */
  readonly isShown?: (options: Readonly<Record<string, unknown>>) => boolean
}

/** One choice of a support, as its form shows it. */
export type PrintableField<Key extends string = string> = Labelled<Key> &
  (
    | {
        readonly kind: 'choice'
        readonly values: readonly {
          readonly value: string
          readonly label: (t: Translate) => string
        }[]
      }
    | { readonly kind: 'switch' }
    | { readonly kind: 'number'; readonly min: number; readonly max: number }
    /** A number that follows the head count while null. */
    | {
        readonly kind: 'count'
        readonly min: number
        readonly max: number
        /** From the head count, and the other options where they weigh on it. */
        readonly auto: (data: PrintableData, options: Readonly<Record<string, unknown>>) => number
      }
    | {
        readonly kind: 'text' | 'paragraph'
        /** What is printed while nothing is typed. */
        readonly placeholder?: (t: Translate) => string
        /** What one may type, where nothing is printed until one does. */
        readonly example?: (t: Translate) => string
      }
    /** A list of texts, one a line; what is empty falls back on the words of the support. */
    | { readonly kind: 'lines'; readonly placeholder?: (t: Translate) => readonly string[] }
    /** A list of texts with a pictogram each (`PictureItem[]`). */
    | {
        readonly kind: 'items'
        readonly placeholder?: (t: Translate, language: Language) => readonly PictureItem[]
      }
    | { readonly kind: 'pictogram' }
    /** Hash of a picture of the workspace, or null. */
    | { readonly kind: 'picture' }
    /** Seed of what is drawn by lot: the same seed gives the same sheets. */
    | { readonly kind: 'seed' }
    /** Ids of people among `data.people`; empty: all of them. */
    | {
        readonly kind: 'people'
        /** What nobody chosen means, where it is not everybody. */
        readonly none?: (t: Translate, data: PrintableData) => string
      }
  )

/** What one does with the sheets once printed, in order. */
export const AFTERWARDS = [
  'cut',
  'fold',
  'glue',
  'stick',
  'assemble',
  'hang',
  'layOut',
  'sign',
  'handOut',
  'keepLast',
] as const
export type Afterwards = (typeof AFTERWARDS)[number]

/** `card`: thicker paper, 160 g where there is some (printing.md 5.2); `labels`: adhesive sheets. */
export type PrintStock = 'plain' | 'card' | 'labels'

/** Facts about the paper, for the gallery and the packing list. Millimetres. */
export type PrintableFacts = {
  readonly paper: PrintablePaper
  readonly landscape: boolean
  /** Size of one piece once cut or assembled; absent: the sheet itself. */
  readonly piece?: { readonly widthMm: number; readonly heightMm: number }
  readonly piecesPerSheet?: number
  readonly sides: 1 | 2
  /** When absent, what is folded asks for thicker paper. */
  readonly stock?: PrintStock
  /** True when it is worth printing in colour; every support is readable in black. */
  readonly colour: boolean
  readonly afterwards: readonly Afterwards[]
}

/** What sheets may show of the data besides the foot, their pictures and the counts of their fields. */
export const PRINTABLE_SOURCES = [
  'people',
  'totems',
  'attendance',
  'team',
  'challenge',
  'opening',
  'organisation',
  'privacyContact',
  'pieces',
  'introductions',
  'tables',
] as const
export type PrintableSource = (typeof PRINTABLE_SOURCES)[number]

/** A support whose options are of a known shape. */
export type TypedPrintable<Options> = {
  /** Never changed and never used again for something else: rows keep it. */
  readonly kind: string
  readonly family: PrintableFamily
  /** Pictogram of the bundled collection, for lists and menus. */
  readonly pictogram: string
  readonly name: (t: Translate) => string
  /** One sentence: what it is for. */
  readonly purpose: (t: Translate) => string
  /** Other words by which one looks for it, with commas between them. */
  readonly keywords: (t: Translate) => string
  /** Every option has a default: `{}` prints something useful at one click. */
  readonly schema: z.ZodType<Options>
  readonly fields: readonly PrintableField<keyof Options & string>[]
  readonly facts: (options: Options, data: PrintableData) => PrintableFacts
  /** What else than its options makes it another print; absent: everything. */
  readonly reads?: (options: Options, data: PrintableData) => readonly PrintableSource[]
  /** Of a bingo: its draw and what its squares show, so that a winner is checked by the number of the grid. */
  readonly bingo?: (
    options: Options,
    context: Pick<PrintContext, 't' | 'language'>,
  ) => { readonly rules: BingoRules; readonly things: readonly string[] }
  /** Drawn pages only: what flows would not be previewed as one types. */
  readonly build: (options: Options, data: PrintableData, context: PrintContext) => PrintDocument
  /** What the paper itself shows, such as the edges of adhesive labels: seen on screen, never printed. */
  readonly onScreen?: (options: Options) => readonly DrawCommand[]
}

/** A support as the registry holds it: options are checked on the way in. */
export type PrintableDefinition = Omit<TypedPrintable<unknown>, 'fields'> & {
  readonly fields: readonly PrintableField[]
  /** The sheet by which what people write on it is typed up; null: nobody types it. */
  readonly entry: EntrySheet | null
  /** Options of a row or of a draft, completed; what cannot be read gives the default of each. */
  readonly read: (stored: unknown) => Readonly<Record<string, unknown>>
}

/** Registers a support: its own code sees typed options, everyone else plain ones. */
export const definePrintable = <Options extends Readonly<Record<string, unknown>>>(
  printable: TypedPrintable<Options>,
): PrintableDefinition => {
  const { schema, reads, bingo, onScreen, ...others } = printable
  const read = (stored: unknown): Options => {
    const whole = schema.safeParse(stored)
    if (whole.success) return whole.data
    // One option that cannot be read must not lose the others.
    const record = typeof stored === 'object' && stored !== null ? stored : {}
    let options = schema.parse({})
    for (const [key, value] of Object.entries(record)) {
      const as = (tried: unknown) => schema.safeParse({ ...options, [key]: tried })
      const asTyped = as(value)
      // Of a list one line too long, the lines that there is room for: none at all looked erased.
      const kept = asTyped.success ? asTyped : as(cutToLimits(schema, key, value))
      if (kept.success) options = kept.data
    }
    return options
  }
  const entry = sheetOfPrintable(printable.kind)
  return {
    ...others,
    entry,
    read,
    schema: schema as z.ZodType<unknown>,
    ...(reads === undefined ? {} : { reads: (options, data) => reads(read(options), data) }),
    ...(onScreen === undefined ? {} : { onScreen: (options) => onScreen(read(options)) }),
    ...(bingo === undefined ? {} : { bingo: (options, context) => bingo(read(options), context) }),
    facts: (options, data) => printable.facts(read(options), data),
    build: (options, data, context) => printable.build(read(options), { ...data, entry }, context),
  }
}

/** The pages of a support as a screen shows them: with what the paper itself shows beneath. */
export const pagesOnScreen = (
  { onScreen }: Pick<PrintableDefinition, 'onScreen'>,
  options: Readonly<Record<string, unknown>>,
  pages: readonly DrawnPage[],
): readonly DrawnPage[] => {
  if (onScreen === undefined) return pages
  const beneath = onScreen(options)
  return pages.map((page) => {
    const { widthMm, heightMm } = page
    return lazyPage({ widthMm, heightMm }, () => [...beneath, ...page.marks])
  })
}

/** What the print request of a support holds. */
export type PrintableModel = {
  readonly kind: string
  readonly options: Readonly<Record<string, unknown>>
  readonly data: PrintableData
}

/** People to prepare for: those expected, else those listed. */
export const headCountOf = ({ expectedCount, people }: PrintableData): number =>
  expectedCount || people.length

/** That number with a tenth to spare, three at least (outcomes.md 8.1). */
export const withSpare = (count: number): number => count + Math.max(3, Math.ceil(count / 10))
