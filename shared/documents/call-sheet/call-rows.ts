import type { CallChannel, CallPerson } from '../call-sheet-model.ts'
import { advanceMm } from '../font-metrics.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import { markLine, textLines } from '../plan/flow-lines.ts'
import type { FlowLine, FlowRow } from '../plan/row-flow.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'

const { ink, softInk, rule, head } = SHEET_COLOURS

type Area = { readonly x: number; readonly width: number }

/** Pictures of the channels. */
export const CHANNEL_PICTOGRAMS: Readonly<Record<CallChannel, string>> = {
  phone: 'phone',
  sms: 'message-dots',
  whatsapp: 'message-circle',
  email: 'mail',
  inPerson: 'walk',
  none: 'question-mark',
}

const BOXES = ['reached', 'message', 'comes', 'doesNot', 'again'] as const
const BOX = 4.4
const BOX_TEXT = 10

/** Boxes to tick, on one line; « viendra » is ticked for those who said so. */
const boxLine = ({ x, width }: Area, comes: boolean, { t }: PrintContext): FlowLine => {
  const labels = BOXES.map((box) => ({ box, text: t(`planPrints.calls.boxes.${box}`) }))
  const words = labels.reduce((sum, { text }) => sum + advanceMm('regular', text, BOX_TEXT), 0)
  const used = words + labels.length * (BOX + 1.4)
  const gap = Math.max(2, Math.min(9, (width - used) / (labels.length - 1)))
  return markLine(BOX + 2.2, (_, top) => {
    let left = x
    return labels.flatMap(({ box, text }): DrawCommand[] => {
      const at = left
      left += BOX + 1.4 + advanceMm('regular', text, BOX_TEXT) + gap
      return [
        {
          kind: 'rect',
          x: at,
          y: top + 0.8,
          width: BOX,
          height: BOX,
          radius: 0.7,
          stroke: ink,
          strokeWidth: 0.35,
        },
        ...(box === 'comes' && comes
          ? namedPictogram('check', { x: at + BOX / 2, y: top + 0.8 + BOX / 2 }, BOX * 1.15)
          : []),
        drawLabel(text, 'regular', BOX_TEXT, { x: at + BOX + 1.4, y: top + 4.2, colour: ink }),
      ]
    })
  })
}

/** A line to write on. */
const notesLine = ({ x, width }: Area, { t }: PrintContext): FlowLine => {
  const label = t('planPrints.calls.notes')
  const indent = advanceMm('regular', label, 9.5) + 2
  return markLine(7.6, (_, top) => [
    drawLabel(label, 'regular', 9.5, { x, y: top + 6.2, colour: softInk }),
    {
      kind: 'line',
      x1: x + indent,
      y1: top + 6.6,
      x2: x + width,
      y2: top + 6.6,
      width: 0.2,
      colour: rule,
      dash: [0.5, 0.9],
    },
  ])
}

const NAME_SHARE = 0.54

// Between first and family name rather than inside one of them, where that costs no line.
const nameLines = ({ name, nameApart }: CallPerson, width: number): readonly FlowLine[] => {
  const style = { weight: 'bold', size: 14, keep: true } as const
  const whole = textLines(name, width, style)
  const apart = textLines(nameApart, width, style)
  return whole.length > 1 && apart.length <= whole.length ? apart : whole
}

/** One person: name, number, boxes, notes. Never cut by the end of a page. */
export const personRow = (person: CallPerson, area: Area, context: PrintContext): FlowRow => {
  const { t } = context
  const nameWidth = area.width * NAME_SHARE - 4
  const phone = { x: area.x + area.width * NAME_SHARE, width: area.width * (1 - NAME_SHARE) }
  const about = [person.structure, person.commune].filter(Boolean).join(', ')
  const tried = person.tries === 0 ? '' : t('planPrints.calls.tried', { count: person.tries })
  const names = [
    ...nameLines(person, nameWidth),
    ...textLines(about, nameWidth, { size: 9.5, colour: softInk, keep: true }),
  ]
  const numbers = [
    ...textLines(person.phone || t('planPrints.calls.noPhone'), phone.width, {
      weight: person.phone === '' ? 'regular' : 'bold',
      size: person.phone === '' ? 11 : 15,
      keep: true,
    }),
    ...textLines([person.phoneNote, tried].filter(Boolean).join(' · '), phone.width, {
      size: 9.5,
      colour: softInk,
      keep: true,
    }),
    ...(person.unmet === null
      ? []
      : textLines(
          t('inviting.list.unmet', { channel: t(`people.contacts.${person.unmet}`) }),
          phone.width,
          { size: 9.5, colour: softInk, keep: true },
        )),
    ...(person.channel === 'email' || person.phone === ''
      ? textLines(person.email, phone.width, { size: 10.5, keep: true })
      : []),
  ]
  const height = (lines: readonly FlowLine[]) => lines.reduce((sum, line) => sum + line.height, 0)
  const top = Math.max(height(names), height(numbers))
  const row = markLine(top, (_, y) => {
    const marks: DrawCommand[] = []
    for (const { lines, x } of [
      { lines: names, x: area.x },
      { lines: numbers, x: phone.x },
    ]) {
      let at = y
      for (const line of lines) {
        marks.push(...line.draw(x, at))
        at += line.height
      }
    }
    return marks
  })
  return {
    columns: [
      {
        x: area.x,
        lines: [
          { ...row, keep: true },
          { ...boxLine(area, person.comes, context), keep: true },
          notesLine(area, context),
        ],
      },
    ],
    paddingTop: 1.4,
    paddingBottom: 1.8,
    frame: ({ bottom }) => [
      {
        kind: 'line',
        x1: area.x,
        y1: bottom,
        x2: area.x + area.width,
        y2: bottom,
        width: STROKES.thin,
        colour: rule,
      },
    ],
  }
}

/** « Par téléphone », above those who are reached so. */
export const channelRow = (
  channel: CallChannel,
  count: number,
  { x, width }: Area,
  { t }: PrintContext,
): FlowRow => ({
  columns: [
    {
      x: x + 9,
      lines: textLines(t(`planPrints.calls.channels.${channel}`), width - 20, {
        weight: 'bold',
        size: 12,
      }),
    },
  ],
  paddingTop: 1.2,
  paddingBottom: 1,
  keepWithNext: true,
  frame: ({ top, bottom }) => [
    { kind: 'rect', x, y: top, width, height: bottom - top, fill: head },
    ...namedPictogram(CHANNEL_PICTOGRAMS[channel], { x: x + 4.5, y: (top + bottom) / 2 }, 5.6),
    drawLabel(String(count), 'bold', 12, {
      x: x + width - 2,
      y: (top + bottom) / 2 + 1.5,
      colour: ink,
      align: 'right',
    }),
  ],
})
