import { z } from 'zod'
import { capitalised } from '#shared/domain/capitalised.ts'
import {
  dayInMartinique,
  durationMinutes,
  formatDuration,
  formatLongDay,
} from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { PrintContext, PrintDocument, PrintWarning } from '../../print-document.ts'
import { sheetDates, timeRange } from '../../sign-in-sheet/sheet-parts.ts'
import type { SheetPart } from '../../sign-in-sheet-model.ts'
import { lowInkField, lowInkSchema, officePaperField, officePaperSchema } from '../common-fields.ts'
import { definePrintable, type PrintableData, type PrintablePerson } from '../printable.ts'
import { printableSheets, type UnfootedPage } from '../printable-frame.ts'
import { type CertificateWords, certificatePage } from './certificate-marks.ts'

const schema = z.object({
  /** Ids among those who came; empty: everyone who came. Before that is typed: whom to print them for. */
  people: z.array(z.string()).default([]),
  /** « Le Lamentin »; empty: a line to write it. */
  place: z.string().max(200).default(''),
  /** Who signs and as what; empty: a line to write it. */
  signer: z.string().max(200).default(''),
  hours: z.boolean().default(true),
  paper: officePaperSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

/** Whether somebody typed who came: then only those who did get a certificate. */
export const isAttendanceTyped = ({ people }: Pick<PrintableData, 'people'>): boolean =>
  people.some(({ attended }) => attended !== null)

/**
 * Those to whom presence can be certified: those who came, once that is typed. Before, only those whom
 * the team names one by one: nobody is certified present for having been invited.
 */
export const certified = (
  data: PrintableData,
  chosenIds: readonly string[],
): readonly PrintablePerson[] => {
  if (data.head === null) return []
  const chosen = new Set(chosenIds)
  if (!isAttendanceTyped(data)) return data.people.filter(({ id }) => chosen.has(id))
  return data.people.filter(
    ({ id, attended }) =>
      (chosen.size === 0 || chosen.has(id)) && attended !== null && attended.minutes > 0,
  )
}

const totalMinutes = (parts: readonly SheetPart[]): number =>
  parts.reduce((sum, { start, end }) => sum + durationMinutes(start, end), 0)

// The parts in which the person was there; all of them while nothing is typed.
const partsOf = (
  parts: readonly SheetPart[],
  { attended }: Pick<PrintablePerson, 'attended'>,
): readonly SheetPart[] =>
  attended === null ? parts : parts.filter(({ id }) => attended.partIds.includes(id))

// Hours of one day; over several, the days and the time present say it all.
const hoursOf = (parts: readonly SheetPart[], context: PrintContext): string =>
  new Set(parts.map(({ date }) => date)).size > 1
    ? ''
    : parts.map((part) => timeRange(part, context)).join(context.t('documents.signIn.and'))

const wordsFor = (
  person: PrintablePerson | null,
  options: Options,
  data: PrintableData,
  context: PrintContext,
): CertificateWords => {
  const { head, organisation } = data
  const parts = person === null ? (head?.parts ?? []) : partsOf(head?.parts ?? [], person)
  const minutes = person?.attended?.minutes ?? totalMinutes(parts)
  const { days } = sheetDates(parts, context)
  const today = dayInMartinique(new Date(context.printedAt))
  // Printed beforehand, it is dated by hand on the day.
  const isOver = (head?.parts ?? []).every(({ date }) => date <= today) && head !== null
  // Somebody who left early did not stay the hours of the part; how long whoever signs a blank one did
  // is not known.
  const isWhole = person !== null && minutes === totalMinutes(parts)
  const stayed = minutes > 0 ? formatDuration(minutes) : null
  return {
    organisation,
    person,
    title: head?.session.title ?? '',
    module: head?.session.module ?? '',
    days: capitalised(days),
    hours: options.hours && isWhole ? hoursOf(parts, context) : '',
    duration: options.hours ? (person === null ? '' : stayed) : null,
    place: [head?.venue?.name, head?.venue?.address, head?.venue?.commune]
      .filter(Boolean)
      .join(', '),
    team: (head?.facilitators ?? []).map(spokenName).filter(Boolean).join(', '),
    signedAt: options.place.trim(),
    signedOn: isOver ? formatLongDay(today, context.language) : '',
    signer: options.signer.trim(),
    paper: options.paper,
    lowInk: options.lowInk,
  }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesPeople.certificates.name')
  const people = certified(data, options.people)
  // Nobody to certify: a blank one, to fill in by hand.
  const holders: readonly (PrintablePerson | null)[] = people.length === 0 ? [null] : people
  const misfits: string[] = []
  const pages = holders.map((person): UnfootedPage => {
    const drawn = certificatePage(wordsFor(person, options, data, context), context)
    misfits.push(...drawn.misfits)
    return drawn.page
  })
  const isTooEarly = data.people.length > 0 && people.length === 0 && !isAttendanceTyped(data)
  const warnings: PrintWarning[] = [
    ...(data.head !== null && isTooEarly
      ? [{ kind: 'attendanceNotTyped', where: name } as const]
      : []),
    ...textWarnings([
      ...people.map(spokenName),
      data.organisation.name,
      data.head?.session.title ?? '',
      options.place,
      options.signer,
    ]),
    ...[...new Set(misfits)].map(
      (text) => ({ kind: 'textDoesNotFit', where: name, text }) as const,
    ),
  ]
  return printableSheets(pages, { name, data, warnings }, context)
}

/** Certificates of attendance: a page for each person who came, ready to sign; a blank one before that is typed. */
export const certificates = definePrintable<Options>({
  kind: 'certificates',
  family: 'people',
  pictogram: 'certificate',
  name: (t) => t('printablesPeople.certificates.name'),
  purpose: (t) => t('printablesPeople.certificates.purpose'),
  keywords: (t) => t('printablesPeople.certificates.keywords'),
  schema,
  fields: [
    {
      key: 'people',
      kind: 'people',
      label: (t) => t('printablesPeople.certificates.people'),
      help: (t) => t('printablesPeople.certificates.peopleHelp'),
      none: (t, data) =>
        t(
          isAttendanceTyped(data)
            ? 'printablesPeople.certificates.everyoneWhoCame'
            : 'printablesPeople.certificates.oneBlank',
        ),
    },
    { key: 'hours', kind: 'switch', label: (t) => t('printablesPeople.certificates.hours') },
    {
      key: 'place',
      kind: 'text',
      label: (t) => t('printablesPeople.certificates.place'),
      example: (t) => t('printablesPeople.certificates.placeExample'),
    },
    {
      key: 'signer',
      kind: 'text',
      label: (t) => t('printablesPeople.certificates.signer'),
      example: (t) => t('printablesPeople.certificates.signerExample'),
    },
    officePaperField,
    lowInkField,
  ],
  reads: ({ people }, data) => [
    ...(people.length > 0 || isAttendanceTyped(data) ? (['people'] as const) : []),
    'attendance',
    'team',
    'organisation',
  ],
  facts: ({ paper }) => ({
    paper,
    landscape: false,
    sides: 1,
    colour: true,
    afterwards: ['sign', 'handOut'],
  }),
  build,
})
