import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { coauthoringRepository } from '#renderer/data/coauthoring-repository.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import { splitName } from '#shared/domain/name-splitting.ts'
import { authorTyped, NO_AUTHOR } from '#shared/domain/outcomes/who.ts'
import styles from './coauthoring.module.css'
import { heldSessions, sessionChoice } from './held-sessions.ts'

/** Longest text typed up from one card, in characters. */
const LONGEST = 2_000
const AUTHOR_BOX = '[data-author-box]'

type TypingFormProps = {
  readonly deckId: string
  /** The session whose sheets are typed up; absent: one chooses it. */
  readonly sessionId?: string
}

/**
 * Types up the cards that came back from a session, one after the other: text, author, Enter. What
 * was typed for the session stays for the next card, the text and the author do not.
 */
export const TypingForm = ({ deckId, sessionId: given }: TypingFormProps) => {
  const words = useWords()
  const { t } = words
  const held = heldSessions(useSessions() ?? [])
  const [text, setText] = useState('')
  const [author, setAuthor] = useState(NO_AUTHOR)
  // Undefined until the person chooses: then the latest session held.
  const [chosenSession, setChosenSession] = useState<string | null>()
  const [addsPeople, setAddsPeople] = useState(false)
  const [done, setDone] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const textBox = useRef<HTMLDivElement>(null)
  const sessionId =
    given ?? (chosenSession === undefined ? (held[0]?.session.id ?? null) : chosenSession)
  const candidates = useWho(sessionId ?? '')
  const isTooLong = text.length > LONGEST

  // What stands there counts, chosen or not: leaving the screen asks nobody to choose.
  const authorInBox = () =>
    form.current?.querySelector<HTMLInputElement>(`${AUTHOR_BOX} input`)?.value.trim()
  const focusText = () => textBox.current?.querySelector('textarea')?.focus()

  const isReady = candidates !== undefined && text.trim() !== '' && !isTooLong
  /** The card as it is typed now; what stands in the box of the author counts, chosen or not. */
  const propose = (typed = author.name): Promise<unknown> | undefined => {
    if (!isReady) return
    const by = typed === author.name ? author : authorTyped(typed, candidates)
    const isNew = addsPeople && by.personId === null && by.name !== ''
    const { firstName, lastName, remark } = splitName(by.name)
    return coauthoringRepository.propose(deckId, {
      text: text.trim(),
      author: by.name,
      authorId: by.personId,
      sessionId,
      newAuthor: isNew ? { firstName, lastName, notes: remark } : null,
    })
  }
  const clear = () => {
    setText('')
    setAuthor(NO_AUTHOR)
    setDone(done + 1)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isReady) return focusText()
    void propose(authorInBox())
    // First: the box that is left hands over its choice, which is not that of the next card.
    focusText()
    clear()
  }
  const keep = () => {
    const kept = propose(authorInBox())
    if (kept !== undefined) clear()
    return kept
  }
  useTypedDraft(isReady, keep, done)

  // Before the fields take the key for themselves.
  const onKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    const { target } = event
    const isText = target instanceof HTMLTextAreaElement
    const isAuthor =
      target instanceof HTMLInputElement &&
      target.closest(AUTHOR_BOX) !== null &&
      // A highlighted line of the list takes Enter for itself.
      !target.hasAttribute('aria-activedescendant')
    if (!isText && !isAuthor) return
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.requestSubmit()
  }

  return (
    <Section title={t('coauthoring.typing.title')} hint={t('coauthoring.typing.hint')}>
      <form
        ref={form}
        className={classNames(styles.typing, styles.fast, given !== undefined && styles.ofSession)}
        onSubmit={submit}
        onKeyDownCapture={onKey}
      >
        <div ref={textBox}>
          <TextArea
            label={t('coauthoring.typing.text')}
            rows={3}
            value={text}
            onChange={setText}
            error={isTooLong ? t('coauthoring.typing.tooLong') : null}
          />
        </div>
        {/* A fresh box for each card: what was typed for the last one goes with it. */}
        <div data-author-box="" key={done}>
          <AuthorField
            candidates={candidates}
            label={t('coauthoring.typing.author')}
            hint={t('coauthoring.typing.authorHint')}
            value={author}
            onChange={setAuthor}
          />
        </div>
        {given === undefined && (
          <ComboBox<string>
            label={t('coauthoring.typing.session')}
            placeholder={t('coauthoring.typing.noSession')}
            {...sessionChoice(held, sessionId, words)}
            value={sessionId}
            onChange={setChosenSession}
          />
        )}
        <Checkbox isSelected={addsPeople} onChange={setAddsPeople}>
          {t('coauthoring.typing.alsoPeople')}
        </Checkbox>
        <div className={styles.foot}>
          <span className={styles.done} aria-live="polite">
            {done > 0 && t('coauthoring.typing.done', { count: done })}
          </span>
          <Button type="submit" variant="primary" isDisabled={candidates === undefined}>
            {t('coauthoring.typing.submit')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
