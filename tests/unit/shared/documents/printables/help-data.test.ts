import { describe, expect, it } from 'vitest'
import { helpBoard } from '#shared/documents/printables/exchange/help-board.ts'
import { introductionSlips } from '#shared/documents/printables/exchange/introduction-slips.ts'
import { helpData } from '#shared/documents/printables/help-data.ts'
import type { Introduction, Piece } from '#shared/schemas/outcome.schema.ts'
import type { ConsentEvent } from '#shared/schemas/people.schema.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'
import { drawnTexts } from '#tests/helpers/drawn-text.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const people = [
  aPerson('zoe', { firstName: 'Zoé', lastName: 'BÉLAIR', phone: '+596696000001' }),
  aPerson('lea', { firstName: 'Léa', lastName: 'MONTCLAIR', phone: '+596696000002' }),
  aPerson('old', { mergedInto: 'lea' }),
]

const introduction: Introduction = {
  id: 'i',
  needPersonId: 'zoe',
  offerPersonId: 'old',
  needText: 'Un camion',
  offerText: 'Mon camion',
  needPieceId: null,
  offerPieceId: null,
  chainId: null,
  state: 'proposed',
  proposedOn: '2026-11-01',
  introducedOn: null,
  closedOn: null,
  outcome: '',
  sessionId: null,
  createdAt: '2026-11-01T09:00:00-04:00',
}

const sharing = (
  personId: string,
  decision: ConsentEvent['decision'],
  date: string,
): ConsentEvent => ({
  id: `${personId}.${date}`,
  personId,
  purpose: 'sharing',
  decision,
  date,
  channel: 'paper',
  proof: 'confirmed',
  source: '',
  recordedAt: `${date}T09:00:00-04:00`,
})

const phones = (consentEvents: readonly ConsentEvent[]) => {
  const [one] = helpData(people, { introductions: [introduction], consentEvents }).introductions
  return [one?.need.phone, one?.offer.phone]
}

const printedWords = (consentEvents: readonly ConsentEvent[]) => {
  const data = {
    ...samplePrintableData(0, false),
    ...helpData(people, { introductions: [introduction], consentEvents }),
  }
  return introductionSlips
    .build(introductionSlips.read({}), data, printContext())
    .drawnPages.flatMap(drawnTexts)
    .map(({ text }) => text)
    .join(' ')
}

describe('somebody who was erased', () => {
  it('is brought together with nobody, and not named where they helped', () => {
    const everyone = people.map((one) =>
      one.id === 'lea'
        ? { ...one, firstName: 'Personne effacée', lastName: '', isErased: true }
        : one,
    )
    const dataOf = (state: Introduction['state']) =>
      helpData(everyone, { introductions: [{ ...introduction, offerPersonId: 'lea', state }] })
    expect(dataOf('proposed').introductions).toEqual([])
    expect(dataOf('clicked').introductions).toHaveLength(1)
    expect(JSON.stringify(dataOf('clicked'))).not.toContain('Personne effacée')
  })
})

describe('short names on the board', () => {
  it('end with a full stop, without which the initial reads as a name that was cut', () => {
    const [one] = helpData(people, { introductions: [introduction] }).introductions
    expect([one?.need.shortName, one?.offer.shortName]).toEqual(['Zoé\u00a0B.', 'Léa\u00a0M.'])
  })
})

describe('telephone numbers on slips', () => {
  it('are not printed of who said nothing, refused, withdrew or agreed to something else', () => {
    expect(phones([])).toEqual(['', ''])
    expect(phones([sharing('zoe', 'refused', '2026-01-01')])).toEqual(['', ''])
    const withdrawn = [
      sharing('zoe', 'given', '2026-01-01'),
      sharing('zoe', 'withdrawn', '2026-02-01'),
    ]
    expect(phones(withdrawn)).toEqual(['', ''])
    const newsletter = { ...sharing('zoe', 'given', '2026-01-01'), purpose: 'newsletter' as const }
    expect(phones([newsletter])).toEqual(['', ''])
    // A column of an imported list says yes for them, and nobody has seen their own yes.
    const unproven = { ...sharing('zoe', 'given', '2026-01-01'), proof: 'toConfirm' as const }
    expect(phones([unproven])).toEqual(['', ''])
    expect(printedWords(withdrawn)).not.toMatch(/\d\d \d\d/u)
  })

  it('are printed of who agreed, in the hands of the other, merged records followed', () => {
    const [need, offer] = phones([sharing('old', 'given', '2026-01-01')])
    expect(need).toBe('')
    expect(offer).toMatch(/02$/u)
    expect(printedWords([sharing('lea', 'given', '2026-01-01')])).toContain('00 00 02')
  })
})

describe('the board of help', () => {
  const answered = (state: Piece['state']) => {
    const need: Piece = {
      id: 'n',
      order: 'a0',
      createdAt: introduction.createdAt,
      personId: 'zoe',
      personName: '',
      sessionId: null,
      kind: 'need',
      text: 'Un camion',
      theme: '',
      number: 1,
      state,
    }
    const double = [...people, aPerson('mli', { firstName: 'Marie Line', lastName: 'ROSE' })]
    const met = { ...introduction, offerPersonId: 'mli', needPieceId: 'n', state: 'clicked' }
    return helpData(double, { pieces: [need], introductions: [met as Introduction] })
  }

  it('says the whole first name of who answered', () => {
    const data = { ...samplePrintableData(3, false), ...answered('met') }
    const [page] = helpBoard.build(
      helpBoard.read({ content: 'all' }),
      data,
      printContext(),
    ).drawnPages
    const words = drawnTexts(page ?? { widthMm: 0, heightMm: 0, marks: [] }).map(({ text }) => text)
    expect(words.join(' ')).toContain('Marie Line')
  })

  it('gives every line its own number: those of pieces begin anew at each session, and many have none', () => {
    const many = samplePrintableData(60)
    const contents = ['all', 'blank'] as const
    for (const [paper, perPage] of [['a3', 24] as const, ['a4', 18] as const]) {
      for (const content of contents) {
        const { drawnPages } = helpBoard.build(
          helpBoard.read({ content, paper }),
          many,
          printContext(),
        )
        const numbers = drawnPages
          .flatMap(drawnTexts)
          .filter(({ text, align }) => align === 'center' && /^\d+$/u.test(text))
          .map(({ text }) => Number(text))
        // In the order in which they are read: nobody looks for a number twice.
        expect(numbers).toEqual(
          Array.from({ length: perPage * drawnPages.length }, (_, index) => index + 1),
        )
      }
    }
  })

  it('shows among those that wait a need that looks again, whoever answered it once', () => {
    expect(answered('met').pieces[0]?.answeredBy).toBe('Marie Line\u00a0R.')
    expect(answered('open').pieces[0]?.answeredBy).toBeNull()
  })
})
