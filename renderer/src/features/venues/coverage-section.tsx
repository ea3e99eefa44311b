import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { formatLongDay, formatMediumDay } from '#shared/domain/dates.ts'
import {
  type CommuneCoverage,
  isNeglected,
  type ZoneCoverage,
} from '#shared/domain/venues/coverage.ts'
import styles from './coverage-section.module.css'
import { CommuneTable, ZoneTable } from './coverage-tables.tsx'
import { IslandMap } from './island-map.tsx'
import { MapLegend } from './map-legend.tsx'

type CoverageProps = { readonly zones: readonly ZoneCoverage[] }

/** The island: where one was, where one was not for long, as a map, in words and as tables. */
export const CoverageSection = ({ zones }: CoverageProps) => {
  const { t } = useWords()
  return (
    <Section title={t('venues.coverage.title')} hint={t('venues.coverage.hint')}>
      <div className={styles.columns}>
        <figure className={styles.map}>
          <IslandMap zones={zones} />
          <figcaption className={styles.source}>{t('venues.coverage.schematic')}</figcaption>
        </figure>
        <div className={styles.neglected}>
          <Neglected zones={zones} />
        </div>
        <div className={styles.zones}>
          <ZoneTable zones={zones} />
        </div>
        <div className={styles.words}>
          <CommuneWords communes={zones.flatMap(({ communes }) => communes)} />
          <MapLegend />
        </div>
      </div>
      <details className={styles.details}>
        <summary>{t('venues.coverage.communes')}</summary>
        <CommuneTable zones={zones} />
      </details>
    </Section>
  )
}

/** « Pas visités depuis plus de 3 mois : Centre (jamais). » */
const Neglected = ({ zones }: CoverageProps) => {
  const { t, language } = useWords()
  const list = new Intl.ListFormat(language)
  const neglected = zones.filter(isNeglected)
  const waiting = zones.filter(({ isWaiting }) => isWaiting)
  if (neglected.length + waiting.length === 0) {
    return (
      <Banner tone="positive">
        <p>{t('venues.coverage.allVisited')}</p>
      </Banner>
    )
  }
  const said = neglected.map(({ zone, lastDay }) => {
    const name = t(`common.zones.${zone}`)
    return lastDay === null
      ? t('venues.coverage.zoneNever', { zone: name })
      : t('venues.coverage.zoneSince', {
          zone: name,
          day: formatLongDay(lastDay, language),
        })
  })
  return (
    <Banner tone="attention">
      {said.length > 0 && <p>{t('venues.coverage.neglected', { list: list.format(said) })}</p>}
      {waiting.map(
        ({ zone, untypedDay }) =>
          untypedDay !== null && (
            <p key={zone}>
              {t('venues.coverage.zoneUntyped', {
                zone: t(`common.zones.${zone}`),
                day: formatLongDay(untypedDay, language),
              })}
            </p>
          ),
      )}
      {neglected.map(
        ({ zone, nextDay }) =>
          nextDay !== null && (
            <p key={zone}>
              {t('venues.coverage.zoneNext', {
                zone: t(`common.zones.${zone}`),
                day: formatLongDay(nextDay, language),
              })}
            </p>
          ),
      )}
    </Banner>
  )
}

const CommuneWords = ({ communes }: { readonly communes: readonly CommuneCoverage[] }) => {
  const { t, language } = useWords()
  const longAgo = communes.filter(({ state }) => state === 'longAgo')
  const never = communes.filter(({ state }) => state === 'never').length
  return (
    <div className={styles.communes}>
      {longAgo.length > 0 && (
        <p>
          {t('venues.coverage.communesLongAgo', {
            list: new Intl.ListFormat(language).format(
              longAgo.map(
                ({ commune, lastDay }) =>
                  `${commune.name} (${lastDay === null ? '' : formatMediumDay(lastDay, language)})`,
              ),
            ),
          })}
        </p>
      )}
      {never > 0 && <p>{t('venues.coverage.communesNever', { count: never })}</p>}
    </div>
  )
}
