import { useRef, useState } from 'react'
import type { NewLine } from '#renderer/data/lines-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { LONGEST_HEAP, LONGEST_LINE, readTypedLine } from '#shared/domain/outcomes/typed-line.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import styles from './line-sheet.module.css'
import { NextAuthor, useNextLine } from './next-line.tsx'

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

/**
 * The next line of the paper: words, Enter, and the next one is ready. The author and the heap are
 * boxes of their own, or marks in the words (« #jardin @12 »).
 */
export const LineComposer = (props: LineComposerProps) => {
  const { number, as, clusters, candidates, onAdd, onUp } = props
  const { t } = useWords()
  const [text, setText] = useState('')
  const [cluster, setCluster] = useState<string | null>(null)
  const heapBox = useRef<HTMLDivElement>(null)
  const isTooLong = text.trim().length > LONGEST_LINE
  const { text: words, cluster: marked, who } = readTypedLine(text)
  const next = useNextLine<NewLine>({
    place: number,
    isTyped: text.trim() !== '',
    candidates,
    markedWho: who,
    onAdd,
    onUp,
    onClear: () => {
      setText('')
      setCluster(null)
      return () => {
        setText(text)
        setCluster(cluster)
      }
    },
    read: (author) => {
      if (words === '') return { error: null }
      if (words.length > LONGEST_LINE) return { error: t('outcomes.lines.tooLong') }
      const inBox = heapBox.current?.querySelector('input')?.value.trim() ?? ''
      const named = (marked ?? (inBox || cluster))?.slice(0, LONGEST_HEAP) || null
      return { line: { ...as, text: words, cluster: named, author } }
    },
  })

  return (
    <form
      {...next.form}
      aria-label={t('outcomes.lines.next', { number })}
      className={styles.composer}
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
        onChange={(typed) => {
          setText(typed)
          next.clearError()
        }}
        error={isTooLong ? t('outcomes.lines.tooLong') : next.error}
      />
      <NextAuthor next={next} label={t('outcomes.lines.author', { number })} isLabelHidden />
      {clusters && (
        <div ref={heapBox} key={`cluster.${next.done}`}>
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
