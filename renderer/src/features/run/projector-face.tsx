import { IconHeart, IconUsersGroup } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import type { RunState } from '#shared/domain/run/run-state.ts'
import styles from './projector.module.css'
import { clockWords, minutesLeft, titleOf } from './run-words.ts'

type ProjectorFaceProps = { readonly state: RunState; readonly sessionTitle: string }

/** The picture, the title, the time left, what comes next: large, and nothing that is the team's own. */
export const ProjectorFace = ({ state, sessionTitle }: ProjectorFaceProps) => {
  const words = useWords()
  const { t } = words
  const { timer, phase, next, tracks } = state
  if (phase === 'waiting' || phase === 'finished' || !timer) {
    const Picture = phase === 'finished' ? IconHeart : IconUsersGroup
    return (
      <div className={styles.face} data-energy="welcome">
        <span className={styles.picture} aria-hidden="true">
          <Picture stroke={1.25} />
        </span>
        <p className={styles.title}>{sessionTitle}</p>
        <p className={styles.time}>
          {phase === 'finished'
            ? t('run.projector.finished')
            : phase === 'waiting'
              ? t('run.projector.waiting', { time: clockWords(words, state.announcedStart) })
              : t('run.projector.end', { time: clockWords(words, state.announcedEnd) })}
        </p>
      </div>
    )
  }
  const Picture = ENERGY_ICONS[timer.block.energy]
  return (
    <div className={styles.face} data-energy={timer.block.energy}>
      <span className={styles.picture} aria-hidden="true">
        <Picture stroke={1.25} />
      </span>
      <h2 className={styles.title}>{titleOf(t, timer.block)}</h2>
      <p className={styles.time} data-level={phase === 'paused' ? 'paused' : timer.level}>
        {phase === 'paused' ? t('run.projector.paused') : leftWords(words, state)}
      </p>
      {tracks.length > 0 && (
        <ul className={styles.tracks}>
          {tracks.map(({ track, timer: own }, index) => (
            <li key={track.id}>
              <strong>{track.name || t('run.tracks.unnamed', { number: index + 1 })}</strong>
              {track.place && ` · ${track.place}`}
              <span>{own ? titleOf(t, own.block) : t('run.tracks.done')}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.next}>
        {next ? (
          <>
            {t('run.projector.next')} <strong>{titleOf(t, next)}</strong>
          </>
        ) : (
          t('run.projector.last')
        )}
      </p>
    </div>
  )
}

const leftWords = ({ t }: ReturnType<typeof useWords>, { timer }: RunState): string => {
  if (!timer || timer.level === 'untimed') return ''
  return timer.left > 0
    ? t('run.projector.left', { duration: formatDuration(minutesLeft(timer.left)) })
    : t('run.projector.over')
}
