import type { exporting as french } from '../fr/exporting.ts'
import type { Translated } from '../translated.ts'

export const exporting = {
  title: 'Attendance and results',
  subtitle: 'Workbooks to give to a funder, or to carry on with in Excel.',
  period: {
    title: 'Period',
    label: 'Period of the report',
    month: 'This month',
    quarter: 'This quarter',
    year: 'This year',
    lastYear: 'Last year',
    all: 'Everything',
    chosen: 'Other dates',
    from: 'From',
    to: 'To',
    backwards: 'The end must come after the start.',
  },
  figures: {
    title: 'In short',
    hint: 'What has been typed up to today.',
    sessions_one: 'session',
    sessions_other: 'sessions',
    people_one: 'person',
    people_other: 'different people',
    anonymous_one: 'person without a name',
    anonymous_other: 'people without a name',
    newPeople_one: 'new person',
    newPeople_other: 'new people',
    heldHours_one: 'of sessions',
    heldHours_other: 'of sessions',
    personHours_one: 'of person-hours with a name',
    personHours_other: 'of person-hours with a name',
    anonymousHours_one: 'of person-hours without a name',
    anonymousHours_other: 'of person-hours without a name',
    communes_one: 'commune',
    communes_other: 'communes',
  },
  notTyped_one: '{{count}} attendance is not typed yet: it is not counted.',
  notTyped_other: '{{count}} attendances are not typed yet: they are not counted.',
  nothingYet: {
    periodTitle: 'No session was held in this period',
    period:
      'The figures and the workbook appear here as soon as a session has been held. Try a longer period.',
    toComeTitle: 'The report comes after the session',
    toCome:
      'It takes place on {{day}}. Once the attendance is typed up, the figures and the workbook for your funders appear here.',
    undated:
      'Once the session has been held and the attendance typed up, the figures and the workbook for your funders appear here.',
    untypedTitle: 'The attendance is not typed up yet',
    untyped: 'As soon as the first signature is copied, the figures appear here.',
    type: 'Type the attendance up',
  },
  files: {
    title: 'Export',
    hint: 'A workbook of four sheets, or the list alone.',
    xlsx: 'Export to Excel',
    csv: 'Export as CSV',
  },
  sheets: {
    presences: 'Attendance: one line per person and part',
    matrix: 'Matrix: people against parts',
    summary: 'Summary: totals of each session',
    people: 'People: contact details and attendance',
  },
  personalData: 'These files hold personal data: give them only to people who need them.',
  running: 'Preparing the file',
  saved: '“{{fileName}}” is saved',
  open: 'Open',
  failed:
    'The file could not be prepared. Your data is safe. Try again. If it happens again, restart Koudmen.',
} as const satisfies Translated<typeof french>
