import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { monthOf } from '#shared/domain/calendar/months.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import type { CalendarReading, ReadSession } from '#shared/invitations/calendar-reading.ts'
import type { Venue } from '#shared/schemas/community.schema.ts'
import { showMonth } from './calendar-store.ts'

/** A calendar that was opened, not yet made into sessions. */
export type OpenedCalendar = CalendarReading & { readonly fileName: string }

const refuse = (message: string) => void showToast(message, { tone: 'danger' })

/** Lets the person pick a calendar and reads it; null when they did not, or when it cannot be read. */
export const openCalendarFile = async (): Promise<OpenedCalendar | null> => {
  const { t } = words()
  const picked = await invoke('files.pickCalendar', {})
  if (!picked.ok) {
    const { code } = picked.error
    if (code === 'fileTooLarge') refuse(t('calendar.open.faults.tooLarge'))
    else if (code !== 'cancelled') refuse(errorMessage(t, code))
    return null
  }
  // The parser is read when a file is, not with the month.
  const { readCalendar } = await import('#shared/invitations/calendar-reading.ts')
  const read = readCalendar(picked.data.bytes, { today: today() })
  if (!read.ok) {
    refuse(t(`calendar.open.faults.${read.error.code}`))
    return null
  }
  return { ...read.data, fileName: picked.data.fileName }
}

/** The place whose name the event gives, alone or before its address. */
const venueOf = (location: string, venues: readonly Venue[]): Venue | undefined => {
  const names = [location, location.split(',')[0] ?? ''].map(foldText)
  return venues.find(({ name }) => name !== '' && names.includes(foldText(name)))
}

/** Makes the chosen events into sessions, in one step that one can undo. */
export const createFromCalendar = async (
  chosen: readonly ReadSession[],
  venues: readonly Venue[],
): Promise<void> => {
  const { t } = words()
  const sessions = chosen.map(({ title, parts, location, description }) => {
    const venue = venueOf(location, venues)
    const place = location === '' || venue ? '' : t('calendar.open.place', { place: location })
    return {
      title: title || t('inviting.texts.untitled'),
      parts,
      venueId: venue?.id ?? null,
      notes: [place, description].filter(Boolean).join('\n'),
    }
  })
  const outcome = await sessionsRepository.addFromCalendar(sessions)
  const first = chosen[0]?.parts[0]
  if (first) showMonth(monthOf(first.date))
  toastWithUndo(t('calendar.open.created', { count: chosen.length }), outcome)
}
