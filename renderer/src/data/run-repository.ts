import type { RunMove } from '#shared/domain/run/run-moves.ts'
import type { steps } from '#shared/locales/fr/steps.ts'
import type { RunEventKind } from '#shared/schemas/run.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

const STEP_NAMES = {
  start: 'startRun',
  next: 'nextBlock',
  back: 'backBlock',
  skip: 'skipBlock',
  restore: 'restoreBlock',
  adjust: 'adjustBlock',
  cut: 'cutBlocks',
  pause: 'pauseRun',
  resume: 'resumeRun',
  elapsed: 'correctElapsed',
  finish: 'finishRun',
  reopen: 'reopenRun',
} as const satisfies Readonly<Record<RunEventKind, keyof typeof steps>>

type RunPlace = { readonly sessionId: string; readonly partId: string }

/** A press while a part runs, at this instant: one row, one step to undo. */
const record = ({ sessionId, partId }: RunPlace, move: RunMove): Promise<Created> =>
  creation(STEP_NAMES[move.kind], (tx, id) => {
    const last = Math.max(-1, ...tx.find('runEvents', { sessionId }).map(({ seq }) => seq))
    tx.put('runEvents', {
      blockId: null,
      enteredId: null,
      trackId: null,
      minutes: null,
      ...move,
      changes: [...(move.changes ?? [])],
      id,
      sessionId,
      partId,
      seq: last + 1,
      at: nowAsText(),
    })
  })

/** The run of a session (« Jour J ») and what is jotted down meanwhile. */
export const runRepository = {
  record,
  addNote: (sessionId: string, blockId: string | null, text: string): Promise<Created> =>
    creation('addRunNote', (tx, id) =>
      tx.put('runNotes', { id, sessionId, blockId, text, at: nowAsText() }),
    ),
  editNote: (sessionId: string, id: string, text: string): Promise<CommitOutcome> =>
    step('editRunNote', (tx) => tx.patch('runNotes', { id, sessionId }, { text })),
  removeNote: (sessionId: string, id: string): Promise<CommitOutcome> =>
    step('removeRunNote', (tx) => tx.remove('runNotes', { id, sessionId })),
} as const
