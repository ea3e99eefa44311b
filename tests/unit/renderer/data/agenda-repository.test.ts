import { beforeEach, describe, expect, it } from 'vitest'
import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import { PARKING } from '#renderer/data/agenda-rows.ts'
import { loadAgendaSizes, loadSessionPlan } from '#renderer/data/queries/planning-queries.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { templatesRepository } from '#renderer/data/templates-repository.ts'
import { readDatabase, undo } from '#renderer/data/workspace.ts'
import { flattened, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { templateOf } from '#shared/domain/templates/template-content.ts'
import { templateContentSchema } from '#shared/schemas/template.schema.ts'
import { readRows, startBench, undoLabel } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

const MORNING = { date: '2026-11-28', start: '09:00', end: '12:00' }

const planOf = async (sessionId: string) => {
  const plan = await loadSessionPlan(readDatabase(), sessionId)
  if (!plan) throw new Error('no session')
  return plan
}

/** What one reads from top to bottom: start, title; tracks after the block that holds them. */
const read = async (sessionId: string) => {
  const { parts, blocks, tracks } = await planOf(sessionId)
  const agenda = planAgenda(parts, blocks, tracks)
  return {
    placed: agenda.days.flatMap((day) =>
      flattened(day.placed).map(({ block, start }) => `${start} ${block.title}`),
    ),
    parked: agenda.parked.map(({ title }) => title),
  }
}

const aMorning = async () => {
  const { id: sessionId } = await sessionsRepository.create({ title: 'Jardin', parts: [MORNING] })
  const [part] = (await planOf(sessionId)).parts
  if (!part) throw new Error('no part')
  const place = { partId: part.id, trackId: null }
  const { ids } = await agendaRepository.addBlocks(sessionId, place, [
    { title: 'Accueil', minutes: 10 },
    { title: 'Idées', minutes: 30 },
    { title: 'Bilan', minutes: 20 },
  ])
  const [welcome = '', ideas = '', closing = ''] = ids
  return { sessionId, partId: part.id, place, welcome, ideas, closing }
}

describe('an agenda', () => {
  it('keeps the order in which blocks were added, and undoes them in one step', async () => {
    const { sessionId } = await aMorning()
    expect((await read(sessionId)).placed).toEqual(['540 Accueil', '550 Idées', '580 Bilan'])
    await undo()
    expect((await readRows()).agendaBlocks).toEqual([])
  })

  it('moves a block before another, to the end and to the parking', async () => {
    const { sessionId, place, welcome, ideas, closing } = await aMorning()
    await agendaRepository.moveBlock(sessionId, closing, place, ideas)
    expect((await read(sessionId)).placed).toEqual(['540 Accueil', '550 Bilan', '570 Idées'])
    await agendaRepository.moveBlock(sessionId, welcome, place, null)
    expect((await read(sessionId)).placed).toEqual(['540 Bilan', '560 Idées', '590 Accueil'])
    await agendaRepository.moveBlock(sessionId, ideas, PARKING, null)
    expect(await read(sessionId)).toEqual({
      placed: ['540 Bilan', '560 Accueil'],
      parked: ['Idées'],
    })
  })

  it('puts a copy just after, without the pin of the first', async () => {
    const { sessionId, ideas } = await aMorning()
    await agendaRepository.updateBlock(sessionId, ideas, { pinnedStart: '10:00' })
    await agendaRepository.duplicateBlock(sessionId, ideas)
    expect((await read(sessionId)).placed).toEqual([
      '540 Accueil',
      '600 Idées',
      '630 Idées',
      '660 Bilan',
    ])
  })

  it('splits and merges in place', async () => {
    const { sessionId, ideas } = await aMorning()
    await agendaRepository.splitBlock(sessionId, ideas, 12)
    expect((await read(sessionId)).placed).toEqual([
      '540 Accueil',
      '550 Idées',
      '562 Idées',
      '580 Bilan',
    ])
    await agendaRepository.mergeWithNext(sessionId, ideas)
    expect((await read(sessionId)).placed).toEqual(['540 Accueil', '550 Idées', '580 Bilan'])
  })

  it('joins nothing that one block could not hold, and keeps both', async () => {
    const { sessionId, welcome, ideas } = await aMorning()
    const instructions = 'x'.repeat(15_000)
    await agendaRepository.updateBlock(sessionId, welcome, { instructions })
    await agendaRepository.updateBlock(sessionId, ideas, { instructions })
    await agendaRepository.mergeWithNext(sessionId, welcome)
    expect((await read(sessionId)).placed).toEqual(['540 Accueil', '550 Idées', '580 Bilan'])
    await agendaRepository.updateBlock(sessionId, ideas, { instructions: '', minutes: 1_435 })
    await agendaRepository.mergeWithNext(sessionId, welcome)
    expect((await readRows()).agendaBlocks).toHaveLength(3)
  })

  it('has nothing to merge the last block with, and changes nothing', async () => {
    const { sessionId, closing } = await aMorning()
    await agendaRepository.mergeWithNext(sessionId, closing)
    expect((await read(sessionId)).placed).toHaveLength(3)
  })

  it('copies a parallel block with its tracks, and removes it with them', async () => {
    const { sessionId, place, closing } = await aMorning()
    const { id } = await agendaRepository.addParallel(
      sessionId,
      place,
      { title: 'Groupes', names: ['Jardin', 'Cuisine'] },
      closing,
    )
    const [garden] = (await planOf(sessionId)).tracks
    if (!garden) throw new Error('no track')
    const inGarden = { partId: null, trackId: garden.id }
    await agendaRepository.addBlocks(sessionId, inGarden, [{ title: 'Semis', minutes: 25 }])
    await agendaRepository.duplicateBlock(sessionId, id)
    expect((await read(sessionId)).placed).toEqual([
      '540 Accueil',
      '550 Idées',
      '580 Groupes',
      '580 Semis',
      '605 Groupes',
      '605 Semis',
      '630 Bilan',
    ])
    await agendaRepository.removeBlocks(sessionId, [id])
    const { agendaTracks, agendaBlocks } = await readRows()
    expect(agendaTracks).toHaveLength(2)
    expect(agendaBlocks.filter(({ title }) => title === 'Semis')).toHaveLength(1)
    await undo()
    expect((await readRows()).agendaTracks).toHaveLength(4)
  })

  it('copies what stands in groups without its pins: two blocks cannot start at once', async () => {
    const { sessionId, place } = await aMorning()
    const group = await agendaRepository.addParallel(sessionId, place, {
      title: 'Ateliers',
      names: ['Jardin'],
    })
    const [track] = (await planOf(sessionId)).tracks
    await agendaRepository.addBlocks(sessionId, { ...place, trackId: track?.id ?? '' }, [
      { title: 'Semis', pinnedStart: '10:30' },
    ])
    await agendaRepository.duplicateBlock(sessionId, group.id)
    const pins = (await planOf(sessionId)).blocks
      .filter(({ title }) => title === 'Semis')
      .map(({ pinnedStart }) => pinnedStart)
    expect(pins.toSorted()).toEqual(['10:30', null])
  })

  it('refuses to put groups in parallel inside a group', async () => {
    const { sessionId, place } = await aMorning()
    const names = ['Un', 'Deux']
    const { id: one } = await agendaRepository.addParallel(sessionId, place, { title: 'A', names })
    const { id: two } = await agendaRepository.addParallel(sessionId, place, { title: 'B', names })
    const track = (await planOf(sessionId)).tracks.find(({ blockId }) => blockId === one)
    const inside = { partId: null, trackId: track?.id ?? '' }
    await agendaRepository.moveBlock(sessionId, two, inside, null)
    expect((await planOf(sessionId)).blocks.find(({ id }) => id === two)?.trackId).toBeNull()
  })

  it('puts groups in another order with what stands in them, and undo brings the order back', async () => {
    const { sessionId, place } = await aMorning()
    const { id } = await agendaRepository.addParallel(sessionId, place, {
      title: 'Groupes',
      names: ['Jardin', 'Mer', 'Bois'],
    })
    const names = async () => {
      const { parts, blocks, tracks } = await planOf(sessionId)
      const [day] = planAgenda(parts, blocks, tracks).days
      const holder = day?.placed.find(({ block }) => block.id === id)
      return holder?.tracks.map(({ track, placed }) =>
        [track.name, ...placed.map(({ block }) => block.title)].join(' > '),
      )
    }
    const { tracks } = await planOf(sessionId)
    const idOf = (name: string) => tracks.find((track) => track.name === name)?.id ?? ''
    const inWood = { partId: null, trackId: idOf('Bois') }
    await agendaRepository.addBlocks(sessionId, inWood, [{ title: 'Nasses' }])
    await agendaRepository.moveTrack(sessionId, idOf('Bois'), idOf('Jardin'))
    expect(await names()).toEqual(['Bois > Nasses', 'Jardin', 'Mer'])
    await agendaRepository.moveTrack(sessionId, idOf('Bois'), null)
    expect(await names()).toEqual(['Jardin', 'Mer', 'Bois > Nasses'])
    expect(await undoLabel()).toBe('Déplacer un groupe')
    await undo()
    expect(await names()).toEqual(['Bois > Nasses', 'Jardin', 'Mer'])
  })

  it('parks the blocks of a part or a track that goes, and loses none', async () => {
    const { sessionId, partId, place } = await aMorning()
    const { id } = await agendaRepository.addParallel(sessionId, place, {
      title: 'Groupes',
      names: ['Jardin'],
    })
    const { id: trackId } = await agendaRepository.addTrack(sessionId, id, {
      name: 'Mer',
      place: '',
    })
    await agendaRepository.addBlocks(sessionId, { partId: null, trackId }, [{ title: 'Nasses' }])
    await agendaRepository.removeTrack(sessionId, trackId)
    expect((await read(sessionId)).parked).toEqual(['Nasses'])
    await sessionsRepository.removePart(sessionId, partId)
    expect((await read(sessionId)).parked).toEqual([
      'Nasses',
      'Accueil',
      'Idées',
      'Bilan',
      'Groupes',
    ])
    expect(await undoLabel()).toBe('Retirer une séance')
  })

  it('goes with the session that is duplicated, into parts of its own', async () => {
    const { sessionId, ideas } = await aMorning()
    const { id: copy } = await sessionsRepository.duplicate(sessionId, { date: '2026-12-05' })
    await agendaRepository.updateBlock(sessionId, ideas, { minutes: 45 })
    expect((await read(copy)).placed).toEqual(['540 Accueil', '550 Idées', '580 Bilan'])
    await sessionsRepository.remove(sessionId)
    expect((await readRows()).agendaBlocks).toHaveLength(3)
  })
})

describe('a template', () => {
  it('gives back the agenda it was made of, on another day and in another session', async () => {
    const { sessionId, place } = await aMorning()
    await agendaRepository.addParallel(sessionId, place, { title: 'Groupes', names: ['Jardin'] })
    const track = (await planOf(sessionId)).tracks[0]
    await agendaRepository.addBlocks(sessionId, { partId: null, trackId: track?.id ?? '' }, [
      { title: 'Semis', minutes: 25, facilitatorIds: ['somebody'] },
    ])
    await agendaRepository.addBlocks(sessionId, PARKING, [{ title: 'Plus tard' }])
    const content = templateOf(await planOf(sessionId))
    expect(templateContentSchema.safeParse(content).success).toBe(true)
    expect(JSON.stringify(content)).not.toContain('somebody')
    const { id: made } = await templatesRepository.createSession(content, {
      firstDay: '2027-01-16',
    })
    expect(await read(made)).toEqual(await read(sessionId))
    const plan = await planOf(made)
    expect(plan.parts.map(({ date }) => date)).toEqual(['2027-01-16'])
    expect(plan.session.code).not.toBe((await planOf(sessionId)).session.code)
  })

  it('takes the agenda of a template after what is there, and parks what the session has no part for', async () => {
    const { sessionId, partId } = await aMorning()
    await agendaRepository.updateBlock(sessionId, (await planOf(sessionId)).blocks[0]?.id ?? '', {
      pinnedStart: '09:05',
    })
    const content = templateOf(await planOf(sessionId))
    const [part] = content.parts
    if (!part) throw new Error('no part')
    const twoDays = {
      ...content,
      parts: [part, { ...part, id: 'next-day', dayOffset: 1 }],
      blocks: [
        ...content.blocks,
        ...content.blocks.slice(0, 1).map((block) => ({ ...block, id: 'x', partId: 'next-day' })),
      ],
    }
    await templatesRepository.applyToSession(sessionId, twoDays)
    const { placed, parked } = await read(sessionId)
    expect(placed.map((line) => line.replace(/^\d+ /u, ''))).toEqual([
      ...['Accueil', 'Idées', 'Bilan'],
      ...['Accueil', 'Idées', 'Bilan'],
    ])
    expect(parked).toEqual(['Accueil'])
    expect((await planOf(sessionId)).parts.map(({ id }) => id)).toEqual([partId])
    expect(await loadAgendaSizes(readDatabase())).toEqual(new Map([[sessionId, 7]]))
    await undo()
    expect((await planOf(sessionId)).blocks).toHaveLength(3)
  })

  it('keeps the id under which the screen already shows a new block', async () => {
    const { sessionId, place } = await aMorning()
    const { ids } = await agendaRepository.addBlocks(sessionId, place, [
      { id: 'shown-already', title: 'Pause' },
    ])
    expect(ids).toEqual(['shown-already'])
    expect((await planOf(sessionId)).blocks.at(-1)).toMatchObject({
      id: 'shown-already',
      title: 'Pause',
    })
  })
})
