import { formatMediumDay, formatPlainDay } from '#shared/domain/dates.ts'
import type { ReportView, ViewTimeLine } from '#shared/domain/report/report-view.ts'
import type { ZoneCoverage } from '#shared/domain/venues/coverage.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { bucketText, communeText, type ReportWords, zoneText } from './report-words.ts'
import { largest, tiedNames } from './tied-names.ts'

// What each picture says, in a sentence: read first, and read aloud in the place of the picture.

/** Presences of a step, with a name and without. */
export const presencesOf = ({ presences, anonymousPresences }: ViewTimeLine): number =>
  (presences ?? 0) + (anonymousPresences ?? 0)

const isHiddenIn = ({ presences, anonymousPresences }: ViewTimeLine): boolean =>
  presences === null || anonymousPresences === null

const mark = (value: number, { language }: ReportWords): string => writtenNumber(value, language)

export const attendanceFinding = ({ overTime }: ReportView, words: ReportWords): string => {
  const { t } = words
  const busiest = largest(overTime, presencesOf)
  const [busy] = busiest
  if (busy === undefined) {
    return t(overTime.some(isHiddenIn) ? 'reports.leftOut' : 'reports.findings.none')
  }
  const period = bucketText(busy.bucket, words)
  if (overTime.filter((line) => presencesOf(line) > 0 || isHiddenIn(line)).length === 1) {
    return t('reports.findings.attendanceOne', { period })
  }
  const heads = t('reports.findings.heads', { count: presencesOf(busy) })
  if (busiest.length > 1) {
    const list = tiedNames(
      busiest.map(({ bucket }) => bucketText(bucket, words)),
      words,
    )
    return t('reports.findings.attendanceTied', { list, heads })
  }
  return t('reports.findings.attendanceMost', { period, heads })
}

/** « 8 personnes sur 25 sont revenues au moins une fois. » */
const cameBackFinding = ({ figures }: ReportView, { t }: ReportWords): string => {
  const whole = figures.people.value
  const part = figures.cameBack.value
  if (figures.cameBack.isHidden) return t('reports.leftOut')
  if (whole === null || part === null || whole === 0) return t('reports.findings.noPeople')
  if (part === 0) return t('reports.findings.backNone')
  if (part === whole) return t('reports.findings.backAll')
  return t('reports.findings.back', { count: part, whole })
}

export const newcomersFinding = (view: ReportView, words: ReportWords): string => {
  if (!view.hasBefore) return cameBackFinding(view, words)
  const { figures } = view
  const { t } = words
  const whole = figures.people.value
  const part = figures.newPeople.value
  if (figures.newPeople.isHidden) return t('reports.leftOut')
  if (whole === null || part === null || whole === 0) return t('reports.findings.noPeople')
  if (part === whole) return t('reports.findings.newAll')
  if (part === 0) return t('reports.findings.newNone')
  const shares = { count: part, whole }
  if (part * 2 === whole) return t('reports.findings.newHalf', shares)
  return part * 2 > whole
    ? t('reports.findings.newMost', shares)
    : t('reports.findings.newSome', shares)
}

/** « 3 rencontres sur 4 ». */
const shareText = (count: number, whole: number, { t }: ReportWords): string =>
  t('reports.findings.shareSessions', { count, whole })

export const formatsFinding = ({ byFormat, figures }: ReportView, words: ReportWords): string => {
  const { t } = words
  const first = largest(byFormat, ({ sessions }) => sessions)
  const [main] = first
  if (main === undefined) return t('reports.findings.none')
  const format = t(`sessions.formats.${(main.key ?? 'other') as 'other'}`)
  if (byFormat.length === 1) return t('reports.findings.oneFormat', { format })
  if (first.length > 1) {
    return t('reports.findings.severalFormats', { count: byFormat.length })
  }
  const share = shareText(main.sessions, figures.sessions.value ?? 0, words)
  return t('reports.findings.mainFormat', { format, share })
}

/** One of the three zones: neither elsewhere nor not told. */
const isZone = ({ key }: { readonly key: string | null }): boolean =>
  key !== null && key !== 'other'

/** Where sessions were held: « 3 rencontres sur 4 dans le Centre ». */
export const venuesFinding = ({ byVenueZone, figures }: ReportView, words: ReportWords): string => {
  const { t } = words
  const whole = figures.sessions.value ?? 0
  const first = largest(byVenueZone.filter(isZone), ({ sessions }) => sessions)
  const [main] = first
  if (main === undefined) {
    const unplaced = byVenueZone.find(({ key }) => key === null)?.sessions ?? 0
    if (unplaced > 0) return t('reports.findings.noVenue', { count: unplaced })
    return whole === 0
      ? t('reports.findings.none')
      : t('reports.findings.sessionsElsewhere', { share: shareText(whole, whole, words) })
  }
  if (first.length > 1) {
    const list = tiedNames(
      first.map(({ key }) => zoneText(key, words)),
      words,
    )
    return t('reports.findings.sessionsTied', { list, count: main.sessions, whole })
  }
  const zone = zoneText(main.key, words)
  if (main.sessions === whole && whole > 1) return t('reports.findings.allSessionsIn', { zone })
  return t('reports.findings.sessionsIn', { share: shareText(main.sessions, whole, words), zone })
}

/**
 * « Pas visités depuis plus de 3 mois : Centre (jamais), Sud (mar. 3 mars 2026). » Empty when only some
 * sessions are looked at.
 */
