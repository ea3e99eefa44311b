import { type ResultRow, resultRows } from '../result-rows.ts'
import { choiceValue, countValue, dayValue, textValue } from './field-value.ts'
import { personal, plain, rowTable } from './row-table.ts'
import { type SessionValues, sessionFields, sessionValues } from './session-fields.ts'

type Row = { readonly result: ResultRow; readonly values: SessionValues | null }

/** One row an idea, a decision, a commitment…, and one a mark given by some people. Nobody is named. */
export const resultsTable = rowTable(
  {
    type: plain<Row>('choice', ({ result }) => choiceValue('resultType', result.type)),
    date: plain<Row>('day', ({ result }) => dayValue(result.day)),
    ...sessionFields<Row>(({ values }) => values),
    // Words of people may tell whose they are.
    text: personal<Row>('text', ({ result }) => textValue(result.text)),
    state: plain<Row>('choice', ({ result }) =>
      result.state === null ? null : choiceValue('resultState', result.state),
    ),
    mark: plain<Row>('mark', ({ result }) =>
      result.mark === null ? null : { kind: 'mark', mark: result.mark },
    ),
    resultCount: plain<Row>('count', ({ result }) => countValue(result.count)),
    sheet: plain<Row>('text', ({ result }) => textValue(result.sheet)),
  },
  (source) => {
    const valuesOf = sessionValues(source)
    return resultRows(source.ledger, source.filter, false)
      .filter(({ session }) => session !== null || !source.isCutDown)
      .map((result) => ({ result, values: result.session && valuesOf(result.session) }))
  },
  () => null,
)
