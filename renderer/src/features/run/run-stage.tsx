import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { formatDuration } from '#shared/domain/dates.ts'
import type { RunState } from '#shared/domain/run/run-state.ts'
import styles from './run.module.css'
import {
  clockWords,
  figureWords,
  latenessWords,
  levelWords,
  nothingNextWords,
  pausedWords,
  spokenWords,
  titleOf,
} from './run-words.ts'

/** Longer titles are set smaller, so that they stand in two lines; the longest in three small ones. */
const LONG_TITLE = 40
const LONGEST_TITLE = 56
const titleSize = (title: string): 'long' | 'longest' | undefined =>
  title.length > LONGEST_TITLE ? 'longest' : title.length > LONG_TITLE ? 'long' : undefined
/** Words of the state that one line does not hold at their full size: « En pause depuis 5 h 29 ». */
const LONG_WORDS = 21

/*
 * [Note: Read from two metres] At two metres, ISO 9241-303 asks for capitals of 16 minutes of arc at
 * least, hence 9.3 mm. A 14-inch laptop of 1366 points is 310 mm wide: 4.4 CSS pixels a millimetre.
 * Capitals of Atkinson Hyperlegible Next are 0.668 em high: title and state of time take 62 px, and the
 * figure, which is what one looks for, more. What comes next, the end and the hour take 40 px, hence
 * 6 mm. Where groups work side by side, their figures take 62 px, and the title of the whole gives way.
 */

type RunStageProps = {
  readonly state: RunState
  /** Groups that work side by side; null: everyone does the same. */
  readonly groups: ReactNode
  /** What one does about it, in one place of the stage whatever runs. */
  readonly controls: ReactNode
}

/**
 * What runs now, large: its title, the time left, in colour and in words. Groups side by side take the room of
 * what comes ahead, which then stands under the controls: « Suivant » stays under the hand.
 */
export const RunStage = ({ state, groups, controls }: RunStageProps) => {
  const words = useWords()
  const { t } = words
  const stage = useRef<HTMLElement>(null)
  useStageInSight(stage)
  return (
    <section
      ref={stage}
      className={styles.stage}
      data-tracks={groups !== null || undefined}
      aria-label={t('run.stage.label')}
    >
      <div className={styles.stand}>
        <StageHead state={state} />
        <StageTime state={state} />
        <VisuallyHidden>
          <span role="status">{spokenWords(words, state)}</span>
        </VisuallyHidden>
        {groups ?? <StageAhead state={state} />}
      </div>
      {controls}
      {groups !== null && <StageAhead state={state} />}
    </section>
  )
}

/** What comes next, and when the part will end. */
const StageAhead = ({ state }: { readonly state: RunState }) => {
  const words = useWords()
  const { t } = words
  const { next } = state
  return (
    <div className={styles.ahead}>
      <p className={styles.next} data-run-next="">
        {next ? (
          <>
            {t('run.stage.next')} <strong>{titleOf(t, next)}</strong>
            <NextMinutes state={state} />
          </>
        ) : (
          nothingNextWords(words, state)
        )}
      </p>
      <p data-run-end="">
        <strong>{t('run.stage.end', { time: clockWords(words, state.projectedEnd) })}</strong>{' '}
        <span data-late={state.lateMinutes > 0 || undefined}>{latenessWords(words, state)}</span>
      </p>
    </div>
  )
}

/** In sight when the part begins and when the window changes; whoever types is not moved. */
const useStageInSight = (stage: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const show = () => stage.current?.scrollIntoView({ block: 'start' })
    const showAgain = () => {
      if (!document.activeElement?.matches('input, textarea')) show()
    }
    show()
    window.addEventListener('resize', showAgain)
    return () => window.removeEventListener('resize', showAgain)
  }, [stage])
}

const NextMinutes = ({ state }: { readonly state: RunState }) => {
  const item = state.rail.find(({ state: one }) => one === 'next')
  return item ? ` · ${formatDuration(item.allotted)}` : null
}

const StageHead = ({ state }: { readonly state: RunState }) => {
  const words = useWords()
  const { t } = words
  const { timer, rail } = state
  const place = rail.findIndex(({ state: one }) => one === 'now')
  const item = rail[place]
  const clock = (
    <span className={styles.clock} data-run-clock="">
      <VisuallyHidden>{t('run.stage.now')} </VisuallyHidden>
      {clockWords(words, state.now)}
    </span>
  )
  if (!timer) {
    return (
      <>
        <p className={styles.place}>{clock}</p>
        <div className={styles.titleRoom}>
          <h2 className={styles.title} data-size="long">
            {t(state.isCurrentGone ? 'run.stage.gone' : 'run.stage.noBlock')}
          </h2>
        </div>
        {state.isCurrentGone && <p>{t('run.stage.goneWords')}</p>}
      </>
    )
  }
  const Picture = ENERGY_ICONS[timer.block.energy]
  const title = titleOf(t, timer.block)
  return (
    <>
      <p className={styles.place}>
        <span className={styles.facts}>
          <span className={styles.energy} data-energy={timer.block.energy}>
            <Picture aria-hidden="true" stroke={1.75} />
            {t(`agenda.energies.${timer.block.energy}`)}
          </span>
          <span>{t('run.stage.place', { number: place + 1, total: rail.length })}</span>
          {item?.start != null && (
            <span>{t('run.stage.since', { time: clockWords(words, item.start) })}</span>
          )}
        </span>
        {clock}
      </p>
      <div className={styles.titleRoom}>
        <h2 className={styles.title} data-size={titleSize(title)} data-run-title="" title={title}>
          {title}
        </h2>
      </div>
    </>
  )
}

const StageTime = ({ state }: { readonly state: RunState }) => {
  const words = useWords()
  const { t } = words
  const { timer, announcedEnd, now, pausedFor, lateMinutes } = state
  if (!timer) {
    const left = Math.max(0, Math.ceil((announcedEnd - now) / 60_000))
    return (
      <p className={styles.time} data-level="untimed" data-run-time="">
        <span className={styles.figure}>{formatDuration(left)}</span>
        <span className={styles.level}>
          {pausedFor === null
            ? t('run.projector.end', { time: clockWords(words, announcedEnd) })
            : pausedWords(words, pausedFor)}
        </span>
      </p>
    )
  }
  const level =
    pausedFor === null ? levelWords(words, timer, lateMinutes) : pausedWords(words, pausedFor)
  return (
    <p
      className={styles.time}
      data-level={pausedFor === null ? timer.level : 'paused'}
      data-run-time=""
    >
      <span className={styles.figure} data-run-figure="">
        {figureWords(words, timer)}
      </span>
      <span
        className={styles.level}
        data-long={level.length > LONG_WORDS || undefined}
        data-run-level=""
      >
        {level}
      </span>
    </p>
  )
}
