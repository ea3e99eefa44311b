import type { Time } from '#shared/domain/dates.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import type { Material } from '#shared/schemas/method.schema.ts'

/** What the team of the example wrote over a block of the template. */
type BlockChanges = Partial<
  Pick<
    AgendaBlock,
    | 'title'
    | 'energy'
    | 'minutes'
    | 'minimumMinutes'
    | 'instructions'
    | 'privateNotes'
    | 'materials'
    | 'prints'
  >
> & {
  /** Keys of those responsible. */
  readonly by?: readonly string[]
  readonly pinnedStart?: Time
  /** Key of one of the team's own methods. */
  readonly ownMethod?: string
}

export type ExampleTrack = {
  readonly name: string
  readonly place: string
  readonly blocks: readonly ExampleBlock[]
}

/**
 * A block of the agenda. `from`: the block of the template it keeps for the rest, « 2.4 » for the
 * fourth of the second half-day, « 2.4.1.2 » for the second one in its first track; none: made by the
 * team. `tracks`: what runs side by side in it.
 */
export type ExampleBlock = BlockChanges & {
  readonly from?: string
  readonly tracks?: readonly ExampleTrack[]
}

export type ExampleAgenda = {
  /** Key of the session. */
  readonly session: string
  /** Key of the bundled template it was made from. */
  readonly template: string
  /** One list for each half-day of the session. */
  readonly parts: readonly (readonly ExampleBlock[])[]
  readonly parked: readonly ExampleBlock[]
  /** To bring, beside what the blocks ask for. */
  readonly materials: readonly Material[]
  /** Labels of what is in the bag already, asked for by blocks or by the team. */
  readonly packed: readonly string[]
}

const bring = (label: string, quantity: number, isReusable = false): Material => ({
  label,
  quantity,
  per: 'session',
  isReusable,
})

/** From the template, only somebody responsible is named. */
const keep = (from: string, ...by: readonly string[]): ExampleBlock => ({ from, by })

const GARDEN: ExampleAgenda = {
  session: 'jardin',
  template: 'living-lab-discovery',
  parts: [
    [
      {
        from: '1.1',
        by: ['thierry'],
        title: 'Accueil sous l’abri et émargement',
        instructions: 'Prenez un badge, signez la feuille, et choisissez une paire de bottes.',
      },
      {
        from: '1.2',
        by: ['thierry'],
        title: 'Bingo du jardin',
        ownMethod: 'bingo-jardin',
        instructions:
          'Trouvez une personne par case\u00a0: qui composte, qui garde l’eau de pluie, qui connaît cinq arbres…',
      },
      {
        from: '1.3',
        by: ['maelle'],
        title: 'Le panier de légumes, raconté par Hervé',
        instructions:
          'Écoutez jusqu’au bout, puis posez des questions. Les solutions viendront plus tard.',
      },
      {
        from: '1.4',
        by: ['maelle', 'thierry'],
        instructions:
          'Par table\u00a0: une personne qui fait les courses de la semaine. Que voit-elle, qu’entend-elle, que craint-elle\u00a0?',
      },
      keep('1.5', 'thierry'),
      {
        from: '1.6',
        by: ['maelle'],
        title: 'La carte des terrains du quartier',
        instructions:
          'Placez les terrains oubliés, les points d’eau, les coins à l’ombre\u00a0: une gommette, un mot ou un dessin à côté.',
      },
      {
        from: '1.7',
        by: ['thierry'],
        title: 'Choisir trois parcelles à essayer',
        instructions:
          'Trois gommettes chacun·e\u00a0: sur quelles parcelles essayer en premier\u00a0?',
      },
      keep('1.8', 'maelle'),
      keep('1.9', 'thierry'),
    ],
  ],
  parked: [],
  materials: [
    bring('Bouteille d’eau et gobelets', 4),
    bring('Jus, fruits et gâteaux pays pour la pause', 1),
    bring('Bottes de prêt, par pointure', 1, true),
  ],
  packed: [],
}

