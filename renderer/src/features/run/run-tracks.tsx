import { IconArrowLeft, IconArrowRight, IconPlus } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import type { RunTrack } from '#shared/domain/run/run-timers.ts'
import styles from './run.module.css'
import { clockWords, figureWords, levelWords, titleOf } from './run-words.ts'
import { type RunActions, STEP_MINUTES } from './use-run-actions.ts'

type RunTracksProps = {
  readonly tracks: readonly RunTrack[]
  /** Minutes by which the whole part is late. */
  readonly lateMinutes: number
  readonly actions: RunActions
}

/** Groups that work side by side, each with its own time. */
export const RunTracks = ({ tracks, lateMinutes, actions }: RunTracksProps) => {
  const { t } = useWords()
  return (
    <ul className={styles.tracks} aria-label={t('run.tracks.title')}>
      {tracks.map((track, index) => (
        <TrackCard
          key={track.track.id}
          track={track}
          lateMinutes={lateMinutes}
          name={track.track.name || t('run.tracks.unnamed', { number: index + 1 })}
          actions={actions}
        />
      ))}
    </ul>
  )
}

type TrackCardProps = Pick<RunTracksProps, 'lateMinutes' | 'actions'> & {
  readonly track: RunTrack
  readonly name: string
}

const TrackCard = ({ track, name, lateMinutes, actions }: TrackCardProps) => {
  const words = useWords()
  const { t } = words
  const { timer, next, previous, end } = track
  const { id, place } = track.track
  return (
    <li className={styles.track} data-level={timer?.level ?? 'done'} data-run-track={name}>
      <div className={styles.trackHead}>
        <p className={styles.trackName}>
          <strong>{name}</strong>
          {place && ` · ${place}`}
        </p>
        <div className={styles.trackActions}>
          {previous && (
            <IconButton
              icon={IconArrowLeft}
              label={t('run.tracks.back', { name })}
              onPress={() => actions.backInTrack(id)}
            />
          )}
          {timer && (
            <>
              <IconButton
                icon={IconPlus}
                label={t('run.tracks.more', { name })}
                onPress={() => actions.adjust(STEP_MINUTES, id)}
              />
              <IconButton
                icon={IconArrowRight}
                label={t('run.tracks.next', { name })}
                onPress={() => actions.nextInTrack(id)}
              />
            </>
          )}
        </div>
      </div>
      {timer ? (
        <>
          <p>{titleOf(t, timer.block)}</p>
          <p className={styles.trackTime}>
            <TrackFigure figure={figureWords(words, timer)} />{' '}
            <span>{levelWords(words, timer, lateMinutes)}</span>
          </p>
          <p className={styles.quiet}>
            {next && `${t('run.stage.next')} ${titleOf(t, next)} · `}
            {t('run.tracks.end', { time: clockWords(words, end) })}
          </p>
        </>
      ) : (
        <p>{t('run.tracks.done')}</p>
      )}
    </li>
  )
}

/** « 20 min »: digits large, what they count small. */
const TrackFigure = ({ figure }: { readonly figure: string }) => (
  <span className={styles.trackFigure} data-run-track-figure="">
    {figure.split(/(\d+)/u).map((words, place) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one figure have no identity.
      place % 2 === 1 ? <b key={place}>{words}</b> : words,
    )}
  </span>
)
