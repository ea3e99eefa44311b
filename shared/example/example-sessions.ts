import type { Time } from '#shared/domain/dates.ts'
import type { AttendanceStatus, Session } from '#shared/schemas/session.schema.ts'

/** One mark of the example's sheets: `P` present, `A` absent, `E` excused, `.` not typed. */
export type ExampleMark = 'P' | 'A' | 'E' | '.' | { readonly leftAt: Time }

export const MARK_STATUS: Readonly<Record<'P' | 'A' | 'E', AttendanceStatus>> = {
  P: 'present',
  A: 'absent',
  E: 'excused',
}

/**
 * A part `day` working days after the first day of the session. `marks` follow the lines of the printed
 * sheet, then the walk-ins, and start over when they run out; none: nothing typed.
 */
export type ExamplePart = {
  readonly day: number
  readonly start: Time
  readonly end: Time
  readonly anonymousCount: number
  readonly marks: readonly ExampleMark[] | null
}

export type ExampleSession = Pick<
  Session,
  | 'code'
  | 'title'
  | 'format'
  | 'module'
  | 'expectedCount'
  | 'signInMode'
  | 'blankLines'
  | 'notes'
  | 'toBring'
  | 'answerTo'
> & {
  readonly key: string
  /**
   * First day: the nearest such weekday (0 Sunday) at or before `today + daysFromToday`, unless it is a
   * public holiday.
   */
  readonly daysFromToday: number
  readonly weekday: number
  readonly venue: string
  readonly facilitators: readonly string[]
  readonly funders: readonly string[]
  readonly decks: readonly string[]
  readonly confirmed: readonly string[]
  readonly invited: readonly string[]
  readonly declined: readonly string[]
  readonly walkIns: readonly string[]
  /** Times the sign-in sheet was printed. */
  readonly prints: number
  readonly parts: readonly ExamplePart[]
}

const NORTH = [
  'belair-herve',
  'louys-eglantine',
  'desaintaubin-annick',
  'cesaire-roseline',
  'jolicoeur-wilfrid',
  'saintpreux-omer',
  'ephrem-joel',
  'tibere-marcel',
  'vertpre-coralie',
  'baptiste-eudoxie',
  'honorat-cyril',
  'orville-serge',
  'turpin-rachel',
] as const

const MAKERS = [
  'obrien-sean',
  'florimond-marieline',
  'hippolyte-jeanmarc',
  'zephir-ruddy',
  'montplaisir-ghislaine',
  'rosalie-dimitri',
  'lamartine-steeve',
  'eustache-nadege',
  'pancrate-elodie',
  'quidal-alex',
  'valere-justine',
  'labrique-kelly',
] as const

