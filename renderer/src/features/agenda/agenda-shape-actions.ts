import { toastWithUndo } from '#renderer/commands/undo.ts'
import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { canMerge } from '#shared/domain/agenda/block-edits.ts'
import { spotAfter } from '#shared/domain/agenda/block-moves.ts'
import { titleOf } from './agenda-saying.ts'
import type { AgendaTools } from './agenda-tools.ts'

/** Half of a block, on a round five minutes where there is one. */
const halfOf = (minutes: number): number =>
  minutes >= 10 ? Math.ceil(minutes / 10) * 5 : Math.ceil(minutes / 2)

const split = ({ store, sessionId, writer, say, focus }: AgendaTools, id: string): void => {
  const block = store.getState().blocks.get(id)
  if (block?.kind !== 'single') return
  if (block.minutes < 2) {
    showToast(words().t('agenda.toast.splitShort'))
    return
  }
  const at = halfOf(block.minutes)
  void writer
    .unforeseen(() => agendaRepository.splitBlock(sessionId, id, at))
    .then(() => {
      focus(id)
      say(words().t('agenda.said.split'))
    })
}

const join = ({ store, sessionId, writer, say, focus }: AgendaTools, id: string): void => {
  const { agenda, blocks } = store.getState()
  const block = blocks.get(id)
  const next = blocks.get(spotAfter(agenda, id)?.beforeId ?? '')
  if (!block || !next) {
    showToast(words().t('agenda.toast.joinNothing'))
  } else if (block.kind === 'parallel' || next.kind === 'parallel') {
    showToast(words().t('agenda.toast.joinParallel'))
  } else if (!canMerge(block, next)) {
    showToast(words().t('agenda.toast.joinTooMuch'))
  } else {
    void writer
      .unforeseen(() => agendaRepository.mergeWithNext(sessionId, id))
      .then(() => {
        focus(id)
        say(words().t('agenda.said.joined'))
      })
  }
}

const duplicate = ({ sessionId, writer, say, focus }: AgendaTools, id: string): void => {
  let copy: string | null = null
  void writer
    .unforeseen(async () => {
      copy = (await agendaRepository.duplicateBlock(sessionId, id)).id
    })
    .then(() => {
      focus(copy)
      say(words().t('agenda.said.duplicated'))
    })
}

const remove = ({ store, sessionId, writer, focus }: AgendaTools, id: string): void => {
  const { blocks, tracks } = store.getState()
  const block = blocks.get(id)
  if (!block) return
  const within = new Set((tracks.get(id) ?? []).map((track) => track.id))
  const inside = [...blocks.values()].filter(({ trackId }) => within.has(trackId ?? ''))
  const title = titleOf(block)
  void writer
    .foreseen(new Map([block, ...inside].map((gone) => [gone.id, null])), () =>
      agendaRepository.removeBlocks(sessionId, [id]),
    )
    .then((outcome) => toastWithUndo(words().t('agenda.toast.removed', { title }), outcome))
  focus(store.getState().currentId)
}

/** Cutting, joining, copying and removing blocks. */
export const shapeActions = (tools: AgendaTools) =>
  ({
    split: (id: string): void => tools.writer.inTurn(() => split(tools, id)),
    join: (id: string): void => tools.writer.inTurn(() => join(tools, id)),
    duplicate: (id: string): void => tools.writer.inTurn(() => duplicate(tools, id)),
    /** One block for each step. */
    expand: (id: string): void =>
      void tools.writer
        .unforeseen(() => agendaRepository.expandSteps(tools.sessionId, id))
        .then(() => tools.focus(id)),
    remove: (id: string): void => tools.writer.inTurn(() => remove(tools, id)),
  }) as const
