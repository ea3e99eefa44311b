import { beforeEach, describe, expect, it } from 'vitest'
import { exchangeRepository } from '#renderer/data/exchange-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { type Exchange, loadExchange } from '#renderer/data/queries/exchange-queries.ts'
import { readDatabase, undo } from '#renderer/data/workspace.ts'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { suggestIntroductions } from '#shared/domain/exchange/suggestions.ts'
import { startBench } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

const load = (): Promise<Exchange> => loadExchange(readDatabase())
const pieceOf = ({ pieces }: Exchange, text: string) => {
  const piece = pieces.find((one) => one.text === text)
  if (!piece) throw new Error(`no piece ${text}`)
  return piece
}

const twoPeople = async () => {
  const asks = await peopleRepository.add({
    ...EMPTY_PERSON,
    firstName: 'Zoé',
    needs: ['Un camion'],
  })
  const gives = await peopleRepository.add({
    ...EMPTY_PERSON,
    firstName: 'Léa',
    offers: ['Prêter mon camion'],
  })
  return { asks: asks.id, gives: gives.id }
}

describe('an introduction', () => {
  it('is proposed once: the idea does not come back, and does when it is undone', async () => {
    await twoPeople()
    const [idea] = suggestIntroductions(await load())
    if (!idea) throw new Error('no idea')
    await exchangeRepository.propose([idea])
    expect(suggestIntroductions(await load())).toEqual([])
    await undo()
    expect(suggestIntroductions(await load())).toHaveLength(1)
  })

  it('is made once by a double press, and the second press leaves nothing to undo', async () => {
    await twoPeople()
    const [idea] = suggestIntroductions(await load())
    if (!idea) throw new Error('no idea')
    const [, again] = await Promise.all([
      exchangeRepository.propose([idea]),
      exchangeRepository.propose([idea]),
    ])
    expect(again.step).toBeNull()
    expect((await load()).introductions).toHaveLength(1)
    await undo()
    expect((await load()).introductions).toEqual([])
  })

  it('is taken back from its line, unless it went further since', async () => {
    await twoPeople()
    const [idea] = suggestIntroductions(await load())
    if (!idea) throw new Error('no idea')
    await exchangeRepository.propose([idea])
    await exchangeRepository.takeBack([idea])
    expect((await load()).introductions).toEqual([])
    await exchangeRepository.propose([idea])
    const [made] = (await load()).introductions
    if (!made) throw new Error('no introduction')
    await exchangeRepository.setIntroductionState(made, 'introduced')
    await exchangeRepository.takeBack([idea])
    expect((await load()).introductions).toHaveLength(1)
  })

  it('that clicked meets the need, which keeps its id; taken back, the need waits again', async () => {
    await twoPeople()
    const [idea] = suggestIntroductions(await load())
    if (!idea) throw new Error('no idea')
    await exchangeRepository.propose([idea])
    const [made] = (await load()).introductions
    if (!made) throw new Error('no introduction')
    await exchangeRepository.setIntroductionState(made, 'clicked')
    const clicked = await load()
    expect(pieceOf(clicked, 'Un camion')).toMatchObject({ id: idea.need.id, state: 'met' })
    expect(clicked.introductions[0]).toMatchObject({
      introducedOn: '2026-11-24',
      closedOn: '2026-11-24',
    })
    await exchangeRepository.setIntroductionState(made, 'introduced')
    const back = await load()
    expect(pieceOf(back, 'Un camion').state).toBe('open')
    expect(back.introductions[0]).toMatchObject({ introducedOn: '2026-11-24', closedOn: null })
    await undo()
    await undo()
    expect((await load()).introductions[0]?.state).toBe('proposed')
    expect((await load()).pieces).toHaveLength(2)
  })
})

describe('a need that two people answered', () => {
  it('stays met when one of both answers is taken back', async () => {
    await twoPeople()
    await peopleRepository.add({ ...EMPTY_PERSON, firstName: 'Luc', offers: ['Prêter un camion'] })
    const { pieces } = await load()
    const need = pieceOf(await load(), 'Un camion')
    for (const offer of pieces.filter(({ kind }) => kind === 'offer')) {
      await exchangeRepository.propose([{ need, offer }])
    }
    const [one, other] = (await load()).introductions
    if (!one || !other) throw new Error('no introductions')
    await exchangeRepository.setIntroductionState(one, 'clicked')
    await exchangeRepository.setIntroductionState(other, 'clicked')
    await exchangeRepository.setIntroductionState(one, 'declined')
    expect(pieceOf(await load(), 'Un camion').state).toBe('met')
    await exchangeRepository.setIntroductionState(other, 'introduced')
    expect(pieceOf(await load(), 'Un camion').state).toBe('open')
  })
})

describe('a piece that stands on the record of a person', () => {
  it('says the same in both places once it is changed, and is never two', async () => {
    const { asks } = await twoPeople()
    const piece = pieceOf(await load(), 'Un camion')
    const { kind, personId, personName } = piece
    const said = { kind, personId, personName, theme: 'Transport' }
    await exchangeRepository.editPiece(piece, { ...said, text: 'Un grand camion' })
    const changed = await load()
    expect(changed.personById.get(asks)?.needs).toEqual(['Un grand camion'])
    expect(changed.pieces).toHaveLength(2)
    await exchangeRepository.erasePiece(pieceOf(changed, 'Un grand camion'))
    expect((await load()).pieces.map(({ text }) => text)).toEqual(['Prêter mon camion'])
    expect((await load()).personById.get(asks)?.needs).toEqual([])
  })

  it('is found again beside its row when the old words are written on the record anew', async () => {
    const { asks } = await twoPeople()
    const piece = pieceOf(await load(), 'Un camion')
    await exchangeRepository.setPieceState(piece, 'withdrawn')
    await exchangeRepository.updatePiece(piece.id, { text: 'Une remorque' })
    await peopleRepository.update(asks, { needs: ['Un camion'] })
    const ids = (await load()).pieces.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })
})
