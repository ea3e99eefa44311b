import { describe, expect, it } from 'vitest'
import type { PrintableData } from '#shared/documents/printables/printable.ts'
import { printableFingerprint } from '#shared/documents/printables/printable-fingerprint.ts'
import { PRINTABLES, printableOf } from '#shared/documents/printables/printable-registry.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const base = samplePrintableData(6)
const logo = { hash: 'b'.repeat(64), width: 200, height: 100 }

const withHead = (change: (head: NonNullable<PrintableData['head']>) => object): PrintableData => ({
  ...base,
  head: base.head && { ...base.head, ...change(base.head) },
})

/** What may happen between two prints of a kit. */
const CHANGES: Readonly<Record<string, PrintableData>> = {
  'attendance is typed': {
    ...base,
    people: base.people.map((one) => ({
      ...one,
      attended: { minutes: 60, partIds: base.head?.parts.slice(0, 1).map(({ id }) => id) ?? [] },
    })),
  },
  'somebody is renamed': {
    ...base,
    people: base.people.map((one, at) => (at === 3 ? { ...one, lastName: 'ZÉLINE' } : one)),
  },
  'somebody gets another totem': {
    ...base,
    people: base.people.map((one, at) =>
      at === 0 ? { ...one, totem: { picture: 'fire', colour: 'mangrove', number: 99 } } : one,
    ),
  },
  'somebody more is listed': { ...base, people: samplePrintableData(7).people },
  'many more are expected': { ...base, expectedCount: 60 },
  'the challenge asks something else': {
    ...base,
    challenge: { title: 'Eau', question: 'Comment garder l’eau de pluie ?' },
  },
  'the organisation takes a logo': { ...base, organisation: { ...base.organisation, logo } },
  'the organisation moves': {
    ...base,
    organisation: { ...base.organisation, address: 'Rue des Flamboyants', privacyContact: 'a@b.c' },
  },
  'somebody joins the team': withHead(({ facilitators }) => ({
    facilitators: [
      ...facilitators,
      { firstName: 'Anatole', lastName: 'MARIE', role: 'Gardien du temps' },
    ],
  })),
  'a funder is added': withHead(({ funders }) => ({
    funders: [...funders, { name: 'Fonds inventé', sentence: '', logo: null }],
  })),
  'the session is renamed': withHead(({ session }) => ({
    session: { ...session, title: 'Un autre titre' },
  })),
  'the venue changes': withHead(() => ({
    venue: { name: 'Salle des fêtes', address: 'Bourg', commune: 'Le Prêcheur' },
  })),
  'somebody needs something else': {
    ...base,
    pieces: base.pieces.map((one, at) => (at === 0 ? { ...one, text: 'Une brouette' } : one)),
  },
  'an introduction is proposed': {
    ...base,
    introductions: [
      ...base.introductions,
      ...base.introductions.slice(0, 1).map((one) => ({ ...one, id: 'other' })),
    ],
  },
  'tables are drawn anew': {
    ...base,
    tableRounds: base.tableRounds.map(({ title, tables }) => ({
      title,
      tables: tables.toReversed(),
    })),
  },
  'another support takes a picture': { ...base, pictures: { [logo.hash]: logo } },
}

const fr = printContext('fr')

describe('fingerprint of a support', () => {
  for (const printable of PRINTABLES) {
    it(`of ${printable.kind} changes with its sheets: else they are printed for nothing, or not again`, () => {
      const options = printable.read({})
      const draw = (data: PrintableData) =>
        JSON.stringify(printable.build(options, data, fr).drawnPages)
      const before = draw(base)
      const mark = printableFingerprint(printable, options, base, 'fr')
      const differences = Object.entries(CHANGES).map(([name, data]) => [
        name,
        draw(data) !== before,
      ])
      const told = Object.entries(CHANGES).map(([name, data]) => [
        name,
        printableFingerprint(printable, options, data, 'fr') !== mark,
      ])
      expect(told).toEqual(differences)
    })
  }

  it('changes with the language, not with the order in which options were set', () => {
    const slips = printableOf('votingSlips')
    if (slips === undefined) throw new Error('no slips')
    const mark = (options: Readonly<Record<string, unknown>>, language: 'fr' | 'en') =>
      printableFingerprint(slips, options, base, language)
    expect(mark({ count: 8, question: 'Qui ?' }, 'fr')).toBe(
      mark({ question: 'Qui ?', count: 8 }, 'fr'),
    )
    expect(mark({ count: 8 }, 'fr')).not.toBe(mark({ count: 8 }, 'en'))
  })

  it('leaves alone a badge printed for one person when another is renamed', () => {
    const badges = printableOf('nameBadges')
    if (badges === undefined) throw new Error('no badges')
    const options = badges.read({ people: [base.people[0]?.id] })
    const mark = (data: PrintableData) => printableFingerprint(badges, options, data, 'fr')
    expect(mark(CHANGES['somebody is renamed'] ?? base)).toBe(mark(base))
  })

  it('is that of before on A4, for what came on A4 alone: a kit is not printed again for a new choice', () => {
    const mark = (kind: string, options: Record<string, unknown>) => {
      const printable = printableOf(kind)
      if (printable === undefined) throw new Error(`no ${kind}`)
      return printableFingerprint(printable, options, base, 'fr')
    }
    const { paper, ...before } = printableOf('votingSlips')?.read({}) ?? {}
    expect(paper).toBe('a4')
    expect(mark('votingSlips', { ...before, paper })).toBe(mark('votingSlips', before))
    expect(mark('votingSlips', { ...before, paper: 'letter' })).not.toBe(
      mark('votingSlips', before),
    )
    // Boards always had the choice: what they said of it is what they were known by.
    const board = printableOf('yoleBoard')?.read({}) ?? {}
    const { paper: _, ...without } = board
    expect(mark('yoleBoard', board)).not.toBe(mark('yoleBoard', without))
  })
})
