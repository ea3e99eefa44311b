import { IconPlus } from '@tabler/icons-react'
import { memo, useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { formatLongDay, formatTime } from '#shared/domain/dates.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import { useAgendaAround } from './agenda-around.ts'
import { BlockList } from './block-list.tsx'
import styles from './day-section.module.css'
import { DaySummary } from './day-summary.tsx'

/** One part of the session: when it is, what it comes to, its blocks. */
export const DaySection = memo(({ part }: { readonly part: SessionPart }) => {
  const { t, language } = useWords()
  const { actions } = useAgendaAround()
  const id = useId()
  const day = formatLongDay(part.date, language)
  const times = { start: formatTime(part.start, language), end: formatTime(part.end, language) }
  const label = t('agenda.day.label', { day, ...times })
  return (
    <section aria-labelledby={id} className={styles.day} data-part={part.id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          <span className={styles.date}>{day}</span>{' '}
          <span className={styles.times}>{t('agenda.day.times', times)}</span>
        </h2>
        <DaySummary partId={part.id} />
      </header>
      <BlockList partId={part.id} trackId={null} label={label} empty={t('agenda.day.emptyDay')} />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={IconPlus}
          aria-label={t('agenda.day.addHere', { name: label })}
          onPress={() => actions.addBlank({ partId: part.id, trackId: null, beforeId: null })}
        >
          {t('agenda.day.add')}
        </Button>
      </div>
    </section>
  )
})
