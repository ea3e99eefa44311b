import { type KeyboardEvent, useRef, useState } from 'react'
import type { NewLine } from '#renderer/data/lines-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import { LONGEST_HEAP, readTypedLine } from '#shared/domain/outcomes/typed-line.ts'
import {
  type Author,
  authorOf,
  authorTyped,
  NO_AUTHOR,
  type WhoCandidate,
} from '#shared/domain/outcomes/who.ts'
import styles from './line-sheet.module.css'

/** Longest line that a record keeps, in characters. */
const LONGEST = 20_000
const AUTHOR_BOX = '[data-author-box]'
const CLUSTER_BOX = '[data-cluster-box]'

type LineComposerProps = {
  /** Number of the line that is typed now. */
  readonly number: number
  readonly as: Pick<NewLine, 'kind' | 'publication'>
  readonly clusters: readonly { readonly id: string; readonly name: string }[] | null
  readonly candidates: readonly WhoCandidate[]
  readonly onAdd: (line: NewLine) => unknown
  /** Goes up to the last line. */
  readonly onUp: () => void
}

const typedIn = (form: HTMLElement | null, box: string): string =>
  form?.querySelector<HTMLInputElement>(`${box} input`)?.value.trim() ?? ''

/**
 * The next line of the paper: words, Enter, and the next one is ready. The author and the heap are
 * boxes of their own, or marks in the words (« #jardin @12 »). What is typed here and not entered is
 * kept as a line when one leaves.
 */
export const LineComposer = (props: LineComposerProps) => {
  const { number, as, clusters, candidates, onAdd, onUp } = props
  const { t } = useWords()
  const [text, setText] = useState('')
  const [author, setAuthor] = useState<Author>(NO_AUTHOR)
  const [cluster, setCluster] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  // A fresh pair of boxes for each line: what was typed for the last one goes with it.
  const [done, setDone] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const isTooLong = text.trim().length > LONGEST

  const focusText = () => form.current?.querySelector('textarea')?.focus()

  /** The line as it stands; a sentence says why there is none. */
  const read = (
    authorBy: typeof authorOf,
  ): { readonly line: NewLine } | { readonly error: string | null } => {
    const { text: words, cluster: marked, who } = readTypedLine(text)
    if (words === '') return { error: null }
    if (words.length > LONGEST) return { error: t('outcomes.lines.tooLong') }
    const typedWho = typedIn(form.current, AUTHOR_BOX)
    const asked = who ?? (typedWho === author.name ? null : typedWho)
    const by = asked === null ? author : authorBy(asked, candidates)
    if (by === null) return { error: t('outcomes.who.noLine', { line: asked ?? '' }) }
    const heap = marked ?? (typedIn(form.current, CLUSTER_BOX) || cluster)
    const named = heap?.slice(0, LONGEST_HEAP) || null
    return { line: { ...as, text: words, cluster: named, author: by } }
  }

  const clear = () => {
    setText('')
    setAuthor(NO_AUTHOR)
    setCluster(null)
    setError(null)
    setDone((before) => before + 1)
  }

  const submit = () => {
    const asked = read(authorOf)
    // First: a box that is left hands over its choice, and must not do so after the next line began.
    focusText()
    if ('error' in asked) return setError(asked.error)
    void onAdd(asked.line)
    clear()
  }

  const keep = () => {
    // A line that the sheet does not have is kept as it was typed: nobody is there to correct it.
    const asked = read(authorTyped)
    if ('error' in asked) return undefined
    clear()
    return onAdd(asked.line)
  }
  useTypedDraft(text.trim() !== '', keep, done)

  // Before the fields take the key for themselves.
  const onKey = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, key } = event
    if (event.nativeEvent.isComposing) return
    const isText = target instanceof HTMLTextAreaElement
    if (key === 'ArrowUp' && isText && text === '') {
      event.preventDefault()
      return onUp()
    }
    if (key === 'Escape' && isText && text !== '') {
      event.stopPropagation()
      return clear()
    }
    if (key !== 'Enter' || event.shiftKey) return
    const isBox =
      target instanceof HTMLInputElement && !target.hasAttribute('aria-activedescendant')
    if (!isText && !isBox) return
    event.preventDefault()
    event.stopPropagation()
    submit()
  }

  return (
    <form
      ref={form}
      aria-label={t('outcomes.lines.next', { number })}
      className={styles.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDownCapture={onKey}
      data-composer=""
      data-entry-start=""
    >
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <TextArea
        label={t(`outcomes.lines.text.${as.kind}`, { number })}
        isLabelHidden
        rows={1}
        placeholder={t(`outcomes.lines.placeholder.${as.kind}`)}
        value={text}
        onChange={(next) => {
          setText(next)
          setError(null)
        }}
        error={isTooLong ? t('outcomes.lines.tooLong') : error}
      />
      <div data-author-box="" key={`author.${done}`}>
        <AuthorField
          label={t('outcomes.lines.author', { number })}
          isLabelHidden
          placeholder={t('outcomes.lines.authorPlaceholder')}
          candidates={candidates}
          value={author}
          onChange={setAuthor}
        />
      </div>
      {clusters && (
        <div data-cluster-box="" key={`cluster.${done}`}>
          <ComboBox<string>
            label={t('outcomes.lines.cluster', { number })}
            isLabelHidden
            placeholder={t('outcomes.lines.clusterPlaceholder')}
            options={clusters.map(({ name }) => ({ id: name, label: name }))}
            value={cluster}
            onChange={setCluster}
            onCreate={setCluster}
          />
        </div>
      )}
      <Button type="submit" variant="primary">
        {t('common.add')}
      </Button>
    </form>
  )
}