export const coverageFinding = (view: ReportView, words: ReportWords): string => {
  const { t, language } = words
  if (view.coverage === null) return ''
  const neglected = neglectedZones(view)
  if (neglected.length === 0 && view.waiting.length === 0) return t('reports.findings.allVisited')
  const list = new Intl.ListFormat(language).format(
    neglected.map(({ zone, lastDay }) =>
      lastDay === null
        ? t('venues.coverage.zoneNever', { zone: zoneText(zone, words) })
        : t('venues.coverage.zoneSince', {
            zone: zoneText(zone, words),
            day: formatMediumDay(lastDay, language),
          }),
    ),
  )
  return [
    ...(neglected.length === 0
      ? []
      : [t('reports.findings.neglected', { count: neglected.length, list })]),
    ...view.waiting.map(({ zone, day }) =>
      t('reports.findings.waiting', {
        zone: zoneText(zone, words),
        day: formatPlainDay(day, language),
      }),
    ),
  ].join(' ')
}

/** Zones where nobody was for long, typed up or not. */
export const neglectedZones = ({ coverage, waiting }: ReportView): readonly ZoneCoverage[] =>
  (coverage ?? []).filter(
    ({ zone, state }) => state !== 'recent' && waiting.every((one) => one.zone !== zone),
  )

/** « On vient surtout du Nord : 16 personnes sur 25. » */
export const residenceFinding = (
  { byZone, byCommune, figures }: ReportView,
  words: ReportWords,
): string => {
  const { t } = words
  if (figures.people.isHidden) return t('reports.leftOut')
  const whole = figures.people.value ?? 0
  if (whole === 0) return t('reports.findings.noPeople')
  const untold = byZone?.find(({ key }) => key === null)?.people ?? 0
  if (untold === whole) return t('reports.findings.residenceNotTold', { count: untold, whole })
  const zones = largest((byZone ?? []).filter(isZone), ({ people }) => people ?? 0)
  const communes = largest((byCommune ?? []).filter(isZone), ({ people }) => people ?? 0)
  const [main] = zones
  const [first] = communes
  if (main === undefined) {
    return t('reports.findings.residenceHidden', { count: figures.communes.value ?? 0 })
  }
  const shares = { count: main.people ?? 0, whole }
  const told = tiedNames(
    zones.map(({ key }) => zoneText(key, words)),
    words,
  )
  const zone =
    zones.length > 1
      ? t('reports.findings.residenceTied', { list: told, ...shares })
      : t('reports.findings.residence', { zone: told, ...shares })
  const count = first?.people ?? 0
  if (count < 2) return zone
  const commune = tiedNames(
    communes.map(({ key }) => communeText(key, words)),
    words,
  )
  return communes.length > 1
    ? `${zone} ${t('reports.findings.communesTied', { list: commune, count })}`
    : `${zone} ${t('reports.findings.residenceCommune', { commune, count })}`
}

/** A change that one would see on the fingers of a hand. */
const SEEN_CHANGE = 0.3

export const satisfactionFinding = (
  { figures, answers, satisfaction }: ReportView,
  words: ReportWords,
): string => {
  const { t } = words
  const mean = figures.satisfaction.value
  if (figures.satisfaction.isHidden || answers === null) return t('reports.leftOut')
  if (mean === null) return t('reports.findings.noSatisfaction')
  const said = t('reports.findings.satisfaction', {
    mean: mark(mean, words),
    answers: t('reports.findings.answers', { count: answers }),
  })
  const [first, last] = [satisfaction[0], satisfaction.at(-1)]
  if (!first || !last || first === last) return said
  const change = last.mean - first.mean
  const ends = { first: mark(first.mean, words), last: mark(last.mean, words) }
  const trend =
    Math.abs(change) < SEEN_CHANGE
      ? t('reports.findings.satisfactionFlat')
      : change > 0
        ? t('reports.findings.satisfactionUp', ends)
        : t('reports.findings.satisfactionDown', ends)
  return `${said} ${trend}`
}

/** « 1 évaluation à vérifier n’est pas comptée… »; empty without any, and where no mean is told. */
export const doubtfulFinding = (
  { figures, doubtfulCount }: ReportView,
  { t }: ReportWords,
): string =>
  doubtfulCount === 0 || figures.satisfaction.isHidden
    ? ''
    : t('reports.findings.doubtful', { count: doubtfulCount })

export const networkFinding = (
  { help, isPublic }: ReportView,
  nameOf: (id: string) => string,
  words: ReportWords,
): string => {
  const { t } = words
  if (help.length === 0) return t('reports.findings.noNetwork')
  const people = new Set(help.flatMap(({ fromId, toId }) => [fromId, toId])).size
  const count = help.reduce((sum, link) => sum + link.count, 0)
  const said = t('reports.findings.network', { count, people })
  const times = new Map<string, number>()
  for (const { fromId, count: more } of help) times.set(fromId, (times.get(fromId) ?? 0) + more)
  const most = largest([...times], ([, more]) => more)
  const more = most[0]?.[1] ?? 0
  if (isPublic || more < 2) return said
  const name = tiedNames(
    most.map(([id]) => nameOf(id)),
    words,
  )
  return most.length > 1
    ? `${said} ${t('reports.findings.networkTied', { list: name, times: more })}`
    : `${said} ${t('reports.findings.networkMost', { name, times: more })}`
}

export const structuresFinding = ({ byStructure }: ReportView, { t }: ReportWords): string => {
  if (byStructure === null) return t('reports.leftOut')
  const count = byStructure.reduce((sum, { key, merged }) => sum + (key === null ? merged : 1), 0)
  if (count === 0) return t('reports.findings.noStructure')
  const named = byStructure.filter(({ key }) => key !== null)
  const isOneEach = named.length === count && named.every(({ people }) => people === 1)
  return t(isOneEach ? 'reports.findings.structuresOfOne' : 'reports.findings.structures', {
    count,
  })
}
