import { describe, expect, it } from 'vitest'
import { listIntent, movedStop, STOPS } from '#renderer/features/sessions/participant-keys.ts'

const key = (name: string, changes: Partial<Parameters<typeof listIntent>[0]> = {}) =>
  listIntent({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...changes })

describe('the keys of the list of people', () => {
  it('note an answer by its initial, in either language and case', () => {
    expect(key('c')).toEqual({ kind: 'answer', answer: 'confirmed' })
    expect(key('I')).toEqual({ kind: 'answer', answer: 'invited' })
    expect(key('n')).toEqual({ kind: 'answer', answer: 'declined' })
    expect(key('d')).toEqual({ kind: 'answer', answer: 'declined' })
  })

  it('leave Ctrl+C, Enter, Space and Tab to what they usually do', () => {
    expect(key('c', { ctrlKey: true })).toBeNull()
    expect(key('c', { metaKey: true })).toBeNull()
    expect(key('Enter')).toBeNull()
    expect(key(' ')).toBeNull()
    expect(key('Tab')).toBeNull()
  })

  it('stop at both ends of a line, and skip the answers of a line that has none', () => {
    expect(movedStop(STOPS, 'remove', 1)).toBe('remove')
    expect(movedStop(STOPS, 'tick', -1)).toBe('tick')
    expect(movedStop(['tick', 'name', 'remove'], 'name', 1)).toBe('remove')
    expect(movedStop(['tick', 'name', 'remove'], 'confirmed', 1)).toBe('name')
  })
})
