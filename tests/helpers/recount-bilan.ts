import type { OpenedSheets } from './libre-office.ts'

/** A line of a flat table by header. */
export type Row = Readonly<Record<string, string>>

/** Rows of a sheet as objects keyed by header. */
export const recordsOf = (sheets: OpenedSheets, name: string): readonly Row[] => {
  const [header = [], ...rows] = sheets.get(name) ?? []
  return rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])))
}

/** Different values of some columns. */
export const different = (rows: readonly Row[], ...columns: readonly string[]): number =>
  new Set(rows.map((row) => columns.map((column) => row[column]).join('\n'))).size

/** Sum of a column. */
export const added = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0)

/** Lines by what stands in a column. */
export const groups = (
  rows: readonly Row[],
  column: string,
): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const key = row[column] ?? ''
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return found
}

const PART = ['Code', 'Date', 'Début', 'Fin'] as const

/** Length of the part of a line, in minutes. */
export const minutesOf = (row: Row): number => {
  const clock = (text = '') => {
    const [, hours = '0', minutes = '0'] = /^(\d+)\s*h\s*(\d+)?$/u.exec(text) ?? []
    return Number(hours) * 60 + Number(minutes)
  }
  const length = clock(row.Fin) - clock(row.Début)
  return length > 0 ? length : length + 1440
}

/** One line of each part. */
export const partsOf = (data: readonly Row[]): readonly Row[] => [
  ...new Map(data.map((row) => [PART.map((key) => row[key]).join(), row])).values(),
]

/**
 * Counts a bilan again from its flat tables alone (French), as anybody would with a spreadsheet and
 * patience: it knows nothing of the app's rules, and uses none of the columns « une fois ».
 */
export const recountBilan = (sheets: OpenedSheets) => {
  const data = recordsOf(sheets, 'Données')
  const results = recordsOf(sheets, 'Résultats')
  const named = data.filter(({ Ligne }) => Ligne === 'Personne')
  const unnamed = data.filter(({ Ligne }) => Ligne === 'Sans nom')
  const onePerPart = partsOf(data)
  // Of each session, the part with most people without a name.
  const anonymous = [...groups(unnamed, 'Code').values()].reduce(
    (sum, rows) => sum + Math.max(...rows.map((row) => Number(row.Effectif))),
    0,
  )
  const isCommune = (name: string | undefined) =>
    name !== 'Ailleurs' && name !== 'Non renseigné' && name !== ''
  const people = different(named, 'Personne')
  const ofType = (type: string) => results.filter(({ Type }) => Type === type)
  const marks = ofType('Avis').map((row) => [Number(row.Note), Number(row.Compte)] as const)
  const answers = marks.reduce((sum, [, count]) => sum + count, 0)
  return {
    /** People who gave a mark. */
    answers,
    figures: {
      sessions: different(data, 'Code'),
      parts: onePerPart.length,
      heldMinutes: onePerPart.reduce((sum, row) => sum + minutesOf(row), 0),
      people,
      newPeople: different(
        named.filter(({ Nouvelle }) => Nouvelle === 'Oui'),
        'Personne',
      ),
      returningPeople: different(
        named.filter(({ Nouvelle }) => Nouvelle === 'Non'),
        'Personne',
      ),
      cameBack: [...groups(named, 'Personne').values()].filter(
        (rows) => different(rows, 'Code') > 1,
      ).length,
      anonymous,
      heads: people + anonymous,
      presences: named.length,
      personMinutes: added(named, 'Minutes de présence'),
      anonymousMinutes: unnamed.reduce(
        (sum, row) => sum + Number(row.Effectif) * minutesOf(row),
        0,
      ),
      communes: [...groups(named, 'Commune de la personne').keys()].filter(isCommune).length,
      visitedCommunes: [...groups(data, 'Commune du lieu').keys()].filter(isCommune).length,
      ideas: ofType('Idée').length,
      // « Tour à poules (v2) » is the prototype « Tour à poules », for the same challenge.
      prototypes: new Set(
        ofType('Prototype').map((row) => `${row.Défi} ${row.Intitulé?.replace(/ \(v\d+\)$/u, '')}`),
      ).size,
      experiments: ofType('Expérimentation').length,
      decisions: ofType('Décision').length,
      commitments: ofType('Engagement').length,
      commitmentsKept: ofType('Engagement').filter((row) => row.État === 'Fait').length,
      introductions: ofType('Mise en relation').length,
      introductionsClicked: ofType('Mise en relation').filter((row) => row.État === 'Ça a marché')
        .length,
      decksCoauthored: different(ofType('Jeu co-écrit'), 'Intitulé'),
      decksReused: different(ofType('Jeu réutilisé'), 'Intitulé'),
      satisfaction:
        answers === 0
          ? null
          : marks.reduce((sum, [mark, count]) => sum + mark * count, 0) / answers,
    },
    peopleBy: (column: string) =>
      new Map([...groups(named, column)].map(([key, rows]) => [key, different(rows, 'Personne')])),
    sessionsBy: (column: string) =>
      new Map([...groups(data, column)].map(([key, rows]) => [key, different(rows, 'Code')])),
    presencesBy: (column: string) =>
      new Map([...groups(named, column)].map(([key, rows]) => [key, rows.length])),
  }
}
