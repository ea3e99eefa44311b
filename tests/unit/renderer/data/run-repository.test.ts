import { beforeEach, describe, expect, it } from 'vitest'
import { loadSessionRun } from '#renderer/data/queries/run-queries.ts'
import { loadSessions } from '#renderer/data/queries/session-queries.ts'
import { runRepository } from '#renderer/data/run-repository.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { readDatabase, redo, undo } from '#renderer/data/workspace.ts'
import { moveClock } from '#renderer/lib/clock.ts'
import type { RunMove } from '#shared/domain/run/run-moves.ts'
import { readRows, startBench, undoLabel } from './repository-bench.ts'

const PART = { date: '2026-11-24', start: '09:00', end: '12:00' }

const newSession = async () => {
  const { id: sessionId } = await sessionsRepository.create({ title: 'Jardin', parts: [PART] })
  const [part] = (await readRows()).sessionParts
  if (!part) throw new Error('no part')
  return { sessionId, partId: part.id }
}

describe('the run of a session', () => {
  beforeEach(startBench)

  it('notes each press with its instant and its order, even when the clock is set back', async () => {
    const place = await newSession()
    moveClock('2026-11-24T13:30:00.000Z')
    await runRepository.record(place, { kind: 'start', enteredId: 'a' })
    moveClock('2026-11-24T12:00:00.000Z')
    await runRepository.record(place, {
      kind: 'adjust',
      changes: [{ blockId: 'a', minutes: 5 }],
    })
    const { events } = await loadSessionRun(readDatabase(), place.sessionId)
    expect(events.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['start', 0],
      ['adjust', 1],
    ])
    expect(events[1]?.at.slice(0, 16)).toBe('2026-11-24T12:00')
  })

  it('takes each press back by itself, under its name', async () => {
    const place = await newSession()
    await runRepository.record(place, { kind: 'start', enteredId: 'a' })
    await runRepository.record(place, { kind: 'next', blockId: 'a', enteredId: 'b' })
    expect(undoLabel()).toBe('Passer à la séquence suivante')
    await undo()
    expect((await readRows()).runEvents.map(({ kind }) => kind)).toEqual(['start'])
    expect(undoLabel()).toBe('Démarrer la séance')
  })

  it('notes a press that comes twice once, and leaves no step that takes nothing back', async () => {
    const place = await newSession()
    const twice: readonly RunMove[] = [
      { kind: 'start', enteredId: 'a' },
      { kind: 'next', blockId: 'a', enteredId: 'b' },
      { kind: 'skip', blockId: 'b', enteredId: 'c' },
      { kind: 'finish' },
    ]
    for (const move of twice) {
      const [first, second] = await Promise.all([
        runRepository.record(place, move),
        runRepository.record(place, move),
      ])
      expect(first.step).not.toBeNull()
      expect(second.step).toBeNull()
    }
    expect((await readRows()).runEvents).toHaveLength(twice.length)
    await undo()
    const kinds = (await readRows()).runEvents.map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['next', 'skip', 'start'])
  })

  it('decides again on what the journal holds: minutes pressed fast add up', async () => {
    const place = await newSession()
    await runRepository.record(place, { kind: 'start', enteredId: 'a' })
    const known: number[] = []
    const press = (minutes: number) =>
      runRepository.record(place, { kind: 'adjust' }, (events) => {
        const given = events
          .flatMap(({ changes }) => changes)
          .reduce((sum, one) => sum + one.minutes, 7)
        known.push(given)
        return { kind: 'adjust', changes: [{ blockId: 'a', minutes: Math.max(minutes, -given) }] }
      })
    await Promise.all([press(-5), press(-5), press(5)])
    expect(known).toEqual([7, 2, 0])
    const outcome = await runRepository.record(place, { kind: 'pause' }, () => null)
    expect(outcome.step).toBeNull()
  })

  it('is told in the list of sessions from the presses that begin and end a part', async () => {
    const place = await newSession()
    const progress = async () => (await loadSessions(readDatabase()))[0]?.run
    expect(await progress()).toBe('none')
    await runRepository.record(place, { kind: 'start', enteredId: null })
    await runRepository.record(place, { kind: 'pause' })
    expect(await progress()).toBe('some')
    await runRepository.record(place, { kind: 'finish' })
    expect(await progress()).toBe('all')
  })

  it('goes with its part and its session, comes back with them, and is not copied', async () => {
    const place = await newSession()
    await runRepository.record(place, { kind: 'start', enteredId: null })
    await runRepository.addNote(place.sessionId, { id: 'note', blockId: null, text: 'Une idée' })
    await sessionsRepository.duplicate(place.sessionId, { date: '2026-12-01' })
    expect((await readRows()).runEvents).toHaveLength(1)
    expect((await readRows()).runNotes).toHaveLength(1)
    await sessionsRepository.removePart(place.sessionId, place.partId)
    expect((await readRows()).runEvents).toHaveLength(0)
    await undo()
    expect((await readRows()).runEvents).toHaveLength(1)
    await sessionsRepository.remove(place.sessionId)
    expect((await readRows()).runNotes).toHaveLength(0)
  })

  it('keeps notes with their instant and their block', async () => {
    const { sessionId } = await newSession()
    moveClock('2026-11-24T13:30:00.000Z')
    await runRepository.addNote(sessionId, { id: 'note', blockId: 'a', text: 'Une idée' })
    await runRepository.editNote(sessionId, 'note', 'Deux idées')
    expect((await loadSessionRun(readDatabase(), sessionId)).notes).toMatchObject([
      { text: 'Deux idées', blockId: 'a' },
    ])
    await runRepository.removeNote(sessionId, 'note')
    expect((await readRows()).runNotes).toHaveLength(0)
  })

  it('keeps a note while it is typed in one row, which one undo takes back whole', async () => {
    const { sessionId } = await newSession()
    const note = (text: string) => ({ id: 'note', blockId: 'a', text })
    const texts = async () => (await readRows()).runNotes.map(({ text }) => text)
    await runRepository.addNote(sessionId, note('Clé'))
    await runRepository.retypeNote(sessionId, note('Clé du local'))
    await runRepository.retypeNote(sessionId, note('Clé du local chez Mme Zobel'))
    expect(await texts()).toEqual(['Clé du local chez Mme Zobel'])
    await undo()
    expect(await texts()).toEqual([])
    await redo()
    expect(await texts()).toEqual(['Clé du local chez Mme Zobel'])
    await runRepository.removeNote(sessionId, 'note')
    await runRepository.retypeNote(sessionId, note('Clé du local retrouvée'))
    expect(await texts()).toEqual(['Clé du local retrouvée'])
  })
})
