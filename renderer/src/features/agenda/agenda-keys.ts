import type { MoveDirection } from '#shared/domain/agenda/block-moves.ts'

/** What a key asks of the chosen block. */
export type AgendaIntent =
  | { readonly kind: 'go'; readonly to: 'previous' | 'next' | 'first' | 'last' | 'left' | 'right' }
  | { readonly kind: 'move'; readonly direction: MoveDirection }
  | { readonly kind: 'moveTrack'; readonly way: -1 | 1 }
  | { readonly kind: 'nudge'; readonly minutes: number }
  | { readonly kind: 'digit'; readonly digit: string }
  | {
      readonly kind:
        | 'rename'
        | 'open'
        | 'close'
        | 'add'
        | 'duplicate'
        | 'remove'
        | 'split'
        | 'join'
        | 'pin'
        | 'menu'
    }

type KeyLike = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const MOVES: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** The whole group in which the block stands goes that way. */
const TRACK_MOVES: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 }

const PLAIN: Readonly<Record<string, AgendaIntent>> = {
  ArrowUp: { kind: 'go', to: 'previous' },
  ArrowDown: { kind: 'go', to: 'next' },
  ArrowLeft: { kind: 'go', to: 'left' },
  ArrowRight: { kind: 'go', to: 'right' },
  Home: { kind: 'go', to: 'first' },
  End: { kind: 'go', to: 'last' },
  Enter: { kind: 'rename' },
  F2: { kind: 'rename' },
  ' ': { kind: 'open' },
  Escape: { kind: 'close' },
  Delete: { kind: 'remove' },
  ContextMenu: { kind: 'menu' },
  '+': { kind: 'nudge', minutes: 5 },
  '-': { kind: 'nudge', minutes: -5 },
  n: { kind: 'add' },
  s: { kind: 'split' },
  j: { kind: 'join' },
  p: { kind: 'pin' },
}

/** Null: the key says nothing here, and is left to the rest of the app. */
export const agendaIntent = (event: KeyLike, onMac: boolean): AgendaIntent | null => {
  const command = onMac ? event.metaKey : event.ctrlKey
  if (event.altKey) {
    if (event.shiftKey && !command) {
      const way = TRACK_MOVES[event.key]
      return way ? { kind: 'moveTrack', way } : null
    }
    const direction = command ? undefined : MOVES[event.key]
    return direction ? { kind: 'move', direction } : null
  }
  if (command) return event.key.toLowerCase() === 'd' ? { kind: 'duplicate' } : null
  if (event.ctrlKey || event.metaKey) return null
  if (/^\d$/u.test(event.key)) return { kind: 'digit', digit: event.key }
  if (event.shiftKey && event.key === 'F10') return { kind: 'menu' }
  // On a Mac the key that erases is called Backspace.
  if (onMac && event.key === 'Backspace') return { kind: 'remove' }
  // Shift is needed to write « + » on many keyboards; elsewhere it is somebody's own shortcut.
  if (event.shiftKey && event.key !== '+') return null
  return PLAIN[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null
}
