import { formatShortDay } from '#shared/domain/dates.ts'
import { zoneOf } from '#shared/domain/report/communes-and-zones.ts'
import type { ReportView } from '#shared/domain/report/report-view.ts'
import { ZONES } from '#shared/domain/venues/coverage.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import {
  coverageFinding,
  neglectedZones,
  residenceFinding,
  venuesFinding,
} from '#shared/reporting/findings.ts'
import {
  communeText,
  hoursText,
  type ReportWords,
  zoneText,
} from '#shared/reporting/report-words.ts'
import type { Chart } from '../charts/chart.ts'
import { islandChart } from '../charts/island-chart.ts'
import { countText, pictureTable, type ReportPicture } from './picture.ts'

/** Height of the island is 1.13 times its width: a map takes less than the width of a text. */
const LARGEST_MAP = 108

const zoneNames = (words: ReportWords) => ({
  Nord: zoneText('Nord', words),
  Centre: zoneText('Centre', words),
  Sud: zoneText('Sud', words),
})

const otherCommunes =
  ({ t, language }: ReportWords) =>
  (names: readonly string[]): string =>
    t('reports.charts.otherCommunes', { list: new Intl.ListFormat(language).format(names) })

/** « Ailleurs : 2 », « Non renseigné : 1 »: what is counted and stands on no map. */
const offTheMap = (
  lines: readonly { readonly key: string | null; readonly count: number | null }[],
  words: ReportWords,
): readonly string[] =>
  lines
    .filter(({ key, count }) => (key === null || key === 'other') && count !== 0)
    .map(({ key, count }) =>
      words.t('reports.charts.offTheMap', {
        place: communeText(key, words),
        number: countText(count, words),
      }),
    )

/** The island with the sessions of each commune, and the zones that were not visited for long. */
export const venuesChart = (
  view: ReportView,
  words: ReportWords,
  width: number,
  /** `namesAll`: communes without room for their name are listed under the map. */
  { nameSize, namesAll = true }: { readonly nameSize?: number; readonly namesAll?: boolean } = {},
): Chart =>
  islandChart(
    {
      counts: new Map(
        view.byVenueCommune.flatMap(({ key, sessions }) => (key === null ? [] : [[key, sessions]])),
      ),
      zoneNames: zoneNames(words),
      neglected: neglectedZones(view).map(({ zone }) => zone),
      notes: offTheMap(
        view.byVenueCommune.map(({ key, sessions }) => ({ key, count: sessions })),
        words,
      ),
      ...(namesAll ? { others: otherCommunes(words) } : {}),
      legend: [
        { look: 'visited', label: words.t('reports.charts.held') },
        { look: 'none', label: words.t('reports.charts.noneHeld') },
        ...(neglectedZones(view).length === 0
          ? []
          : [{ look: 'neglected' as const, label: words.t('reports.charts.neglected') }]),
      ],
      ...(nameSize === undefined ? {} : { nameSize }),
    },
    width,
  )

/** Where sessions were held, from North to South, and where the team was not for long. */
export const venuesPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const coverage = view.coverage ?? []
  const lastVisit = (key: string | null): string => {
    const zone = coverage.find((one) => one.zone === key)
    if (!zone) return ''
    if (zone.lastDay !== null) return formatShortDay(zone.lastDay, language)
    // A session that waits to be typed up may well have been a visit.
    const waiting = view.waiting.find((one) => one.zone === key)
    return waiting === undefined
      ? t('venues.coverage.states.never')
      : t('reports.untypedVisit', { day: formatShortDay(waiting.day, language) })
  }
  const communeVisit = (key: string | null): string => {
    const commune = coverage
      .flatMap(({ communes }) => communes)
      .find((one) => one.commune.code === key)
    return commune?.lastDay ? formatShortDay(commune.lastDay, language) : ''
  }
  return {
    id: 'venues',
    title: t('reports.charts.venues'),
    finding: `${venuesFinding(view, words)} ${coverageFinding(view, words)}`.trim(),
    draw: (width) => venuesChart(view, words, Math.min(width, LARGEST_MAP)),
    table: pictureTable(
      view.byVenueZone.flatMap((line) => [
        { ...line, place: zoneText(line.key, words), visit: lastVisit(line.key) },
        ...communesOf(view.byVenueCommune, line.key).map((commune) => ({
          ...commune,
          key: `commune ${commune.key ?? ''}`,
          place: `– ${communeText(commune.key, words)}`,
          visit: communeVisit(commune.key),
        })),
      ]),
      [
        [t('reports.columns.zone'), ({ place }) => place],
        [t('reports.columns.sessions'), ({ sessions }) => writtenNumber(sessions, language)],
        [t('reports.columns.hours'), ({ heldMinutes }) => hoursText(heldMinutes, words)],
        // The last visit of the team is none of the sessions that are kept.
        ...(view.coverage === null
          ? []
          : [[t('reports.columns.lastVisit'), ({ visit }: { visit: string }) => visit] as const]),
      ],
      { keyOf: ({ key }) => key ?? '', sessionIdsOf: ({ sessionIds }) => sessionIds },
    ),
  }
}

/** The lines of the communes of a zone, which stand under its own. */
const communesOf = <Line extends { readonly key: string | null }>(
  byCommune: readonly Line[],
  zone: string | null,
): readonly Line[] =>
  ZONES.some((one) => one === zone)
    ? byCommune.filter(({ key }) => key !== null && zoneOf(key) === zone)
    : []

/** Where those who came live. */
export const residencePicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t } = words
  const { byCommune, byZone } = view
  return {
    id: 'residence',
    title: t('reports.charts.residence'),
    finding: residenceFinding(view, words),
    draw: byCommune?.some(({ key, people }) => key !== null && people !== 0)
      ? (width) =>
          islandChart(
            {
              counts: new Map(
                byCommune.flatMap(({ key, people }) => (key === null ? [] : [[key, people]])),
              ),
              zoneNames: zoneNames(words),
              neglected: [],
              notes: offTheMap(
                byCommune.map(({ key, people }) => ({ key, count: people })),
                words,
              ),
              others: otherCommunes(words),
              legend: [
                { look: 'visited', label: t('reports.charts.living') },
                { look: 'none', label: t('reports.charts.nobodyFrom') },
                ...(byCommune.some(({ people }) => people === null)
                  ? [{ look: 'hidden' as const, label: t('reports.charts.hiddenFrom') }]
                  : []),
              ],
            },
            Math.min(width, LARGEST_MAP),
          )
      : null,
    table:
      byZone &&
      pictureTable(
        byZone.flatMap((line) => [
          { ...line, place: zoneText(line.key, words) },
          ...communesOf(byCommune ?? [], line.key)
            .filter(({ people }) => people !== 0)
            .map((commune) => ({
              ...commune,
              key: `commune ${commune.key ?? ''}`,
              place: `– ${communeText(commune.key, words)}`,
            })),
        ]),
        [
          [t('reports.columns.commune'), ({ place }) => place],
          [t('reports.columns.people'), ({ people }) => countText(people, words)],
          [t('reports.columns.presences'), ({ presences }) => countText(presences, words)],
        ],
        {
          keyOf: ({ key }) => key ?? '',
          sessionIdsOf: ({ people, sessionIds }) => (people === null ? [] : sessionIds),
        },
      ),
  }
}
