import { IconCalendarDown, IconCalendarPlus } from '@tabler/icons-react'
import { saveCalendar } from '#renderer/commands/save-calendar.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import styles from './share-tab.module.css'

/** The session, and those to come, for the calendars of telephones and computers. */
export const CalendarSection = ({ details }: { readonly details: SessionWithDetails }) => {
  const { t } = useWords()
  const sessions = useSessions()
  const isDated = details.parts.length > 0
  const coming = (sessions ?? []).filter(({ lastDay }) => lastDay !== null && lastDay >= today())
  return (
    <Section title={t('inviting.calendar.title')} hint={t('inviting.calendar.hint')}>
      {!isDated && <p>{t('inviting.calendar.undated')}</p>}
      <div className={styles.buttons}>
        {isDated ? (
          <Button
            variant="primary"
            icon={IconCalendarDown}
            onPress={() => void saveCalendar([details])}
          >
            {t('inviting.calendar.save')}
          </Button>
        ) : (
          <ButtonLink
            variant="primary"
            icon={IconCalendarPlus}
            to={paths.session(details.session.id)}
          >
            {t('inviting.calendar.chooseDate')}
          </ButtonLink>
        )}
        {coming.length > 0 && (
          <Button icon={IconCalendarDown} onPress={() => void saveCalendar(coming)}>
            {t('inviting.calendar.saveAll', { count: coming.length })}
          </Button>
        )}
      </div>
      <p className={styles.note}>{t('inviting.calendar.moved')}</p>
    </Section>
  )
}
