import { type PlanModel, type PlanRows, planModel } from '#shared/documents/plan-model.ts'
import { EMPTY_SESSION, EMPTY_VENUE } from '#shared/domain/empty-rows.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import type { Facilitator } from '#shared/schemas/community.schema.ts'
import { ENERGIES, type Material } from '#shared/schemas/method.schema.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import { sampleBlock, sampleTrack } from './sample-agenda.ts'

const createdAt = '2026-11-01T12:00:00Z'

export const PLAN_TEAM: readonly Facilitator[] = [
  { id: 'rosalie', firstName: 'Rosalie', lastName: 'Clairon', role: 'Animatrice', order: 'a' },
  { id: 'paul', firstName: 'Paul', lastName: 'TÉRÈSE', role: 'Coordonnateur', order: 'b' },
  { id: 'maryse', firstName: 'Maryse', lastName: 'Duvallon', role: 'Fabmanageuse', order: 'c' },
]

const part = (overrides: Partial<SessionPart> = {}): SessionPart => ({
  id: 'part-1',
  sessionId: 'session-1',
  date: '2026-11-28',
  start: '09:00',
  end: '12:00',
  anonymousCount: 0,
  ...overrides,
})

/** Rows of a session without any block yet. */
export const planRows = (overrides: Partial<PlanRows> = {}): PlanRows => ({
  organisation: {
    id: 'organisation',
    name: 'Association Lakou Savann',
    communeCode: '97213',
    address: '12 rue des Flamboyants',
    siret: '',
    activityNumber: '',
    logoHash: null,
    privacyContact: 'donnees@exemple.invalid',
    collects: [],
    isExample: false,
    createdAt,
  },
  session: {
    ...EMPTY_SESSION,
    id: 'session-1',
    code: 'K7FR',
    title: 'Cultiver ensemble un jardin créole',
    format: 'livingLab',
    venueId: 'venue-1',
    facilitatorIds: PLAN_TEAM.map(({ id }) => id),
    expectedCount: 24,
    createdAt,
  },
  parts: [part()],
  venues: [
    {
      ...EMPTY_VENUE,
      id: 'venue-1',
      name: 'Médiathèque de la Savane',
      address: '3 allée des Fromagers',
      communeCode: '97221',
    },
  ],
  facilitators: PLAN_TEAM,
  funders: [],
  people: [],
  participations: [],
  images: {},
  agendaBlocks: [],
  agendaTracks: [],
  sessionMaterials: [],
  ...overrides,
})

const material = (label: string, quantity: number, per: Material['per'] = 'session'): Material => ({
  label,
  quantity,
  per,
  isReusable: false,
})

const SHORT_BLOCKS: readonly AgendaBlock[] = [
  sampleBlock({
    id: 'a',
    title: 'Accueil café et tour des prénoms',
    energy: 'welcome',
    minutes: 30,
    facilitatorIds: ['rosalie'],
    instructions: 'Dites votre prénom et une plante que vous aimez.',
    materials: [material('thermos de café', 2), material('gobelet', 1, 'person')],
  }),
  sampleBlock({
    id: 'b',
    title: 'Carte du jardin rêvé',
    energy: 'production',
    minutes: 75,
    facilitatorIds: ['paul', 'maryse'],
    groupSize: 5,
    instructions: 'À chaque table : dessinez le jardin que vous voulez, avec ce qui pousse déjà.',
    privateNotes: 'Laisser la table de M. Duvallon près de la porte.',
    steps: [
      { title: 'Seul·e, en silence', minutes: 5 },
      { title: 'À la table, on dessine', minutes: 50 },
      { title: 'On accroche au mur', minutes: 20 },
    ],
    materials: [
      material('feuille A2', 1, 'group'),
      material('gros feutre', 4, 'group'),
      material('gommettes (planche)', 1, 'group'),
    ],
    prints: [material('cartes « plantes du pays »', 1, 'group')],
  }),
  sampleBlock({
    id: 'c',
    title: 'Engagements et clôture',
    energy: 'closing',
    minutes: 30,
    pinnedStart: '11:15',
    facilitatorIds: ['rosalie', 'paul'],
    prints: [material('carte-engagement à deux volets', 1, 'person')],
  }),
]

/** Three blocks, with a gap before the last, which is pinned. */
export const shortPlanRows = (): PlanRows => planRows({ agendaBlocks: SHORT_BLOCKS })

