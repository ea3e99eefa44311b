import { privacyRepository } from '#renderer/data/privacy-repository.ts'
import { usePrivacySettings } from '#renderer/data/queries/use-privacy.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { retentionYears } from '#shared/domain/privacy/retention.ts'
import { type PrivacySettings, RETENTION_CLASSES } from '#shared/schemas/privacy.schema.ts'
import { DueList } from './due-list.tsx'
import styles from './privacy.module.css'

/** How long each kind of data is kept, and what is past its time. */
export const RetentionTab = () => {
  const settings = usePrivacySettings()
  if (settings === undefined) return null
  return (
    <div className={styles.column}>
      <DueList settings={settings} />
      <Durations settings={settings} />
    </div>
  )
}

const Durations = ({ settings }: { readonly settings: PrivacySettings | null }) => {
  const { t, language } = useWords()
  const years = retentionYears(settings)
  const confirmedOn = settings?.confirmedOn ?? null
  return (
    <Section
      title={t('privacy.retention.title')}
      hint={t('privacy.retention.hint')}
      actions={
        confirmedOn === null ? (
          <Badge tone="attention">{t('privacy.retention.unconfirmed')}</Badge>
        ) : (
          <Badge tone="positive">
            {t('privacy.retention.confirmed', { date: formatMediumDay(confirmedOn, language) })}
          </Badge>
        )
      }
    >
      <div className={styles.durations}>
        {RETENTION_CLASSES.map((kind) => (
          <NumberField
            key={kind}
            label={t(`privacy.retention.classes.${kind}`)}
            hint={t('privacy.retention.years')}
            minValue={1}
            atLeast={t('privacy.retention.atLeast')}
            maxValue={30}
            value={years[kind]}
            onChange={(value) => void privacyRepository.setYears(kind, value)}
          />
        ))}
      </div>
      {confirmedOn === null && (
        <div>
          <Button onPress={() => void privacyRepository.confirmYears(today())}>
            {t('privacy.retention.confirm')}
          </Button>
        </div>
      )}
    </Section>
  )
}
