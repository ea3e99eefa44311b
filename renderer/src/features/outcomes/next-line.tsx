import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import {
  type Author,
  authorOf,
  authorTyped,
  NO_AUTHOR,
  type WhoCandidate,
} from '#shared/domain/outcomes/who.ts'

const AUTHOR_BOX = '[data-author-box] input'

const showWhole = (form: HTMLFormElement): void => form.scrollIntoView({ block: 'nearest' })

/** A line that can be kept, or the sentence that says why not; null: nothing is typed. */
export type ReadLine<Line> =
  | { readonly line: Line }
  | {
      readonly error: string | null
      /** Selects the box that is to be put right; absent: the first of the words. */
      readonly box?: string
    }

type NextLineOptions<Line> = {
  /** Place of the next line, from 1: it goes down as lines come above it. */
  readonly place: number
  /** Something is typed that would be lost. */
  readonly isTyped: boolean
  readonly candidates: readonly WhoCandidate[]
  /** Who stands after « @ » in the words; null: nobody. */
  readonly markedWho: string | null
  /** Leaving, nobody is there to correct it any more: what can be read is kept. */
  readonly read: (author: Author, isLeaving: boolean) => ReadLine<Line>
  readonly onAdd: (line: Line) => unknown
  /** Empties the boxes of the line and returns what fills them again; the author is emptied here. */
  readonly onClear: () => () => void
  /** Goes up to the last line, from an empty first box. */
  readonly onUp?: () => void
}

export type NextLine = {
  /** Props of the form around the boxes. */
  readonly form: {
    readonly ref: RefObject<HTMLFormElement | null>
    readonly noValidate: true
    readonly onSubmit: (event: FormEvent) => void
    readonly onKeyDownCapture: (event: KeyboardEvent<HTMLFormElement>) => void
    readonly onPasteCapture: () => void
    readonly onFocus: () => void
    readonly onInput: () => void
    readonly 'data-composer': ''
  }
  readonly author: Author
  readonly setAuthor: (author: Author) => void
  readonly candidates: readonly WhoCandidate[]
  readonly error: string | null
  readonly clearError: () => void
  /** Lines entered: a fresh key for boxes whose words go with the line. */
  readonly done: number
}

/**
 * The next line of a sheet, typed box after box: Enter anywhere adds it and makes the next one ready,
 * Escape empties it until Ctrl+Z, and what is typed and not entered is kept when one leaves.
 */
export const useNextLine = <Line,>(options: NextLineOptions<Line>): NextLine => {
  const { place, isTyped, candidates, markedWho, read, onAdd, onClear, onUp } = options
  const { t } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [author, setAuthor] = useState<Author>(NO_AUTHOR)
  const [error, setError] = useState<string | null>(null)
  const [done, setDone] = useState(0)
  // What Escape took away; gone once something else is typed or entered.
  const emptied = useRef<(() => void) | null>(null)

  const lineOf = (isLeaving: boolean): ReadLine<Line> => {
    if (!isTyped) return { error: null }
    const inBox = form.current?.querySelector<HTMLInputElement>(AUTHOR_BOX)?.value.trim() ?? ''
    const asked = markedWho ?? (inBox === author.name ? null : inBox)
    // A line that the sheet does not have is kept as it was typed once one leaves.
    const authorBy = isLeaving ? authorTyped : authorOf
    const by = asked === null ? author : authorBy(asked, candidates)
    return by === null
      ? { error: t('outcomes.who.noLine', { line: asked ?? '' }) }
      : read(by, isLeaving)
  }
  const clear = () => {
    const refill = onClear()
    const inBox = form.current?.querySelector<HTMLInputElement>(AUTHOR_BOX)?.value.trim() ?? ''
    const by = inBox === author.name ? author : authorTyped(inBox, candidates)
    emptied.current = null
    setAuthor(NO_AUTHOR)
    setError(null)
    setDone((before) => before + 1)
    return () => {
      refill()
      setAuthor(by)
    }
  }
  const submit = () => {
    const asked = lineOf(false)
    // First: a box that is left hands over its choice, and must not do so after the next line began.
    form.current?.querySelector('textarea')?.focus()
    if ('error' in asked) {
      if (asked.box) form.current?.querySelector<HTMLElement>(asked.box)?.focus()
      return setError(asked.error)
    }
    void onAdd(asked.line)
    clear()
  }
  const keep = () => {
    const asked = lineOf(true)
    if ('error' in asked) return undefined
    clear()
    return onAdd(asked.line)
  }
  useTypedDraft(isTyped, keep, done)
  // The line just added pushes the next one down: one never types below the edge of the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each line that comes.
  useEffect(() => {
    if (form.current?.contains(document.activeElement)) showWhole(form.current)
  }, [place])

  // Before the fields take the key for themselves.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, key } = event
    if (event.nativeEvent.isComposing) return
    const refill = emptied.current
    // The very next key or nothing: after a line, a paste or a letter, Ctrl+Z is about those.
    if (key !== 'Control' && key !== 'Meta') emptied.current = null
    const isText = target instanceof HTMLTextAreaElement
    if (key === 'ArrowUp' && isText && target.value === '' && onUp) {
      event.preventDefault()
      return onUp()
    }
    if (key === 'Escape' && isText && target.value !== '') {
      event.stopPropagation()
      emptied.current = clear()
      return
    }
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && key.toLowerCase() === 'z'
    if (isUndo && refill && isText && target.value === '') {
      event.preventDefault()
      event.stopPropagation()
      return refill()
    }
    const isBox =
      target instanceof HTMLInputElement && !target.hasAttribute('aria-activedescendant')
    if (key !== 'Enter' || event.shiftKey || (!isText && !isBox)) return
    event.preventDefault()
    event.stopPropagation()
    submit()
  }
  const show = () => form.current && showWhole(form.current)
  const onPasteCapture = () => {
    emptied.current = null
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  return {
    form: {
      ref: form,
      noValidate: true,
      onSubmit,
      onKeyDownCapture,
      onPasteCapture,
      onFocus: show,
      onInput: show,
      'data-composer': '',
    },
    author,
    setAuthor,
    candidates,
    error,
    clearError: () => setError(null),
    done,
  }
}

type NextAuthorProps = {
  readonly next: NextLine
  readonly label: string
  readonly isLabelHidden?: boolean
}

/** Whose the next line is: a fresh box for each. */
export const NextAuthor = ({ next, label, isLabelHidden = false }: NextAuthorProps) => {
  const { t } = useWords()
  return (
    <div data-author-box="" key={`author.${next.done}`}>
      <AuthorField
        label={label}
        isLabelHidden={isLabelHidden}
        placeholder={t('outcomes.lines.authorPlaceholder')}
        candidates={next.candidates}
        value={next.author}
        onChange={next.setAuthor}
      />
    </div>
  )
}
