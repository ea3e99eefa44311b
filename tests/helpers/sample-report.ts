import {
  type ReportChoices,
  type ReportRows,
  sessionReportModel,
} from '#shared/documents/session-report/gather-report.ts'
import type { SessionReportModel } from '#shared/documents/session-report/report-model.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { samplePng } from './sample-sheets.ts'

export const REPORT_TODAY = '2026-11-24'

/** Rows of the example community. */
export const exampleReportRows = (): Rows => exampleRows(REPORT_TODAY)

export const sessionIdOf = (rows: Pick<Rows, 'sessions'>, code: string): string => {
  const found = rows.sessions.find((session) => session.code === code)
  if (!found) throw new Error(`No session ${code}`)
  return found.id
}

/** Pictures by hash, as the window reads them. */
export const PHOTO_BYTES: Readonly<Record<string, Uint8Array>> = {
  ['a'.repeat(64)]: samplePng(400, 300, [40, 120, 90]),
  ['b'.repeat(64)]: samplePng(300, 400, [200, 120, 40]),
  ['c'.repeat(64)]: samplePng(640, 200, [30, 60, 120]),
}

/** Photos of a session: three that may be shown, one that may not, one sheet. */
export const photosOf = (sessionId: string): Rows['photos'] => {
  const photo = (id: string, letter: string, fields: Partial<Rows['photos'][number]> = {}) => ({
    id,
    sessionId,
    order: id,
    createdAt: '2026-09-12T12:00:00-04:00',
    hash: letter.repeat(64),
    type: 'image/png' as const,
    kind: 'photo' as const,
    width: letter === 'a' ? 400 : letter === 'b' ? 300 : 640,
    height: letter === 'a' ? 300 : letter === 'b' ? 400 : 200,
    byteCount: 900,
    fileName: `${id}.png`,
    caption: `Légende ${id}`,
    about: null,
    mayBeShown: true,
    ...fields,
  })
  return [
    photo('a1', 'a'),
    photo('b1', 'b'),
    photo('c1', 'c'),
    photo('hidden', 'a', { mayBeShown: false, caption: 'À ne pas montrer' }),
    photo('sheet', 'a', { kind: 'signedSheet', caption: 'Feuille signée' }),
  ]
}

const LONG =
  'Nous avons longuement parlé de l’eau, de la terre, des voisins et de la pluie qui ne vient jamais le jour où on l’attend, puis quelqu’un a ri et tout a repris plus simplement. '

/** A session of sixty people, with sixty ideas and long texts everywhere. */
export const crowdedRows = (): Rows => {
  const rows = exampleReportRows()
  const sessionId = sessionIdOf(rows, 'J4RD')
  const part = rows.sessionParts.find((one) => one.sessionId === sessionId)
  const model = rows.contributions.find(({ kind }) => kind === 'idea')
  const promise = rows.commitments[0]
  const vote = rows.votes[0]
  if (!part || !model || !promise || !vote) throw new Error('The example is incomplete')
  const order = (index: number) => `z${String(index).padStart(4, '0')}`
  const several = <Row>(count: number, make: (index: number) => Row): Row[] =>
    Array.from({ length: count }, (_, index) => make(index))
  return {
    ...rows,
    sessionParts: rows.sessionParts.map((one) =>
      one.id === part.id ? { ...one, anonymousCount: 47 } : one,
    ),
    sessions: rows.sessions.map((one) =>
      one.id === sessionId
        ? { ...one, title: `${one.title}, avec toutes les personnes qui voulaient en être` }
        : one,
    ),
    contributions: [
      ...rows.contributions,
      ...several(60, (index) => ({
        ...model,
        id: `idea-${index}`,
        order: order(index),
        text: index % 7 === 0 ? LONG.trim() : `Une idée de plus, la numéro ${index + 1}`,
      })),
    ],
    commitments: [
      ...rows.commitments,
      ...several(40, (index) => ({
        ...promise,
        id: `promise-${index}`,
        order: order(index),
        text: index % 5 === 0 ? LONG.trim() : `Apporter quelque chose d’utile, n° ${index + 1}`,
      })),
    ],
    votes: [
      {
        ...vote,
        options: several(30, (index) => ({
          id: `option-${index}`,
          label: index % 6 === 0 ? LONG.trim() : `Choix ${index + 1}`,
          count: index === 29 ? null : 60 - index,
          contributionId: null,
        })),
      },
      ...rows.votes.slice(1),
    ],
    sessionReports: rows.sessionReports.map((report) =>
      report.sessionId === sessionId ? { ...report, introduction: LONG.repeat(12) } : report,
    ),
    photos: photosOf(sessionId),
  }
}

/** A session held by three people, of which nothing but attendance was typed up. */
export const quietRows = (): Rows => {
  const rows = exampleReportRows()
  const sessionId = sessionIdOf(rows, 'C7DV')
  const others = <Row extends { readonly sessionId: string | null }>(list: readonly Row[]) =>
    list.filter((row) => row.sessionId !== sessionId)
  return {
    ...rows,
    contributions: others(rows.contributions),
    ideaClusters: others(rows.ideaClusters),
    votes: others(rows.votes),
    evaluations: others(rows.evaluations),
    decisions: others(rows.decisions),
    commitments: others(rows.commitments),
    prototypes: others(rows.prototypes),
    experiments: others(rows.experiments),
    pieces: others(rows.pieces),
    sessionReports: others(rows.sessionReports),
  }
}

export const reportOf = (
  rows: ReportRows,
  code: string,
  names: ReportChoices['names'] = 'none',
): SessionReportModel => {
  const sessionId = sessionIdOf(rows, code)
  const model = sessionReportModel(rows, { sessionId, today: REPORT_TODAY, names, images: {} })
  if (!model) throw new Error(`No report of ${code}`)
  return model
}
