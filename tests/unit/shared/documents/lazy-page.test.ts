import { describe, expect, it } from 'vitest'
import { lazyPage } from '#shared/documents/lazy-page.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

describe('a page drawn when it is looked at', () => {
  it('is drawn once, however often it is looked at, and not before', () => {
    let drawn = 0
    const page = lazyPage({ widthMm: 210, heightMm: 297 }, () => {
      drawn += 1
      return []
    })
    expect(drawn).toBe(0)
    expect([page.marks, page.marks, { ...page }.marks]).toEqual([[], [], []])
    expect(drawn).toBe(1)
  })

  it('spares a bingo the sheets that nobody looks at: each letter typed drew seventy of them', () => {
    const bingo = PRINTABLES.find(({ kind }) => kind === 'humanBingo')
    const { drawnPages } = bingo?.build(
      bingo.read({}),
      samplePrintableData(60),
      printContext(),
    ) ?? {
      drawnPages: [],
    }
    expect(drawnPages.length).toBeGreaterThan(60)
    for (const page of drawnPages) {
      expect(Object.getOwnPropertyDescriptor(page, 'marks')?.get).toBeDefined()
    }
  })
})
