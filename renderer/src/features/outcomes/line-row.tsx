import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconSwitchHorizontal,
  IconTrash,
} from '@tabler/icons-react'
import { type KeyboardEvent, memo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveWrappingLine } from '#renderer/ui/autosave-text-field.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { readTypedLine } from '#shared/domain/outcomes/typed-line.ts'
import { authorTyped, type WhoCandidate } from '#shared/domain/outcomes/who.ts'
import type { Contribution } from '#shared/schemas/outcome.schema.ts'
import { AuthorCell, ClusterCell } from './line-cells.tsx'
import styles from './line-sheet.module.css'
import { type LineSheetKind, PUBLICATIONS } from './line-words.ts'
import type { LineActions } from './use-line-sheet.ts'

/** Taller than that, the words take more than one line: arrows then move within them. Pixels. */
const ONE_LINE = 64

export type LineRowProps = {
  readonly line: Contribution
  /** On the paper, from 1. */
  readonly number: number
  readonly sheet: LineSheetKind
  /** Number of the line that says the same; null: none. */
  readonly sameAs: number | null
  readonly cluster: string | null
  readonly clusterNames: readonly string[]
  readonly candidates: readonly WhoCandidate[]
  readonly actions: LineActions
  /** Puts the focus on the words of the line above (-1) or below (1). */
  readonly onStep: (number: number, by: -1 | 1) => void
  readonly onMove: (line: Contribution, by: -1 | 1) => void
}

const isAtEdge = (box: HTMLTextAreaElement, by: -1 | 1): boolean =>
  box.scrollHeight < ONE_LINE ||
  (by === -1 ? box.selectionEnd === 0 : box.selectionStart === box.value.length)

/** One line of the paper, changed where it stands. */
export const LineRow = memo((props: LineRowProps) => {
  const { line, number, sheet, sameAs, cluster, clusterNames, candidates, actions } = props
  const { onStep, onMove } = props
  const { t } = useWords()

  const save = (typed: string) => {
    const { text, cluster: heap, who } = readTypedLine(typed)
    if (text === '') return actions.remove(line)
    return actions.change(line, {
      text,
      ...(heap === null || !sheet.hasClusters ? {} : { cluster: heap }),
      ...(who === null ? {} : { author: authorTyped(who, candidates) }),
    })
  }

  const onKey = (event: KeyboardEvent<HTMLLIElement>) => {
    const { target, key } = event
    if (!(target instanceof HTMLTextAreaElement) || event.nativeEvent.isComposing) return
    const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null
    if (by !== null && event.altKey) {
      event.preventDefault()
      return onMove(line, by)
    }
    if (by !== null && isAtEdge(target, by)) {
      event.preventDefault()
      return onStep(number, by)
    }
    if (key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      event.stopPropagation()
      return onStep(number, 1)
    }
    if (key === 'Backspace' && target.value === '') {
      event.preventDefault()
      onStep(number, -1)
    }
  }

  const others = sheet.kinds.filter((kind) => kind !== line.kind)
  return (
    <li className={styles.row} onKeyDownCapture={onKey} data-line={number}>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <AutosaveWrappingLine
          label={t(`outcomes.lines.text.${line.kind}`, { number })}
          isLabelHidden
          value={line.text}
          onSave={save}
          maxLength={20_000}
        />
        {sameAs !== null && (
          <p className={styles.same}>{t('outcomes.lines.same', { number: sameAs })}</p>
        )}
      </div>
      <AuthorCell
        label={t('outcomes.lines.author', { number })}
        author={{ name: line.personName, personId: line.personId }}
        candidates={candidates}
        onChange={(author) => actions.change(line, { author })}
        onMake={actions.makeAuthor}
      />
      {sheet.hasClusters && (
        <ClusterCell
          label={t('outcomes.lines.cluster', { number })}
          cluster={cluster}
          names={clusterNames}
          onChange={(name) => actions.change(line, { cluster: name })}
        />
      )}
      {sheet.hasPublication && (
        <Select
          label={t('outcomes.lines.publication', { number })}
          isLabelHidden
          options={PUBLICATIONS.map((id) => ({ id, label: t(`outcomes.publication.${id}`) }))}
          value={line.publication}
          onChange={(publication) => void actions.change(line, { publication })}
        />
      )}
      <Menu
        label={t('outcomes.lines.actions', { number })}
        trigger={<IconButton icon={IconDots} label={t('outcomes.lines.actions', { number })} />}
        entries={[
          {
            id: 'up',
            label: t('outcomes.lines.up'),
            icon: IconArrowUp,
            perform: () => onMove(line, -1),
          },
          {
            id: 'down',
            label: t('outcomes.lines.down'),
            icon: IconArrowDown,
            perform: () => onMove(line, 1),
          },
          ...others.map((kind) => ({
            id: kind,
            label: t(`outcomes.lines.moveTo.${kind}`),
            icon: IconSwitchHorizontal,
            perform: () => void actions.change(line, { kind }),
          })),
          {
            id: 'remove',
            label: t('outcomes.lines.remove'),
            icon: IconTrash,
            tone: 'danger',
            perform: () => void actions.remove(line),
          },
        ]}
      />
    </li>
  )
})
