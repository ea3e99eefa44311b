import { foldRun } from '#shared/domain/run/run-log.ts'
import type { RunMove } from '#shared/domain/run/run-moves.ts'
import { isDone } from '#shared/domain/run/run-press.ts'
import type { steps } from '#shared/locales/fr/steps.ts'
import type { RunNote } from '#shared/schemas/outcome.schema.ts'
import type { RunEvent, RunEventKind } from '#shared/schemas/run.schema.ts'
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

/**
 * A press while a part runs, at this instant: one row, one step to undo. `anew` decides it again on what
 * the journal holds of the part, of which the screen may not show the last yet; null: nothing is noted.
 * Nor is what was already done [Note: Pressed twice]: no step is made then.
 */
const record = (
  { sessionId, partId }: RunPlace,
  wanted: RunMove,
  anew: (known: readonly RunEvent[]) => RunMove | null = () => wanted,
): Promise<Created> =>
  creation(STEP_NAMES[wanted.kind], (tx, id) => {
    const known = tx.find('runEvents', { sessionId })
    const ofPart = known.filter((event) => event.partId === partId)
    const move = anew(ofPart)
    if (move === null || isDone(foldRun(ofPart), move)) return
    const last = Math.max(-1, ...known.map(({ seq }) => seq))
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

/** A note under the id that its box gave it, and the block that ran when it was begun. */
type TypedNote = Pick<RunNote, 'id' | 'blockId' | 'text'>

/** The run of a session (« Jour J ») and what is jotted down meanwhile. */
export const runRepository = {
  record,
  addNote: (sessionId: string, note: TypedNote): Promise<CommitOutcome> =>
    step('addRunNote', (tx) => tx.put('runNotes', { ...note, sessionId, at: nowAsText() })),
  /**
   * The words of a note that is still being typed. One note is one step, that which added it: this is
   * no other. A note taken away meanwhile comes back with what is typed.
   */
  retypeNote: (sessionId: string, note: TypedNote): Promise<CommitOutcome> =>
    step(
      'editRunNote',
      (tx) => {
        const known = tx.get('runNotes', { id: note.id, sessionId })
        if (known) tx.patch('runNotes', known, { text: note.text })
        else tx.put('runNotes', { ...note, sessionId, at: nowAsText() })
      },
      { isUndoable: false },
    ),
  editNote: (sessionId: string, id: string, text: string): Promise<CommitOutcome> =>
    step('editRunNote', (tx) => tx.patch('runNotes', { id, sessionId }, { text })),
  removeNote: (sessionId: string, id: string): Promise<CommitOutcome> =>
    step('removeRunNote', (tx) => tx.remove('runNotes', { id, sessionId })),
} as const