const PRICE: ExampleAgenda = {
  session: 'formation',
  template: 'training-day',
  parts: [
    [
      keep('1.1', 'shana'),
      keep('1.2', 'shana'),
      keep('1.3', 'gladys'),
      {
        from: '1.4',
        by: ['gladys'],
        instructions:
          'Suivez le pot de confiture de goyave, de l’arbre au marché\u00a0: à chaque étape, combien\u00a0?',
      },
      keep('1.5', 'gladys', 'shana'),
      keep('1.6', 'shana'),
      keep('1.7', 'shana'),
      keep('1.8', 'gladys'),
      keep('1.9', 'gladys', 'shana'),
      keep('1.10', 'gladys'),
    ],
    [
      keep('2.1', 'shana'),
      keep('2.2', 'gladys'),
      {
        from: '2.3',
        by: ['shana'],
        title: 'Jeu de rôle\u00a0: la cliente du marché négocie',
      },
      keep('2.4', 'shana'),
      keep('2.5', 'gladys'),
      keep('2.6', 'gladys'),
      keep('2.7', 'shana'),
      keep('2.8', 'shana'),
      keep('2.9', 'gladys'),
    ],
  ],
  parked: [],
  materials: [bring('Bouteille d’eau et gobelets', 3), bring('Tableau de papier', 1, true)],
  packed: [],
}

const PUZZLE: ExampleAgenda = {
  session: 'retrouvailles',
  template: 'collective-dynamics',
  parts: [
    [
      {
        from: '1.1',
        by: ['shana'],
        privateNotes:
          'Être là dès 8\u00a0h\u00a045\u00a0: la halle n’a pas de portail, les premiers arrivent tôt. Qui n’écrit pas volontiers est inscrit·e par l’équipe.',
      },
      keep('1.2', 'thierry'),
      {
        from: '1.3',
        by: ['shana'],
        title: 'Des nouvelles de nos deux défis',
        instructions:
          'Les légumes du quartier, les réparations\u00a0: une photo, une nouvelle, un merci.',
      },
      {
        from: '1.4',
        by: ['thierry', 'shana'],
        title: 'Le marché des coups de main',
        privateNotes:
          'Tendre la corde entre les deux poteaux côté mer avant l’accueil. Un panier par coin. Proposer d’écrire pour qui préfère dessiner.',
      },
      {
        from: '1.5',
        by: ['shana'],
        // The fruit seller delivers at eleven.
        pinnedStart: '11:00',
        instructions: 'Jus et fruits de la Coopérative, à la table du fond.',
      },
      {
        from: '1.6',
        by: ['thierry'],
        title: 'Café tournant\u00a0: des légumes toute l’année',
        instructions:
          'Trois services, trois questions\u00a0: où cultiver, qui a le temps, ce que l’on plante avant les pluies.',
      },
      keep('1.7', 'shana'),
      {
        from: '1.8',
        by: ['thierry'],
        title: 'Cinq doigts, et au revoir',
        instructions: 'Un à cinq doigts\u00a0: ce temps vous a-t-il été utile\u00a0?',
      },
    ],
  ],
  parked: [
    {
      title: 'S’il pleut\u00a0: «\u00a0Racontez-moi\u00a0», par deux',
      energy: 'welcome',
      minutes: 15,
      minimumMinutes: 10,
      instructions: 'Une carte chacun·e. Deux minutes pour répondre, puis on change.',
      privateNotes: 'À sortir si le vent empêche de tendre la corde\u00a0: on reste sous la halle.',
    },
  ],
  materials: [
    bring('Bouteille d’eau et gobelets', 8),
    bring('Jus, fruits et gâteaux pays pour la pause', 1),
    bring('Enceinte chargée (pas de prise à la halle)', 1, true),
    bring('Coin dessin pour les enfants', 1, true),
    bring('Corde et soixante pinces à linge', 1, true),
    bring('Paniers', 4, true),
  ],
  packed: [
    'Coin dessin pour les enfants',
    'Corde et soixante pinces à linge',
    'Paniers',
    'Badges autocollants',
  ],
}