const TITLES = [
  'Mot de bienvenue',
  'Météo intérieure',
  'Langage des images : ce que le jardin dit de nous, de nos familles et de celles et ceux qui viendront après nous',
  'Pause',
  'Arbre à problèmes',
  'Vote par gommettes',
  'Prototype éclair',
  'Bilan',
]
const STEPS = ['Consigne', 'Seul·e', 'À deux', 'À quatre', 'Tous ensemble']

const longBlock = (index: number, partId: string): AgendaBlock => {
  const energy = ENERGIES[index % ENERGIES.length] ?? 'input'
  return sampleBlock({
    id: `long-${String(index).padStart(2, '0')}`,
    partId,
    title: `${TITLES[index % TITLES.length]} (${index + 1})`,
    energy,
    minutes: 5 + (index % 5) * 5,
    facilitatorIds: [PLAN_TEAM[index % PLAN_TEAM.length]?.id ?? ''],
    groupSize: index % 3 === 0 ? 4 : null,
    instructions:
      index % 2 === 0
        ? 'Prenez le temps de lire la carte ensemble, puis parlez à tour de rôle.'
        : '',
    privateNotes: index % 7 === 0 ? 'Garder dix minutes de marge.' : '',
    steps: STEPS.slice(0, index % 4).map((title) => ({ title, minutes: 5 })),
    materials: Array.from({ length: index % 6 }, (_, each) =>
      material(
        ['gros feutre', 'feuille A3', 'rouleau d’adhésif', 'minuteur', 'enveloppe'][each] ?? '',
        each + 1,
      ),
    ),
    prints: index % 5 === 0 ? [material('jeu de cartes', 1, 'group')] : [],
  })
}

const inTracks = (parallel: string, partId: string, names: readonly string[]) => ({
  tracks: names.map((name, index) =>
    sampleTrack({
      id: `${parallel}-track-${index}`,
      blockId: parallel,
      name,
      place: ['Salle 1', 'Cour', 'Sous le manguier', 'Atelier', 'Bibliothèque'][index] ?? '',
    }),
  ),
  blocks: names.flatMap((name, index) =>
    [0, 1].map((each) =>
      sampleBlock({
        id: `${parallel}-${index}-${each}`,
        partId,
        trackId: `${parallel}-track-${index}`,
        title: `${each === 0 ? 'Chercher' : 'Fabriquer'} : ${name.toLocaleLowerCase('fr')}`,
        energy: each === 0 ? 'input' : 'production',
        minutes: 20 + 5 * index,
        facilitatorIds: [PLAN_TEAM[(index + each) % PLAN_TEAM.length]?.id ?? ''],
        groupSize: 4,
        instructions: each === 0 ? 'Regardez les photos, choisissez-en trois.' : '',
        materials: [material('ciseaux', 2, 'group'), material('carton', 3)],
      }),
    ),
  ),
})

const FOUR_PARTS: readonly SessionPart[] = [
  part(),
  part({ id: 'part-2', start: '13:30', end: '17:00' }),
  part({ id: 'part-3', date: '2026-11-29' }),
  part({ id: 'part-4', date: '2026-11-29', start: '13:30', end: '17:00' }),
]

/** Forty blocks over two days, three tracks on the first and five on the second. */
export const longPlanRows = (): PlanRows => {
  const three = inTracks('three', 'part-2', ['Jardin', 'Cuisine', 'Communication du quartier'])
  const five = inTracks('five', 'part-3', ['Sol', 'Eau', 'Graines', 'Outils', 'Récits'])
  const parallel = (id: string, partId: string) =>
    sampleBlock({
      id,
      partId,
      order: 'long-99',
      kind: 'parallel',
      title: 'Ateliers en parallèle',
      energy: 'production',
      facilitatorIds: [],
    })
  const parts = FOUR_PARTS.map(({ id }) => id)
  const blocks = Array.from({ length: 22 }, (_, index) =>
    longBlock(index, parts[Math.floor(index / 6)] ?? 'part-4'),
  )
  return planRows({
    parts: FOUR_PARTS,
    agendaBlocks: [
      ...blocks,
      parallel('three', 'part-2'),
      parallel('five', 'part-3'),
      ...three.blocks,
      ...five.blocks,
      sampleBlock({ id: 'parked', partId: null, title: 'Visite de la pépinière' }),
    ],
    agendaTracks: [...three.tracks, ...five.tracks],
  })
}

/** What people print of it; with private notes when asked. */
export const samplePlan = (rows: PlanRows = shortPlanRows(), withNotes = false): PlanModel =>
  planModel(rows, { withNotes })
