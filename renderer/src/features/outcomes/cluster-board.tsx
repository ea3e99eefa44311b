import { IconArrowLeft, IconArrowRight, IconDots, IconTrash } from '@tabler/icons-react'
import {
  type DragEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import type { Contribution, IdeaCluster } from '#shared/schemas/outcome.schema.ts'
import styles from './cluster-board.module.css'
import type { LineActions } from './use-line-sheet.ts'

const LINE_TYPE = 'application/x-koudmen-line'

type ClusterBoardProps = {
  readonly sessionId: string
  readonly lines: readonly Contribution[]
  readonly clusters: readonly IdeaCluster[]
  readonly actions: LineActions
}

/** The heaps of the wall: lines go from one to another by drag or with the arrows. */
export const ClusterBoard = ({ sessionId, lines, clusters, actions }: ClusterBoardProps) => {
  const { t } = useWords()
  const board = useRef<HTMLDivElement>(null)
  const pushed = useRef<string | null>(null)
  const [name, setName] = useState('')
  const known = new Set(clusters.map(({ id }) => id))
  const loose = lines.filter(({ clusterId }) => clusterId === null || !known.has(clusterId))
  const columns: readonly (IdeaCluster | null)[] = [null, ...clusters]

  const put = (line: Contribution, cluster: IdeaCluster | null) =>
    actions.change(line, { clusterId: cluster?.id ?? null })

  /** The neighbour heap of a line, in the order of the board. */
  const push = async (line: Contribution, by: -1 | 1) => {
    const at = columns.findIndex((one) => (one?.id ?? null) === line.clusterId)
    const next = columns[Math.max(0, at) + by]
    if (next === undefined) return
    pushed.current = line.id
    await put(line, next)
  }
  // The button of a line that went elsewhere is a new one: the keys must act on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the line is drawn in its new place.
  useEffect(() => {
    if (pushed.current === null) return
    board.current?.querySelector<HTMLElement>(`[data-idea="${pushed.current}"]`)?.focus()
    pushed.current = null
  }, [lines])

  const [added, setAdded] = useState(0)
  const keep = () => {
    const typed = name.trim()
    if (typed === '') return undefined
    setName('')
    setAdded((before) => before + 1)
    return outcomesRepository.add('ideaClusters', sessionId, { name: typed.slice(0, 200) })
  }
  useTypedDraft(name.trim() !== '', keep, added)
  const add = (event: FormEvent) => {
    event.preventDefault()
    void keep()
  }

  const moveCluster = (cluster: IdeaCluster, by: -1 | 1) => {
    const at = clusters.indexOf(cluster)
    const place = by === -1 ? at - 1 : at + 2
    if (place < 0 || place > clusters.length) return
    void outcomesRepository.move('ideaClusters', cluster, clusters[place]?.id ?? null)
  }
  const remove = async (cluster: IdeaCluster) =>
    toastWithUndo(
      t('outcomes.clusters.removed', { name: cluster.name }),
      await outcomesRepository.remove('ideaClusters', cluster),
    )

  return (
    <div ref={board} className={styles.room}>
      <p className={styles.hint}>{t('outcomes.clusters.hint')}</p>
      <form className={styles.add} onSubmit={add} noValidate>
        <TextField
          label={t('outcomes.clusters.new')}
          placeholder={t('outcomes.clusters.placeholder')}
          value={name}
          onChange={setName}
          maxLength={200}
        />
        <Button type="submit">{t('outcomes.clusters.add')}</Button>
      </form>
      <div className={styles.board}>
        <Heap
          title={t('outcomes.clusters.loose', { count: loose.length })}
          lines={loose}
          isLoose
          onDrop={(id) => {
            const line = lines.find((one) => one.id === id)
            if (line) void put(line, null)
          }}
          onPush={push}
        />
        {clusters.map((cluster, index) => (
          <Heap
            key={cluster.id}
            title={cluster.name}
            lines={lines.filter(({ clusterId }) => clusterId === cluster.id)}
            onDrop={(id) => {
              const line = lines.find((one) => one.id === id)
              if (line) void put(line, cluster)
            }}
            onPush={push}
            head={
              <div className={styles.head}>
                <AutosaveTextField
                  label={t('outcomes.clusters.name', { number: index + 1 })}
                  isLabelHidden
                  value={cluster.name}
                  onSave={(next) =>
                    next !== '' &&
                    outcomesRepository.update('ideaClusters', cluster, { name: next })
                  }
                  maxLength={200}
                />
                <Menu
                  label={t('outcomes.clusters.actions', { name: cluster.name })}
                  trigger={
                    <IconButton
                      icon={IconDots}
                      label={t('outcomes.clusters.actions', { name: cluster.name })}
                    />
                  }
                  entries={[
                    {
                      id: 'left',
                      label: t('outcomes.clusters.left'),
                      icon: IconArrowLeft,
                      perform: () => moveCluster(cluster, -1),
                    },
                    {
                      id: 'right',
                      label: t('outcomes.clusters.right'),
                      icon: IconArrowRight,
                      perform: () => moveCluster(cluster, 1),
                    },
                    {
                      id: 'remove',
                      label: t('outcomes.clusters.remove'),
                      icon: IconTrash,
                      tone: 'danger',
                      perform: () => void remove(cluster),
                    },
                  ]}
                />
              </div>
            }
          />
        ))}
      </div>
    </div>
  )
}

type HeapProps = {
  readonly title: string
  readonly lines: readonly Contribution[]
  readonly head?: ReactNode
  readonly isLoose?: boolean
  readonly onDrop: (lineId: string) => void
  readonly onPush: (line: Contribution, by: -1 | 1) => Promise<void>
}

const Heap = ({ title, lines, head, isLoose = false, onDrop, onPush }: HeapProps) => {
  const { t } = useWords()
  const [isOver, setOver] = useState(false)
  const onKey = (event: KeyboardEvent, line: Contribution) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null
    if (by === null) return
    event.preventDefault()
    void onPush(line, by)
  }
  const takes = (event: DragEvent) => event.dataTransfer.types.includes(LINE_TYPE)
  return (
    <section
      aria-label={title}
      className={classNames(styles.heap, isLoose && styles.loose, isOver && styles.over)}
      onDragOver={(event) => {
        if (!takes(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const id = event.dataTransfer.getData(LINE_TYPE)
        if (id === '') return
        event.preventDefault()
        onDrop(id)
      }}
    >
      {head ?? <h3 className={styles.title}>{title}</h3>}
      {lines.length === 0 ? (
        <p className={styles.none}>
          {t(isLoose ? 'outcomes.clusters.allPlaced' : 'outcomes.clusters.empty')}
        </p>
      ) : (
        <ul className={styles.ideas}>
          {lines.map((line) => (
            <li key={line.id}>
              <button
                type="button"
                draggable
                className={styles.idea}
                data-idea={line.id}
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'move'
                  event.dataTransfer.setData(LINE_TYPE, line.id)
                }}
                onKeyDown={(event) => onKey(event, line)}
              >
                {line.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
