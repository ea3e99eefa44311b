import { IconHistory, IconMapPin, IconUsersGroup } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { communeWords } from '#renderer/lib/session-words.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { splitName } from '#shared/domain/name-splitting.ts'
import { sheetName, spokenName } from '#shared/domain/person-name.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { InviteByCommuneDialog } from './invite-by-commune-dialog.tsx'
import { InviteFromSessionDialog } from './invite-from-session-dialog.tsx'
import styles from './invite-step.module.css'

type InviteToolsProps = {
  readonly details: SessionWithDetails
  readonly people: readonly Person[]
  /** People already on the list. */
  readonly listedIds: ReadonlySet<string>
  /** Invites those who are not on the list, and says how many. */
  readonly onInvite: (personIds: readonly string[]) => Promise<void>
}

/** Every way to put people on the list: one by one, or many at once. */
export const InviteTools = ({ details, people, listedIds, onInvite }: InviteToolsProps) => {
  const { t } = useWords()
  const [dialog, setDialog] = useState<'commune' | 'session' | null>(null)
  const left = useMemo(() => people.filter(({ id }) => !listedIds.has(id)), [people, listedIds])
  const close = () => setDialog(null)

  return (
    <Section title={t('sessions.invite.tools')}>
      <div className={styles.tools}>
        <div className={styles.person}>
          <PersonField sessionId={details.session.id} people={people} left={left} />
        </div>
        {people.length > 0 && left.length === 0 && (
          <p className={styles.quiet}>{t('sessions.invite.nobodyLeft')}</p>
        )}
        {left.length > 0 && (
          <div className={styles.buttons}>
            <Button icon={IconMapPin} onPress={() => setDialog('commune')}>
              {t('sessions.invite.byCommune')}
            </Button>
            <Button icon={IconHistory} onPress={() => setDialog('session')}>
              {t('sessions.invite.fromSession')}
            </Button>
            <Button icon={IconUsersGroup} onPress={() => void onInvite(left.map(({ id }) => id))}>
              {t('sessions.invite.everyone', { count: left.length })}
            </Button>
          </div>
        )}
      </div>
      {dialog === 'commune' && (
        <InviteByCommuneDialog
          people={people}
          listedIds={listedIds}
          onInvite={onInvite}
          onClose={close}
        />
      )}
      {dialog === 'session' && (
        <InviteFromSessionDialog
          sessionId={details.session.id}
          listedIds={listedIds}
          onInvite={onInvite}
          onClose={close}
        />
      )}
    </Section>
  )
}

/** One person after the other, known or new; the box empties itself for the next name. */
const PersonField = ({
  sessionId,
  people,
  left,
}: {
  readonly sessionId: string
  readonly people: readonly Person[]
  readonly left: readonly Person[]
}) => {
  const { t, language } = useWords()
  const options = useMemo(
    () =>
      left.map((person) => ({
        id: person.id,
        label: sheetName(person),
        detail: [person.structure, communeWords({ t, language }, person.communeCode)]
          .filter(Boolean)
          .join(' · '),
      })),
    [left, t, language],
  )

  const inviteKnown = async (person: Person) => {
    const outcome = await sessionsRepository.invite(sessionId, [person.id])
    toastWithUndo(t('sessions.invite.added', { name: spokenName(person) }), outcome)
  }
  const inviteNew = async (typed: string) => {
    const { firstName, lastName, remark } = splitName(typed)
    const outcome = await sessionsRepository.inviteNew(sessionId, {
      firstName,
      lastName,
      notes: remark,
    })
    toastWithUndo(
      t('sessions.invite.addedNew', { name: spokenName({ firstName, lastName }) }),
      outcome,
    )
  }

  return (
    <ComboBox
      label={t('sessions.invite.person')}
      placeholder={t('sessions.invite.personPlaceholder')}
      options={options}
      value={null}
      clearsAfterChoice
      onChange={(id) => {
        const person = people.find((one) => one.id === id)
        if (person) void inviteKnown(person)
      }}
      onCreate={(typed) => void inviteNew(typed)}
    />
  )
}
