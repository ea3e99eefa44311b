import { describe, expect, it } from 'vitest'
import { challengeStories } from '#shared/domain/report/challenge-stories.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { exampleRows } from '#shared/example/example-rows.ts'

describe('the stories of challenges in a bilan', () => {
  const stories = challengeStories(reportLedger(exampleRows('2026-11-23')), EVERYTHING)

  it('count no session that has not been held yet, as the figures of the cover do', () => {
    // J4RD and C7DV were held; L8EN, of the same challenge, is planned for 5 December.
    expect(stories.map(({ title, sessions }) => [title, sessions])).toEqual([
      ['Des légumes du quartier toute l’année', 2],
    ])
  })
})
