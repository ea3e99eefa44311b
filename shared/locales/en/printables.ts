import type { printables as french } from '../fr/printables.ts'
import type { Translated } from '../translated.ts'

export const printables: Translated<typeof french> = {
  fields: {
    count: 'How many',
    countAuto: 'From the number of people: {{count}}',
    lowInk: 'Save ink',
    paper: 'Paper',
    title: 'Title',
    seed: 'Draw',
  },
  papers: {
    a4: 'A4',
    a3: 'A3',
    letter: 'Letter',
  },
  families: {
    people: 'For each person',
    boards: 'Boards and sheets to fill in',
    games: 'Games',
    voting: 'Vote and give an opinion',
    exchange: 'Help one another, commit',
    signs: 'Posters and labels',
  },
}
