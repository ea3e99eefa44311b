import { afterEach, describe, expect, it, vi } from 'vitest'
import { prepareToClose } from '#renderer/app/closing.ts'
import { registerDraft, saveDrafts } from '#renderer/lib/pending-drafts.ts'

const stops: (() => void)[] = []
const draft = (save: () => unknown) => stops.push(registerDraft(save))
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

describe('fields that hold unsaved typing', () => {
  it('are all saved even when one of them fails, and the failure is not hidden', async () => {
    const later = vi.fn()
    draft(() => {
      throw new Error('refused')
    })
    draft(async () => later())
    await expect(saveDrafts()).rejects.toThrow('refused')
    expect(later).toHaveBeenCalledOnce()
  })
})

describe('closing the window', () => {
  const steps = {
    saveDrafts,
    settled: async () => {},
    unsavedCount: () => 0,
    onProblem: vi.fn(),
    patienceMs: 20,
  }

  it('goes on when everything is saved', async () => {
    expect(await prepareToClose(steps)).toBe('ready')
  })

  it('asks, instead of never answering, when a field cannot save', async () => {
    draft(() => Promise.reject(new Error('refused')))
    expect(await prepareToClose(steps)).toBe('typing')
    expect(steps.onProblem).toHaveBeenCalledWith(new Error('refused'))
  })

  it('asks when a field never ends saving', async () => {
    draft(() => new Promise(() => {}))
    expect(await prepareToClose(steps)).toBe('typing')
  })

  it('asks about changes that the disk refused, also when saving never ends', async () => {
    const settled = () => new Promise<void>(() => {})
    expect(await prepareToClose({ ...steps, settled, unsavedCount: () => 2 })).toBe('unsaved')
  })
})
