import { useState } from 'react'
import type { OutcomeFields } from '#renderer/data/outcomes-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PictogramImage } from '#renderer/ui/card-preview/pictogram-image.tsx'
import { DueField } from '#renderer/ui/due-field.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { promisePicture } from '#shared/documents/printables/games/game-pictures.ts'
import { readDue } from '#shared/domain/follow-up/due-date.ts'
import { LONGEST_LINE, readTypedLine } from '#shared/domain/outcomes/typed-line.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import { NextAuthor, useNextLine } from './next-line.tsx'
import styles from './promise-sheet.module.css'
import { useNextNumber } from './use-next-number.ts'

type PromiseComposerProps = {
  /** Line that is typed now, from 1. */
  readonly number: number
  /** Number of the next card of the pile; null: cards without numbers. */
  readonly nextCard: number | null
  readonly madeOn: string
  readonly candidates: readonly WhoCandidate[]
  readonly onAdd: (fields: OutcomeFields<'commitments'>) => unknown
}

/** « 07 », « n° 7 » → 7; null for anything else. */
export const readCardNumber = (typed: string): number | null => {
  const match = /^(?:n\s*[°o.]?\s*)?0*(\d{1,5})$/iu.exec(typed.trim())
  const number = Number(match?.[1] ?? Number.NaN)
  return number > 0 ? number : null
}

/**
 * The next half of the pile: its number, what is promised, before when, whose; « @12 » in the words
 * says whose it is too.
 */
export const PromiseComposer = (props: PromiseComposerProps) => {
  const { number, nextCard, madeOn, candidates, onAdd } = props
  const { t } = useWords()
  const [text, setText] = useState('')
  const [due, setDue] = useState('')
  const [card, setCard] = useState<string | null>(null)
  const { next: proposed, noteEntered } = useNextNumber(nextCard)
  const cardTyped = card ?? String(proposed ?? '')
  const cardNumber = readCardNumber(cardTyped)
  const picture = cardNumber === null ? undefined : findPictogram(promisePicture(cardNumber))
  const { text: words, who } = readTypedLine(text)
  const next = useNextLine<OutcomeFields<'commitments'>>({
    place: number,
    isTyped: text.trim() !== '',
    candidates,
    markedWho: who,
    onAdd: (fields) => {
      noteEntered(fields.cardNumber)
      return onAdd(fields)
    },
    onClear: () => {
      setText('')
      setDue('')
      setCard(null)
      return () => {
        setText(text)
        setDue(due)
        setCard(card)
      }
    },
    read: (author) => {
      if (words === '') return { error: null }
      if (words.length > LONGEST_LINE) return { error: t('outcomes.lines.tooLong') }
      const { dueDate, dueText } = readDue(due, madeOn)
      return {
        line: {
          text: words,
          personId: author.personId,
          personName: author.name,
          dueDate,
          dueText,
          cardNumber,
          pictogram: cardNumber === null ? null : promisePicture(cardNumber),
          challengeId: null,
        },
      }
    },
  })

  return (
    <form
      {...next.form}
      aria-label={t('followUp.entry.promise.next', { number })}
      className={styles.composer}
    >
      <div className={styles.card}>
        <TextField
          label={t('followUp.entry.promise.card')}
          value={cardTyped}
          onChange={setCard}
          inputMode="numeric"
          autoComplete="off"
        />
        <span className={styles.picture} aria-hidden="true">
          {picture && <PictogramImage pictogram={picture} size={28} />}
        </span>
      </div>
      <TextArea
        label={t('printablesExchange.commitment.prompt')}
        rows={1}
        placeholder={t('followUp.entry.promise.placeholder')}
        value={text}
        onChange={(typed) => {
          setText(typed)
          next.clearError()
        }}
        error={next.error}
      />
      <div key={`due.${next.done}`}>
        <DueField
          label={t('printablesExchange.commitment.before')}
          value={due}
          onChange={setDue}
          madeOn={madeOn}
        />
      </div>
      <NextAuthor next={next} label={t('printablesExchange.firstName')} />
      <Button type="submit" variant="primary">
        {t('common.add')}
      </Button>
    </form>
  )
}
