import { z } from 'zod'
import { capitalised } from '#shared/domain/capitalised.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { TOTEM_PICTURES } from '#shared/domain/totems.ts'
import { gridBoxes, type SheetGrid } from '../../imposition/grid-template.ts'
import {
  LABEL_SHEET_IDS,
  LABEL_SHEETS,
  type LabelSheetId,
  whiteBelow,
} from '../../imposition/label-sheets.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  Colour,
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { TOTEM_PICTOGRAMS, totemName } from '../../totem/totem-marks.ts'
import {
  definePrintable,
  type PictureItem,
  type PrintableData,
  pictureItemSchema,
} from '../printable.ts'
import { FOOT_TOP, printableSheets, type UnfootedPage } from '../printable-frame.ts'
import { type Label, labelMarks, safeBox } from './label-marks.ts'
import { tableCount } from './table-count.ts'

const CONTENTS = ['tables', 'people', 'own'] as const
const shift = z.number().min(-10).max(10).default(0)

const schema = z.object({
  contents: z.enum(CONTENTS).default('tables'),
  sheet: z.enum(LABEL_SHEET_IDS).default('21x63x38'),
  /** Labels with their pictogram, when `contents` is `own`. */
  items: z.array(pictureItemSchema).max(500).default([]),
  /** Ids; empty: everyone. */
  people: z.array(z.string()).default([]),
  /** Tables; null: about five people a table. */
  tables: z.number().int().min(1).max(500).nullable().default(null),
  copies: z.number().int().min(1).max(100).default(1),
  /** First free label of the first sheet, from 1: a part-used sheet goes on serving. */
  start: z.number().int().min(1).max(65).default(1),
  /** Moves everything, in mm, when a printer pulls the paper askew: right and down are positive. */
  shiftX: shift,
  shiftY: shift,
  outlines: z.boolean().default(false),
})
type Options = Readonly<z.infer<typeof schema>>

const usualItems = (t: PrintContext['t']): readonly PictureItem[] => [
  { text: t('printablesPeople.labels.usual.pens'), pictogram: 'pencil' },
  { text: t('printablesPeople.labels.usual.cards'), pictogram: 'play-card' },
  { text: t('printablesPeople.labels.usual.scissors'), pictogram: 'scissors' },
  { text: t('printablesPeople.labels.usual.welcome'), pictogram: 'door' },
  { text: t('printablesPeople.labels.usual.coffee'), pictogram: 'coffee' },
  { text: t('printablesPeople.labels.usual.voting'), pictogram: 'checkbox' },
]

const itemsOf = ({ items }: Options, { t }: PrintContext): readonly PictureItem[] => {
  const own = items.filter(({ text }) => text.trim() !== '')
  return own.length > 0 ? own : usualItems(t)
}

const labelsOf = (
  options: Options,
  data: PrintableData,
  context: PrintContext,
): readonly Label[] => {
  const { t } = context
  const occasion = data.head?.session.title ?? data.organisation.name
  switch (options.contents) {
    case 'tables':
      return Array.from({ length: options.tables ?? tableCount(data) }, (_, index): Label => {
        const picture = TOTEM_PICTURES[index % TOTEM_PICTURES.length] ?? 'leaf'
        const name = capitalised(t(`totems.pictures.${picture}`))
        return {
          text: t('printablesPeople.labels.table', { number: index + 1 }),
          detail: name,
          occasion,
          emblem: { kind: 'pictogram', name: TOTEM_PICTOGRAMS[picture] },
        }
      })
    case 'people': {
      const chosen = new Set(options.people)
      return data.people
        .filter(({ id }) => chosen.size === 0 || chosen.has(id))
        .map(
          (person): Label => ({
            text: spokenName(person),
            // The colour of a totem is never said by colour alone.
            detail: person.totem === null ? person.structure : totemName(person.totem, t),
            occasion: person.totem === null ? '' : person.structure,
            emblem: person.totem === null ? null : { kind: 'totem', totem: person.totem },
          }),
        )
    }
    case 'own':
      return itemsOf(options, context).map(
        ({ text, pictogram }): Label => ({
          text: text.trim(),
          detail: '',
          occasion,
          emblem: pictogram === null ? null : { kind: 'pictogram', name: pictogram },
        }),
      )
  }
}

const shifted = (grid: SheetGrid, { shiftX, shiftY }: Options): SheetGrid => ({
  ...grid,
  x0: grid.x0 + shiftX,
  y0: grid.y0 + shiftY,
})

const PRINTED = { stroke: '#000000', strokeWidth: 0.15 } as const
/** The edges of the adhesive labels, as one sees them on the sheet. */
const SEEN = { stroke: SHEET_COLOURS.hairline, strokeWidth: 0.3 } as const

