import { describe, expect, it } from 'vitest'
import { exportOfPrint } from '#shared/documents/personal-export.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { sampleKit } from '#tests/helpers/sample-kit.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { crowdedRows, reportOf } from '#tests/helpers/sample-report.ts'
import { workshopModel } from '#tests/helpers/sample-sheets.ts'

type Body = PrintRequest extends infer Request
  ? Request extends PrintRequest
    ? Pick<Request, 'kind' | 'model'>
    : never
  : never

const noted = (body: Body) =>
  exportOfPrint({
    language: 'fr',
    printedAt: '2026-11-23T11:05:00Z',
    images: {},
    ...body,
  } as PrintRequest)

const support = (kind: string, options: Readonly<Record<string, unknown>> = {}, people = 12) =>
  noted({ kind: 'printable', model: { kind, options, data: samplePrintableData(people) } })

const badges = { id: 'badges', name: '', kind: 'nameBadges', options: {} } as const

describe('what a print adds to the log of exports', () => {
  it('counts the lines of a sign-in sheet, and says nothing of one without a name', () => {
    expect(noted({ kind: 'signIn', model: workshopModel(25) })).toEqual({
      what: 'signInSheet',
      count: 25,
    })
    expect(noted({ kind: 'signIn', model: workshopModel(0) })).toBeNull()
  })

  it('does not count twice whoever stands on two sheets of a kit', () => {
    const [first] = workshopModel(25).people
    const data = samplePrintableData(25)
    const printableData = {
      ...data,
      people: data.people.map((one, at) => (at === 0 ? { ...one, id: first?.id ?? '' } : one)),
    }
    const signIn = { ...workshopModel(25), people: first ? [first] : [] }
    const kit = sampleKit({ signIn, printables: [badges], printableData })
    const ids = new Set([...printableData.people, ...signIn.people].map(({ id }) => id))
    expect(noted({ kind: 'kit', model: kit })).toEqual({ what: 'kit', count: ids.size })
  })

  it('says nothing of a kit whose sheets with names were left out', () => {
    const choices = { blackOnly: false, leftOut: ['signIn'], onlyChanged: false }
    expect(noted({ kind: 'kit', model: sampleKit({ choices }) })).toBeNull()
    const withBadges = sampleKit({ choices, printables: [badges] })
    expect(noted({ kind: 'kit', model: withBadges })?.count).toBe(25)
  })

  it('counts only those whose badge was asked for', () => {
    const [one, two] = samplePrintableData(12).people
    expect(support('nameBadges')).toEqual({ what: 'namedSheets', count: 12 })
    expect(support('nameBadges', { people: [one?.id, two?.id] })?.count).toBe(2)
  })

  it('says nothing of supports that name nobody of the list', () => {
    for (const kind of ['welcomeCards', 'valuesCharter', 'pictureBingo', 'votingSlips']) {
      expect(PRINTABLES.map((one) => one.kind)).toContain(kind)
      expect(support(kind), kind).toBeNull()
    }
  })

  it('tells a session report that names people from one that names nobody', () => {
    const named = reportOf(crowdedRows(), 'J4RD', 'full')
    expect(noted({ kind: 'sessionReport', model: named })).toEqual({
      what: 'sessionReport',
      count: named.names?.length,
    })
    const nameless = { ...reportOf(crowdedRows(), 'J4RD', 'none'), quotes: [] }
    expect(noted({ kind: 'sessionReport', model: nameless })).toBeNull()
    const first = reportOf(crowdedRows(), 'J4RD', 'first')
    expect(noted({ kind: 'sessionReport', model: first })).toEqual({
      what: 'sessionReport',
      count: null,
    })
  })
})
