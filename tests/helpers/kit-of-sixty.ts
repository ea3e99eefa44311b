import { preparedRows } from '#shared/documents/kit/prepared-rows.ts'
import { type KitModel, type KitRows, kitModel } from '#shared/documents/kit-model.ts'
import { blockOfMethod } from '#shared/domain/agenda/block-of-method.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'
import { aParticipation } from './attendance-builders.ts'
import { cardOf, deckOf } from './decks.ts'
import { inventedPeople } from './invented-people.ts'
import { sampleBlock } from './sample-agenda.ts'
import { planRows } from './sample-plan.ts'

const METHODS = ['human-bingo', 'empathy-map', 'yole', 'mutual-aid-market', 'dot-voting', 'roti']
const TABLES = 6
const CARDS = 30

const PICTOGRAMS = ['users', 'message-circle', 'heart', 'bulb', 'clock', 'plant', 'book', 'sun']
const QUESTIONS = [
  'Qu’est-ce que le groupe sait déjà faire sans vous ?',
  'Qui pourrait vous apprendre ce qui vous manque, et que lui apprendriez-vous ?',
  'À quoi verrez-vous dans un an que le jardin tient tout seul ?',
  'Que confieriez-vous dès la prochaine rencontre, et à qui ?',
  'Quelle promesse pouvez-vous tenir d’ici un mois ?',
]

const wordyDeck = (id: string, name: string) => ({
  deck: deckOf({ id, name, backText: 'Lakou Savann', backMode: 'foldOver' }),
  cards: Array.from({ length: CARDS }, (_, index) =>
    cardOf({
      id: `${id}-${index}`,
      deckId: id,
      order: `a${String(index).padStart(2, '0')}`,
      title: `Question ${index + 1}`,
      text: `${QUESTIONS[index % QUESTIONS.length]} (${index + 1})`,
      pictogram: PICTOGRAMS[index % PICTOGRAMS.length] ?? null,
    }),
  ),
})

const agendaBlocks = () =>
  METHODS.map((key, index) => {
    const method = builtinMethods('fr').find((one) => one.key === key)
    if (method === undefined) throw new Error(`No method ${key}`)
    return sampleBlock({
      id: `block-${index}`,
      ...blockOfMethod(method, { people: 60, variantKey: null }),
    })
  })

/**
 * A half-day for 60 people: what its six methods print (human bingo, empathy maps, yole on A2, jigsaw
 * pieces, dots, exit faces), badges, welcome cards, the plan, and two decks of 30 cards for six tables.
 */
export const kitOfSixtyRows = (): KitRows => {
  const people = inventedPeople(60)
  const decks = [wordyDeck('forces', 'Les forces du groupe'), wordyDeck('suite', 'Et après ?')]
  const base = planRows()
  return preparedRows(
    {
      ...base,
      session: {
        ...base.session,
        expectedCount: 60,
        deckIds: decks.map(({ deck }) => deck.id),
        kit: {
          ...base.session.kit,
          setsOf: Object.fromEntries(decks.map(({ deck }) => [deck.id, TABLES])),
        },
      },
      people,
      attendances: [],
      participations: people.map(({ id }) => aParticipation(base.session.id, id)),
      agendaBlocks: agendaBlocks(),
      decks: decks.map(({ deck }) => deck),
      cards: decks.flatMap(({ cards }) => cards),
      today: '2026-11-23',
      version: 1,
      challenges: [],
      printables: [],
      kitPrints: [],
    },
    { people: 60, language: 'fr' },
  )
}

export const kitOfSixty = (): KitModel => kitModel(kitOfSixtyRows())
