import { IconArrowLeft, IconArrowRight, IconDots, IconPlus, IconTrash } from '@tabler/icons-react'
import { memo, useLayoutEffect, useRef } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { useKeyNames } from '#renderer/commands/use-key-names.ts'
import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveWrappingLine } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import { useAgendaAround } from './agenda-around.ts'
import { clockWords } from './agenda-saying.ts'
import { useAgenda } from './agenda-store.ts'
import { BlockList } from './block-list.tsx'
import styles from './parallel-tracks.module.css'

const NO_TRACKS: readonly AgendaTrack[] = []

/** The groups that work at the same time, as many side by side as can be read. */
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
      <div className={styles.tracks}>
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
  const { sessionId } = useAgendaAround()
  const name = track.name || t('agenda.tracks.untitled')
  const save = (fields: Partial<Pick<AgendaTrack, 'name' | 'place'>>) =>
    agendaRepository.updateTrack(sessionId, track.id, fields)
  return (
    <section className={styles.track} aria-label={name} data-track={track.id}>
      <header className={styles.head}>
        <div className={styles.names}>
          <AutosaveWrappingLine
            label={t('agenda.tracks.name')}
            isLabelHidden
            value={track.name}
            onSave={(next) => save({ name: next })}
          />
          <AutosaveWrappingLine
            label={t('agenda.tracks.place')}
            isLabelHidden
            placeholder={t('agenda.tracks.placePlaceholder')}
            value={track.place}
            onSave={(place) => save({ place })}
          />
        </div>
        <TrackMenu track={track} name={name} />
      </header>
      <div className={styles.blocks}>
        <BlockList
          partId={partId}
          trackId={track.id}
          label={name}
          empty={t('agenda.tracks.empty')}
        />
      </div>
      <TrackFoot track={track} name={name} partId={partId} />
    </section>
  )
})

type TrackMenuProps = { readonly track: AgendaTrack; readonly name: string }

/** Where the group stands among the others, and taking it away. */
const TrackMenu = memo(({ track, name }: TrackMenuProps) => {
  const { t } = useWords()
  const { sessionId, actions } = useAgendaAround()
  const keys = useKeyNames()
  const around = useAgenda((state) => state.tracks.get(track.blockId)) ?? NO_TRACKS
  const at = around.findIndex(({ id }) => id === track.id)
  const button = useRef<HTMLButtonElement>(null)
  const isMoved = useRef(false)
  // A group that changes place takes the focus out of its button: it goes back there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what takes the focus away.
  useLayoutEffect(() => {
    if (isMoved.current) button.current?.focus()
    isMoved.current = false
  }, [at])
  const move = (way: -1 | 1) => {
    isMoved.current = true
    actions.moveTrack(track.id, way)
  }
  const remove = async () => {
    const outcome = await agendaRepository.removeTrack(sessionId, track.id)
    toastWithUndo(t('agenda.tracks.removed', { name }), outcome)
  }
  const label = t('agenda.tracks.more', { name })
  return (
    <Menu
      label={label}
      trigger={<IconButton ref={button} icon={IconDots} label={label} />}
      entries={[
        {
          id: 'before',
          label: t('agenda.tracks.moveBefore'),
          icon: IconArrowLeft,
          keys: [keys.alt, keys.shift, '←'],
          isDisabled: at <= 0,
          perform: () => move(-1),
        },
        {
          id: 'after',
          label: t('agenda.tracks.moveAfter'),
          icon: IconArrowRight,
          keys: [keys.alt, keys.shift, '→'],
          isDisabled: at === around.length - 1,
          perform: () => move(1),
        },
        {
          id: 'remove',
          label: t('agenda.tracks.remove'),
          icon: IconTrash,
          tone: 'danger',
          perform: () => void remove(),
        },
      ]}
    />
  )
})

type TrackFootProps = TrackMenuProps & { readonly partId: string | null }

const TrackFoot = ({ track, name, partId }: TrackFootProps) => {
  const { t } = useWords()
  const { actions } = useAgendaAround()
  return (
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
  )
}

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
