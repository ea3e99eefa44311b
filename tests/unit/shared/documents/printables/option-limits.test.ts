import { describe, expect, it } from 'vitest'
import { tooMuch } from '#shared/documents/printables/option-limits.ts'
import type { PrintableField } from '#shared/documents/printables/printable.ts'
import { PRINTABLES, printableOf } from '#shared/documents/printables/printable-registry.ts'

const definition = (kind: string) => {
  const found = printableOf(kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: `ligne ${index + 1}`, pictogram: null }))

const isTyped = ({ kind }: PrintableField) =>
  kind === 'text' || kind === 'paragraph' || kind === 'lines' || kind === 'items'

// One more than any option of that kind takes.
const tooLong = ({ kind }: PrintableField): unknown => {
  switch (kind) {
    case 'items':
      return lines(501)
    case 'lines':
      return Array.from({ length: 501 }, (_, index) => 'x'.repeat(index === 0 ? 501 : 3))
    default:
      return 'x'.repeat(20_001)
  }
}

describe('a text or a list longer than a support takes', () => {
  for (const printable of PRINTABLES) {
    for (const field of printable.fields.filter(isTyped)) {
      it(`keeps its beginning in ${printable.kind}, ${field.key}, and is told: it looked erased`, () => {
        const value = tooLong(field)
        const read = printable.read({ [field.key]: value })[field.key]
        expect(read).not.toEqual(printable.read({})[field.key])
        expect(String(read).length).toBeGreaterThan(0)
        const found = tooMuch(printable.schema, field.key, value)
        expect(found?.limit).toBeGreaterThan(0)
        expect(found?.count).toBeGreaterThan(found?.limit ?? 0)
      })
    }
  }

  it('keeps the first lines that there is room for, as they were', () => {
    expect(definition('blason').read({ prompts: lines(5) })).toMatchObject({ prompts: lines(4) })
    expect(definition('dominoes').read({ pictures: lines(8) })).toMatchObject({
      pictures: lines(7),
    })
  })

  it('says how many there are, and how many there may be', () => {
    const { schema } = definition('cafeMenu')
    expect(tooMuch(schema, 'questions', ['a', 'b', 'c', 'd', 'e'])).toEqual({
      of: 'things',
      count: 5,
      limit: 4,
    })
    expect(tooMuch(schema, 'questions', ['a', 'x'.repeat(301)])).toEqual({
      of: 'letters',
      count: 301,
      limit: 300,
    })
    expect(tooMuch(schema, 'questions', ['a', 'b', 'c', 'd'])).toBeNull()
    expect(tooMuch(schema, 'title', 'x'.repeat(101))).toMatchObject({ of: 'letters', limit: 100 })
  })
})
