import type { ReportView, ViewPeopleLine } from '#shared/domain/report/report-view.ts'
import { structuresFinding } from '#shared/reporting/findings.ts'
import { answerText, type ReportWords } from '#shared/reporting/report-words.ts'
import {
  barsOrNothing,
  countText,
  hoursOrHidden,
  pictureTable,
  type ReportPicture,
  type TableColumn,
} from './picture.ts'

/** Bars beyond these are in the table only. */
const MOST_BARS = 10

/** Bars that are all of one person say nothing. */
const isWorthDrawing = (lines: readonly ViewPeopleLine[]): boolean =>
  lines.some(({ people }) => people !== null && people > 1)

type Told = {
  readonly id: string
  readonly title: string
  readonly finding: string
  readonly header: string
  /** Without anything before, everybody is new. */
  readonly tellsNew: boolean
  /** Hidden for the whole, hours of attendance are in no line either. */
  readonly tellsHours: boolean
  readonly name: (line: ViewPeopleLine) => string
}

/** Lines of people as bars, the fullest first, and as a table. */
const peoplePicture = (
  lines: readonly ViewPeopleLine[] | null,
  { id, title, finding, header, name, tellsNew, tellsHours }: Told,
  words: ReportWords,
): ReportPicture => {
  const { t } = words
  const named = lines?.filter(({ key, merged }) => key !== null || merged > 0) ?? []
  const untold = lines?.filter(
    ({ key, merged, people }) => key === null && merged === 0 && people !== 0,
  )
  // What is not told is a bar of its own, however many the others are.
  const shown = [...named.slice(0, MOST_BARS), ...(untold ?? [])]
  const more = Math.max(0, named.length - MOST_BARS)
  const isDrawn = isWorthDrawing(lines?.slice(0, MOST_BARS) ?? [])
  const hasNew = tellsNew && (lines?.some(({ newPeople }) => newPeople !== null) ?? false)
  const hours: TableColumn<ViewPeopleLine> = [
    t('reports.columns.personHours'),
    ({ personMinutes }) => hoursOrHidden(personMinutes, words),
  ]
  const newPeople: TableColumn<ViewPeopleLine> = [
    t('reports.columns.newPeople'),
    (line) => countText(line.newPeople, words),
  ]
  return {
    id,
    title,
    finding:
      isDrawn && more > 0
        ? `${finding} ${t('reports.findings.drawnFirst', { shown: MOST_BARS, count: more })}`
        : finding,
    draw: isDrawn
      ? barsOrNothing(
          shown.map((line) => ({
            label: name(line),
            value: line.people,
            text: countText(line.people, words),
            look: line.key === null && line.merged === 0 ? 'empty' : 'solid',
          })),
        )
      : null,
    table:
      lines &&
      pictureTable(
        lines,
        [
          [header, name],
          [t('reports.columns.people'), ({ people }) => countText(people, words)],
          ...(hasNew ? [newPeople] : []),
          [t('reports.columns.presences'), ({ presences }) => countText(presences, words)],
          ...(tellsHours ? [hours] : []),
        ],
        {
          keyOf: ({ key, merged }) => `${key ?? ''} ${merged}`,
          sessionIdsOf: ({ people, sessionIds }) => (people === null ? [] : sessionIds),
        },
      ),
  }
}

/** Those who came by their structure. */
export const structuresPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t } = words
  return peoplePicture(
    view.byStructure,
    {
      id: 'structures',
      title: t('reports.charts.structures'),
      finding: structuresFinding(view, words),
      header: t('reports.columns.structure'),
      tellsNew: view.hasBefore,
      tellsHours: !view.figures.personMinutes.isHidden,
      name: ({ key, merged }) =>
        merged > 0
          ? t('reports.smallStructures', { count: merged })
          : (key ?? t('reports.notTold')),
    },
    words,
  )
}

/** One picture for each thing that the organisation chose to ask people. */
export const demographicPictures = (
  view: ReportView,
  words: ReportWords,
): readonly ReportPicture[] =>
  view.demographics.map(({ field, lines }) => {
    const title = words.t(`reports.demographics.${field}.title`)
    return peoplePicture(
      lines,
      {
        id: field,
        title,
        finding:
          lines === null
            ? words.t('reports.leftOut')
            : notToldFinding(lines, view.figures.people.value ?? 0, words),
        header: title,
        tellsNew: view.hasBefore,
        tellsHours: !view.figures.personMinutes.isHidden,
        name: ({ key }) => answerText(field, key, words),
      },
      words,
    )
  })

/** `whole`: everybody who came, those on hidden lines too. */
const notToldFinding = (
  lines: readonly ViewPeopleLine[],
  whole: number,
  { t }: ReportWords,
): string => {
  const untold = lines.find(({ key }) => key === null)?.people ?? null
  if (untold === null) return t('reports.someHidden')
  if (whole === 0) return t('reports.findings.noPeople')
  if (untold === 0) return t('reports.findings.allTold')
  return t('reports.findings.notTold', { count: untold, whole })
}
