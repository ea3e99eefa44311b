import { useErasures, useExportLogs } from '#renderer/data/queries/use-privacy.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { formatInstant } from '#renderer/lib/spoken-dates.ts'
import { Section } from '#renderer/ui/section.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import styles from './privacy.module.css'

/** What left the app, and who was erased: dates and counts, never names. */
export const LogTab = () => {
  const { t, language } = useWords()
  const logs = useExportLogs()
  const erasures = useErasures()
  if (logs === undefined || erasures === undefined) return null
  return (
    <div className={styles.column}>
      <Section title={t('privacy.log.exportsTitle')} hint={t('privacy.log.exportsHint')}>
        {logs.length === 0 && <p>{t('privacy.log.noExports')}</p>}
        <ul className={styles.lines}>
          {logs.map(({ id, at, what, count, by }) => (
            <li key={id}>
              <span>{formatInstant(at, language)}</span>
              <span>
                {[
                  t(`privacy.log.kinds.${what}`),
                  count === null ? '' : t('privacy.log.people', { count }),
                  by,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('privacy.log.erasuresTitle')} hint={t('privacy.log.erasuresHint')}>
        {erasures.length === 0 && <p>{t('privacy.log.noErasures')}</p>}
        <ul className={styles.lines}>
          {erasures.map(({ id, date, mode, reason, personIds }) => (
            <li key={id}>
              <span>{formatMediumDay(date, language)}</span>
              <span>
                {[
                  t(`privacy.erase.modes.${mode}`),
                  t('privacy.log.records', { count: personIds.length }),
                  t(`privacy.erase.reasons.${reason}`),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
