import { type FlatRow, flatRows } from '../flat-rows.ts'
import { buildReport } from '../report.ts'
import { choiceValue, countValue, yesNoValue } from './field-value.ts'
import { type NumberedPerson, peopleNumbers, personFields } from './person-fields.ts'
import { plain, type ReadField, rowTable } from './row-table.ts'
import {
  attendanceSheetField,
  partFields,
  type SessionValues,
  sessionFields,
  sessionValues,
} from './session-fields.ts'

type Row = {
  readonly flat: FlatRow
  readonly values: SessionValues
  readonly who: NumberedPerson | null
  readonly isNew: boolean
}

const once = (value: (flat: FlatRow) => number): ReadField<Row> =>
  plain('count', ({ flat }) => countValue(value(flat)))

/** The flat table of a bilan: adding a column up counts without repeats. */
export const flatTable = rowTable(
  {
    kind: plain<Row>('choice', ({ flat }) => choiceValue('rowKind', flat.kind)),
    ...personFields<Row>(({ who }) => who),
    isNew: plain<Row>('choice', ({ who, isNew }) => (who === null ? null : yesNoValue(isNew))),
    ...sessionFields<Row>(({ values }) => values),
    ...partFields<Row>(({ flat }) => flat.part),
    status: plain<Row>('choice', ({ flat }) =>
      flat.status === null ? null : choiceValue('attendance', flat.status),
    ),
    count: once(({ count }) => count),
    minutes: once(({ minutes }) => minutes),
    partMinutes: once(({ partMinutes }) => partMinutes),
    firstOfPart: once(({ firstOfPart }) => firstOfPart),
    firstOfSession: once(({ firstOfSession }) => firstOfSession),
    firstOfPerson: once(({ firstOfPerson }) => firstOfPerson),
    cameBack: once(({ cameBack }) => cameBack),
    firstInFormat: once(({ firstInFormat }) => firstInFormat),
    unnamedOnce: once(({ unnamedOnce }) => unnamedOnce),
    ...attendanceSheetField<Row>(({ values }) => values),
  },
  (source) => {
    const report = buildReport(source.ledger, source.filter, source)
    const numberOf = peopleNumbers(source)
    const valuesOf = sessionValues(source)
    const newcomers = new Set(
      report.present.filter(({ newIn }) => newIn !== null).map(({ personId }) => personId),
    )
    return flatRows(report).map(
      (flat): Row => ({
        flat,
        values: valuesOf(flat.session),
        who: flat.personId === null ? null : numberOf(flat.personId),
        isNew: flat.personId !== null && newcomers.has(flat.personId),
      }),
    )
  },
  ({ flat }) => flat.personId,
)
