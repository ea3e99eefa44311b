import { beforeEach, describe, expect, it } from 'vitest'
import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import { challengesRepository } from '#renderer/data/challenges-repository.ts'
import { coauthoringRepository } from '#renderer/data/coauthoring-repository.ts'
import { countsRepository } from '#renderer/data/counts-repository.ts'
import { followUpRepository } from '#renderer/data/follow-up-repository.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { linesRepository, type NewLine } from '#renderer/data/lines-repository.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { printablesRepository } from '#renderer/data/printables-repository.ts'
import { loadSheetProgress } from '#renderer/data/queries/sheet-queries.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { readDatabase } from '#renderer/data/workspace.ts'
import { emptyBlock } from '#shared/domain/agenda/block-edits.ts'
import { startBench } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

const aSession = async (title: string) => {
  const { id } = await sessionsRepository.create({ title, parts: [], invitedIds: [] })
  return id
}
const line = (kind: NewLine['kind']): NewLine => ({
  kind,
  text: 'Un four solaire',
  cluster: null,
  author: { name: '', personId: null },
  publication: 'private',
})

/** As the list of sessions tells it, then as the head of that session does. */
const told = async (id: string) => {
  const inList = (await loadSheetProgress(readDatabase(), null)).get(id)
  expect((await loadSheetProgress(readDatabase(), id)).get(id)).toEqual(inList)
  return [inList?.begun, inList?.expected, inList?.isAnyTyped]
}

describe('how far the sheets of a session are typed up', () => {
  it('is told alike by the list of sessions and by the session, sheet after sheet', async () => {
    const id = await aSession('Jardin')
    const other = await aSession('Four')
    expect(await told(id)).toEqual([0, 0, false])

    await printablesRepository.add({
      kind: 'votingSlips',
      name: '',
      options: {},
      sessionId: id,
    })
    await agendaRepository.addBlocks(id, { partId: 'part', trackId: null }, [
      { ...emptyBlock, methodKey: 'fishbowl' },
      { ...emptyBlock, methodKey: 'brainwriting' },
      emptyBlock,
    ])
    // Votes, words and ideas are expected.
    expect(await told(id)).toEqual([0, 3, false])

    await linesRepository.addLines(id, [line('quote')])
    expect(await told(id)).toEqual([1, 3, true])
    await linesRepository.addLines(id, [line('idea')])
    expect(await told(id)).toEqual([2, 3, true])
    await countsRepository.addVote(id, {
      title: 'Où planter ?',
      method: 'slips',
      perPerson: 1,
      options: [],
      printableId: null,
    })
    expect(await told(id)).toEqual([3, 3, true])
    expect(await told(other)).toEqual([0, 0, false])
  })

  it('counts the cards of the sessions that gave them out, and of no other', async () => {
    const [giving, not] = [await aSession('Jardin'), await aSession('Four')]
    const deck = await libraryRepository.addDeck({ name: 'Nos questions', printsBlanks: true })
    await sessionsRepository.setDeck(giving, deck.id, true)
    expect(await told(giving)).toEqual([0, 1, false])
    for (const sessionId of [giving, not]) {
      await coauthoringRepository.propose(deck.id, {
        text: 'Qui sait planter ?',
        author: '',
        authorId: null,
        sessionId,
        newAuthor: null,
      })
    }
    expect(await told(giving)).toEqual([1, 1, true])
    expect(await told(not)).toEqual([0, 0, false])
  })

  it('expects the review of what the group promised before, and of no session that opens with nothing', async () => {
    const challengeId = (await challengesRepository.add({ title: 'Jardin' })).id
    const made = async (date: string, challenge: string | null = challengeId) => {
      const parts = [{ date, start: '09:00', end: '12:00' }]
      return (await sessionsRepository.create({ title: date, parts, challengeId: challenge })).id
    }
    const [first, next, apart] = [
      await made('2026-10-01'),
      await made('2026-11-01'),
      await made('2026-11-02', null),
    ]
    const { id } = await outcomesRepository.add('commitments', first, {
      text: 'Apporter les plants',
      personId: null,
      personName: '',
      dueDate: null,
      dueText: '',
      cardNumber: null,
      pictogram: null,
      challengeId: null,
    })
    expect(await told(first)).toEqual([0, 0, true])
    expect(await told(next)).toEqual([0, 1, false])
    expect(await told(apart)).toEqual([0, 0, false])
    const place = { id, sessionId: first }
    await followUpRepository.review(
      place,
      { reviewedInId: next, date: '2026-11-01' },
      { kind: 'kept', note: '' },
    )
    expect(await told(next)).toEqual([1, 1, true])
  })
})
