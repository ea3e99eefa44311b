import { type KeyboardEvent, useRef, useState } from 'react'
import type { OutcomeFields } from '#renderer/data/outcomes-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { PictogramImage } from '#renderer/ui/card-preview/pictogram-image.tsx'
import { DueField } from '#renderer/ui/due-field.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { promisePicture } from '#shared/documents/printables/games/game-pictures.ts'
import { readDue } from '#shared/domain/follow-up/due-date.ts'
import { readTypedLine } from '#shared/domain/outcomes/typed-line.ts'
import {
  type Author,
  authorOf,
  authorTyped,
  NO_AUTHOR,
  type WhoCandidate,
} from '#shared/domain/outcomes/who.ts'
import styles from './promise-sheet.module.css'

const LONGEST = 20_000
const AUTHOR_BOX = '[data-author-box]'

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
 * The next half of the pile: its number, what is promised, before when, whose. Enter anywhere goes on
 * to the next one; « @12 » in the words says whose it is too.
 */
export const PromiseComposer = (props: PromiseComposerProps) => {
  const { number, nextCard, madeOn, candidates, onAdd } = props
  const { t } = useWords()
  const [text, setText] = useState('')
  const [due, setDue] = useState('')
  const [author, setAuthor] = useState<Author>(NO_AUTHOR)
  const [card, setCard] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  // Fresh boxes for each line: what was typed for the last one goes with it.
  const [done, setDone] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const cardTyped = card ?? (nextCard === null ? '' : String(nextCard))
  const cardNumber = readCardNumber(cardTyped)
  const picture = cardNumber === null ? undefined : findPictogram(promisePicture(cardNumber))

  const read = (
    authorBy: typeof authorOf,
  ): { readonly fields: OutcomeFields<'commitments'> } | { readonly error: string | null } => {
    const { text: words, who } = readTypedLine(text)
    if (words === '') return { error: null }
    if (words.length > LONGEST) return { error: t('outcomes.lines.tooLong') }
    const typedWho =
      form.current?.querySelector<HTMLInputElement>(`${AUTHOR_BOX} input`)?.value.trim() ?? ''
    const asked = who ?? (typedWho === author.name ? null : typedWho)
    const by = asked === null ? author : authorBy(asked, candidates)
    if (by === null) return { error: t('outcomes.who.noLine', { line: asked ?? '' }) }
    const { dueDate, dueText } = readDue(due, madeOn)
    return {
      fields: {
        text: words,
        personId: by.personId,
        personName: by.name,
        dueDate,
        dueText,
        cardNumber,
        pictogram: cardNumber === null ? null : promisePicture(cardNumber),
        challengeId: null,
      },
    }
  }
  const clear = () => {
    setText('')
    setDue('')
    setAuthor(NO_AUTHOR)
    setCard(null)
    setError(null)
    setDone((before) => before + 1)
  }
  const submit = () => {
    const asked = read(authorOf)
    // First: a box that is left hands over its choice, and must not do so after the next line began.
    form.current?.querySelector('textarea')?.focus()
    if ('error' in asked) return setError(asked.error)
    void onAdd(asked.fields)
    clear()
  }
  const keep = () => {
    // A line that the sheet does not have is kept as it was typed: nobody is there to correct it.
    const asked = read(authorTyped)
    if ('error' in asked) return undefined
    clear()
    return onAdd(asked.fields)
  }
  useTypedDraft(text.trim() !== '', keep, done)

  // Before the fields take the key for themselves.
  const onKey = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, key } = event
    if (event.nativeEvent.isComposing) return
    if (key === 'Escape' && target instanceof HTMLTextAreaElement && text !== '') {
      event.stopPropagation()
      return clear()
    }
    if (key !== 'Enter' || event.shiftKey) return
    const isBox =
      target instanceof HTMLInputElement && !target.hasAttribute('aria-activedescendant')
    if (!(target instanceof HTMLTextAreaElement) && !isBox) return
    event.preventDefault()
    event.stopPropagation()
    submit()
  }

  return (
    <form
      ref={form}
      aria-label={t('followUp.entry.promise.next', { number })}
      className={styles.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDownCapture={onKey}
      data-composer=""
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
        onChange={(next) => {
          setText(next)
          setError(null)
        }}
        error={error}
      />
      <div key={`due.${done}`}>
        <DueField
          label={t('printablesExchange.commitment.before')}
          value={due}
          onChange={setDue}
          madeOn={madeOn}
        />
      </div>
      <div data-author-box="" key={`author.${done}`}>
        <AuthorField
          label={t('printablesExchange.firstName')}
          placeholder={t('outcomes.lines.authorPlaceholder')}
          candidates={candidates}
          value={author}
          onChange={setAuthor}
        />
      </div>
      <Button type="submit" variant="primary">
        {t('common.add')}
      </Button>
    </form>
  )
}
