import { IconPhoneOff, IconUsers } from '@tabler/icons-react'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { today } from '#renderer/lib/clock.ts'
import { formatDistance } from '#renderer/lib/spoken-dates.ts'
import { CONTACT_ICONS } from '#renderer/ui/contact-channels.ts'
import type { Icon } from '#renderer/ui/icon.ts'
import { dayInMartinique } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { InvitationContext, InvitationFacts } from '#shared/invitations/invitation-facts.ts'
import type { Organisation } from '#shared/schemas/community.schema.ts'
import type { ContactEvent } from '#shared/schemas/outreach.schema.ts'
import type { ChannelFilter, OutreachRow } from './use-outreach.ts'

export const CHANNEL_ICONS: Readonly<Record<ChannelFilter, Icon>> = {
  all: IconUsers,
  ...CONTACT_ICONS,
  none: IconPhoneOff,
}

export const channelName = ({ t }: InvitationContext, channel: ChannelFilter): string =>
  channel === 'all' || channel === 'none'
    ? t(`inviting.channels.${channel}`)
    : t(`people.contacts.${channel}`)

/** « aujourd’hui », « hier », « il y a 3 jours ». */
export const whenWords = ({ language }: InvitationContext, { at }: Pick<ContactEvent, 'at'>) =>
  formatDistance(today(), dayInMartinique(new Date(at)), language)

/** « Message envoyé, hier, Nadia »; null when nobody tried yet. */
export const lastTryWords = (
  context: InvitationContext,
  { events }: OutreachRow,
  nameOf: (facilitatorId: string) => string | null,
): string | null => {
  const [last] = events
  if (!last) return null
  const { t } = context
  const who = last.facilitatorId === null ? null : nameOf(last.facilitatorId)
  const about = { outcome: t(`inviting.outcomes.${last.outcome}`), when: whenWords(context, last) }
  return who === null
    ? t('inviting.list.lastTry', about)
    : t('inviting.list.lastTryBy', { ...about, who })
}

/** What the invitation of a session says. */
export const factsOf = (
  { session, parts, venue, facilitators }: SessionWithDetails,
  organisation: Organisation | null,
): InvitationFacts => ({
  session,
  parts,
  venue,
  organisation: organisation?.name ?? '',
  team: facilitators.map(spokenName),
})
