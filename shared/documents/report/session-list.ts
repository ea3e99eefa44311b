import { type Day, formatShortDay } from '#shared/domain/dates.ts'
import type { Report } from '#shared/domain/report/report.ts'
import type { ReportLedger } from '#shared/domain/report/report-ledger.ts'
import type { SessionFormat } from '#shared/schemas/session.schema.ts'
import { textLines } from '../plan/flow-lines.ts'
import type { FlowRow } from '../plan/row-flow.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { LEFT, noteRow, ruledRow, tableRows, WIDTH } from '../session-report/report-flow.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'
import { countText } from './picture.ts'

/** One session counted, as the annex of the report lists it. */
export type ListedSession = {
  readonly day: Day | null
  readonly title: string
  /** Empty: not told. */
  readonly place: string
  readonly format: SessionFormat
  /** With a name and without; null: not told in public. */
  readonly people: number | null
}

/**
 * Every session counted, by date. In public without how many came: set against the figures of a month or
 * of a format, the full sessions would tell those of few people.
 */
export const listedSessions = (
  { tallyOf, venues }: ReportLedger,
  { sessions }: Pick<Report, 'sessions'>,
  isPublic: boolean,
): readonly ListedSession[] =>
  sessions.map((session) => {
    const { came, anonymous } = tallyOf(session)
    return {
      day: session.parts[0]?.part.date ?? null,
      title: session.session.title,
      place: venues.get(session.session.venueId ?? '')?.name ?? '',
      format: session.session.format,
      people: isPublic ? null : came.length + anonymous,
    }
  })

/** Sessions listed at most: an annex of ten years would be longer than its report. */
const MOST_LISTED = 60
const SIZE = 10
const BETWEEN = 3
const DAY = 25
const PLACE = 46
const FORMAT = 34
const PEOPLE = 21
const TITLE = WIDTH - DAY - PLACE - FORMAT

type TextLead = (x: number, top: number) => readonly DrawCommand[]
type Cells = {
  readonly day: string
  readonly title: string
  readonly place: string
  readonly format: string
  /** Null: the table has no such column. */
  readonly people: string | null
}

const tableRow = ({ day, title, place, format, people }: Cells, isHead: boolean): FlowRow => {
  const weight = isHead ? 'bold' : 'regular'
  const style = { size: SIZE, weight, keep: isHead } as const
  let x = LEFT
  const column = (text: string, width: number, lead?: TextLead) => {
    const at = x
    x += width
    const lines = textLines(text || '–', width - BETWEEN, { ...style, ...(lead ? { lead } : {}) })
    return { x: at, lines }
  }
  // Numbers end where the table does.
  const number =
    (text: string): TextLead =>
    (left, top) => [
      drawLabel(text, weight, SIZE, {
        x: left + WIDTH,
        y: top + 3.35,
        colour: SHEET_COLOURS.ink,
        align: 'right',
      }),
    ]
  return ruledRow(
    [
      column(day, DAY, people === null ? undefined : number(people)),
      column(title, people === null ? TITLE : TITLE - PEOPLE),
      column(place, PLACE),
      column(format, FORMAT),
    ],
    isHead,
  )
}

/** The annex: when, what, where, in which format; how many, but in public, where a sentence says why. */
export const sessionListRows = (
  sessions: readonly ListedSession[],
  isPublic: boolean,
  context: PrintContext,
): readonly FlowRow[] => {
  const { t, language } = context
  const shown = sessions.slice(-MOST_LISTED)
  const earlier = sessions.length - shown.length
  return [
    ...(isPublic ? [noteRow(t('reportPaper.publicSessions'))] : []),
    ...(earlier > 0
      ? [noteRow(t(`reportPaper.${isPublic ? 'earlierPublic' : 'earlier'}`, { count: earlier }))]
      : []),
    ...tableRows(
      tableRow(
        {
          day: t('reports.columns.date'),
          title: t('reports.columns.session'),
          place: t('reportPages.filters.venue'),
          format: t('reports.columns.format'),
          people: isPublic ? null : t('reports.columns.people'),
        },
        true,
      ),
      shown.map(({ day, title, place, format, people }) =>
        tableRow(
          {
            day: day === null ? '' : formatShortDay(day, language),
            title,
            place: place || t('reports.notTold'),
            format: t(`sessions.formats.${format}`),
            people: isPublic ? null : countText(people, context),
          },
          false,
        ),
      ),
    ),
  ]
}
