import { beforeEach, describe, expect, it } from 'vitest'
import { challengesRepository } from '#renderer/data/challenges-repository.ts'
import { countsRepository, newOption } from '#renderer/data/counts-repository.ts'
import { linesRepository, type NewLine } from '#renderer/data/lines-repository.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import {
  loadSessionOutcomes,
  loadSisterPrototypes,
} from '#renderer/data/queries/outcome-queries.ts'
import { loadPeople } from '#renderer/data/queries/people-queries.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { readDatabase, undo } from '#renderer/data/workspace.ts'
import { nextVersion } from '#shared/domain/outcomes/prototype-version.ts'
import { startBench, undoLabel } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

const aSession = async () => {
  const { id } = await sessionsRepository.create({ title: 'Jardin', parts: [], invitedIds: [] })
  return { id, load: () => loadSessionOutcomes(readDatabase(), id) }
}

const line = (text: string, fields: Partial<NewLine> = {}): NewLine => ({
  kind: 'idea',
  text,
  cluster: null,
  author: { name: '', personId: null },
  publication: 'private',
  ...fields,
})

describe('lines typed up from a sheet', () => {
  it('make each heap once, whatever the accents and capitals, in the same step', async () => {
    const { id, load } = await aSession()
    await linesRepository.addLines(id, [
      line('Un', { cluster: 'Énergie' }),
      line('Deux', { cluster: 'energie' }),
    ])
    await linesRepository.addLines(id, [line('Trois', { cluster: 'ÉNERGIE' })])
    const { contributions, clusters } = await load()
    expect(clusters.map(({ name }) => name)).toEqual(['Énergie'])
    expect(new Set(contributions.map(({ clusterId }) => clusterId))).toEqual(
      new Set([clusters[0]?.id]),
    )
    await undo()
    await undo()
    expect(await load()).toMatchObject({ contributions: [], clusters: [] })
  })

  it('keep the order in which they were typed when several are being saved at once', async () => {
    const { id, load } = await aSession()
    const texts = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq']
    await Promise.all(texts.map((text) => linesRepository.addLines(id, [line(text)])))
    expect((await load()).contributions.map(({ text }) => text)).toEqual(texts)
  })

  it('go to the very heap they are put into, even beside another of the same name', async () => {
    const { id, load } = await aSession()
    await linesRepository.addLines(id, [line('Un')])
    await outcomesRepository.add('ideaClusters', id, { name: 'Sol' })
    const second = await outcomesRepository.add('ideaClusters', id, { name: 'sol' })
    const [first] = (await load()).contributions
    if (!first) throw new Error('no line')
    await linesRepository.changeLine(first, { clusterId: second.id })
    expect((await load()).contributions[0]?.clusterId).toBe(second.id)
  })

  it('leave their heap when it is removed, and come back to it by undo', async () => {
    const { id, load } = await aSession()
    await linesRepository.addLines(id, [line('Un', { cluster: 'Sol' })])
    const [cluster] = (await load()).clusters
    if (!cluster) throw new Error('no cluster')
    await outcomesRepository.remove('ideaClusters', cluster)
    expect((await load()).contributions[0]?.clusterId).toBeNull()
    await undo()
    expect((await load()).contributions[0]?.clusterId).toBe(cluster.id)
  })

  it('all take the record made for a name, and only those that bear it', async () => {
    const { id, load } = await aSession()
    const { id: known } = await peopleRepository.add({ firstName: 'Léa', lastName: 'Rosalie' })
    const named = (name: string, personId: string | null = null) => ({ author: { name, personId } })
    await linesRepository.addLines(id, [
      line('Un', named('Zéphyrine Mapou')),
      line('Deux', named('zephyrine  mapou')),
      line('Trois', named('Zéphyrin Mapou')),
      line('Quatre', named('Zéphyrine Mapou', known)),
    ])
    const { id: made } = await linesRepository.addAuthor(id, 'Zéphyrine Mapou')
    const { contributions } = await load()
    expect(contributions.map(({ personId }) => personId)).toEqual([made, made, null, known])
    expect(undoLabel()).toBe('Ajouter une personne')
  })
})

