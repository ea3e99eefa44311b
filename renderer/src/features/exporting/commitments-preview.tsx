import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import type {
  CommitmentChange,
  CommitmentsProposal,
} from '#shared/spreadsheets/outcomes-export/read-commitments.ts'
import styles from './commitments-preview.module.css'

type CommitmentsPreviewProps = {
  readonly proposal: CommitmentsProposal
  readonly onClose: () => void
  readonly onApply: () => void
}

/** What a sheet that came back changes, and the rows that cannot be taken, before anything is noted. */
export const CommitmentsPreview = ({ proposal, onClose, onApply }: CommitmentsPreviewProps) => {
  const { t } = useWords()
  const { changes, problems } = proposal
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('outcomeSheets.preview.title')}
      isDismissable={changes.length === 0}
      footer={
        changes.length === 0 ? (
          <Button variant="primary" onPress={onClose}>
            {t('outcomeSheets.preview.close')}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{t('common.cancel')}</Button>
            <Button variant="primary" onPress={onApply}>
              {t('outcomeSheets.preview.apply', { count: changes.length })}
            </Button>
          </>
        )
      }
    >
      <div className={styles.preview}>
        <p>
          {changes.length === 0 && problems.length > 0
            ? t('outcomeSheets.preview.noneTaken')
            : t('outcomeSheets.preview.changes', { count: changes.length })}
        </p>
        {changes.length > 0 && (
          <ul className={styles.list}>
            {changes.map((change) => (
              <Change key={change.commitmentId} change={change} />
            ))}
          </ul>
        )}
        {problems.length > 0 && (
          <section className={styles.problems}>
            <h3>{t('outcomeSheets.preview.problemsTitle')}</h3>
            <p className={styles.quiet}>{t('outcomeSheets.preview.problemsHint')}</p>
            <ul className={styles.list}>
              {problems.map(({ row, code, value }) => (
                <li key={`${row} ${code}`}>
                  <strong>{t('outcomeSheets.preview.row', { row })}</strong>
                  {'\u00a0: '}
                  {t(`outcomeSheets.preview.problems.${code}`, { value })}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  )
}

const Change = ({ change }: { readonly change: CommitmentChange }) => {
  const { t, language } = useWords()
  const { text, from, to, movedTo, said } = change
  const day = movedTo ?? said.dueDate
  const moved =
    from === to
      ? ''
      : t('outcomeSheets.preview.fromTo', {
          from: t(`outcomeSheets.states.${from}`),
          to: t(`outcomeSheets.states.${to}`),
        })
  const due =
    day === null ? '' : t('outcomeSheets.preview.due', { day: formatMediumDay(day, language) })
  const note = said.note === '' ? '' : t('outcomeSheets.preview.noteOnly', { note: said.note })
  return (
    <li className={styles.change}>
      <Clamped lines={2}>{text}</Clamped>
      <span className={styles.quiet}>{[moved, due, note].filter(Boolean).join(' · ')}</span>
    </li>
  )
}
