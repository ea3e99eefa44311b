import { type Day, formatShortDay } from '#shared/domain/dates.ts'
import type { Report } from '#shared/domain/report/report.ts'
import type { ReportLedger } from '#shared/domain/report/report-ledger.ts'
import { type Count, hideCells, isSmall } from '#shared/domain/report/small-cells.ts'
import type { SessionFormat } from '#shared/schemas/session.schema.ts'
import { textLines } from '../plan/flow-lines.ts'
import type { FlowRow } from '../plan/row-flow.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { LEFT, noteRow, ruledRow, WIDTH } from '../session-report/report-flow.ts'
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
  /** With a name and without; null: hidden in public. */
  readonly people: Count
}

/** Every session counted, by date. In public, small counts and what would give them away are hidden. */
export const listedSessions = (
  { tallyOf, venues }: ReportLedger,
  { sessions }: Pick<Report, 'sessions'>,
  isPublic: boolean,
): readonly ListedSession[] => {
  const heads = sessions.map((session) => {
    const { came, anonymous } = tallyOf(session)
    return { named: came.length, unnamed: anonymous }
  })
  const counts = heads.map(({ named, unnamed }) => named + unnamed)
  const shown = isPublic
    ? hideCells(
        counts,
        heads.map(({ named, unnamed }) => isSmall(named) || isSmall(unnamed)),
      )
    : counts
  return sessions.map(({ session, parts }, index) => ({
    day: parts[0]?.part.date ?? null,
    title: session.title,
    place: venues.get(session.venueId ?? '')?.name ?? '',
    format: session.format,
    people: shown?.[index] ?? null,
  }))
}

/** Sessions listed at most: an annex of ten years would be longer than its report. */
const MOST_LISTED = 60
const SIZE = 10
const BETWEEN = 3
const DAY = 25
const PLACE = 46
const FORMAT = 34
const PEOPLE = 21
const TITLE = WIDTH - DAY - PLACE - FORMAT - PEOPLE

type TextLead = (x: number, top: number) => readonly DrawCommand[]
type Cells = {
  readonly day: string
  readonly title: string
  readonly place: string
  readonly format: string
  readonly people: string
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
  const number: TextLead = (left, top) => [
    drawLabel(people, weight, SIZE, {
      x: left + WIDTH,
      y: top + 3.35,
      colour: SHEET_COLOURS.ink,
      align: 'right',
    }),
  ]
  return ruledRow(
    [column(day, DAY, number), column(title, TITLE), column(place, PLACE), column(format, FORMAT)],
    isHead,
  )
}

/** The annex: when, what, where, in which format, how many. */
export const sessionListRows = (
  sessions: readonly ListedSession[],
  context: PrintContext,
): readonly FlowRow[] => {
  const { t, language } = context
  const shown = sessions.slice(-MOST_LISTED)
  const earlier = sessions.length - shown.length
  return [
    ...(earlier > 0 ? [noteRow(t('reportPaper.earlier', { count: earlier }))] : []),
    tableRow(
      {
        day: t('reports.columns.date'),
        title: t('reports.columns.session'),
        place: t('reportPages.filters.venue'),
        format: t('reports.columns.format'),
        people: t('reports.columns.people'),
      },
      true,
    ),
    ...shown.map(({ day, title, place, format, people }) =>
      tableRow(
        {
          day: day === null ? '' : formatShortDay(day, language),
          title,
          place: place || t('reports.notTold'),
          format: t(`sessions.formats.${format}`),
          people: countText(people, context),
        },
        false,
      ),
    ),
  ]
}