/** Six sessions: three typed up, one waiting to be typed up, two to come. */
export const EXAMPLE_SESSIONS: readonly ExampleSession[] = [
  {
    key: 'jardin',
    code: 'J4RD',
    title: 'Un jardin partagé pour le quartier',
    format: 'livingLab',
    module: '',
    daysFromToday: -70,
    weekday: 6,
    venue: 'ferme',
    facilitators: ['maelle', 'thierry'],
    funders: ['fonds'],
    decks: ['brise-glace'],
    expectedCount: 15,
    signInMode: 'workshop',
    blankLines: 5,
    notes: 'Le groupe a choisi trois parcelles à essayer. Prochaine visite après les pluies.',
    toBring: 'Un chapeau et de quoi noter',
    answerTo: 'Thierry, 06 39 98 50 02',
    confirmed: NORTH,
    invited: ['rene-corail'],
    declined: ['isidore-prisca'],
    walkIns: ['noel-ketty', 'sylvain-mathis'],
    prints: 1,
    parts: [
      {
        day: 0,
        start: '09:00',
        end: '12:30',
        anonymousCount: 4,
        marks: [
          'P',
          'P',
          'P',
          'A',
          'P',
          'P',
          'E',
          'P',
          { leftAt: '11:30' },
          'P',
          'P',
          'A',
          'P',
          'P',
          'P',
          'P',
        ],
      },
    ],
  },
  {
    key: 'codev',
    code: 'C7DV',
    title: 'Codéveloppement\u00a0: le premier client',
    format: 'codevelopment',
    module: 'Groupe 1, rencontre 2',
    daysFromToday: -44,
    weekday: 4,
    venue: 'pepiniere',
    facilitators: ['maelle'],
    funders: ['fonds', 'fondation'],
    decks: ['roles-codev'],
    expectedCount: 8,
    signInMode: 'workshop',
    blankLines: 2,
    notes: '',
    toBring: '',
    answerTo: 'Maëlle, 06 39 98 50 01',
    confirmed: [
      'nguyen-linh',
      'florimond-marieline',
      'montplaisir-ghislaine',
      'adele-yaelle',
      'lubin-ornella',
      'maran-teddy',
      'cordoba-ines',
    ],
    invited: ['dumas-fabrice'],
    declined: [],
    walkIns: ['zephir-ruddy'],
    prints: 1,
    parts: [
      {
        day: 0,
        start: '17:30',
        end: '20:00',
        anonymousCount: 0,
        marks: ['P', 'P', 'A', 'P', 'P', 'P', 'P', 'E', 'P'],
      },
    ],
  },
  {
    key: 'formation',
    code: 'F2VN',
    title: 'Vendre sans intermédiaire',
    format: 'training',
    module: 'Module 1\u00a0: fixer son prix',
    daysFromToday: -24,
    weekday: 2,
    venue: 'mediatheque',
    facilitators: ['gladys', 'shana'],
    funders: ['fondation'],
    decks: ['qui-peut-aider'],
    expectedCount: 12,
    signInMode: 'training',
    blankLines: 2,
    notes: 'Feuilles signées rangées dans le classeur vert.',
    toBring: 'Un produit ou une photo de ce que vous vendez',
    answerTo: 'Gladys, 06 39 98 50 05',
    confirmed: [
      'nguyen-linh',
      'florimond-marieline',
      'jolicoeur-wilfrid',
      'saintpreux-omer',
      'vertpre-coralie',
      'eustache-nadege',
      'honorat-cyril',
      'kancel-bruno',
      'noel-ketty',
      'pancrate-elodie',
      'ephrem-joel',
    ],
    invited: ['desaintaubin-annick'],
    declined: ['labrique-kelly'],
    walkIns: [],
    prints: 2,
    parts: [
      {
        day: 0,
        start: '08:30',
        end: '12:00',
        anonymousCount: 0,
        marks: ['P', 'P', 'P', 'P', 'E', 'P', 'P', 'P', 'P', 'A', 'P', 'P'],
      },
      {
        day: 0,
        start: '13:30',
        end: '16:30',
        anonymousCount: 0,
        marks: ['P', 'P', { leftAt: '15:00' }, 'P', 'E', 'P', 'P', 'A', 'P', 'A', 'P', 'P'],
      },
    ],
  },
  {
    key: 'reparer',
    code: 'R3PR',
    title: 'Réparer au lieu de jeter',
    format: 'fablab',
    module: '',
    daysFromToday: -2,
    weekday: 6,
    venue: 'fablab',
    facilitators: ['loic', 'thierry'],
    funders: [],
    decks: ['qui-peut-aider'],
    expectedCount: 16,
    signInMode: 'workshop',
    blankLines: 6,
    notes: '',
    toBring: 'Un objet en panne qui tient dans les bras',
    answerTo: 'Loïc, 06 39 98 50 04',
    confirmed: [...MAKERS, 'gaspard-murielle', 'christophe-lea'],
    invited: ['adele-yaelle', 'maran-teddy', 'fanfan-gilles'],
    declined: ['dumas-fabrice'],
    walkIns: [],
    prints: 1,
    parts: [{ day: 0, start: '09:00', end: '12:00', anonymousCount: 0, marks: null }],
  },
  {
    key: 'retrouvailles',
    code: 'L8EN',
    title: 'Chacun sa pièce du puzzle',
    format: 'collectiveDynamics',
    module: '',
    daysFromToday: 14,
    weekday: 6,
    venue: 'halle',
    facilitators: ['thierry', 'shana'],
    funders: ['fonds'],
    decks: ['brise-glace', 'valeurs'],
    expectedCount: 30,
    signInMode: 'workshop',
    blankLines: 10,
    notes: 'Apporter la corde et les paniers pour le marché des coups de main.',
    toBring: 'Une gourde et un fruit à partager',
    answerTo: 'Shana, 06 39 98 50 03',
    confirmed: [
      ...NORTH.slice(0, 9),
      'nguyen-linh',
      'obrien-sean',
      'isidore-prisca',
      'cordoba-ines',
    ],
    invited: [
      'labrique-kelly',
      'sylvain-mathis',
      'gaspard-murielle',
      'rosalie-dimitri',
      'rene-corail',
    ],
    declined: ['quidal-alex', 'delrieu-sandrine'],
    walkIns: [],
    prints: 0,
    parts: [{ day: 0, start: '09:30', end: '12:30', anonymousCount: 0, marks: null }],
  },
  {
    key: 'seminaire',
    code: 'S9MN',
    title: 'Ce que nous avons appris cette année',
    format: 'seminar',
    module: '',
    daysFromToday: 37,
    weekday: 5,
    venue: 'ecole',
    facilitators: ['maelle', 'thierry', 'shana', 'loic', 'gladys'],
    funders: ['fonds', 'fondation'],
    decks: ['valeurs', 'feedback'],
    expectedCount: 40,
    signInMode: 'workshop',
    blankLines: 12,
    notes: '',
    toBring: 'Un plat à partager le premier jour',
    answerTo: 'Maëlle, 06 39 98 50 01',
    confirmed: [
      'vertpre-coralie',
      'delrieu-sandrine',
      'fanfan-gilles',
      'lubin-ornella',
      'turpin-rachel',
    ],
    invited: [...NORTH.slice(0, 8), ...MAKERS.slice(0, 8), 'adele-yaelle', 'isidore-prisca'],
    declined: [],
    walkIns: [],
    prints: 0,
    parts: [
      { day: 0, start: '08:30', end: '12:30', anonymousCount: 0, marks: null },
      { day: 0, start: '14:00', end: '17:00', anonymousCount: 0, marks: null },
      { day: 1, start: '08:30', end: '12:00', anonymousCount: 0, marks: null },
    ],
  },
]
