import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rows } from '#shared/schemas/tables.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { aCard, aPerson, WorkspaceBench } from './workspace-bench.ts'

// Few ids and few values, so that changes meet on the same rows and fields.
const id = fc.constantFrom('a', 'b', 'c')
const word = fc.constantFrom('', 'one', 'two', 'three')

type Change =
  | { readonly kind: 'put' | 'patch'; readonly id: string; readonly word: string }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'both'; readonly id: string; readonly word: string }
  | { readonly kind: 'attend'; readonly id: string; readonly word: string }

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom('put' as const, 'patch' as const), id, word }),
  fc.record({ kind: fc.constant('remove' as const), id }),
  fc.record({ kind: fc.constant('both' as const), id, word }),
  fc.record({ kind: fc.constant('attend' as const), id, word }),
)

const apply = (tx: WriteTransaction, step: Change): void => {
  switch (step.kind) {
    case 'put':
      tx.put('people', aPerson(step.id, { notes: step.word, offers: [step.word] }))
      return
    case 'patch':
      tx.patch('people', { id: step.id }, { notes: step.word })
      return
    case 'remove':
      tx.remove('people', { id: step.id })
      return
    case 'both':
      tx.put('cards', aCard(step.id, { title: step.word }))
      tx.patch('people', { id: step.id }, { structure: step.word })
      return
    case 'attend': {
      const session = { sessionId: `s-${step.id}` }
      const addedAt = '2026-11-23T14:00:00.000Z'
      // The id of a participation is a person's: the same in several sessions.
      const row = { ...session, id: 'p', personId: 'p', status: 'invited' as const, addedAt }
      if (step.word === '') tx.remove('participations', row)
      else tx.put('participations', { ...row, order: step.word })
    }
  }
}

const applyAll = (tx: WriteTransaction, steps: readonly Change[]): void => {
  for (const step of steps) apply(tx, step)
}

type Action =
  | { readonly kind: 'commit'; readonly changes: readonly Change[] }
  | { readonly kind: 'fact'; readonly changes: readonly Change[] }
  | { readonly kind: 'undo' | 'redo' | 'restart' | 'crashBeforeProjection' | 'refuse' | 'accept' }

const changes = fc.array(change, { minLength: 1, maxLength: 4 })
const simple = (...kinds: Exclude<Action['kind'], 'commit' | 'fact'>[]) =>
  fc.record({ kind: fc.constantFrom(...kinds) })
const commit = fc.record({ kind: fc.constant('commit' as const), changes })

describe('the funnel, whatever happens', () => {
  it('shows what the documents hold, in the running app and after every restart', async () => {
    const action: fc.Arbitrary<Action> = fc.oneof(
      { weight: 5, arbitrary: commit },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('fact' as const), changes }) },
      { weight: 3, arbitrary: simple('undo', 'redo') },
      {
        weight: 2,
        arbitrary: simple('restart', 'crashBeforeProjection', 'refuse', 'accept'),
      },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        const app = new WorkspaceBench({ retryDelaysMs: [60_000] })
        await app.start()
        for (const next of actions) await perform(app, next)
        await app.core.settled()
        await app.core.verifyReadModel()
        expect(await app.readRows()).toEqual(app.modelRows())
        app.journal.behaviour = { kind: 'ok' }
        await app.core.retryUnsaved()
        expect(app.status.phase).toBe('saved')
        const before = app.modelRows()
        await app.start()
        expect(app.modelRows()).toEqual(before)
        expect(await app.readRows()).toEqual(before)
        app.stop()
      }),
      { numRuns: 60 },
    )
  })

  it('undoes back through every earlier state and redoes forth through the same ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { maxLength: 12 }), async (commits) => {
        const app = new WorkspaceBench()
        await app.start()
        const states: Rows[] = [app.modelRows()]
        for (const [index, steps] of commits.entries()) {
          const label = app.status.undoLabel
          void app.core.commit(`step ${index}`, (tx) => applyAll(tx, steps))
          if (app.status.undoLabel !== label) states.push(app.modelRows())
        }
        for (const state of states.toReversed().slice(1)) {
          void app.core.undo()
          expect(app.modelRows()).toEqual(state)
        }
        expect(app.status.undoLabel).toBeNull()
        for (const state of states.slice(1)) {
          void app.core.redo()
          expect(app.modelRows()).toEqual(state)
        }
        await app.core.settled()
        expect(await app.readRows()).toEqual(app.modelRows())
        app.stop()
      }),
      { numRuns: 100 },
    )
  })

  it('takes one step back or forth at a time, also between steps that follow an undo', async () => {
    type Move =
      | { readonly kind: 'undo' | 'redo' }
      | { readonly kind: 'commit'; readonly changes: readonly Change[] }
      // One row that comes and goes: where the undo of a removal did nothing.
      | { readonly kind: 'toggle'; readonly word: string }
    const move: fc.Arbitrary<Move> = fc.oneof(
      { weight: 1, arbitrary: commit },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('toggle' as const), word }) },
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
      },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(move, { minLength: 12, maxLength: 40, size: 'max' }),
        async (moves) => {
          const app = new WorkspaceBench()
          await app.start()
          const past: Rows[] = []
          const future: Rows[] = []
          let now = app.modelRows()
          for (const [index, next] of moves.entries()) {
            const mark = app.status.undoLabel
            if (next.kind === 'commit' || next.kind === 'toggle') {
              void app.core.commit(`step ${index}`, (tx) => {
                if (next.kind === 'commit') applyAll(tx, next.changes)
                else if (tx.get('people', { id: 'a' })) tx.remove('people', { id: 'a' })
                else tx.put('people', aPerson('a', { notes: next.word }))
              })
              if (app.status.undoLabel === mark) continue
              past.push(now)
              future.length = 0
              now = app.modelRows()
              continue
            }
            const [from, to] = next.kind === 'undo' ? [past, future] : [future, past]
            void (next.kind === 'undo' ? app.core.undo() : app.core.redo())
            const expected = from.pop()
            if (expected !== undefined) {
              to.push(now)
              now = expected
            }
            expect(app.modelRows()).toEqual(now)
          }
          await app.core.settled()
          expect(await app.readRows()).toEqual(now)
          app.stop()
        },
      ),
      { numRuns: 150 },
    )
  })
})

const perform = async (app: WorkspaceBench, action: Action): Promise<void> => {
  switch (action.kind) {
    case 'commit':
    case 'fact':
      await app.core.commit(action.kind, (tx) => applyAll(tx, action.changes), {
        isUndoable: action.kind === 'commit',
      })
      return
    case 'undo':
      await app.core.undo()
      return
    case 'redo':
      await app.core.redo()
      return
    case 'restart':
      await app.start()
      return
    case 'crashBeforeProjection': {
      // The journal has the frame, the tables do not, and nobody was told that it is saved.
      app.core.database.close({ disableAutoOpen: true })
      void app.core.commit('crash', (tx) => tx.put('people', aPerson('a', { notes: 'crash' })))
      await app.core.settled()
      await app.start()
      return
    }
    case 'refuse':
      app.journal.behaviour = { kind: 'refuse', code: 'diskFull' }
      return
    case 'accept':
      app.journal.behaviour = { kind: 'ok' }
      return
  }
}
