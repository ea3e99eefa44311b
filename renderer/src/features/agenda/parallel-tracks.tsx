import { IconPlus, IconX } from '@tabler/icons-react'
import { memo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import { useAgendaAround } from './agenda-around.ts'
import { clockWords } from './agenda-saying.ts'
import { useAgenda } from './agenda-store.ts'
import { BlockList } from './block-list.tsx'
import styles from './parallel-tracks.module.css'

const NO_TRACKS: readonly AgendaTrack[] = []

/** More than this side by side cannot be read. */
const SIDE_BY_SIDE = 3

/** The groups that work at the same time, side by side; one under the other from four on. */
export const ParallelTracks = ({ block }: { readonly block: AgendaBlock }) => {
  const { t } = useWords()
  const { sessionId } = useAgendaAround()
  const tracks = useAgenda((state) => state.tracks.get(block.id)) ?? NO_TRACKS
  const add = () => {
    const name = t('agenda.tracks.newName', { number: tracks.length + 1 })
    void agendaRepository.addTrack(sessionId, block.id, { name, place: '' })
  }
  return (
    <div className={styles.parallel}>
      <div
        className={styles.tracks}
        data-look={tracks.length > SIDE_BY_SIDE ? 'stacked' : 'columns'}
        data-count={tracks.length}
      >
        {tracks.map((track) => (
          <Track key={track.id} track={track} partId={block.partId} />
        ))}
      </div>
      <div>
        <Button variant="quiet" icon={IconPlus} onPress={add}>
          {t('agenda.tracks.add')}
        </Button>
      </div>
    </div>
  )
}

type TrackProps = { readonly track: AgendaTrack; readonly partId: string | null }

const Track = memo(({ track, partId }: TrackProps) => {
  const { t } = useWords()
  const { sessionId, actions } = useAgendaAround()
  const name = track.name || t('agenda.tracks.untitled')
  const remove = async () => {
    const outcome = await agendaRepository.removeTrack(sessionId, track.id)
    toastWithUndo(t('agenda.tracks.removed', { name }), outcome)
  }
  const save = (fields: Partial<Pick<AgendaTrack, 'name' | 'place'>>) =>
    agendaRepository.updateTrack(sessionId, track.id, fields)
  return (
    <section className={styles.track} aria-label={name} data-track={track.id}>
      <header className={styles.head}>
        <div className={styles.names}>
          <AutosaveTextField
            label={t('agenda.tracks.name')}
            isLabelHidden
            value={track.name}
            maxLength={500}
            onSave={(next) => save({ name: next })}
          />
          <AutosaveTextField
            label={t('agenda.tracks.place')}
            isLabelHidden
            placeholder={t('agenda.tracks.placePlaceholder')}
            value={track.place}
            maxLength={500}
            onSave={(place) => save({ place })}
          />
        </div>
        <IconButton
          icon={IconX}
          label={t('agenda.tracks.remove', { name })}
          onPress={() => void remove()}
        />
      </header>
      <BlockList partId={partId} trackId={track.id} label={name} empty={t('agenda.tracks.empty')} />
      <footer className={styles.foot}>
        <Button
          variant="quiet"
          icon={IconPlus}
          aria-label={t('agenda.day.addHere', { name })}
          onPress={() => actions.addBlank({ partId, trackId: track.id, beforeId: null })}
        >
          {t('agenda.day.add')}
        </Button>
        <TrackEnd trackId={track.id} blockId={track.blockId} />
      </footer>
    </section>
  )
})

const TrackEnd = ({ trackId, blockId }: { readonly trackId: string; readonly blockId: string }) => {
  const words = useWords()
  const end = useAgenda(
    ({ placed }) => placed.get(blockId)?.tracks.find(({ track }) => track.id === trackId)?.end,
  )
  if (end === undefined) return null
  return (
    <span className={styles.end}>
      {words.t('agenda.tracks.end', { time: clockWords(words, end) })}
    </span>
  )
}
