import { IconBook2, IconCircleCheck } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { type ReadingNote, readingNotes, wordsOf } from '#shared/domain/card-reading.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Card } from '#shared/schemas/library.schema.ts'
import styles from './card-help.module.css'

const sentence = (note: ReadingNote, t: Translate): string => {
  switch (note.kind) {
    case 'tooManyWords':
      return t('decks.reading.tooManyWords', { count: note.count })
    case 'manyWords':
      return t('decks.reading.manyWords', { count: note.count })
    case 'longSentence':
      return t('decks.reading.longSentence', { count: note.count, start: note.start })
    case 'jargon':
      return t('decks.reading.jargon', { word: note.word, simpler: note.simpler })
    case 'longWord':
      return t('decks.reading.longWord', { word: note.word })
    case 'capitals':
      return t('decks.reading.capitals', { words: note.words })
    case 'noPicture':
      return t('decks.reading.noPicture')
  }
}

/** More at once would be a lesson: the next ones come as these are taken. */
const MOST_NOTES = 3

type CardReadingProps = {
  readonly card: Card
  /** Buttons under the notes. */
  readonly actions: ReactNode
}

/** What helps people who read little, a line each; a word of praise when there is nothing to say. */
export const CardReading = ({ card, actions }: CardReadingProps) => {
  const { t, language } = useWords()
  const notes = useMemo(() => readingNotes(card, language), [card, language])
  const count = wordsOf(`${card.title} ${card.text}`).length
  if (count === 0) return null
  const isGood = notes.length === 0
  const Mark = isGood ? IconCircleCheck : IconBook2
  return (
    <section className={styles.reading} aria-label={t('decks.reading.title')}>
      <Mark aria-hidden="true" />
      <div className={styles.notes}>
        {isGood ? (
          <p>{t('decks.reading.good', { count })}</p>
        ) : (
          <ul>
            {notes.slice(0, MOST_NOTES).map((note) => (
              <li key={JSON.stringify(note)}>{sentence(note, t)}</li>
            ))}
          </ul>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </section>
  )
}
