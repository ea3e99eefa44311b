import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import { words } from '#renderer/i18n/i18n.ts'
import type { AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import type { AgendaState } from './agenda-store.ts'
import type { AgendaTools } from './agenda-tools.ts'

/** The groups among which a group stands, in their order. */
const tracksAround = ({ tracks }: AgendaState, trackId: string): readonly AgendaTrack[] =>
  [...tracks.values()].find((own) => own.some(({ id }) => id === trackId)) ?? []

/**
 * The group before which one step takes a group (null: last of all); undefined when there is nowhere
 * to go.
 */
const stepTarget = (
  around: readonly AgendaTrack[],
  trackId: string,
  way: -1 | 1,
): string | null | undefined => {
  const at = around.findIndex(({ id }) => id === trackId)
  const to = at + way
  if (at === -1 || to < 0 || to >= around.length) return undefined
  return around[way === -1 ? to : to + 1]?.id ?? null
}

/** Putting groups in another order. */
export const trackActions = ({ store, sessionId, writer, say, focus }: AgendaTools) => {
  const move = (trackId: string, way: -1 | 1): void => {
    const { t } = words()
    const around = tracksAround(store.getState(), trackId)
    const beforeId = stepTarget(around, trackId, way)
    if (beforeId === undefined) {
      say(t('agenda.said.noMove'))
      return
    }
    const { currentId } = store.getState()
    const holdsCurrent = store.getState().blocks.get(currentId ?? '')?.trackId === trackId
    void writer
      .unforeseen(() => agendaRepository.moveTrack(sessionId, trackId, beforeId))
      .then(() => {
        const moved = tracksAround(store.getState(), trackId)
        const at = moved.findIndex(({ id }) => id === trackId)
        const name = moved[at]?.name || t('agenda.tracks.untitled')
        say(t('agenda.tracks.moved', { name, position: at + 1, total: moved.length }))
        if (holdsCurrent) focus(currentId)
      })
  }
  return {
    canMoveTrack: (trackId: string, way: -1 | 1): boolean =>
      stepTarget(tracksAround(store.getState(), trackId), trackId, way) !== undefined,
    moveTrack: (trackId: string, way: -1 | 1): void => writer.inTurn(() => move(trackId, way)),
    /** Moves the group in which a block stands. */
    moveTrackOf: (blockId: string, way: -1 | 1): void =>
      writer.inTurn(() => {
        const trackId = store.getState().blocks.get(blockId)?.trackId ?? null
        if (trackId !== null) move(trackId, way)
        else say(words().t('agenda.said.noMove'))
      }),
  } as const
}
