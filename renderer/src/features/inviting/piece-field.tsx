import { WordingField, type WordingFieldProps } from '#renderer/commands/wording-field.tsx'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { shownWording } from '#renderer/lib/shown-wording.ts'
import type { InvitationTexts } from '#shared/invitations/invitation-texts.ts'
import type { InvitationPiece, Session } from '#shared/schemas/session.schema.ts'

export type PieceFieldProps = Pick<
  WordingFieldProps,
  'label' | 'copyLabel' | 'copied' | 'isPrimary' | 'about'
> & {
  readonly session: Session
  readonly piece: InvitationPiece
  readonly proposed: InvitationTexts
  /** What the session says now (`factsKey`). */
  readonly factsKey: string
}

/** One piece of the invitation: proposed, reworded at will, copied with one click. */
export const PieceField = ({ session, piece, proposed, factsKey, ...field }: PieceFieldProps) => {
  const { t } = useWords()
  return (
    <WordingField
      {...field}
      shown={shownWording(piece, session.invitationWordings, proposed, factsKey)}
      proposed={proposed[piece]}
      keep={(text) =>
        sessionsRepository.setInvitationWording(
          session.id,
          piece,
          text === null ? null : { text, basedOn: factsKey },
        )
      }
      stale={t('inviting.message.stale')}
      isLine={piece === 'emailSubject'}
      rows={piece === 'emailBody' ? 10 : 5}
    />
  )
}
