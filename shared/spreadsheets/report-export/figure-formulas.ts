import type { FigureKey } from '#shared/domain/report/figure.ts'
import type { SheetContext } from '../attendance-export/sheet-table.ts'
import type { Ranges } from './summary-blocks.ts'

/** Cells of a table of « Synthèse »: names of its lines, and its first figure. */
export type BlockCells = { readonly labels: string; readonly first: string }

export type FormulaPlaces = {
  readonly data: Ranges
  readonly results: Ranges
  readonly personCommune: BlockCells
  readonly venueCommune: BlockCells
  /** Cell of another figure of the sheet. */
  readonly figure: (key: FigureKey) => string
}

/** Counts each key figure again from the flat tables, in whole hours for times. */
export const figureFormulas = (
  { data, results, personCommune, venueCommune, figure }: FormulaPlaces,
  { t }: SheetContext,
): Readonly<Record<FigureKey, string>> => {
  const kind = (key: 'person' | 'unnamed') => `"${t(`reportSheets.kinds.${key}`)}"`
  const sum = (range: string) => `SUM(${range})`
  const ofKind = (range: string, key: 'person' | 'unnamed') =>
    `SUMIFS(${range},${data('kind')},${kind(key)})`
  const isNew = (answer: 'yes' | 'no') =>
    `SUMIFS(${data('firstOfPerson')},${data('isNew')},"${t(`spreadsheets.${answer}`)}")`
  const type = (key: Parameters<typeof typeName>[0]) =>
    `SUMIFS(${results('resultCount')},${results('type')},${typeName(key)})`
  const typeName = (
    key:
      | 'idea'
      | 'prototype'
      | 'experiment'
      | 'decision'
      | 'commitment'
      | 'introduction'
      | 'coauthored'
      | 'reused'
      | 'mark',
  ) => `"${t(`reportSheets.types.${key}`)}"`
  const inState = (key: Parameters<typeof typeName>[0], state: 'kept' | 'clicked') =>
    `SUMIFS(${results('resultCount')},${results('type')},${typeName(key)},${results('state')},"${t(`reportSheets.states.${state}`)}")`
  const communes = ({ labels, first }: BlockCells) =>
    `SUMPRODUCT((${first}>0)*(${labels}<>"${t('reports.elsewhere')}")*(${labels}<>"${t('reports.notTold')}"))`
  const marks = `(${results('type')}=${typeName('mark')})`
  return {
    sessions: sum(data('firstOfSession')),
    parts: sum(data('firstOfPart')),
    heldMinutes: `${sum(data('partMinutes'))}/60`,
    people: sum(data('firstOfPerson')),
    newPeople: isNew('yes'),
    returningPeople: isNew('no'),
    cameBack: sum(data('cameBack')),
    anonymous: sum(data('unnamedOnce')),
    heads: `${figure('people')}+${figure('anonymous')}`,
    presences: ofKind(data('count'), 'person'),
    personMinutes: `${ofKind(data('minutes'), 'person')}/60`,
    anonymousMinutes: `${ofKind(data('minutes'), 'unnamed')}/60`,
    communes: communes(personCommune),
    visitedCommunes: communes(venueCommune),
    ideas: type('idea'),
    prototypes: type('prototype'),
    experiments: type('experiment'),
    decisions: type('decision'),
    commitments: type('commitment'),
    commitmentsKept: inState('commitment', 'kept'),
    introductions: type('introduction'),
    introductionsClicked: inState('introduction', 'clicked'),
    decksCoauthored: type('coauthored'),
    decksReused: type('reused'),
    satisfaction: `SUMPRODUCT(${marks}*${results('mark')}*${results('resultCount')})/${type('mark')}`,
  }
}