describe('a name alone of which the record was made since', () => {
  it('is tied to the only person so named: two people are not made of one', async () => {
    const { id, load } = await aSession()
    await linesRepository.addLines(id, [
      line('Un', { author: { name: 'Zéphyrine Mapou', personId: null } }),
      line('Deux', { author: { name: 'Léa Rosalie', personId: null } }),
    ])
    const { id: known } = await peopleRepository.add({ firstName: 'Zephyrine', lastName: 'MAPOU' })
    expect(await linesRepository.addAuthor(id, 'Zéphyrine Mapou')).toMatchObject({
      id: known,
      isKnown: true,
    })
    expect(await loadPeople(readDatabase())).toHaveLength(1)
    expect((await load()).contributions[0]?.personId).toBe(known)
    // Two of one name: nobody can say which of them it is.
    await peopleRepository.add({ firstName: 'Léa', lastName: 'Rosalie' })
    await peopleRepository.add({ firstName: 'Léa', lastName: 'Rosalie' })
    expect(await linesRepository.addAuthor(id, 'Léa Rosalie')).toMatchObject({ isKnown: false })
    expect(await loadPeople(readDatabase())).toHaveLength(4)
  })
})

describe('a button pressed twice before the screen follows', () => {
  it('makes one record for a name, and one line of a note', async () => {
    const { id, load } = await aSession()
    await linesRepository.addLines(id, [
      line('Un', { author: { name: 'Zéphyrine', personId: null } }),
    ])
    await Promise.all([
      linesRepository.addAuthor(id, 'Zéphyrine'),
      linesRepository.addAuthor(id, 'Zéphyrine'),
    ])
    expect(await loadPeople(readDatabase())).toHaveLength(1)
    await Promise.all([
      linesRepository.linesOfNotes(id, 'idea', ['Hervé prête sa débroussailleuse']),
      linesRepository.linesOfNotes(id, 'idea', ['Hervé prête sa débroussailleuse']),
    ])
    expect((await load()).contributions.map(({ text }) => text)).toEqual([
      'Un',
      'Hervé prête sa débroussailleuse',
    ])
  })
})

describe('a prototype of the same idea', () => {
  it('is the next version of those of its challenge, in whatever session they were made', async () => {
    const { id: challengeId } = await challengesRepository.add({ title: 'Moins de plastique' })
    const made = async (title: string, challenge: string | null) =>
      (await sessionsRepository.create({ title, parts: [], challengeId: challenge })).id
    const [first, next, other] = [
      await made('Un', challengeId),
      await made('Deux', challengeId),
      await made('Ailleurs', null),
    ]
    await outcomesRepository.add('prototypes', first, { ...PROTOTYPE, version: 1 })
    await outcomesRepository.add('prototypes', first, { ...PROTOTYPE, version: 2 })
    const versions = async (id: string) =>
      nextVersion('le filtre', await loadSisterPrototypes(readDatabase(), id))
    expect(await versions(next)).toBe(3)
    expect(await versions(first)).toBe(3)
    expect(await versions(other)).toBe(1)
  })
})

const PROTOTYPE = {
  title: 'Le filtre',
  description: '',
  materials: '',
  forWhom: '',
  question: '',
  likes: '',
  dislikes: '',
  nextStep: '',
  personId: null,
  personName: '',
  challengeId: null,
} as const

describe('counts typed one after the other', () => {
  it('never write over one another, even before the screen has read the first', async () => {
    const { id, load } = await aSession()
    const { id: voteId } = await countsRepository.addVote(id, {
      title: 'Par quoi ?',
      method: 'dots',
      perPerson: 3,
      options: ['Four', 'Bancs', 'Bâche'].map((label) => newOption(label)),
      printableId: null,
    })
    const [vote] = (await load()).votes
    if (!vote) throw new Error('no vote')
    await Promise.all([
      ...vote.options.map((option, index) =>
        countsRepository.editOption({ id: voteId, sessionId: id }, option.id, { count: index }),
      ),
      ...[4, 3, 2, 1, 0].map((index) =>
        countsRepository.setEvaluationCount(id, 'roti', index, index * 2),
      ),
    ])
    const { votes, evaluations } = await load()
    expect(votes[0]?.options.map(({ count }) => count)).toEqual([0, 1, 2])
    expect(evaluations.map(({ counts }) => counts)).toEqual([[0, 2, 4, 6, 8]])
  })
})
