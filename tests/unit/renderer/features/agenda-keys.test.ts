import { describe, expect, it } from 'vitest'
import { agendaIntent } from '#renderer/features/agenda/agenda-keys.ts'

const key = (name: string, held: readonly ('ctrl' | 'alt' | 'shift' | 'meta')[] = []) => ({
  key: name,
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
  metaKey: held.includes('meta'),
})

describe('a key on a block of the agenda', () => {
  it.each([
    [key('ArrowDown'), { kind: 'go', to: 'next' }],
    [key('ArrowUp', ['alt']), { kind: 'move', direction: 'up' }],
    [key('ArrowRight', ['alt']), { kind: 'move', direction: 'in' }],
    [key('d', ['ctrl']), { kind: 'duplicate' }],
    [key('S'), { kind: 'split' }],
    [key('+', ['shift']), { kind: 'nudge', minutes: 5 }],
    [key('-'), { kind: 'nudge', minutes: -5 }],
    [key('4'), { kind: 'digit', digit: '4' }],
    [key('F10', ['shift']), { kind: 'menu' }],
  ])('%o is understood', (event, intent) => expect(agendaIntent(event, false)).toEqual(intent))

  it.each([
    ['undo belongs to the app', key('z', ['ctrl'])],
    ['AltGr writes signs', key('€', ['ctrl', 'alt'])],
    ['Ctrl+S saves', key('s', ['ctrl'])],
    ['Ctrl+N makes a session', key('n', ['ctrl'])],
    ['Shift+S is nobody’s', key('S', ['shift'])],
    ['Tab goes on', key('Tab')],
    ['« ? » lists the shortcuts', key('?', ['shift'])],
    ['Backspace removes nothing on a PC', key('Backspace')],
  ])('%s', (_why, event) => expect(agendaIntent(event, false)).toBeNull())

  it('takes Command and Backspace on a Mac', () => {
    expect(agendaIntent(key('d', ['meta']), true)).toEqual({ kind: 'duplicate' })
    expect(agendaIntent(key('d', ['ctrl']), true)).toBeNull()
    expect(agendaIntent(key('Backspace'), true)).toEqual({ kind: 'remove' })
  })

  it('moves the whole group with Alt and Shift, never its block', () => {
    const pressed = { ctrlKey: false, metaKey: false, altKey: true, shiftKey: true }
    const intent = (key: string) => agendaIntent({ ...pressed, key }, false)
    expect(intent('ArrowLeft')).toEqual({ kind: 'moveTrack', way: -1 })
    expect(intent('ArrowRight')).toEqual({ kind: 'moveTrack', way: 1 })
    expect(intent('ArrowUp')).toBeNull()
  })
})
