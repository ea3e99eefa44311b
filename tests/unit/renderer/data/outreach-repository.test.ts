import { beforeEach, describe, expect, it } from 'vitest'
import { outreachRepository } from '#renderer/data/outreach-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { loadContactEvents } from '#renderer/data/queries/planning-queries.ts'
import { loadSession } from '#renderer/data/queries/session-queries.ts'
import { step } from '#renderer/data/repository.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { readDatabase, undo } from '#renderer/data/workspace.ts'
import { readRows, startBench } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

const invitedPair = async () => {
  const { id: anna } = await peopleRepository.add({ firstName: 'Anna' })
  const { id: bela } = await peopleRepository.add({ firstName: 'Béla' })
  const { id: sessionId } = await sessionsRepository.create({
    title: 'Jardin',
    parts: [],
    invitedIds: [anna, bela],
  })
  return { anna, bela, sessionId }
}

const statusesOf = async (sessionId: string) =>
  (await readRows()).participations
    .filter((row) => row.sessionId === sessionId)
    .map(({ status }) => status)

describe('a contact', () => {
  it('is noted for many, each by their own channel, in one step that undo takes back whole', async () => {
    const { anna, bela, sessionId } = await invitedPair()
    await outreachRepository.recordContact(
      sessionId,
      [
        { personId: anna, channel: 'phone' },
        { personId: bela, channel: 'email' },
      ],
      { outcome: 'reached', facilitatorId: null, note: '' },
      'confirmed',
    )
    const events = await loadContactEvents(readDatabase(), sessionId)
    expect(new Map(events.map(({ personId, channel }) => [personId, channel]))).toEqual(
      new Map([
        [anna, 'phone'],
        [bela, 'email'],
      ]),
    )
    expect(await statusesOf(sessionId)).toEqual(['confirmed', 'confirmed'])
    await undo()
    expect((await readRows()).contactEvents).toEqual([])
    expect(await statusesOf(sessionId)).toEqual(['invited', 'invited'])
  })

  it('without an answer leaves the answer given before', async () => {
    const { anna, bela, sessionId } = await invitedPair()
    await sessionsRepository.setParticipation(sessionId, [anna, bela], 'declined')
    await outreachRepository.recordContact(sessionId, [{ personId: anna, channel: 'sms' }], {
      outcome: 'sent',
      facilitatorId: null,
      note: '',
    })
    expect(await statusesOf(sessionId)).toEqual(['declined', 'declined'])
  })

  it('takes what somebody answers whom two laptops had listed under two records', async () => {
    const { anna, bela, sessionId } = await invitedPair()
    await sessionsRepository.setParticipation(sessionId, [bela], 'confirmed')
    await step('editPerson', (tx) => tx.patch('people', { id: bela }, { mergedInto: anna }))
    await outreachRepository.recordContact(
      sessionId,
      [{ personId: anna, channel: 'phone' }],
      { outcome: 'reached', facilitatorId: null, note: '' },
      'declined',
    )
    const session = await loadSession(readDatabase(), sessionId)
    expect(session?.participants.map(({ participation }) => participation.status)).toEqual([
      'declined',
    ])
    await undo()
    expect((await statusesOf(sessionId)).toSorted()).toEqual(['confirmed', 'invited'])
  })
})

describe('the words of an invitation', () => {
  const BASED = { basedOn: 'abc' }

  it('are kept piece by piece: saving one does not undo the other', async () => {
    const { sessionId } = await invitedPair()
    await Promise.all([
      sessionsRepository.setInvitationWording(sessionId, 'emailSubject', {
        text: 'Venez',
        ...BASED,
      }),
      sessionsRepository.setInvitationWording(sessionId, 'emailBody', {
        text: 'Bonjour',
        ...BASED,
      }),
    ])
    await sessionsRepository.setInvitationWording(sessionId, 'emailBody', {
      text: 'Bonsoir',
      ...BASED,
    })
    const wordings = async () =>
      (await readRows()).sessions[0]?.invitationWordings.map(({ piece, text }) => [piece, text])
    expect(await wordings()).toEqual([
      ['emailSubject', 'Venez'],
      ['emailBody', 'Bonsoir'],
    ])
    await sessionsRepository.setInvitationWording(sessionId, 'emailSubject', null)
    expect(await wordings()).toEqual([['emailBody', 'Bonsoir']])
  })

  it('name their own day: a copy of the session starts from those proposed', async () => {
    const { sessionId } = await invitedPair()
    await sessionsRepository.update(sessionId, { toBring: 'un chapeau', answerTo: 'Nadia' })
    await sessionsRepository.setInvitationWording(sessionId, 'sms', { text: 'Samedi', ...BASED })
    const { id: copy } = await sessionsRepository.duplicate(sessionId, { date: '2026-12-12' })
    expect((await readRows()).sessions.find(({ id }) => id === copy)).toMatchObject({
      toBring: 'un chapeau',
      answerTo: 'Nadia',
      invitationWordings: [],
    })
  })
})
