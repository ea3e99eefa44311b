import { COMMUNES } from '#shared/domain/communes.ts'
import type { OpenedSheets } from './libre-office.ts'
import {
  added,
  different,
  groups,
  minutesOf,
  partsOf,
  type Row,
  recordsOf,
} from './recount-bilan.ts'
import type { RecountedStore } from './recount-store.ts'

/** Writes a number as the page does, with rules of its own. */
const written = (value: number): string =>
  new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })
    .format(value)
    .replaceAll('\u202f', '\u00a0')

const hours = (minutes: number): string => `${written(minutes / 60)}\u00a0h`

const dayOf = (text = ''): string => {
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(text)
  return french ? `${french[3]}-${french[2]}-${french[1]}` : text
}

/** What a cell must say: the line is known by its first cell, the column by its header. */
type Cell = (name: string, header: string, cells: readonly string[]) => string | null

/** One picture counted again. `names`: lines that its table must have, others may say nothing. */
export type RecountedPicture = { readonly names: readonly string[]; readonly cell: Cell }

/**
 * The cells of every picture of a bilan by its id, counted again from its flat tables alone (French,
 * with names), and from `stored` for last visits. A picture that is not here is recounted by nobody.
 * Null: a column that is recounted by nobody.
 */
export const recountPictures = (
  sheets: OpenedSheets,
  stored: RecountedStore,
  demographics: Readonly<Record<string, string>>,
): ReadonlyMap<string, RecountedPicture> => {
  const data = recordsOf(sheets, 'Données')
  const results = recordsOf(sheets, 'Résultats')
  const isNamed = ({ Ligne }: Row) => Ligne === 'Personne'
  const people = (rows: readonly Row[]) => different(rows.filter(isNamed), 'Personne')
  const ofType = (type: string) => results.filter(({ Type }) => Type === type)
  // Where each new person came for the first time.
  const firstRows = new Map<string, Row>()
  for (const row of data.filter(isNamed)) {
    const moment = (one: Row) => `${dayOf(one.Date)} ${one.Début?.padStart(8, '0')} ${one.Code}`
    const known = firstRows.get(row.Personne ?? '')
    if (!known || moment(row) < moment(known)) firstRows.set(row.Personne ?? '', row)
  }
  const newPeople = (isTheirs: (row: Row) => boolean) =>
    [...firstRows.values()].filter((row) => row.Nouvelle === 'Oui' && isTheirs(row)).length

  /** Cells that lines of the flat table can say, whatever they have in common. */
  const common = (rows: readonly Row[], header: string): string | null => {
    switch (header) {
      case 'Rencontres':
        return written(different(rows, 'Code'))
      case 'Heures':
        return hours(partsOf(rows).reduce((sum, row) => sum + minutesOf(row), 0))
      case 'Personnes':
        return written(people(rows))
      case 'Présences':
        return written(rows.filter(isNamed).length)
      case 'Heures cumulées':
        return hours(added(rows.filter(isNamed), 'Minutes de présence'))
      case 'Sans nom':
        return written(
          added(
            rows.filter(({ Ligne }) => Ligne === 'Sans nom'),
            'Effectif',
          ),
        )
      default:
        return null
    }
  }
  const by =
    (column: string): Cell =>
    (name, header) => {
      const rows = groups(data, column).get(name) ?? []
      if (header === 'Nouvelles') return written(newPeople((row) => row[column] === name))
      if (header === 'Venues avant') {
        return written(people(rows) - newPeople((row) => row[column] === name))
      }
      return common(rows, header)
    }
  /** « – Le Lamentin » is a commune, « Centre » a zone. */
  const byPlace =
    (zone: string, commune: string): Cell =>
    (name, header) =>
      header === 'Dernière visite'
        ? stored.lastVisit(
            COMMUNES.filter((one) => one.zone === name || `– ${one.name}` === name).map(
              ({ code }) => code,
            ),
          )
        : name.startsWith('– ')
          ? common(groups(data, commune).get(name.slice(2)) ?? [], header)
          : common(groups(data, zone).get(name) ?? [], header)
  const byState =
    (type: string): Cell =>
    (name) =>
      written(ofType(type).filter((row) => row.État === name).length)

  const kinds: Readonly<Record<string, string>> = {
    Idées: 'Idée',
    Prototypes: 'Prototype',
    Expérimentations: 'Expérimentation',
    Décisions: 'Décision',
  }
  const kindsMade: Cell = (name, header) => {
    const rows = ofType(kinds[name] ?? '')
    if (header === 'Rencontres') return written(different(rows, 'Code'))
    return written(
      name === 'Prototypes'
        ? new Set(rows.map((row) => `${row.Défi} ${row.Intitulé?.replace(/ \(v\d+\)$/u, '')}`)).size
        : rows.length,
    )
  }
  const decks: Cell = (name, header) =>
    written(
      ofType(header === 'Fois ailleurs' ? 'Jeu réutilisé' : 'Jeu co-écrit').filter(
        (row) => row.Intitulé === name,
      ).length,
    )
  const satisfaction: Cell = (name, header, cells) => {
    const marks = ofType('Avis').filter(
      (row) => row.Rencontre === name && dayOf(row.Date) === dayOf(cells[1]),
    )
    const answers = added(marks, 'Compte')
    if (header === 'Date') return marks.length > 0 ? (cells[1] ?? null) : 'no such session'
    if (header === 'Avis') return written(answers)
    return written(
      marks.reduce((sum, row) => sum + Number(row.Note) * Number(row.Compte), 0) / answers,
    )
  }
  const network: Cell = (name, header, cells) => {
    const times = ofType('Mise en relation').filter(
      (row) => row.État === 'Ça a marché' && row.Intitulé === `${name} → ${cells[1]}`,
    ).length
    if (header === 'Fois') return written(times)
    return times > 0 ? (cells[1] ?? null) : 'no such help'
  }
  const named = data.filter(isNamed)
  const keysOf = (rows: readonly Row[], column: string, before = '') =>
    [...groups(rows, column).keys()].filter((key) => key !== '').map((key) => before + key)
  const communesOf = (rows: readonly Row[], column: string) =>
    keysOf(rows, column, '– ').filter((name) => COMMUNES.some((one) => `– ${one.name}` === name))
  const states = (type: string): RecountedPicture => ({
    names: keysOf(ofType(type), 'État'),
    cell: byState(type),
  })
  // The picture tells what was kept from what was not yet, begun or put off.
  const notYet = ['À faire', 'Commencé', 'Reporté']
  const commitments: RecountedPicture = {
    names: states('Engagement').names.map((name) => (notYet.includes(name) ? 'À faire' : name)),
    cell: (name) =>
      written(
        ofType('Engagement').filter(({ État = '' }) =>
          name === 'À faire' ? notYet.includes(État) : État === name,
        ).length,
      ),
  }
  const helped = ofType('Mise en relation').filter((row) => row.État === 'Ça a marché')
  const answersOf: Cell = (name) =>
    written(
      added(
        ofType('Avis').filter(({ Note }) => Note === name),
        'Compte',
      ),
    )
  const periods = { names: keysOf(data, 'Période'), cell: by('Période') }
  return new Map<string, RecountedPicture>([
    ['attendance', periods],
    ['newcomers', periods],
    ['formats', { names: keysOf(data, 'Format'), cell: by('Format') }],
    [
      'venues',
      {
        names: [...keysOf(data, 'Zone du lieu'), ...communesOf(data, 'Commune du lieu')],
        cell: byPlace('Zone du lieu', 'Commune du lieu'),
      },
    ],
    [
      'residence',
      {
        names: [
          ...keysOf(named, 'Zone de la personne'),
          ...communesOf(named, 'Commune de la personne'),
        ],
        cell: byPlace('Zone de la personne', 'Commune de la personne'),
      },
    ],
    ['structures', { names: keysOf(named, 'Structure'), cell: by('Structure') }],
    ...Object.entries(demographics).map(([id, column]): [string, RecountedPicture] => [
      id,
      { names: keysOf(named, column), cell: by(column) },
    ]),
    ['results', { names: Object.keys(kinds), cell: kindsMade }],
    ['experiments', states('Expérimentation')],
    ['commitments', commitments],
    ['introductions', states('Mise en relation')],
    [
      'decks',
      {
        names: keysOf([...ofType('Jeu co-écrit'), ...ofType('Jeu réutilisé')], 'Intitulé'),
        cell: decks,
      },
    ],
    ['satisfaction', { names: keysOf(ofType('Avis'), 'Rencontre'), cell: satisfaction }],
    ['marks', { names: keysOf(ofType('Avis'), 'Note'), cell: answersOf }],
    [
      'network',
      {
        names: keysOf(helped, 'Intitulé').map((pair) => pair.split(' → ')[0] ?? ''),
        cell: network,
      },
    ],
  ])
}
