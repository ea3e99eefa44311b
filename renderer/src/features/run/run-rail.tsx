import {
  IconArrowRight,
  IconCheck,
  IconDots,
  IconLock,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconRotateClockwise,
} from '@tabler/icons-react'
import { useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { formatDuration } from '#shared/domain/dates.ts'
import type { RailItem } from '#shared/domain/run/run-rail.ts'
import type { RunState } from '#shared/domain/run/run-state.ts'
import styles from './run-rail.module.css'
import { clockWords, titleOf } from './run-words.ts'
import type { RunActions } from './use-run-actions.ts'

type RunRailProps = { readonly state: RunState; readonly actions: RunActions }

/** The whole agenda of the part, quiet: what is done, what runs, what comes and when. */
export const RunRail = ({ state, actions }: RunRailProps) => {
  const { t } = useWords()
  const id = useId()
  if (state.rail.length === 0) return null
  return (
    <aside className={styles.rail} aria-labelledby={id}>
      <h2 id={id} className={styles.head}>
        {t('run.rail.title')}
      </h2>
      <ol className={styles.list}>
        {state.rail.map((item) => (
          <RailLine key={item.block.id} item={item} phase={state.phase} actions={actions} />
        ))}
      </ol>
    </aside>
  )
}

type RailLineProps = {
  readonly item: RailItem
  readonly phase: RunState['phase']
  readonly actions: RunActions
}

const RailLine = ({ item, phase, actions }: RailLineProps) => {
  const words = useWords()
  const { t } = words
  const { block, state, start, trackNames } = item
  return (
    <li
      className={styles.line}
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span className={styles.mark} data-energy={block.energy} aria-hidden="true">
        {state === 'done' ? <IconCheck /> : state === 'now' ? <IconPlayerPlay /> : null}
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{titleOf(t, block)}</span>
        <span className={styles.facts}>
          {start !== null && <span>{clockWords(words, start)}</span>}
          <span>{lengthWords(words, item)}</span>
          {item.pin !== null && (
            <span>
              <IconLock aria-hidden="true" stroke={1.75} /> {pinWords(words, item)}
            </span>
          )}
          {trackNames.length > 0 && (
            <span>{t('agenda.block.tracks', { count: trackNames.length })}</span>
          )}
          <span className={styles.state}>{t(`run.rail.state.${state}`)}</span>
        </span>
      </span>
      <RailMenu item={item} phase={phase} actions={actions} />
    </li>
  )
}

const lengthWords = ({ t }: ReturnType<typeof useWords>, item: RailItem): string => {
  const { block, state, took, allotted } = item
  const planned = formatDuration(block.minutes)
  if (state === 'done') {
    return took === block.minutes || block.minutes === 0
      ? formatDuration(took)
      : t('run.rail.took', { took: formatDuration(took), planned })
  }
  return allotted === block.minutes || block.minutes === 0
    ? formatDuration(allotted)
    : t('run.rail.changed', { minutes: formatDuration(allotted), planned })
}

/** « heure fixe » only while it is: later (or sooner), what it was. */
const pinWords = (words: ReturnType<typeof useWords>, { pin, start }: RailItem): string => {
  const time = clockWords(words, pin ?? 0)
  return start === null || clockWords(words, start) === time
    ? words.t('run.rail.pinned')
    : words.t('run.rail.pinMissed', { time })
}

const RailMenu = ({ item, phase, actions }: RailLineProps) => {
  const { t } = useWords()
  const { block, state } = item
  const title = titleOf(t, block)
  const isOn = phase === 'running' || phase === 'paused'
  const canLeaveOut = state === 'next' || state === 'later'
  if (state === 'now' || phase === 'finished' || !(isOn || canLeaveOut || state === 'skipped')) {
    return null
  }
  const label = t('run.actions.moreOf', { title })
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={IconDots} label={label} />}
      entries={[
        ...(isOn
          ? [
              {
                id: 'go',
                label: t('run.actions.goTo', { title }),
                icon: IconArrowRight,
                perform: () => actions.go(block.id),
              },
            ]
          : []),
        ...(canLeaveOut
          ? [
              {
                id: 'leaveOut',
                label: t('run.actions.leaveOut', { title }),
                icon: IconPlayerSkipForward,
                perform: () => actions.leaveOut(block.id),
              },
            ]
          : []),
        ...(state === 'skipped'
          ? [
              {
                id: 'restore',
                label: t('run.actions.restore', { title }),
                icon: IconRotateClockwise,
                perform: () => actions.leaveOut(block.id),
              },
            ]
          : []),
      ]}
    />
  )
}