const outlineMarks = (
  grid: SheetGrid,
  radius: number,
  { stroke, strokeWidth }: { readonly stroke: Colour; readonly strokeWidth: number },
): readonly DrawCommand[] =>
  gridBoxes(grid).map(({ x, y, width, height }) => ({
    kind: 'rect',
    x,
    y,
    width,
    height,
    ...(radius === 0 ? {} : { radius }),
    stroke,
    strokeWidth,
  }))

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesPeople.labels.name')
  const chosen = LABEL_SHEETS[options.sheet]
  const grid = shifted(chosen, options)
  const boxes = gridBoxes(grid)
  const labels = labelsOf(options, data, context)
  const code = data.head?.session.code ?? ''
  const dealt = labels.flatMap((label) => Array.from({ length: options.copies }, () => label))
  const before = Math.min(options.start, boxes.length) - 1
  const sheets = Math.max(1, Math.ceil((before + dealt.length) / boxes.length))
  const misfits = new Set<string>()
  const pages = Array.from({ length: sheets }, (_, sheet): UnfootedPage => {
    const marks = boxes.flatMap((box, index) => {
      const label = dealt[sheet * boxes.length + index - before]
      if (label === undefined) return []
      const drawn = labelMarks(label, safeBox(box, grid), code)
      if (!drawn.fits) misfits.add(label.text)
      return drawn.marks
    })
    return {
      ...grid.paper,
      marks: [...marks, ...(options.outlines ? outlineMarks(grid, chosen.radius, PRINTED) : [])],
    }
  })
  const warnings: PrintWarning[] = [
    ...textWarnings(labels.flatMap(({ text, detail }) => [text, detail])),
    ...[...misfits].map((text) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
  ]
  // A foot on the white under the labels, never on a label: where there is none, each says the code.
  // What is moved down, for a printer that prints too high, moves the last row towards the foot.
  const hasFoot = Math.min(whiteBelow(chosen), whiteBelow(grid)) > FOOT_TOP
  return printableSheets(pages, { name, data, warnings, hasFoot }, context)
}

const sheetLabel = (id: LabelSheetId, t: PrintContext['t']): string => {
  const { nx, ny, width, height } = LABEL_SHEETS[id]
  const number = (value: number) => t('printablesPeople.labels.millimetres', { value })
  return t('printablesPeople.labels.sheetLabel', {
    count: nx * ny,
    width: number(width),
    height: number(height),
  })
}

/** Labels for envelopes and boxes, on sheets of labels from the shop. */
export const labels = definePrintable<Options>({
  kind: 'labels',
  family: 'signs',
  pictogram: 'tag',
  name: (t) => t('printablesPeople.labels.name'),
  purpose: (t) => t('printablesPeople.labels.purpose'),
  keywords: (t) => t('printablesPeople.labels.keywords'),
  schema,
  fields: [
    {
      key: 'contents',
      kind: 'choice',
      label: (t) => t('printablesPeople.labels.contents'),
      values: CONTENTS.map((value) => ({
        value,
        label: (t) => t(`printablesPeople.labels.contentsOf.${value}`),
      })),
    },
    {
      key: 'sheet',
      kind: 'choice',
      label: (t) => t('printablesPeople.labels.sheet'),
      values: LABEL_SHEET_IDS.map((value) => ({ value, label: (t) => sheetLabel(value, t) })),
    },
    {
      key: 'items',
      kind: 'items',
      label: (t) => t('printablesPeople.labels.items'),
      placeholder: usualItems,
      isShown: ({ contents }) => contents === 'own',
    },
    {
      key: 'people',
      kind: 'people',
      label: (t) => t('printablesPeople.labels.people'),
      isShown: ({ contents }) => contents === 'people',
    },
    {
      key: 'tables',
      kind: 'count',
      min: 1,
      max: 500,
      label: (t) => t('printablesPeople.tents.tablesCount'),
      auto: tableCount,
      isShown: ({ contents }) => contents === 'tables',
    },
    {
      key: 'copies',
      kind: 'number',
      min: 1,
      max: 100,
      label: (t) => t('printablesPeople.labels.copies'),
    },
    {
      key: 'start',
      kind: 'number',
      min: 1,
      max: 65,
      label: (t) => t('printablesPeople.labels.start'),
      help: (t) => t('printablesPeople.labels.startHelp'),
    },
    {
      key: 'outlines',
      kind: 'switch',
      label: (t) => t('printablesPeople.labels.outlines'),
      help: (t) => t('printablesPeople.labels.outlinesHelp'),
    },
    {
      key: 'shiftX',
      kind: 'number',
      min: -10,
      max: 10,
      label: (t) => t('printablesPeople.labels.shiftX'),
    },
    {
      key: 'shiftY',
      kind: 'number',
      min: -10,
      max: 10,
      label: (t) => t('printablesPeople.labels.shiftY'),
    },
  ],
  reads: ({ contents }) => (contents === 'people' ? ['people', 'totems'] : []),
  facts: ({ sheet }) => {
    const { nx, ny, width, height } = LABEL_SHEETS[sheet]
    return {
      paper: 'a4',
      landscape: false,
      piece: { widthMm: width, heightMm: height },
      piecesPerSheet: nx * ny,
      sides: 1,
      colour: false,
      // Their back is adhesive: no glue is packed for them.
      stock: 'labels',
      afterwards: ['stick'],
    }
  },
  build,
  onScreen: (options) => {
    const chosen = LABEL_SHEETS[options.sheet]
    return outlineMarks(chosen, chosen.radius, SEEN)
  },
})
