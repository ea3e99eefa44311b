import { IconAlertTriangle, IconDots, IconPin, IconPinFilled } from '@tabler/icons-react'
import { type CSSProperties, type DragEvent, memo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import type { AgendaWarning } from '#shared/domain/agenda/agenda-warnings.ts'
import { formatDuration, formatTime } from '#shared/domain/dates.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { useAgendaAround } from './agenda-around.ts'
import { clockWords, titleOf } from './agenda-saying.ts'
import { useAgenda } from './agenda-store.ts'
import { BlockFacts } from './block-facts.tsx'
import styles from './block-row.module.css'
import { startBlockDrag } from './drag.ts'
import { DurationField } from './duration-field.tsx'
import { ParallelTracks } from './parallel-tracks.tsx'
import type { RowState } from './row-state.ts'
import { TitleEditor } from './title-editor.tsx'
import { warningKey, warningWords } from './warning-words.ts'

/** One block: its start, its card. Redrawn only when something of its own changes. */
export const BlockRow = memo(({ row }: { readonly row: RowState }) => {
  const { block, isParked, isMarked, start, gap, ...state } = row
  const { id } = block
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of blocks, not a table of cells.
    // biome-ignore lint/a11y/useFocusableInteractive: the card inside takes the focus.
    <div role="row" data-agenda-row={id} data-drop={isMarked ? 'before' : undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a grid of blocks, not a table of cells. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the card inside takes the focus. */}
      <div role="gridcell" className={classNames(styles.row, isParked && styles.parked)}>
        {!isParked && (
          <Start id={id} isPinned={block.pinnedStart !== null} start={start} gap={gap} />
        )}
        <Card block={block} isParked={isParked} {...state} />
      </div>
    </div>
  )
})

type StartProps = Pick<RowState, 'start' | 'gap'> & {
  readonly id: string
  readonly isPinned: boolean
}

/** When a block starts, and what is left free before: a longer block above changes nothing else. */
const Start = ({ id, isPinned, start, gap }: StartProps) => {
  const words = useWords()
  const clock = clockWords(words, start)
  return (
    <>
      {gap > 0 && (
        <div className={styles.gap} data-gap="">
          {words.t('agenda.gap', { duration: formatDuration(gap) })}
        </div>
      )}
      <span
        id={startIdOf(id)}
        className={classNames(styles.time, isPinned && styles.pinnedTime)}
        data-start=""
        aria-hidden="true"
      >
        {isPinned ? (
          <>
            {clock}
            <IconPinFilled className={styles.timePin ?? ''} />
          </>
        ) : (
          <span className={styles.clock}>{clock}</span>
        )}
      </span>
    </>
  )
}

type CardProps = Omit<RowState, 'start' | 'gap' | 'isMarked'>

const Card = memo(({ block, isParked, isCurrent, isOpen, isEditing, warnings }: CardProps) => {
  const { id, energy, minutes } = block
  const isParallel = block.kind === 'parallel'
  const label = useCardLabel(block, isParked)
  const { actions } = useAgendaAround()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a block, with all that is done with it.
    <div
      role="group"
      id={cardIdOf(id)}
      aria-label={label}
      aria-labelledby={isParked ? undefined : `${startIdOf(id)} ${cardIdOf(id)}`}
      tabIndex={isCurrent ? 0 : -1}
      data-agenda-block={id}
      data-energy={energy}
      className={classNames(
        styles.card,
        isCurrent && styles.current,
        isOpen && styles.open,
        isParallel && styles.parallel,
      )}
      style={{ '--minutes': isParallel ? 0 : minutes } as CSSProperties}
      draggable
      onDragStart={(event: DragEvent<HTMLElement>) => startBlockDrag(event, block)}
      onDragEnd={() => actions.setDrop(null)}
      onFocus={(event) => {
        if (event.target.closest('[data-agenda-block]') === event.currentTarget && !isCurrent) {
          actions.noteCurrent(id)
        }
      }}
      onClick={(event) => {
        // The tracks of a parallel block have cards of their own.
        const target = event.target as HTMLElement
        if (target.closest('[data-agenda-block]') !== event.currentTarget) return
        if (target.closest('button, input, textarea, a')) return
        // As with the names of files: the first press chooses, the next one on the words renames.
        if (isOpen && target.closest('[data-title]')) actions.rename(id)
        else actions.open(id)
      }}
      onKeyDown={(event) => {
        // A button inside keeps its own keys; Escape comes back to the card.
        if (event.key === 'Escape' && event.target !== event.currentTarget) actions.focus(id)
      }}
    >
      {!isParallel && <EnergyButton block={block} isCurrent={isCurrent} />}
      <div className={styles.body}>
        <div className={styles.line}>
          <Title block={block} isEditing={isEditing} />
          <Tools block={block} isCurrent={isCurrent} isParked={isParked} />
        </div>
        <BlockFacts block={block} />
        {warnings && <Warnings warnings={warnings} />}
      </div>
      {isParallel && !isParked && <ParallelTracks block={block} />}
    </div>
  )
})

