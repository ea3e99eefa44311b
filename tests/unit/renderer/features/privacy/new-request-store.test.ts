import { afterEach, describe, expect, it } from 'vitest'
import {
  changeNewRequest,
  dayReceived,
  saysSomething,
  useNewRequestDraft,
} from '#renderer/features/privacy/new-request-store.ts'
import { setClock } from '#renderer/lib/clock.ts'

afterEach(() => {
  useNewRequestDraft.clear()
  setClock(null)
})

const on = (day: string) => setClock({ startsAt: `${day}T10:00:00-04:00`, speed: 0 })
/** The day that the form shows when it opens, and whether it says that it was kept. */
const shown = () => {
  const draft = useNewRequestDraft.getState()
  return [dayReceived(draft), saysSomething(draft)]
}

describe('a request that is left before it is noted', () => {
  it('was received on the day of its first word, whenever it is resumed: the legal month runs', () => {
    on('2026-11-20')
    expect(shown()).toEqual(['2026-11-20', false])
    changeNewRequest({ note: 'Par téléphone' })
    on('2026-11-25')
    expect(shown()).toEqual(['2026-11-20', true])
    changeNewRequest({ kind: 'erasure' })
    expect(shown()).toEqual(['2026-11-20', true])
    useNewRequestDraft.clear()
    expect(shown()).toEqual(['2026-11-25', false])
  })

  it('keeps the day chosen, and comes back to that of its first word when it is taken away', () => {
    on('2026-11-20')
    changeNewRequest({ receivedOn: '2026-11-12' })
    changeNewRequest({ note: 'Par courrier' })
    on('2026-11-25')
    expect(shown()).toEqual(['2026-11-12', true])
    changeNewRequest({ receivedOn: null })
    expect(shown()).toEqual(['2026-11-20', true])
  })

  it('gives no old day to another request once its words were wiped out', () => {
    on('2026-11-20')
    changeNewRequest({ note: 'P' })
    changeNewRequest({ note: '' })
    on('2026-11-25')
    expect(shown()).toEqual(['2026-11-25', false])
    changeNewRequest({ kind: 'erasure' })
    on('2026-11-26')
    expect(shown()).toEqual(['2026-11-25', true])
  })
})
