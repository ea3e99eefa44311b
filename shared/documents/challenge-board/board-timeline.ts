import { capitalised } from '#shared/domain/capitalised.ts'
import { formatLongDay } from '#shared/domain/dates.ts'
import type { ChallengeBoardModel, ChallengeSession } from '../challenge-board-model.ts'
import { keptLines, spacedLines, spaceLine, textLines } from '../plan/flow-lines.ts'
import type { FlowLine, FlowRow } from '../plan/row-flow.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'

const { ink, softInk, rule } = SHEET_COLOURS

const INDENT = 9

/** A line to write on, by hand. */
const writingLine = (width: number): FlowLine => ({
  height: 10,
  draw: (x, top) => [
    {
      kind: 'line',
      x1: x,
      y1: top + 9,
      x2: x + width,
      y2: top + 9,
      width: 0.3,
      colour: rule,
      dash: [0.6, 1],
    },
  ],
})

/** A dot on the path: solid once the session is behind, open before. */
const dot = (isPast: boolean, x: number, y: number): DrawCommand => ({
  kind: 'rect',
  x: x - 2.6,
  y: y - 2.6,
  width: 5.2,
  height: 5.2,
  radius: 2.6,
  fill: isPast ? ink : '#FFFFFF',
  stroke: ink,
  strokeWidth: 0.7,
})

const sessionRow = (
  session: ChallengeSession,
  { x, width }: { readonly x: number; readonly width: number },
  isLast: boolean,
  { t, language }: PrintContext,
): FlowRow => {
  const room = width - INDENT
  const day =
    session.date === null
      ? t('planPrints.invitation.dateToCome')
      : capitalised(formatLongDay(session.date, language))
  // « Date à venir » says it already.
  const isToCome = !session.isPast && session.date !== null
  const when = isToCome ? `${day} (${t('planPrints.challenge.toCome')})` : day
  const outcome =
    session.outcome.trim() !== ''
      ? textLines(session.outcome, room, { size: 14 })
      : session.isPast
        ? [
            ...textLines(t('planPrints.challenge.outcomeToWrite'), room, {
              size: 14,
              colour: softInk,
              keep: true,
            }),
            writingLine(room),
            writingLine(room),
          ]
        : []
  return {
    columns: [
      {
        x: x + INDENT,
        lines: [
          ...keptLines([
            ...textLines(when, room, { size: 14, colour: softInk }),
            ...textLines(session.title, room, { size: 16, weight: 'bold' }),
            ...textLines(session.place, room, { size: 14, colour: softInk }),
          ]),
          ...(outcome.length === 0 ? [spaceLine(0.1)] : spacedLines(outcome, 0.6)),
        ],
      },
    ],
    paddingTop: 0,
    paddingBottom: 5,
    frame: ({ top, bottom, isFirst, isLast: isEnd }) => [
      ...(isLast && isEnd
        ? []
        : [
            {
              kind: 'line',
              x1: x + 2.6,
              y1: top + (isFirst ? 6 : 0),
              x2: x + 2.6,
              y2: bottom + 0.6,
              width: 0.9,
              colour: ink,
            } as const,
          ]),
      ...(isFirst ? [dot(session.isPast, x + 2.6, top + 3.4)] : []),
    ],
  }
}

/** The sessions one under the other, along a line. */
export const timelineRows = (
  { sessions }: ChallengeBoardModel,
  area: { readonly x: number; readonly width: number },
  context: PrintContext,
): readonly FlowRow[] => {
  if (sessions.length > 0) {
    return sessions.map((session, index) =>
      sessionRow(session, area, index === sessions.length - 1, context),
    )
  }
  const text = context.t('planPrints.challenge.noSession')
  return [
    {
      columns: [{ x: area.x, lines: textLines(text, area.width, { size: 14, colour: softInk }) }],
      paddingTop: 1,
      paddingBottom: 2,
    },
  ]
}
