import { beforeEach, expect, it } from 'vitest'
import { closeNewestToast, showToast, TOASTS_AT_ONCE, useToasts } from '#renderer/ui/toast-store.ts'

beforeEach(() => useToasts.setState({ toasts: [] }))

const shown = () => useToasts.getState().toasts.map(({ message }) => message)
const action = { label: 'Show', perform: () => {} }

it('never stacks more messages than a low window has room for, the newest first', () => {
  for (const message of ['1', '2', '3']) showToast(message)
  expect(shown()).toEqual(['3', '2'])
  expect(TOASTS_AT_ONCE).toBe(2)
})

it('says one saved file at a time, and for less long than an offer to undo', () => {
  showToast('Undo', { action })
  showToast('a.pdf', { subject: 'file', action })
  showToast('b.pdf', { subject: 'file', action })
  expect(shown()).toEqual(['b.pdf', 'Undo'])
  const [file, offer] = useToasts.getState().toasts
  expect(file?.duration).toBeLessThan(offer?.duration ?? 0)
})

it('keeps an error that nobody closed when other messages come', () => {
  showToast('Error', { tone: 'danger' })
  showToast('Offer', { action })
  showToast('Last')
  expect(shown()).toEqual(['Last', 'Error'])
})

it('closes the newest message first', () => {
  showToast('1')
  showToast('2')
  closeNewestToast()
  expect(shown()).toEqual(['1'])
})
