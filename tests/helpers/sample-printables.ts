import type { PrintableData, PrintableOpening } from '#shared/documents/printables/printable.ts'
import type { SheetPerson } from '#shared/documents/sign-in-sheet-model.ts'
import { durationMinutes } from '#shared/domain/dates.ts'
import { totemsToGive } from '#shared/domain/totems.ts'
import { samplePeople, workshopModel } from './sample-sheets.ts'

/** Names that no paper may cut. */
const LONG_PEOPLE: readonly SheetPerson[] = [
  {
    id: 'long-1',
    firstName: 'Marie-Thérèse-Bernadette',
    lastName: 'de la Roche-Montplaisir de Saint-Aubin',
    structure: 'Association pour la sauvegarde des savoir-faire de la vannerie caraïbe',
    commune: 'Le Morne-Vert',
    totem: null,
  },
  {
    id: 'long-2',
    firstName: 'Maximilien-Alexandre',
    lastName: 'BEAUSÉJOUR-DESROSIERS',
    structure: '',
    commune: 'Grand’Rivière',
    totem: null,
  },
]

/** What a support of a session of `count` people knows; everyone has a totem but the first. */
export const samplePrintableData = (count: number, withSession = true): PrintableData => {
  const head = workshopModel(0, {
    session: {
      code: 'K7FR',
      title: 'Cultiver ensemble un jardin créole à l’école des Trois-Îlets',
      module: '',
    },
  })
  const totems = totemsToGive(
    [...LONG_PEOPLE, ...samplePeople(80)].map(({ id }) => ({
      id,
      totem: null,
      mergedInto: null,
      createdAt: '2026-01-01T00:00:00Z',
    })),
  )
  const people = [...LONG_PEOPLE, ...samplePeople(Math.max(0, count - LONG_PEOPLE.length))]
  return {
    organisation: head.organisation,
    head: withSession ? head : null,
    people: people.slice(0, count).map((person, index) => ({
      ...person,
      line: withSession ? index + 1 : null,
      totem: index === 0 ? null : (totems.get(person.id) ?? null),
      attended: null,
    })),
    expectedCount: withSession ? count : null,
    challenge: withSession
      ? {
          title: 'Nourrir le quartier',
          question: 'Comment nourrir le quartier avec nos jardins, sans attendre les bateaux ?',
        }
      : null,
    pictures: {},
    ...sampleHelp(people.slice(0, count)),
    tableRounds: sampleRounds(people.slice(0, count)),
  }
}

/** The same once it is typed that everyone came, all along. */
export const attendedByAll = (data: PrintableData): PrintableData => {
  const parts = data.head?.parts ?? []
  const minutes = parts.reduce((sum, { start, end }) => sum + durationMinutes(start, end), 0)
  const attended = { minutes, partIds: parts.map(({ id }) => id) }
  return { ...data, people: data.people.map((person) => ({ ...person, attended })) }
}

const PROMISES = [
  'Apporter douze plants de gombo et de giraumon pour la planche du fond',
  'Appeler la mairie pour le point d’eau',
  'Montrer à deux personnes comment on bouture le manioc, un samedi matin, chez moi à Ravine Plate',
  'Relire l’affiche',
] as const

/** What the session of `samplePrintableData` opens with: so many promises, long names among them. */
export const sampleOpening = (count: number): PrintableOpening => ({
  promises: samplePrintableData(Math.max(3, count))
    .people.slice(0, count)
    .map(({ firstName }, index) => ({
      firstName,
      text: PROMISES[index % PROMISES.length] ?? '',
      pictogram: index % 3 === 0 ? 'sailboat-2' : null,
      cardNumber: index % 3 === 1 ? index + 1 : null,
      madeOn: '2026-11-10',
      dueDate: index % 2 === 0 ? '2026-11-20' : null,
      dueText: index % 5 === 3 ? 'avant Noël' : '',
    })),
  introductions: [{ need: 'Joël', offer: 'Radia', about: 'Un broyeur pour les branches' }],
  experiments: ['Le compost de quartier derrière l’école'],
})
const NEEDS = [
  'Un camion une fois par mois',
  'Réparer le toit du foyer avant les pluies',
  'Étiquettes',
]
const OFFERS = ['Transporter du matériel', 'Je pose des tôles et je prête mes échelles', 'Dessin']

const sampleHelp = (
  people: readonly SheetPerson[],
): Pick<PrintableData, 'pieces' | 'introductions'> => ({
  pieces: people.map(({ firstName, lastName, commune }, index) => ({
    id: `piece-${index}`,
    kind: index % 2 === 0 ? 'need' : 'offer',
    text: (index % 2 === 0 ? NEEDS : OFFERS)[Math.floor(index / 2) % 3] ?? '',
    number: index % 5 === 4 ? null : index + 1,
    state: index % 7 === 6 ? 'met' : 'open',
    answeredBy: index % 7 === 6 ? 'Linh\u00a0N.' : null,
    who: `${firstName} ${lastName}`,
    whoApart: `${firstName}\n${lastName}`,
    shortWho: `${firstName}\u00a0${lastName.charAt(0).toLocaleUpperCase('fr')}.`,
    isExpected: true,
    commune,
    sessionId: null,
  })),
  introductions: people.slice(0, -1).flatMap((person, index) => {
    const other = people[index + 1]
    if (other === undefined || index % 3 !== 0) return []
    const side = ({ firstName, lastName, commune }: SheetPerson, text: string) => ({
      name: `${firstName} ${lastName}`,
      nameApart: `${firstName}\n${lastName}`,
      shortName: `${firstName}\u00a0${lastName.charAt(0).toLocaleUpperCase('fr')}.`,
      isExpected: true,
      commune,
      text,
      phone: index % 2 === 0 ? '' : '0639 98 10 01',
    })
    return [
      {
        id: `introduction-${index}`,
        state: index % 4 === 3 ? ('clicked' as const) : ('proposed' as const),
        need: side(person, NEEDS[index % 3] ?? ''),
        offer: side(other, OFFERS[index % 3] ?? ''),
        isChain: false,
      },
    ]
  }),
})

const sampleRounds = (people: readonly SheetPerson[]): PrintableData['tableRounds'] =>
  ['', ''].map((title, round) => {
    const count = Math.max(1, Math.ceil(people.length / 5))
    return {
      title,
      tables: Array.from({ length: count }, (_, table) => ({
        name: '',
        personIds: people
          .filter((_person, index) => (index + round * Math.floor(index / count)) % count === table)
          .map(({ id }) => id),
        facilitators: table === 0 ? ['Maëlle'] : [],
      })),
    }
  })
