import type { SessionOutcomes } from '#renderer/data/queries/outcome-queries.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { foldText } from '#shared/domain/folded-text.ts'
import styles from './line-sheet.module.css'

type DayNotesProps = {
  readonly outcomes: SessionOutcomes
  /** What one press makes of a note. */
  readonly word: string
  readonly onTake: (text: string) => unknown
  /** Absent: each is read on its own, since not every note is one of those. */
  readonly onTakeAll?: (texts: readonly string[]) => unknown
}

/** What was jotted down while the session ran and stands on no sheet yet. */
export const DayNotes = ({ outcomes, word, onTake, onTakeAll }: DayNotesProps) => {
  const { t } = useWords()
  const { runNotes, contributions, commitments, decisions, pieces } = outcomes
  const typed = new Set(
    [contributions, commitments, decisions, pieces].flatMap((rows) =>
      rows.map(({ text }) => foldText(text)),
    ),
  )
  const left = runNotes.filter(({ text }) => text.trim() !== '' && !typed.has(foldText(text)))
  if (left.length === 0) return null
  return (
    <Section
      title={t('outcomes.notes.title')}
      hint={t('outcomes.notes.hint')}
      actions={
        onTakeAll &&
        left.length > 1 && (
          <Button onPress={() => onTakeAll(left.map(({ text }) => text))}>
            {t('outcomes.notes.takeAll', { count: left.length })}
          </Button>
        )
      }
    >
      <ul className={styles.notes}>
        {left.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <Button variant="quiet" onPress={() => onTake(text)}>
              {word}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
