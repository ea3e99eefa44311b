import { IconAddressBook, IconChecks, IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { copyText } from '#renderer/commands/copy-text.ts'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { addressOf } from '#renderer/ui/contact-channels.ts'
import { Section } from '#renderer/ui/section.tsx'
import { SmsCount } from '#renderer/ui/sms-count.tsx'
import { isAwaited } from '#shared/domain/outreach/outreach-state.ts'
import { factsKey } from '#shared/invitations/invitation-facts.ts'
import { invitationTexts } from '#shared/invitations/invitation-texts.ts'
import type { PreferredContact } from '#shared/schemas/people.schema.ts'
import type { InvitationPiece } from '#shared/schemas/session.schema.ts'
import styles from './contact-tab.module.css'
import { factsOf } from './inviting-words.ts'
import { PieceField } from './piece-field.tsx'
import { SaidToo } from './said-too.tsx'
import type { ContactActions } from './use-contact-actions.ts'
import { type ChannelFilter, isOfChannel, type OutreachRow } from './use-outreach.ts'

type MessagePanelProps = {
  readonly details: SessionWithDetails
  readonly rows: readonly OutreachRow[]
  readonly channel: ChannelFilter
  readonly actions: ContactActions
}

/** What to say by the channel in sight, ready to copy, with the numbers or addresses it goes to. */
export const MessagePanel = ({ details, rows, channel, actions }: MessagePanelProps) => {
  const { t } = useWords()
  if (channel === 'all' || channel === 'none') {
    return <p className={styles.quiet}>{t(`inviting.message.${channel}Hint`)}</p>
  }
  const title = channel === 'phone' ? 'call' : channel
  return (
    <div className={styles.panel}>
      <Section title={t(`inviting.message.${title}`)}>
        <Pieces details={details} channel={channel} />
        <Recipients
          sessionId={details.session.id}
          rows={rows}
          channel={channel}
          actions={actions}
        />
        <SaidToo session={details.session} />
      </Section>
    </div>
  )
}

const PIECES: Readonly<Record<PreferredContact, readonly InvitationPiece[]>> = {
  phone: ['call'],
  sms: ['sms'],
  whatsapp: ['whatsapp'],
  email: ['emailSubject', 'emailBody'],
  inPerson: ['call'],
}

const Pieces = ({
  details,
  channel,
}: {
  readonly details: SessionWithDetails
  readonly channel: PreferredContact
}) => {
  const words = useWords()
  const { t } = words
  const organisation = useOrganisation() ?? null
  const { proposed, key } = useMemo(() => {
    const facts = factsOf(details, organisation)
    return { proposed: invitationTexts(facts, words), key: factsKey(facts) }
  }, [details, organisation, words])
  const wordsOf = (piece: InvitationPiece) => {
    switch (piece) {
      case 'emailSubject':
        return { label: 'subject', copy: 'copySubject', copied: 'copiedSubject' } as const
      case 'emailBody':
        return { label: 'body', copy: 'copyBody', copied: 'copied' } as const
      case 'call':
        return { label: 'script', copy: 'copyText', copied: 'copied' } as const
      default:
        return { label: 'text', copy: 'copyText', copied: 'copied' } as const
    }
  }
  return PIECES[channel].map((piece) => {
    const { label, copy, copied } = wordsOf(piece)
    return (
      <PieceField
        key={piece}
        session={details.session}
        piece={piece}
        proposed={proposed}
        factsKey={key}
        label={t(`inviting.message.${label}`)}
        copyLabel={t(`inviting.message.${copy}`)}
        copied={t(`inviting.message.${copied}`)}
        isPrimary={piece !== 'call' && piece !== 'emailSubject'}
        {...(piece === 'sms'
          ? { about: (text, change) => <SmsCount text={text} onChange={change} /> }
          : {})}
      />
    )
  })
}

/** The numbers or addresses of those who still wait for a message, and the note that it left. */
const Recipients = ({
  sessionId,
  rows,
  channel,
  actions,
}: Omit<MessagePanelProps, 'details'> & { readonly sessionId: string }) => {
  const { t } = useWords()
  if (channel === 'all' || channel === 'none' || channel === 'inPerson') return null
  const awaited = rows.filter((row) => isOfChannel(row, channel) && isAwaited(row.state))
  const unsent = awaited.filter(({ state }) => state !== 'sent')
  const count = awaited.length
  const isEmail = channel === 'email'
  if (count === 0) return <p className={styles.quiet}>{t('inviting.message.noNumbers')}</p>
  const addresses = awaited.map(({ person }) => addressOf(person, channel))
  return (
    <div className={styles.recipients}>
      <div className={styles.buttons}>
        <Button
          icon={IconAddressBook}
          onPress={() =>
            void copyText(
              addresses.join(isEmail ? ' ; ' : '\n'),
              t(isEmail ? 'inviting.message.copiedAddresses' : 'inviting.message.copiedNumbers', {
                count,
              }),
            )
          }
        >
          {t(isEmail ? 'inviting.message.copyAddresses' : 'inviting.message.copyNumbers', {
            count,
          })}
        </Button>
        {channel === 'phone' && (
          <ButtonLink icon={IconPrinter} to={paths.print(sessionId, 'callSheet')}>
            {t('inviting.print.callSheet')}
          </ButtonLink>
        )}
        {channel !== 'phone' && unsent.length > 0 && (
          <Button icon={IconChecks} onPress={() => void actions.markMany(unsent, 'sent')}>
            {t('inviting.message.markSent', { count: unsent.length })}
          </Button>
        )}
      </div>
      {isEmail && <p className={styles.quiet}>{t('inviting.message.bcc')}</p>}
    </div>
  )
}
