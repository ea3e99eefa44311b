import type { ChallengeBoardModel } from '#shared/documents/challenge-board-model.ts'

/** A challenge at its third stage: a session told, one to tell, one to come. */
export const sampleBoard = (changes: Partial<ChallengeBoardModel> = {}): ChallengeBoardModel => ({
  organisation: 'Association Lakou Savann',
  title: 'Moins de plastique à la plage',
  question: 'Comment garder propre la plage quand il y a du monde, sans attendre la mairie ?',
  holder: 'Rosalie Clairon',
  place: 'Anse Figuier, Rivière-Pilote',
  stage: 'prototype',
  notes: 'Les poubelles débordent le dimanche soir.',
  sessions: [
    {
      id: '1',
      code: 'J4RD',
      title: 'Regarder la plage un dimanche',
      date: '2026-09-13',
      place: 'Anse Figuier',
      outcome: 'On a compté 112 bouteilles.',
      isPast: true,
    },
    {
      id: '2',
      code: 'C7DV',
      title: 'Chercher des idées',
      date: '2026-10-10',
      place: 'Médiathèque de la Savane',
      outcome: '',
      isPast: true,
    },
    {
      id: '3',
      code: 'K7FR',
      title: 'Fabriquer trois bacs',
      date: '2026-11-28',
      place: 'Fablab',
      outcome: '',
      isPast: false,
    },
  ],
  lowInk: false,
  ...changes,
})
