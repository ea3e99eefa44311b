import type { Challenge } from '#shared/schemas/challenge.schema.ts'

/** A challenge of the example; `holder` is the key of a person. */
export type ExampleChallenge = Omit<Challenge, 'id' | 'holderId' | 'holderName' | 'createdAt'> & {
  readonly key: string
  readonly holder: string
  /** What came of each session that worked on it, by the key of the session. */
  readonly outcomes: Readonly<Record<string, string>>
}

/** Two challenges at different stages, so that the path and the board are seen at work. */
export const EXAMPLE_CHALLENGES: readonly ExampleChallenge[] = [
  {
    key: 'defi-jardin',
    title: 'Des légumes du quartier toute l’année',
    question: 'Comment manger des légumes d’ici sans dépenser plus\u00a0?',
    holder: 'belair-herve',
    place: 'Bois-Lézard',
    communeCode: '97214',
    stage: 'experiment',
    notes:
      'Six familles sur dix achètent au marché une fois par semaine. Quatre terrains ne sont plus cultivés depuis deux ans. Les anciens savent quoi planter avant les pluies.',
    outcomes: {
      jardin:
        'Trois parcelles sont choisies. Une planche d’essai démarre avec giraumon et pois d’Angole.',
      codev:
        'Un premier client régulier pour les paniers\u00a0: la cantine de l’école, chaque vendredi.',
      retrouvailles: '',
    },
  },
  {
    key: 'defi-reparer',
    title: 'Réparer avant de racheter',
    question: 'Comment réparer nos appareils plutôt que les jeter\u00a0?',
    holder: 'hippolyte-jeanmarc',
    place: 'Fablab L’Établi',
    communeCode: '97220',
    stage: 'observe',
    notes: 'Les pannes les plus fréquentes\u00a0: ventilateurs, mixeurs, téléphones.',
    outcomes: { reparer: '', seminaire: '' },
  },
]
