import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { type OutcomeFields, outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField, AutosaveWrappingLine } from '#renderer/ui/autosave-text-field.tsx'
import { PictogramImage } from '#renderer/ui/card-preview/pictogram-image.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { promisePicture } from '#shared/documents/printables/games/game-pictures.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import type { Commitment } from '#shared/schemas/outcome.schema.ts'
import { DueCell } from './due-cell.tsx'
import { AuthorCell } from './line-cells.tsx'
import { makeAuthor } from './make-author.ts'
import { readCardNumber } from './promise-composer.tsx'
import styles from './promise-sheet.module.css'

type PromiseRowProps = {
  readonly commitment: Commitment
  readonly number: number
  readonly madeOn: string
  readonly candidates: readonly WhoCandidate[]
  /** Where the same promise was noted before, in a sentence; null: nowhere. */
  readonly same: string | null
  readonly onMove: (number: number, by: -1 | 1) => void
}

/** One half of the pile, as it was typed; everything is corrected where it stands. */
export const PromiseRow = memo((props: PromiseRowProps) => {
  const { commitment, number, madeOn, candidates, same, onMove } = props
  const { t } = useWords()
  const picture = findPictogram(commitment.pictogram)
  const save = (fields: Partial<OutcomeFields<'commitments'>>) =>
    outcomesRepository.update('commitments', commitment, fields)
  const remove = async () =>
    toastWithUndo(
      t('followUp.entry.promise.removed'),
      await outcomesRepository.remove('commitments', commitment),
    )
  return (
    <li className={styles.row} data-line={number} data-commitment={commitment.id}>
      <div className={styles.card}>
        <AutosaveTextField
          label={t('followUp.entry.promise.cardOf', { number })}
          isLabelHidden
          value={commitment.cardNumber === null ? '' : String(commitment.cardNumber)}
          refuse={(typed) =>
            typed.trim() === '' || readCardNumber(typed) !== null
              ? null
              : t('followUp.entry.promise.noNumber')
          }
          onSave={(typed) => {
            const cardNumber = readCardNumber(typed)
            return save({
              cardNumber,
              pictogram: cardNumber === null ? null : promisePicture(cardNumber),
            })
          }}
        />
        <span className={styles.picture} aria-hidden="true">
          {picture && <PictogramImage pictogram={picture} size={28} />}
        </span>
      </div>
      <div className={styles.words}>
        <AutosaveWrappingLine
          label={t('followUp.entry.promise.textOf', { number })}
          isLabelHidden
          maxLength={20_000}
          value={commitment.text}
          onSave={(text) => (text === '' ? remove() : save({ text }))}
        />
        {same !== null && <p className={styles.remark}>{same}</p>}
      </div>
      <DueCell
        label={t('followUp.entry.promise.dueOf', { number })}
        commitment={commitment}
        madeOn={madeOn}
        onChange={save}
      />
      <AuthorCell
        label={t('outcomes.lines.author', { number })}
        author={{ name: commitment.personName, personId: commitment.personId }}
        candidates={candidates}
        onChange={({ name, personId }) => save({ personName: name, personId })}
        onMake={(name) => makeAuthor(t, commitment.sessionId, name)}
      />
      <Menu
        label={t('outcomes.lines.actions', { number })}
        trigger={<IconButton icon={IconDots} label={t('outcomes.lines.actions', { number })} />}
        entries={[
          {
            id: 'up',
            label: t('outcomes.lines.up'),
            icon: IconArrowUp,
            perform: () => onMove(number, -1),
          },
          {
            id: 'down',
            label: t('outcomes.lines.down'),
            icon: IconArrowDown,
            perform: () => onMove(number, 1),
          },
          {
            id: 'remove',
            label: t('outcomes.lines.remove'),
            icon: IconTrash,
            tone: 'danger',
            perform: () => void remove(),
          },
        ]}
      />
    </li>
  )
})
