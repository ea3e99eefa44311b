import { helpWords } from '#shared/domain/exchange/help-words.ts'
import { pairHistory } from '#shared/domain/exchange/pair-history.ts'
import { findChains, suggestIntroductions } from '#shared/domain/exchange/suggestions.ts'
import { dealAtRandom, planTables, tableSizes } from '#shared/domain/exchange/table-plan.ts'
import { seededDraw } from '#shared/domain/games/seeded-draw.ts'
import { inventedHelp } from '#tests/helpers/invented-help.ts'
import { inventedPeople } from '#tests/helpers/invented-people.ts'
import { alternate, timed } from '../lib/alternate.ts'
import type { Measure } from '../lib/measure.ts'

const PIECES = 2_000
const INTRODUCTIONS = 300
const SUGGESTIONS_LIMIT = 100
const PEOPLE = 60
const SESSIONS = 40
const TABLES = 12
const TABLES_LIMIT = 200

/** Suggestions and chains among 2,000 needs and offers, 300 pairs proposed, each text new to every run. */
export const suggestionsMeasure: Measure = {
  id: 'suggestions',
  run: async () => {
    const invented = inventedHelp(PIECES / 2)
    let run = 0
    // What was read of a text is remembered: a number after it makes it a text never read.
    const unread = () => {
      run += 1
      return invented.map((piece) => ({ ...piece, text: `${piece.text} ${run}` }))
    }
    const made = suggestIntroductions({ pieces: invented, introductions: [] })
    const introductions = made.slice(0, INTRODUCTIONS).map(({ need, offer }) => ({
      needPersonId: need.personId ?? '',
      offerPersonId: offer.personId ?? '',
      needPieceId: need.id,
      offerPieceId: offer.id,
      needText: need.text,
      offerText: offer.text,
    }))
    const compared = await alternate(
      {
        app: timed(() => findChains(suggestIntroductions({ pieces: unread(), introductions }))),
        floor: timed(() => {
          for (const { text } of unread()) helpWords(text)
        }),
      },
      { runs: 15, warmUps: 2 },
    )
    return [
      {
        id: 'suggestions',
        title: `Idées de mises en relation et chaînes, parmi ${PIECES.toLocaleString('fr')} besoins et offres`,
        unit: 'ms',
        ...compared,
        floorTitle: 'lire les mots, rien de plus',
        by: 'p95',
        target: { words: `≤ ${SUGGESTIONS_LIMIT} ms`, limit: () => SUGGESTIONS_LIMIT },
      },
    ]
  },
}

/** A table plan of 60 people who met in 40 sessions, their history counted within. */
export const tablesMeasure: Measure = {
  id: 'tables',
  run: async () => {
    const people = inventedPeople(PEOPLE)
    const personIds = people.map(({ id }) => id)
    const groups = Array.from({ length: SESSIONS }, (_, index) =>
      seededDraw(index).shuffled(personIds).slice(0, 30),
    )
    const sources = {
      personIds,
      sessions: groups,
      tables: groups.flatMap((group) =>
        Array.from({ length: 6 }, (_, table) => group.slice(table * 5, table * 5 + 5)),
      ),
    }
    const request = {
      people,
      tables: TABLES,
      rounds: 1,
      apart: [],
      together: [],
      facilitatorIds: [],
      seed: 1,
    }
    const compared = await alternate(
      {
        app: timed(() => planTables({ ...request, history: pairHistory(sources) })),
        floor: timed(() => dealAtRandom(PEOPLE, tableSizes(PEOPLE, TABLES), 1)),
      },
      { runs: 15 },
    )
    return [
      {
        id: 'tables',
        title: `Plan de tables de ${PEOPLE} personnes, après ${SESSIONS} rencontres`,
        unit: 'ms',
        ...compared,
        floorTitle: 'tirage au sort seul',
        by: 'p95',
        target: { words: `≤ ${TABLES_LIMIT} ms`, limit: () => TABLES_LIMIT },
      },
    ]
  },
}