/** Twice the same person in two rooms at once, and five minutes too many without a pause: to be found. */
const SEMINAR: ExampleAgenda = {
  session: 'seminaire',
  template: 'seminar',
  parts: [
    [
      keep('1.1', 'shana', 'loic'),
      keep('1.2', 'maelle'),
      keep('1.3', 'thierry'),
      { from: '1.4', by: ['gladys'], minutes: 40 },
      { from: '1.5', by: ['loic'], minutes: 15 },
      keep('1.6', 'maelle', 'thierry'),
      {
        title: 'Petite pause',
        energy: 'break',
        minutes: 10,
        instructions: 'On s’étire, on remplit les gourdes.',
        by: ['loic'],
      },
      {
        title: 'Nos deux défis, où en est-on\u00a0?',
        energy: 'input',
        minutes: 20,
        minimumMinutes: 10,
        instructions:
          'Les légumes du quartier, les réparations\u00a0: ce que l’on a essayé, ce qui a tenu.',
        privateNotes:
          'Les tableaux des deux défis sont au mur. Dix minutes chacun, questions comprises.',
        prints: [
          {
            label: 'Tableaux des deux défis, en A3',
            quantity: 2,
            per: 'session',
            isReusable: false,
          },
        ],
        by: ['maelle'],
      },
      keep('1.7', 'gladys'),
      {
        from: '1.8',
        by: ['shana'],
        instructions: 'Repas partagé sous le préau. Reprise à 14\u00a0h.',
      },
    ],
    [
      keep('2.1', 'thierry'),
      keep('2.2', 'shana', 'gladys'),
      keep('2.3', 'loic'),
      {
        from: '2.4',
        title: 'Deux ateliers pour creuser',
        instructions: 'Choisissez l’atelier qui vous tient à cœur.',
        tracks: [
          {
            name: 'Légumes',
            place: 'Sous le manguier',
            blocks: [
              {
                from: '2.4.1.1',
                by: ['thierry', 'maelle'],
                instructions:
                  '«\u00a0Pourquoi achète-t-on au loin ce qui pousse à côté\u00a0?\u00a0»',
              },
              keep('2.4.1.2', 'maelle'),
            ],
          },
          {
            name: 'Réparer',
            place: 'Classe de CM2',
            blocks: [
              {
                from: '2.4.2.1',
                by: ['thierry', 'gladys'],
                title: 'Trois pannes, leurs causes',
                instructions:
                  '«\u00a0Pourquoi jette-t-on ce qu’une vis suffirait à réparer\u00a0?\u00a0»',
              },
              keep('2.4.2.2', 'gladys'),
            ],
          },
        ],
      },
      {
        from: '2.5',
        by: ['maelle'],
        instructions:
          'Chaque atelier\u00a0: une phrase, pas plus. La suite au deuxième jour, à 8\u00a0h\u00a030.',
      },
      {
        from: '2.6',
        by: ['thierry'],
        title: 'Cinq doigts, et bonne soirée',
        instructions: 'Un à cinq doigts\u00a0: ce temps vous a-t-il été utile\u00a0?',
      },
    ],
    [
      keep('3.1', 'shana'),
      { from: '3.2', by: ['loic'], title: 'Le premier jour en images' },
      keep('3.3', 'thierry'),
      keep('3.4', 'gladys'),
      keep('3.5', 'loic'),
      keep('3.6', 'loic', 'gladys'),
      keep('3.7', 'maelle'),
      {
        from: '3.8',
        by: ['maelle', 'shana'],
        title: 'Premiers pas, photo et au revoir',
        instructions: 'Chaque équipe, debout\u00a0: son nom, sa première étape, sa date.',
      },
    ],
  ],
  parked: [keep('4.1'), keep('4.2')],
  materials: [
    {
      label: 'Repas partagés\u00a0: assiettes, couverts, gobelets',
      quantity: 1,
      per: 'person',
      isReusable: false,
    },
    bring('Bouteille d’eau et gobelets', 12),
    bring('Enceinte et micro', 1, true),
    bring('Rallonges et multiprises', 2, true),
  ],
  packed: [],
}

/** Two sessions held and the two to come; the others were run without a written agenda. */
export const EXAMPLE_AGENDAS: readonly ExampleAgenda[] = [GARDEN, PRICE, PUZZLE, SEMINAR]
