import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { foldText } from '#shared/domain/folded-text.ts'
import type { Contribution, RunNote } from '#shared/schemas/outcome.schema.ts'
import styles from './line-sheet.module.css'

type DayNotesProps = {
  readonly notes: readonly RunNote[]
  readonly lines: readonly Pick<Contribution, 'text'>[]
  readonly onTake: (texts: readonly string[]) => void
}

/** What was jotted down while the session ran and stands on no sheet yet. */
export const DayNotes = ({ notes, lines, onTake }: DayNotesProps) => {
  const { t } = useWords()
  const typed = new Set(lines.map(({ text }) => foldText(text)))
  const left = notes.filter(({ text }) => text.trim() !== '' && !typed.has(foldText(text)))
  if (left.length === 0) return null
  return (
    <Section
      title={t('outcomes.notes.title')}
      hint={t('outcomes.notes.hint')}
      actions={
        left.length > 1 && (
          <Button onPress={() => onTake(left.map(({ text }) => text))}>
            {t('outcomes.notes.takeAll', { count: left.length })}
          </Button>
        )
      }
    >
      <ul className={styles.notes}>
        {left.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <Button variant="quiet" onPress={() => onTake([text])}>
              {t('outcomes.notes.take')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
