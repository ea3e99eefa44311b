import { useWords } from '#renderer/i18n/i18n.ts'
import { formatShortDay } from '#shared/domain/dates.ts'
import type { Coverage, ZoneCoverage } from '#shared/domain/venues/coverage.ts'
import styles from './coverage-section.module.css'

type TableProps = { readonly zones: readonly ZoneCoverage[] }

const collator = new Intl.Collator('fr', { ignorePunctuation: true })

/** Sessions, last and next day of each zone. */
export const ZoneTable = ({ zones }: TableProps) => {
  const { t } = useWords()
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('venues.coverage.zones')}</caption>
      <HeadRow first={t('venues.coverage.zone')} />
      <tbody>
        {zones.map((one) => (
          <tr key={one.zone}>
            <th scope="row">{t(`common.zones.${one.zone}`)}</th>
            <Figures coverage={one} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The same for each of the 34 communes: all that the map shows. */
export const CommuneTable = ({ zones }: TableProps) => {
  const { t } = useWords()
  const communes = zones
    .flatMap((zone) => zone.communes)
    .toSorted((left, right) => collator.compare(left.commune.name, right.commune.name))
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('venues.coverage.communes')}</caption>
      <HeadRow first={t('venues.coverage.commune')} hasZone />
      <tbody>
        {communes.map((one) => (
          <tr key={one.commune.code}>
            <th scope="row">{one.commune.name}</th>
            <td>{t(`common.zones.${one.commune.zone}`)}</td>
            <Figures coverage={one} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const HeadRow = ({ first, hasZone }: { readonly first: string; readonly hasZone?: boolean }) => {
  const { t } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {hasZone && <th scope="col">{t('venues.coverage.zone')}</th>}
        <th scope="col">{t('venues.coverage.held')}</th>
        <th scope="col">{t('venues.coverage.lastDay')}</th>
        <th scope="col">{t('venues.coverage.nextDay')}</th>
      </tr>
    </thead>
  )
}

const Figures = ({ coverage }: { readonly coverage: Coverage }) => {
  const { t, language } = useWords()
  const told = (day: string | null) =>
    day === null ? t('venues.coverage.none') : formatShortDay(day, language)
  return (
    <>
      <td className={styles.number}>{coverage.held}</td>
      <td>{told(coverage.lastDay)}</td>
      <td>{told(coverage.nextDay)}</td>
    </>
  )
}
