import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import { readTypedLine } from '#shared/domain/outcomes/typed-line.ts'
import {
  type Author,
  authorOf,
  authorTyped,
  NO_AUTHOR,
  type WhoCandidate,
} from '#shared/domain/outcomes/who.ts'
import styles from './pieces-sheet.module.css'
import type { TypedPair } from './use-pieces-sheet.ts'

/** Longest need or offer that is kept here, in characters. */
const LONGEST = 2_000
const HIGHEST = 99_999
const AUTHOR_BOX = '[data-author-box] input'

type PairComposerProps = {
  /** Proposed for the next line: after the highest typed. */
  readonly number: number
  readonly candidates: readonly WhoCandidate[]
  readonly onAdd: (pair: TypedPair) => unknown
  /** Nothing is typed yet: the sheet opens with the focus here. */
  readonly isFirst: boolean
}

type Read = { readonly pair: TypedPair } | { readonly error: string | null }

/**
 * The next number of the paper: a need, Tab, an offer, Tab, who, Enter. One of both is enough; what is
 * typed here and not entered is kept as a line when one leaves.
 */
export const PairComposer = ({ number, candidates, onAdd, isFirst }: PairComposerProps) => {
  const { t } = useWords()
  const [typedNumber, setTypedNumber] = useState(String(number))
  const [need, setNeed] = useState('')
  const [offer, setOffer] = useState('')
  const [author, setAuthor] = useState<Author>(NO_AUTHOR)
  const [error, setError] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  // A fresh box for each line: what was typed for the last one goes with it.
  const [done, setDone] = useState(0)

  const read = (isLeaving = false): Read => {
    if (need.trim() === '' && offer.trim() === '') return { error: null }
    if (!isLeaving && (need.length > LONGEST || offer.length > LONGEST))
      return { error: t('exchange.sheet.tooLong') }
    const plain = typedNumber.trim()
    const read = Number(plain)
    const isNumber = Number.isInteger(read) && read > 0 && read <= HIGHEST
    if (plain !== '' && !isNumber && !isLeaving) {
      return { error: t('exchange.sheet.noNumber', { number: plain }) }
    }
    const marked = readTypedLine(need).who ?? readTypedLine(offer).who
    const inBox = form.current?.querySelector<HTMLInputElement>(AUTHOR_BOX)?.value.trim() ?? ''
    const asked = marked ?? (inBox === author.name ? null : inBox)
    const authorBy = isLeaving ? authorTyped : authorOf
    const by = asked === null ? author : authorBy(asked, candidates)
    if (by === null) return { error: t('outcomes.who.noLine', { line: asked ?? '' }) }
    return { pair: { number: isNumber ? read : null, need, offer, author: by } }
  }

  const focusNeed = () => form.current?.querySelector('textarea')?.focus()
  const clear = () => {
    setNeed('')
    setOffer('')
    setAuthor(NO_AUTHOR)
    setError(null)
    setDone((before) => before + 1)
  }

  const submit = () => {
    const asked = read()
    // First: a box that is left hands over its choice, and must not do so after the next line began.
    focusNeed()
    if ('error' in asked) return setError(asked.error)
    void onAdd(asked.pair)
    clear()
  }

  // Nobody is there to correct it any more: the words are kept, with what can be read beside them.
  const keep = () => {
    const asked = read(true)
    if ('error' in asked) return undefined
    clear()
    return onAdd(asked.pair)
  }
  useTypedDraft(need.trim() !== '' || offer.trim() !== '', keep, done)
  useEffect(() => setTypedNumber(String(number)), [number])
  useEffect(() => {
    if (isFirst) form.current?.querySelector('textarea')?.focus()
  }, [isFirst])

  const onKey = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, key } = event
    if (event.nativeEvent.isComposing || key !== 'Enter' || event.shiftKey) return
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
      aria-label={t('exchange.sheet.next')}
      className={styles.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDownCapture={onKey}
      data-composer=""
    >
      <TextField
        label={t('exchange.sheet.number')}
        isLabelHidden
        inputMode="numeric"
        maxLength={5}
        value={typedNumber}
        onChange={setTypedNumber}
      />
      <TextArea
        label={t('exchange.sheet.nextNeed')}
        isLabelHidden
        rows={1}
        placeholder={t('exchange.sheet.needPlaceholder')}
        value={need}
        onChange={(next) => {
          setNeed(next)
          setError(null)
        }}
        error={error}
      />
      <TextArea
        label={t('exchange.sheet.nextOffer')}
        isLabelHidden
        rows={1}
        placeholder={t('exchange.sheet.offerPlaceholder')}
        value={offer}
        onChange={(next) => {
          setOffer(next)
          setError(null)
        }}
      />
      <div data-author-box="" key={`author.${done}`}>
        <AuthorField
          label={t('exchange.dialog.who')}
          isLabelHidden
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