/** The start stands in its own element, so that it moves without the card being redrawn. */
const startIdOf = (id: string) => `agenda-start-${id}`
const cardIdOf = (id: string) => `agenda-block-${id}`

const useCardLabel = (block: AgendaBlock, isParked: boolean): string => {
  const { t } = useWords()
  const energy = t(`agenda.energies.${block.energy}`)
  const what = { title: titleOf(block), duration: formatDuration(block.minutes), energy }
  if (isParked) return t('agenda.block.spokenParked', what)
  return t(block.pinnedStart === null ? 'agenda.block.spoken' : 'agenda.block.spokenPinned', what)
}

type InsideProps = { readonly block: AgendaBlock; readonly isCurrent: boolean }

/** Inner controls are reached with Tab from the chosen card only: 300 blocks are one stop. */
const stopOf = (isCurrent: boolean) => (isCurrent ? 0 : -1)

const EnergyButton = ({ block, isCurrent }: InsideProps) => {
  const { t } = useWords()
  const { openMenu } = useAgendaAround()
  const Picture = ENERGY_ICONS[block.energy]
  const label = t('agenda.block.energy', { energy: t(`agenda.energies.${block.energy}`) })
  return (
    <button
      type="button"
      className={styles.energy}
      aria-label={label}
      title={t(`agenda.energies.${block.energy}`)}
      aria-haspopup="menu"
      tabIndex={stopOf(isCurrent)}
      onClick={({ currentTarget }) =>
        openMenu({ kind: 'energy', blockId: block.id, anchor: currentTarget })
      }
    >
      <Picture aria-hidden="true" stroke={1.75} />
    </button>
  )
}

const Title = ({ block, isEditing }: Pick<RowState, 'block' | 'isEditing'>) => {
  const { actions } = useAgendaAround()
  if (isEditing) {
    return (
      <TitleEditor
        title={block.title}
        onSave={(title) => void actions.update(block.id, { title })}
        onDone={(byKey) => actions.endRename(block.id, byKey)}
      />
    )
  }
  return (
    <span
      className={classNames(styles.title, block.title.trim() === '' && styles.untitled)}
      data-title=""
    >
      {titleOf(block)}
    </span>
  )
}

const Tools = ({ block, isCurrent, isParked }: InsideProps & { readonly isParked: boolean }) => {
  const { t } = useWords()
  const { actions, openMenu } = useAgendaAround()
  const { id } = block
  const title = titleOf(block)
  return (
    <span className={styles.tools}>
      {!isParked && <PinButton block={block} isCurrent={isCurrent} />}
      <button
        type="button"
        className={classNames(styles.tool, styles.quiet)}
        aria-label={t('agenda.block.more', { title })}
        aria-haspopup="menu"
        tabIndex={stopOf(isCurrent)}
        onClick={({ currentTarget }) =>
          openMenu({ kind: 'actions', blockId: id, anchor: currentTarget })
        }
        data-more=""
      >
        <IconDots aria-hidden="true" stroke={1.75} />
      </button>
      {block.kind === 'parallel' ? (
        <ParallelDuration id={id} />
      ) : (
        <DurationField
          label={t('agenda.block.duration', { title })}
          minutes={block.minutes}
          tabIndex={stopOf(isCurrent)}
          onType={(minutes) => actions.setTyped(id, minutes)}
          onSave={(minutes) => minutes !== null && actions.setMinutes(id, minutes)}
          onDone={() => actions.focus(id)}
        />
      )}
    </span>
  )
}

const PinButton = ({ block, isCurrent }: InsideProps) => {
  const { t, language } = useWords()
  const { actions } = useAgendaAround()
  const pinned = block.pinnedStart
  const label =
    pinned === null
      ? t('agenda.menu.pin')
      : t('agenda.block.pinned', { time: formatTime(pinned, language) })
  const Picture = pinned === null ? IconPin : IconPinFilled
  return (
    <button
      type="button"
      className={classNames(styles.tool, pinned === null && styles.quiet)}
      aria-label={label}
      aria-pressed={pinned !== null}
      title={label}
      tabIndex={stopOf(isCurrent)}
      onClick={() => actions.togglePin(block.id)}
    >
      <Picture aria-hidden="true" stroke={1.75} />
    </button>
  )
}

/** As long as its longest track: told, not typed. */
const ParallelDuration = ({ id }: { readonly id: string }) => {
  const minutes = useAgenda(({ placed }) => {
    const found = placed.get(id)
    return found ? found.end - found.start : null
  })
  if (minutes === null) return null
  return <span className={styles.derived}>{formatDuration(minutes)}</span>
}

const Warnings = ({ warnings }: { readonly warnings: readonly AgendaWarning[] }) => {
  const words = useWords()
  const { facilitators } = useAgendaAround()
  const blocks = useAgenda((state) => state.blocks)
  return (
    <ul className={styles.warnings}>
      {warnings.map((warning) => (
        <li key={warningKey(warning)}>
          <IconAlertTriangle aria-hidden="true" stroke={1.75} />
          {warningWords(words, warning, { blocks, facilitators })}
        </li>
      ))}
    </ul>
  )
}
