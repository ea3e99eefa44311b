import { beforeEach, describe, expect, it } from 'vitest'
import { coauthoringRepository } from '#renderer/data/coauthoring-repository.ts'
import { kitRepository } from '#renderer/data/kit-repository.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { printablesRepository } from '#renderer/data/printables-repository.ts'
import { printersRepository } from '#renderer/data/printers-repository.ts'
import { loadDeck } from '#renderer/data/queries/deck-queries.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { allRows, readDatabase, undo } from '#renderer/data/workspace.ts'
import { isPrintedAs } from '#shared/documents/cards/printed-as.ts'
import { EMPTY_DECK } from '#shared/domain/empty-rows.ts'
import { startBench } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

describe('a deck that left on paper', () => {
  const aDeck = async () => {
    const { id } = await libraryRepository.addDeck({ name: 'Jeu' }, [
      { title: 'Un' },
      { title: 'Deux' },
      {},
    ])
    const load = async () => {
      const found = await loadDeck(readDatabase(), id)
      if (!found) throw new Error('no deck')
      return found
    }
    const changed = async () => {
      const { deck, cards } = await load()
      return cards.filter((card) => !isPrintedAs(deck, card)).map(({ title }) => title)
    }
    const [first] = (await load()).cards
    return { id, load, changed, first: first?.id ?? '' }
  }

  it('asks again only for what was written since, and never notes a blank card as printed', async () => {
    const { id, load, changed, first } = await aDeck()
    expect(await changed()).toEqual(['Un', 'Deux', ''])
    await libraryRepository.recordDeckPrint(id)
    expect(await changed()).toEqual([''])
    expect((await load()).deck.printedAt).not.toBeNull()
    await libraryRepository.updateCard(first, { title: 'Une' })
    expect(await changed()).toEqual(['Une', ''])
    await libraryRepository.updateCard(first, { title: 'Un' })
    expect(await changed()).toEqual([''])
  })

  it('asks for a card that was only proposed then: it was on no sheet, and nobody would print it', async () => {
    const { id, load, changed } = await aDeck()
    const idea = { text: 'Trois', author: 'Marie', authorId: null, sessionId: null }
    const { id: proposed } = await coauthoringRepository.propose(id, idea)
    await libraryRepository.recordDeckPrint(id)
    await coauthoringRepository.accept(id, [proposed])
    const { deck, cards } = await load()
    const wanted = cards.filter((card) => !isPrintedAs(deck, card)).map(({ text }) => text)
    expect(wanted).toContain('Trois')
    expect(await changed()).toHaveLength(2)
  })

  it('asks again for a card whose change, printed, is undone', async () => {
    const { id, load, changed, first } = await aDeck()
    await libraryRepository.updateCard(first, { title: 'Une' })
    await libraryRepository.recordDeckPrint(id)
    await undo()
    expect((await load()).cards[0]?.title).toBe('Un')
    expect(await changed()).toEqual(['Un', ''])
    expect((await load()).deck.printedAt).not.toBeNull()
  })

  it('dates a card when its words change, not when it takes another number of copies', async () => {
    const { load, first } = await aDeck()
    const before = (await load()).cards[0]?.updatedAt
    expect(before).not.toBeNull()
    await libraryRepository.updateCard(first, { copies: 4 })
    expect((await load()).cards[0]?.updatedAt).toBe(before)
  })

  it('is as never printed in its copy', async () => {
    const { id } = await aDeck()
    await libraryRepository.recordDeckPrint(id)
    const { id: copy } = await libraryRepository.duplicateDeck(id, 'Copie')
    const found = await loadDeck(readDatabase(), copy)
    expect(found?.deck.printedAt).toBeNull()
    expect(found?.cards.every(({ printedAs }) => printedAs === '')).toBe(true)
  })
})

describe('the printers of the team', () => {
  const defaults = () => allRows().printerProfiles.filter(({ isDefault }) => isDefault)

  it('have one chosen by default, and only one, through additions, choices and removals', async () => {
    const { id: first } = await printersRepository.addPrinter('Bureau')
    const { id: second } = await printersRepository.addPrinter('Médiathèque')
    expect(defaults().map(({ id }) => id)).toEqual([first])
    await printersRepository.makeDefault(second)
    expect(defaults().map(({ id }) => id)).toEqual([second])
    await printersRepository.removePrinter(second)
    expect(defaults().map(({ id }) => id)).toEqual([first])
    await undo()
    expect(defaults().map(({ id }) => id)).toEqual([second])
    expect(allRows().printerProfiles).toHaveLength(2)
  })
})

describe('two changes made from the same screen, the second before the first comes back', () => {
  it('are both kept in the choices of a support, and in one of its lists', async () => {
    const { id } = await printablesRepository.add({
      kind: 'humanBingo',
      name: '',
      options: { size: '4', prompts: ['un', 'deux', 'trois'], writtenByANewerVersion: true },
      sessionId: null,
    })
    await Promise.all([
      printablesRepository.changeOption(id, 'size', () => '5'),
      printablesRepository.changeOption(id, 'seed', () => 7),
      printablesRepository.changeOption(id, 'prompts', (before) =>
        (before as string[]).with(1, 'DEUX'),
      ),
      printablesRepository.changeOption(id, 'prompts', (before) => (before as string[]).slice(1)),
    ])
    expect(allRows().printables[0]?.options).toEqual({
      size: '5',
      seed: 7,
      prompts: ['DEUX', 'trois'],
      writtenByANewerVersion: true,
    })
  })

  it('are both kept in the kit of a session', async () => {
    const { id } = await sessionsRepository.create({ title: 'Atelier', parts: [] })
    await Promise.all([
      sessionsRepository.changeKit(id, ({ setsOf }) => ({ setsOf: { ...setsOf, first: 3 } })),
      sessionsRepository.changeKit(id, ({ setsOf }) => ({ setsOf: { ...setsOf, second: 2 } })),
      sessionsRepository.changeKit(id, () => ({ blackOnly: true })),
      sessionsRepository.setDeck(id, 'first', true),
      sessionsRepository.setDeck(id, 'second', true),
      sessionsRepository.setDeck(id, 'first', false),
    ])
    const [session] = allRows().sessions
    expect(session?.kit).toEqual({
      blackOnly: true,
      setsOf: { first: 3, second: 2 },
      leftOut: [],
    })
    expect(session?.deckIds).toEqual(['second'])
  })
})

describe('a deck that came from another team', () => {
  it('never takes the place of ours in a kit, though both began as the same bundled deck', async () => {
    const deck = { ...EMPTY_DECK, name: 'Chapeaux d’ailleurs', source: 'six-hats' }
    const { id } = await coauthoringRepository.receiveDeck({ deck, cards: [], pictures: new Map() })
    const { id: sessionId } = await sessionsRepository.create({ title: 'Atelier', parts: [] })
    await kitRepository.prepare(
      sessionId,
      { printables: [], decks: [{ key: 'six-hats', askedBy: 'Six chapeaux' }] },
      'fr',
    )
    const [taken] = allRows().sessions[0]?.deckIds ?? []
    expect(taken).not.toBe(id)
    expect(allRows().decks.find((one) => one.id === taken)?.source).toBe('six-hats')
    expect(allRows().decks.find((one) => one.id === id)?.name).toBe('Chapeaux d’ailleurs')
  })
})
