import { useMemo, useState } from 'react'
import { useSession, useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { daysWords, placeWords } from '#renderer/lib/session-words.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import styles from '#renderer/ui/dialog-form.module.css'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { attendedIds } from '#shared/domain/invitations.ts'

type InviteFromSessionDialogProps = {
  /** The session one invites to: it is not offered. */
  readonly sessionId: string
  readonly listedIds: ReadonlySet<string>
  readonly onInvite: (personIds: readonly string[]) => Promise<void>
  readonly onClose: () => void
}

type Who = 'present' | 'listed'

/** Takes the people of another session: those who were there, or everyone on its list. */
export const InviteFromSessionDialog = ({
  sessionId,
  listedIds,
  onInvite,
  onClose,
}: InviteFromSessionDialogProps) => {
  const { t, language } = useWords()
  const sessions = useSessions()
  const [sourceId, setSourceId] = useState<string | null>(null)
  const [wanted, setWanted] = useState<Who | null>(null)
  const source = useSession(sourceId ?? '')
  const options = useMemo(() => {
    const words = { t, language }
    return (sessions ?? [])
      .filter(({ session, participationCounts: counts }) => {
        const listed = counts.invited + counts.confirmed + counts.declined + counts.walkIn
        return session.id !== sessionId && listed > 0
      })
      .toReversed()
      .map((summary) => ({
        id: summary.session.id,
        label: summary.session.title,
        detail: [daysWords(words, summary), placeWords(words, summary.venue)].join(' · '),
      }))
  }, [sessions, sessionId, t, language])

  const present = source ? attendedIds(source.attendances) : []
  const listed = source ? source.participants.map(({ person }) => person.id) : []
  const who = present.length === 0 ? 'listed' : (wanted ?? 'present')
  const taken = who === 'present' ? present : listed
  const added = taken.filter((id) => !listedIds.has(id))
  const already = taken.length - added.length

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('sessions.invite.sessionDialog.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={added.length === 0}
            onPress={() => {
              onClose()
              void onInvite(added)
            }}
          >
            {t('sessions.invite.communeDialog.submit', { count: added.length })}
          </Button>
        </>
      }
    >
      {sessions !== undefined && options.length === 0 ? (
        <p className={styles.lead}>{t('sessions.invite.sessionDialog.none')}</p>
      ) : (
        <div className={styles.form}>
          <ComboBox
            label={t('sessions.invite.sessionDialog.session')}
            placeholder={t('sessions.invite.sessionDialog.placeholder')}
            options={options}
            value={sourceId}
            onChange={setSourceId}
          />
          {source && (
            <RadioGroup
              label={t('sessions.invite.sessionDialog.who')}
              options={[
                {
                  id: 'present',
                  label: t('sessions.invite.sessionDialog.present', { count: present.length }),
                  isDisabled: present.length === 0,
                  ...(present.length === 0
                    ? { detail: t('sessions.invite.sessionDialog.notTyped') }
                    : {}),
                },
                {
                  id: 'listed',
                  label: t('sessions.invite.sessionDialog.listed', { count: listed.length }),
                },
              ]}
              value={who}
              onChange={setWanted}
            />
          )}
          {already > 0 && (
            <p className={styles.lead}>
              {t('sessions.invite.sessionDialog.already', { count: already })}
            </p>
          )}
        </div>
      )}
    </Dialog>
  )
}
