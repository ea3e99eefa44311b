import { useMemo, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { communeWords } from '#renderer/lib/session-words.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { type CommuneGroup, communeGroups } from '#shared/domain/invitations.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import styles from './invite-step.module.css'

type InviteByCommuneDialogProps = {
  readonly people: readonly Person[]
  readonly listedIds: ReadonlySet<string>
  readonly onInvite: (personIds: readonly string[]) => Promise<void>
  readonly onClose: () => void
}

const keyOf = ({ communeCode }: CommuneGroup): string => communeCode ?? ''

/** Ticks communes, and says how many people that makes. */
export const InviteByCommuneDialog = ({
  people,
  listedIds,
  onInvite,
  onClose,
}: InviteByCommuneDialogProps) => {
  const words = useWords()
  const { t } = words
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const groups = useMemo(() => communeGroups(people, listedIds), [people, listedIds])
  const chosen = groups.filter((group) => ticked.has(keyOf(group)))
  const personIds = chosen.flatMap((group) => group.personIds)

  const toggle = (key: string, isOn: boolean) => {
    const next = new Set(ticked)
    if (isOn) next.add(key)
    else next.delete(key)
    setTicked(next)
  }
  const invite = () => {
    onClose()
    void onInvite(personIds)
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('sessions.invite.communeDialog.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={personIds.length === 0} onPress={invite}>
            {t('sessions.invite.communeDialog.submit', { count: personIds.length })}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>
        {groups.length === 0
          ? t('sessions.invite.communeDialog.none')
          : t('sessions.invite.communeDialog.words')}
      </p>
      <ul className={styles.communes}>
        {groups.map((group) => (
          <li key={keyOf(group)}>
            <Checkbox
              isSelected={ticked.has(keyOf(group))}
              onChange={(isOn) => toggle(keyOf(group), isOn)}
              hint={t('sessions.invite.communeDialog.people', { count: group.personIds.length })}
            >
              {group.communeCode === 'other'
                ? t('common.elsewhere')
                : (communeWords(words, group.communeCode) ??
                  t('sessions.invite.communeDialog.unknown'))}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
