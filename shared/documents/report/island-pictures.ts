import { formatShortDay } from '#shared/domain/dates.ts'
import type { ReportView } from '#shared/domain/report/report-view.ts'
import { ZONES } from '#shared/domain/venues/coverage.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { coverageFinding, residenceFinding, venuesFinding } from '#shared/reporting/findings.ts'
import {
  communeText,
  hoursText,
  type ReportWords,
  zoneText,
} from '#shared/reporting/report-words.ts'
import type { Chart } from '../charts/chart.ts'
import { islandChart } from '../charts/island-chart.ts'
import { countText, type ReportPicture } from './picture.ts'

/** Height of the island is 1.13 times its width: a map takes less than the width of a text. */
const LARGEST_MAP = 108

const zoneNames = (words: ReportWords) => ({
  Nord: zoneText('Nord', words),
  Centre: zoneText('Centre', words),
  Sud: zoneText('Sud', words),
})

/** The island with the sessions of each commune, and the zones that were not visited for long. */
export const venuesChart = (
  view: ReportView,
  words: ReportWords,
  width: number,
  nameSize?: number,
): Chart =>
  islandChart(
    {
      counts: new Map(
        view.byVenueCommune.flatMap(({ key, sessions }) => (key === null ? [] : [[key, sessions]])),
      ),
      zoneNames: zoneNames(words),
      neglected: view.coverage.filter(({ state }) => state !== 'recent').map(({ zone }) => zone),
      ...(nameSize === undefined ? {} : { nameSize }),
    },
    width,
  )

/** Where sessions were held, from North to South, and where the team was not for long. */
export const venuesPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const lastVisit = (key: string | null): string => {
    const zone = view.coverage.find((one) => one.zone === key)
    if (!zone) return ''
    return zone.lastDay === null
      ? t('venues.coverage.states.never')
      : formatShortDay(zone.lastDay, language)
  }
  const communeVisit = (key: string | null): string => {
    const commune = view.coverage
      .flatMap(({ communes }) => communes)
      .find((one) => one.commune.code === key)
    return commune?.lastDay ? formatShortDay(commune.lastDay, language) : ''
  }
  return {
    id: 'venues',
    title: t('reports.charts.venues'),
    finding: `${venuesFinding(view, words)} ${coverageFinding(view, words)}`,
    draw: (width) => venuesChart(view, words, Math.min(width, LARGEST_MAP)),
    table: {
      headers: [
        t('reports.columns.zone'),
        t('reports.columns.sessions'),
        t('reports.columns.hours'),
        t('reports.columns.lastVisit'),
      ],
      rows: view.byVenueZone.flatMap((line) => [
        {
          key: `zone ${line.key ?? ''}`,
          cells: [
            zoneText(line.key, words),
            writtenNumber(line.sessions, language),
            hoursText(line.heldMinutes, words),
            lastVisit(line.key),
          ],
          sessionIds: line.sessionIds,
        },
        ...communesOf(view, line.key).map((commune) => ({
          key: `commune ${commune.key ?? ''}`,
          cells: [
            `– ${communeText(commune.key, words)}`,
            writtenNumber(commune.sessions, language),
            hoursText(commune.heldMinutes, words),
            communeVisit(commune.key),
          ],
          sessionIds: commune.sessionIds,
        })),
      ]),
    },
  }
}

const communesOf = ({ byVenueCommune, coverage }: ReportView, zone: string | null) => {
  if (!ZONES.some((one) => one === zone)) return []
  const codes = new Set(
    coverage.find((one) => one.zone === zone)?.communes.map(({ commune }) => commune.code),
  )
  return byVenueCommune.filter(({ key }) => key !== null && codes.has(key))
}

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
            },
            Math.min(width, LARGEST_MAP),
          )
      : null,
    table: byZone && {
      headers: [
        t('reports.columns.commune'),
        t('reports.columns.people'),
        t('reports.columns.presences'),
      ],
      rows: [
        ...byZone.map((line) => ({
          key: `zone ${line.key ?? ''}`,
          cells: [
            zoneText(line.key, words),
            countText(line.people, words),
            countText(line.presences, words),
          ],
          sessionIds: line.people === null ? [] : line.sessionIds,
        })),
        ...(byCommune ?? [])
          .filter(({ key, people }) => key !== null && key !== 'other' && people !== 0)
          .map((line) => ({
            key: `commune ${line.key ?? ''}`,
            cells: [
              `– ${communeText(line.key, words)}`,
              countText(line.people, words),
              countText(line.presences, words),
            ],
            sessionIds: line.people === null ? [] : line.sessionIds,
          })),
      ],
    },
  }
}
