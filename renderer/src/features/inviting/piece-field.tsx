import { IconCopy, IconRotate } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useAutosaveField } from '#renderer/ui/use-autosave-field.ts'
import type { InvitationTexts } from '#shared/invitations/invitation-texts.ts'
import type { InvitationPiece, Session } from '#shared/schemas/session.schema.ts'
import styles from './contact-tab.module.css'
import { copyText } from './copy-text.ts'
import { shownPiece } from './wordings.ts'

/** Longest message; an SMS of that length is thirty already. */
const LONGEST = 5_000
const LONGEST_SUBJECT = 500

export type PieceFieldProps = {
  readonly session: Session
  readonly piece: InvitationPiece
  readonly proposed: InvitationTexts
  /** What the session says now (`factsKey`). */
  readonly factsKey: string
  readonly label: string
  readonly copyLabel: string
  readonly copied: string
  readonly isPrimary?: boolean
  /** What there is to say about the text as it is typed. */
  readonly about?: (text: string, change: (text: string) => void) => ReactNode
}

/** One piece of the invitation: proposed, reworded at will, copied with one click. */
export const PieceField = (props: PieceFieldProps) => {
  const { session, piece, proposed, factsKey, label, copyLabel, copied, isPrimary, about } = props
  const { t } = useWords()
  const shown = shownPiece(piece, session.invitationWordings, proposed, factsKey)
  const keep = (text: string) =>
    sessionsRepository.setInvitationWording(
      session.id,
      piece,
      // What is proposed is made anew each time: only other words are kept.
      text.trim() === '' || text === proposed[piece] ? null : { text, basedOn: factsKey },
    )
  const field = useAutosaveField({ value: shown.text, onSave: keep, isMultiline: true })
  const { value, onChange, onBlur, onKeyDown } = field
  /** Writes other words than those in the box, typed or not. */
  const replace = (text: string) => {
    onKeyDown({ key: 'Escape' })
    return keep(text)
  }
  const isSubject = piece === 'emailSubject'
  const typed = { label, value, onChange, onBlur, onKeyDown }
  return (
    <div className={styles.piece}>
      {shown.isStale && (
        <Banner
          tone="attention"
          actions={
            <>
              <Button onPress={() => void keep(value)}>{t('inviting.message.staleKeep')}</Button>
              <Button onPress={() => void replace('')}>{t('inviting.message.reset')}</Button>
            </>
          }
        >
          <p>{t('inviting.message.stale')}</p>
        </Banner>
      )}
      {isSubject ? (
        <TextField {...typed} maxLength={LONGEST_SUBJECT} />
      ) : (
        <TextArea {...typed} maxLength={LONGEST} rows={piece === 'emailBody' ? 10 : 5} />
      )}
      {about?.(value, (text) => void replace(text))}
      <div className={styles.buttons}>
        <Button
          {...(isPrimary ? { variant: 'primary' as const } : {})}
          icon={IconCopy}
          isDisabled={value.trim() === ''}
          onPress={() => void copyText(value, copied)}
        >
          {copyLabel}
        </Button>
        {shown.isOwn && (
          <Button
            variant="quiet"
            icon={IconRotate}
            onPress={() =>
              void replace('').then((outcome) =>
                toastWithUndo(t('inviting.message.resetDone'), outcome),
              )
            }
          >
            {t('inviting.message.reset')}
          </Button>
        )}
      </div>
    </div>
  )
}
