import { describe, expect, it } from 'vitest'
import { PRINTABLE_PAPERS, type PrintablePaper } from '#shared/documents/printables/printable.ts'
import { paperSize } from '#shared/documents/printables/printable-frame.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { inkOf } from '#tests/helpers/mark-bounds.ts'
import { attendedByAll, samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const data = attendedByAll(samplePrintableData(12))

const papersOf = (printable: (typeof PRINTABLES)[number]): readonly PrintablePaper[] => {
  const field = printable.fields.find(({ key }) => key === 'paper')
  return field?.kind === 'choice'
    ? PRINTABLE_PAPERS.filter((paper) => field.values.some(({ value }) => value === paper))
    : []
}

const cases = PRINTABLES.flatMap((printable) =>
  papersOf(printable).flatMap((paper) =>
    (['fr', 'en'] as const).map((language) => [printable.kind, paper, language] as const),
  ),
)

describe('supports that come on several papers', () => {
  it.each(cases)('%s fills %s in %s without running over its edges', (kind, paper, language) => {
    const printable = PRINTABLES.find((each) => each.kind === kind)
    const options = printable?.read({ paper }) ?? {}
    const document = printable?.build(options, data, printContext(language))
    const facts = printable?.facts(options, data)
    const [page] = document?.drawnPages ?? []
    expect(document?.warnings).toEqual([])
    expect(page).toMatchObject(paperSize(paper, facts?.landscape ?? false))
    for (const each of document?.drawnPages ?? []) {
      for (const { left, right, top, bottom } of inkOf(each.marks)) {
        expect(Math.min(left, top)).toBeGreaterThan(0)
        expect(right).toBeLessThan(each.widthMm)
        expect(bottom).toBeLessThan(each.heightMm)
      }
    }
  })
})
