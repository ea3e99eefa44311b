import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CLOSING_PATIENCE, CloseFlow } from '#electron/main/app/close-flow.ts'

const flowOf = (
  changes: { canAsk?: boolean; isAlive?: boolean; finish?: () => Promise<void> } = {},
) => {
  const steps: string[] = []
  const flow = new CloseFlow({
    canAsk: () => changes.canAsk ?? true,
    ask: () => steps.push('ask'),
    isAlive: async () => changes.isAlive ?? false,
    finish:
      changes.finish ??
      (async () => {
        steps.push('finish')
      }),
    destroy: () => steps.push('destroy'),
  })
  return { flow, steps }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('closing the window', () => {
  it('lets the page save, takes the last snapshot, and only then lets the window go', async () => {
    const { flow, steps } = flowOf()
    flow.request()
    expect(steps).toEqual(['ask'])
    flow.confirm()
    await vi.runAllTimersAsync()
    expect(steps).toEqual(['ask', 'finish', 'destroy'])
  })

  it('closes a page that hangs, with its snapshot', async () => {
    const { flow, steps } = flowOf({ isAlive: false })
    flow.request()
    await vi.advanceTimersByTimeAsync(CLOSING_PATIENCE)
    expect(steps).toEqual(['ask', 'finish', 'destroy'])
  })

  it('does not close over a question about unsaved work, and asks again at the next click', async () => {
    const { flow, steps } = flowOf({ isAlive: true })
    flow.request()
    await vi.advanceTimersByTimeAsync(CLOSING_PATIENCE * 10)
    expect(steps).toEqual(['ask'])
    flow.request()
    expect(steps).toEqual(['ask', 'ask'])
  })

  it('asks again at each click, for « Rester » may have been the answer, yet ends once', async () => {
    const { flow, steps } = flowOf()
    flow.request()
    flow.request()
    expect(steps).toEqual(['ask', 'ask'])
    flow.confirm()
    flow.confirm()
    flow.request()
    await vi.runAllTimersAsync()
    expect(steps).toEqual(['ask', 'ask', 'finish', 'destroy'])
  })

  it('closes at once when there is no page to ask', async () => {
    const { flow, steps } = flowOf({ canAsk: false })
    flow.request()
    await vi.runAllTimersAsync()
    expect(steps).toEqual(['finish', 'destroy'])
  })

  it('closes although the last snapshot failed', async () => {
    const { flow, steps } = flowOf({ finish: () => Promise.reject(new Error('disk')) })
    flow.request()
    flow.confirm()
    await vi.runAllTimersAsync()
    expect(steps).toEqual(['ask', 'destroy'])
  })
})
