import { describe, expect, test } from 'vitest'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { ENTRY_SHEETS } from '#shared/domain/outcomes/entry-sheets.ts'
import {
  expectedSheets,
  PRINTABLES_TYPED_UP,
  sheetOfPrintable,
} from '#shared/domain/outcomes/printed-sheets.ts'
import { repeatedLines } from '#shared/domain/outcomes/repeated-lines.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

describe('the sheets of a session', () => {
  test('name supports that exist: a kind renamed would print no letters', () => {
    const kinds = new Set(PRINTABLES.map(({ kind }) => kind))
    expect(PRINTABLES_TYPED_UP.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  test('that are typed up say their code on every page, and the others only that of the session', () => {
    const data = samplePrintableData(12)
    const session = data.head?.session.code ?? ''
    for (const printable of PRINTABLES) {
      const { drawnPages = [] } = printable.build(printable.read({}), data, printContext('fr'))
      const sheet = sheetOfPrintable(printable.kind)
      const code = sheet === null ? session : `${session}-${ENTRY_SHEETS[sheet]}`
      for (const page of drawnPages) {
        const texts = JSON.stringify(page.marks)
        expect(texts, printable.kind).toContain(`"text":"${code}"`)
      }
    }
  })

  test('are the sign-in sheet and what it prints', () => {
    const sheets = expectedSheets({
      kinds: ['nameBadges', 'rotiPoster', 'commitmentCards'],
      methodKeys: ['consent-decision'],
      hasBlankCards: false,
      hasReview: true,
    })
    expect([...sheets]).toEqual(['attendance', 'evaluations', 'commitments', 'decisions', 'review'])
  })

  test('tell a line that says what an earlier one said, accents aside', () => {
    expect(repeatedLines(['Un four', 'Un banc', ' un FOUR ', '', ''])).toEqual(new Map([[2, 1]]))
  })
})
