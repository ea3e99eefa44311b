import { useWords } from '#renderer/i18n/i18n.ts'
import { GaugeBar } from '#renderer/ui/gauge-bar.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { type Evidence, type EvidenceGauge, evidenceLevel } from '#shared/domain/report/evidence.ts'
import { completeWith, gaugeCount } from '#shared/reporting/evidence-words.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import styles from './evidence.module.css'

type EvidenceGaugesProps = {
  readonly evidence: Pick<Evidence, 'gauges' | 'erased'>
  readonly collects: readonly Demographic[]
}

/** How much of each kind is there: a bar, a count and words, so that nothing depends on colour. */
export const EvidenceGauges = ({ evidence, collects }: EvidenceGaugesProps) => {
  const words = useWords()
  const { t } = words
  const { gauges, erased } = evidence
  const isAtRisk = gauges.some((gauge) => gauge.kind === 'people' && evidenceLevel(gauge) === 'few')
  return (
    <Section title={t('evidence.gauges.title')} hint={t('evidence.lead')}>
      <ul className={styles.gauges}>
        {gauges.map((gauge) => (
          <GaugeLine key={gauge.kind} gauge={gauge} />
        ))}
      </ul>
      {isAtRisk && <p className={styles.risk}>{t('evidence.gauges.atRisk')}</p>}
      <p className={styles.note}>{completeWith(collects, words)}</p>
      {erased > 0 && (
        <p className={styles.note}>{t('evidence.gauges.erased', { count: erased })}</p>
      )}
    </Section>
  )
}

const GaugeLine = ({ gauge }: { readonly gauge: EvidenceGauge }) => {
  const words = useWords()
  const { t } = words
  const { kind, ready, total } = gauge
  const name = t(`evidence.gauges.names.${kind}`)
  const level = t(`evidence.gauges.levels.${evidenceLevel(gauge)}`)
  if (total === 0) {
    return (
      <li data-gauge={kind}>
        <span className={styles.gaugeName}>{name}</span>
        <span className={styles.level}>{level}</span>
      </li>
    )
  }
  return (
    <li data-gauge={kind}>
      <span className={styles.gaugeName}>{name}</span>
      <GaugeBar label={name} ready={ready} total={total} />
      <span className={styles.count}>{gaugeCount(gauge, words)}</span>
      <span className={styles.level}>{level}</span>
    </li>
  )
}
