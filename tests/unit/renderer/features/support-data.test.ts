import { beforeEach, describe, expect, it } from 'vitest'
import { exchangeRepository } from '#renderer/data/exchange-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { loadExchange, loadHelpTables } from '#renderer/data/queries/exchange-queries.ts'
import { loadSession } from '#renderer/data/queries/session-queries.ts'
import { step } from '#renderer/data/repository.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { readDatabase } from '#renderer/data/workspace.ts'
import { supportData } from '#renderer/features/printables/support-data.ts'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { suggestIntroductions } from '#shared/domain/exchange/suggestions.ts'
import { startBench } from '../data/repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

const anIntroduction = async () => {
  const add = (firstName: string, ideas: { needs?: string[]; offers?: string[] }) =>
    peopleRepository.add({ ...EMPTY_PERSON, firstName, ...ideas })
  const { id: asks } = await add('Zoé', { needs: ['Un camion'] })
  const { id: gives } = await add('Léa', { offers: ['Prêter mon camion'] })
  await exchangeRepository.propose(suggestIntroductions(await loadExchange(readDatabase())))
  const { id: sessionId } = await sessionsRepository.create({
    title: 'Jardin',
    parts: [],
    invitedIds: [asks],
  })
  const printed = async (id: string | null) => {
    const database = readDatabase()
    return supportData({
      ...(await loadHelpTables(database)),
      organisation: null,
      details: id === null ? null : await loadSession(database, id),
      chosen: new Set([asks]),
      venues: [],
      facilitators: [],
      funders: [],
      challenges: [],
      tablePlans: [],
      images: {},
      today: '2026-11-24',
    })
  }
  return { asks, gives, printed, places: [null, sessionId] }
}

describe('what a support of mutual help says', () => {
  it('introduces nobody to whoever was erased since', async () => {
    const { gives, printed, places } = await anIntroduction()
    for (const place of places) expect((await printed(place)).introductions).toHaveLength(1)
    await step('editPerson', (tx) =>
      tx.patch('people', { id: gives }, { firstName: '', isErased: true }),
    )
    for (const place of places) expect((await printed(place)).introductions).toEqual([])
  })

  it('names whoever another laptop has under two records, with what they said under either', async () => {
    const { gives, printed, places } = await anIntroduction()
    const { id: kept } = await peopleRepository.add({
      ...EMPTY_PERSON,
      firstName: 'Léa',
      lastName: 'Rose',
      phone: '+596696000002',
    })
    const said = { purpose: 'sharing', proof: 'confirmed', channel: 'paper' } as const
    const consent = (personId: string, decision: 'given' | 'withdrawn', date: string) =>
      peopleRepository.addConsentEvent({ ...said, personId, decision, date, source: '' })
    await consent(kept, 'given', '2026-01-01')
    await step('editPerson', (tx) => tx.patch('people', { id: gives }, { mergedInto: kept }))
    const offered = async (place: string | null) => (await printed(place)).introductions[0]?.offer
    for (const place of places) expect((await offered(place))?.name).toBe('Léa Rose')
    for (const place of places) expect((await offered(place))?.phone).toMatch(/02$/u)
    await consent(gives, 'withdrawn', '2026-02-01')
    for (const place of places) expect((await offered(place))?.phone).toBe('')
  })

  it('shows those who were chosen where there is no session', async () => {
    const { asks, printed, places } = await anIntroduction()
    for (const place of places)
      expect((await printed(place)).people.map(({ id }) => id)).toEqual([asks])
  })
})
