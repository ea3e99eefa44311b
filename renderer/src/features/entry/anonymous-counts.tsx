import { memo } from 'react'
import { attendanceRepository } from '#renderer/data/attendance-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import styles from './entry-page.module.css'
import { partWords } from './part-words.ts'

type AnonymousCountsProps = {
  readonly sessionId: string
  readonly parts: readonly SessionPart[]
}

/** How many people in the room gave no name, at each part. */
export const AnonymousCounts = memo(({ sessionId, parts }: AnonymousCountsProps) => {
  const { t, language } = useWords()
  return (
    <Section title={t('entry.anonymous.title')} hint={t('entry.anonymous.hint')}>
      <div className={styles.anonymous}>
        {parts.map((part) => (
          <NumberField
            key={part.id}
            label={t('entry.anonymous.label', { part: partWords(part, language) })}
            value={part.anonymousCount}
            minValue={0}
            maxValue={5000}
            onChange={(count) =>
              void attendanceRepository.setAnonymousCount(sessionId, part.id, count ?? 0)
            }
          />
        ))}
      </div>
    </Section>
  )
})
