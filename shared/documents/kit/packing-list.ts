import type { Column, Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { MaterialLine } from '#shared/domain/agenda/material-list.ts'
import { createMeasure, inOneLine } from '../cards/line-breaking.ts'
import { flowText } from '../flow-text.ts'
import { ascent, MM_PER_POINT } from '../font-metrics.ts'
import type { PrintContext } from '../print-document.ts'
import { printableText } from '../printable-text.ts'
import { SHEET_COLOURS, type SheetIcon } from '../sheet-theme.ts'
import { sheetDates } from '../sign-in-sheet/sheet-parts.ts'
import type { SignInSheetModel } from '../sign-in-sheet-model.ts'
import { kitSupplies, type SupportToPrepare, tableCount, withoutTwice } from './kit-supplies.ts'
import { heading, icon } from './packing-cells.ts'
import { type PrintedList, printTables } from './print-table.ts'
import { thingsTable } from './things-table.ts'

export type PackingList = PrintedList & {
  readonly signIn: SignInSheetModel
  /** People to prepare for, the team left out. */
  readonly people: number
  /** False when nobody is listed or expected: `people` is then the room on the sheet. */
  readonly isListed: boolean
  /** True when only what is new or changed since the last print is listed. */
  readonly onlyChanged: boolean
  /** True when badges are printed: labels for first names then stay at home. */
  readonly badges: boolean
  readonly decks: readonly { readonly folded: boolean; readonly cards: number }[]
  readonly supports: readonly SupportToPrepare[]
  /** What the blocks of the agenda, and the team, ask to bring. */
  readonly materials: readonly MaterialLine[]
  /** What they ask to print besides. */
  readonly prints: readonly MaterialLine[]
}

const { ink, softInk, footInk, accent } = SHEET_COLOURS
const mm = (value: number) => value / MM_PER_POINT

const CODE_BOX = { width: 96, height: 43 } as const

const codeBox = (code: string, { t }: PrintContext): Column => ({
  width: CODE_BOX.width,
  stack: [
    {
      canvas: [
        {
          type: 'rect',
          x: 0,
          y: 0,
          w: CODE_BOX.width,
          h: CODE_BOX.height,
          r: 6,
          lineWidth: 1.4,
          lineColor: accent,
        },
      ],
    },
    flowText(t('documents.signIn.code'), 'regular', {
      fontSize: 7.5,
      color: softInk,
      alignment: 'center',
      relativePosition: { x: 0, y: 4 - CODE_BOX.height },
    }),
    flowText(code, 'bold', {
      fontSize: 22,
      alignment: 'center',
      relativePosition: { x: 0, y: 13 - CODE_BOX.height },
    }),
  ],
})

const fact = (
  name: SheetIcon,
  strong: string,
  detail: readonly ContentText[],
  width: number | '*' = '*',
): Column => ({
  width,
  columns: [
    icon(name, 15),
    {
      stack: [
        flowText(strong, 'bold', { fontSize: 11 }),
        ...(detail.length === 0 ? [] : [{ text: [...detail], fontSize: 10 }]),
      ],
    },
  ],
  columnGap: 6,
})

const ribbon = (): Content => ({
  canvas: [
    { type: 'line', x1: 0, y1: 0, x2: mm(186), y2: 0, lineWidth: 1.7, lineColor: accent },
    {
      type: 'line',
      x1: 0,
      y1: 2.4,
      x2: mm(186),
      y2: 2.4,
      lineWidth: 1.7,
      lineColor: SHEET_COLOURS.warm,
    },
  ],
  margin: [0, 8, 0, 8],
})

const facts = ({ signIn, people, isListed }: PackingList, context: PrintContext): Content => {
  const { t } = context
  const { days, hours } = sheetDates(signIn.parts, context)
  const { venue } = signIn
  const day = days.charAt(0).toLocaleUpperCase() + days.slice(1)
  const commune = venue?.name ? venue.commune : ''
  // A commune of several words is one name: it goes on the next line whole.
  const place = [
    ...(venue?.address ? [flowText(commune === '' ? venue.address : `${venue.address}, `)] : []),
    ...(commune === '' ? [] : [flowText(commune, 'regular', { noWrap: true })]),
  ]
  return {
    columns: [
      fact('calendar', day === '' ? t('documents.signIn.dateToFill') : day, [
        ...(hours === '' ? [] : [flowText(hours)]),
      ]),
      fact('place', venue?.name || venue?.commune || t('documents.signIn.placeToFill'), place),
      fact(
        'people',
        t(isListed ? 'documents.kit.people' : 'documents.kit.room', { count: people }),
        [flowText(t('documents.kit.tables', { count: tableCount(people) }))],
        158,
      ),
    ],
    columnGap: 10,
    margin: [0, 8, 0, 0],
  }
}

/** Lines for what the team adds by hand. */
const OWN_LINES = 4

const advice = (name: SheetIcon, text: string): Content => ({
  columns: [icon(name, 13), flowText(text, 'regular', { fontSize: 10 })],
  columnGap: 6,
  margin: [0, 3, 0, 0],
})

const FOOT = { sizePt: 8, widthPt: 360 } as const
const FOOT_SIZES = { code: 11, page: 10 } as const

/** What brings words of the foot down to the baseline of the session's code. */
const onFootLine = (sizePt: number): [number, number, number, number] => [
  0,
  ascent('bold', FOOT_SIZES.code) - ascent('bold', sizePt),
  0,
  0,
]

// A second page of the list says what it belongs to, in two lines.
const strayed = ({ signIn }: PackingList, context: PrintContext): string => {
  const { session, parts, venue } = signIn
  const place = [venue?.name, venue?.commune].filter(Boolean).join(', ')
  const first = [context.t('documents.kit.heading'), sheetDates(parts, context).days, place]
  const column = {
    sizePt: FOOT.sizePt,
    width: FOOT.widthPt * MM_PER_POINT,
    measure: createMeasure(),
  }
  return [first.filter(Boolean).join(' · '), session.title]
    .map((raw) => {
      const { text, face } = printableText(raw)
      return inOneLine(text, { ...column, face })
    })
    .join('\n')
}

/** First page of the kit: everything to print, to cut and to take along, each with its box. */
export const packingListDefinition = (
  list: PackingList,
  context: PrintContext,
): TDocumentDefinitions => {
  const { t } = context
  const { session, organisation } = list.signIn
  const folded = list.decks.some((deck) => deck.folded)
  const needs = {
    people: list.people,
    mode: list.signIn.mode,
    decks: list.decks,
    badges: list.badges,
    supports: list.supports,
  }
  const { supplies, materials } = withoutTwice(
    kitSupplies(needs),
    list.materials,
    (supply) => t(`documents.kit.supplyWords.${supply}`),
    needs,
  )
  const packed = supplies.map(({ supply, quantity }) => ({
    label: t(`documents.kit.supplies.${supply}`),
    quantity,
  }))
  return {
    pageSize: 'A4',
    pageMargins: [mm(12), mm(10), mm(12), mm(16)],
    defaultStyle: { fontSize: 10.5, color: ink },
    content: [
      {
        columns: [
          {
            width: '*',
            stack: [
              flowText(organisation.name, 'bold', { fontSize: 12 }),
              flowText(t('documents.kit.heading'), 'bold', {
                fontSize: 11,
                color: accent,
                margin: [0, 6, 0, 0],
              }),
              flowText(session.title, 'bold', { fontSize: session.title.length > 60 ? 15 : 19 }),
              ...(session.module === ''
                ? []
                : [flowText(session.module, 'regular', { fontSize: 11.5, color: softInk })]),
            ],
          },
          codeBox(session.code, context),
        ],
        columnGap: 14,
      },
      facts(list, context),
      ribbon(),
      heading(
        'printer',
        t(list.onlyChanged ? 'documents.kit.toPrintAgain' : 'documents.kit.toPrint'),
      ),
      ...printTables(list, context),
      {
        stack: [
          advice('printer', t('documents.kit.adviceScale')),
          ...(list.decks.length > 0 ? [advice('kit', t('documents.kit.adviceCards'))] : []),
          ...(folded ? [advice('cut', t('documents.kit.adviceFold'))] : []),
        ],
        margin: [0, 4, 0, 0],
        unbreakable: true,
      },
      ...thingsTable(
        'kit',
        t('documents.kit.toPack'),
        [...packed, ...materials],
        OWN_LINES,
        context,
      ),
      ...thingsTable('printer', t('planPrints.kit.prints'), list.prints, 0, context),
    ],
    footer: (page, pages) => ({
      columns: [
        flowText(session.code, 'bold', { fontSize: FOOT_SIZES.code }),
        {
          ...flowText(page === 1 ? t('documents.kit.heading') : strayed(list, context), 'regular', {
            fontSize: FOOT.sizePt,
            color: footInk,
            alignment: 'center',
            margin: onFootLine(FOOT.sizePt),
          }),
          width: FOOT.widthPt,
        },
        flowText(t('documents.pageOf', { number: page, total: pages }), 'bold', {
          fontSize: FOOT_SIZES.page,
          alignment: 'right',
          margin: onFootLine(FOOT_SIZES.page),
        }),
      ],
      margin: [mm(12), mm(3), mm(12), 0],
    }),
  }
}
