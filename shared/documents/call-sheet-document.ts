import { formatTime, formatYearlessDay } from '#shared/domain/dates.ts'
import { channelRow, personRow } from './call-sheet/call-rows.ts'
import { CALL_CHANNELS, type CallSheetModel } from './call-sheet-model.ts'
import { namedPictogram } from './plan/energy-marks.ts'
import { textLines } from './plan/flow-lines.ts'
import { headTexts, textWarnings } from './plan/plan-warnings.ts'
import type { FlowRow } from './plan/row-flow.ts'
import { A4_PAPER, type FrameWords, framedPages, numberedPages } from './plan/sheet-frame.ts'
import type { DrawnPage, PrintContext, PrintDocument } from './print-document.ts'
import { sentenceRow } from './role-sheets/role-rows.ts'
import { SHEET_COLOURS } from './sheet-theme.ts'
import type { Drawn } from './sign-in-sheet/sheet-stack.ts'
import { blockHeightMm, drawBlock, fitText } from './text-layout.ts'

const { content } = A4_PAPER
const { ink, accent } = SHEET_COLOURS

/** What to say: the team's words, else two lines: who calls, and to what one is invited. */
const scriptOf = (
  { head, script }: CallSheetModel,
  { t, language }: PrintContext,
): readonly string[] => {
  if (script.length > 0) return script
  // Each day at its first hour; the parts stand in the order in which they happen.
  const when = head.parts
    .filter(({ date }, index) => head.parts[index - 1]?.date !== date)
    .map(({ date, start }) =>
      t('planPrints.calls.at', {
        day: formatYearlessDay(date, language),
        time: formatTime(start, language),
      }),
    )
    .join(t('planPrints.calls.nextDay'))
  const place = [head.venue?.name, head.venue?.commune].filter(Boolean).join(', ')
  const where = place === '' ? '' : t('planPrints.calls.atPlace', { place })
  const { name } = head.organisation
  return [
    name === ''
      ? t('planPrints.calls.helloPlain')
      : t('planPrints.calls.hello', { organisation: name }),
    t('planPrints.calls.invite', {
      when: when === '' ? t('planPrints.calls.soon') : when,
      where,
      title: head.session.title,
    }),
  ]
}

/** The mention that keeps the sheet off the table. */
const intro =
  ({ t }: PrintContext) =>
  (top: number): Drawn => {
    const warning = fitText(t('planPrints.calls.private'), 'bold', [13, 12], content.width - 16, 1)
    const height = blockHeightMm(warning) + 3
    return {
      marks: [
        {
          kind: 'rect',
          x: content.x,
          y: top + 1,
          width: content.width,
          height,
          radius: 1.5,
          stroke: ink,
          strokeWidth: 0.7,
        },
        ...namedPictogram('lock', { x: content.x + 5.4, y: top + 1 + height / 2 }, 6),
        ...drawBlock(warning, { x: content.x + 11, top: top + 2.5, colour: ink }),
      ],
      bottom: top + 1 + height + 1,
    }
  }

/** What to say, beside a rule: as a row, for the team's own words may be long. */
const scriptRow = (model: CallSheetModel, context: PrintContext): FlowRow => ({
  columns: [
    {
      x: content.x + 5,
      lines: [
        ...textLines(context.t('planPrints.calls.script'), content.width - 14, {
          weight: 'bold',
          size: 11,
          colour: accent,
          keep: true,
        }),
        ...scriptOf(model, context).flatMap((text) =>
          textLines(text, content.width - 14, { size: 12 }),
        ),
      ],
    },
  ],
  paddingTop: 1.4,
  paddingBottom: 3,
  frame: ({ top, bottom }) => [
    {
      kind: 'line',
      x1: content.x + 0.8,
      y1: top + 1,
      x2: content.x + 0.8,
      y2: bottom - 3,
      width: 1.2,
      colour: accent,
    },
  ],
})

const rowsOf = ({ people }: CallSheetModel, context: PrintContext): readonly FlowRow[] => {
  if (people.length === 0) return [sentenceRow(context.t('planPrints.calls.nobody'), content)]
  return CALL_CHANNELS.flatMap((channel) => {
    const ofChannel = people.filter((person) => person.channel === channel)
    if (ofChannel.length === 0) return []
    return [
      channelRow(channel, ofChannel.length, content, context),
      ...ofChannel.map((person) => personRow(person, content, context)),
    ]
  })
}

export const callSheetPages = (
  model: CallSheetModel,
  context: PrintContext,
): readonly DrawnPage[] => {
  const { t } = context
  const words: FrameWords = {
    head: model.head,
    heading: t('planPrints.calls.heading'),
    foot: t('planPrints.calls.private'),
    detail: t('planPrints.calls.people', { count: model.people.length }),
  }
  const rows = [scriptRow(model, context), ...rowsOf(model, context)]
  const pages = framedPages(rows, words, context, { intro: intro(context) })
  return numberedPages(pages, context)
}

/**
 * Whom to call, by channel then name: private to the facilitator, hence the only sheet with phones.
 * It says so at its head and at the foot of each page.
 */
export const callSheetDocument = (model: CallSheetModel, context: PrintContext): PrintDocument => {
  const { title, code } = model.head.session
  return {
    info: {
      title: context.t('planPrints.calls.fileTitle', { title, code }),
      author: model.head.organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: callSheetPages(model, context),
    warnings: textWarnings([
      ...headTexts(model.head),
      ...model.people.flatMap(({ name, structure, phoneNote }) => [name, structure, phoneNote]),
    ]),
  }
}
