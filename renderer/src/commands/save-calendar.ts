import { allRows } from '#renderer/data/workspace.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { type CalendarSession, sessionCalendar } from '#shared/invitations/session-calendar.ts'
import { saveFile } from './save-file.ts'

/** Saves the sessions as one calendar file, where the person chooses. */
export const saveCalendar = async (sessions: readonly CalendarSession[]): Promise<void> => {
  const { t } = words()
  const organisation = allRows().organisation[0]?.name ?? ''
  const made = sessionCalendar({ sessions, organisation, writtenAt: nowAsText() }, t)
  if (made) await saveFile('ics', made)
  else showToast(t('inviting.calendar.none'))
}
