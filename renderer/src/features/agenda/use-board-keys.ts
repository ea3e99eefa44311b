import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { isMac } from '#renderer/commands/shortcut.ts'
import { spotAfter } from '#shared/domain/agenda/block-moves.ts'
import type { AgendaActions } from './agenda-actions.ts'
import { useAgendaAround } from './agenda-around.ts'
import { type AgendaIntent, agendaIntent } from './agenda-keys.ts'
import { useAgenda, useAgendaStore } from './agenda-store.ts'

const cardOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-agenda-block="${CSS.escape(id)}"]`)

/** Puts what was typed on a card into its box of length, as a spreadsheet does. */
const typeDuration = (id: string, digit: string): void => {
  const box = cardOf(id)?.querySelector<HTMLInputElement>('[data-duration]')
  if (!box) return
  box.focus()
  box.select()
  document.execCommand('insertText', false, digit)
}

const openMenu = (id: string): void =>
  cardOf(id)?.querySelector<HTMLElement>('[data-more]')?.click()

const perform = (actions: AgendaActions, id: string, intent: AgendaIntent) => {
  switch (intent.kind) {
    case 'go':
      return actions.go(intent.to)
    case 'move':
      return actions.move(id, intent.direction)
    case 'moveTrack':
      return actions.moveTrackOf(id, intent.way)
    case 'nudge':
      return actions.nudge(id, intent.minutes)
    case 'digit':
      return typeDuration(id, intent.digit)
    case 'rename':
      return actions.rename(id)
    case 'open':
      return actions.open(id)
    case 'close':
      return actions.setAside('none')
    case 'add':
      return actions.addBlank(spotAfter(actions.state().agenda, id) ?? undefined)
    case 'duplicate':
      return actions.duplicate(id)
    case 'remove':
      return actions.remove(id)
    case 'split':
      return actions.split(id)
    case 'join':
      return actions.join(id)
    case 'pin':
      return actions.togglePin(id)
    case 'menu':
      return openMenu(id)
  }
}

/** Carries out what a key asks of the card that has the focus. */
export const useBoardKeys = (): ((event: KeyboardEvent) => void) => {
  const { actions } = useAgendaAround()
  return (event) => {
    const id = (event.target as HTMLElement).dataset.agendaBlock
    if (id === undefined || event.defaultPrevented) return
    const intent = agendaIntent(event, isMac(navigator.platform))
    if (!intent) return
    event.preventDefault()
    event.stopPropagation()
    perform(actions, id, intent)
  }
}

/** Brings the focus to the card that asks for it, and to the next one when its own is taken away. */
export const useCardFocus = (board: RefObject<HTMLElement | null>): void => {
  const store = useAgendaStore()
  const wantedId = useAgenda((state) => state.wantedId)
  const order = useAgenda((state) => state.order)
  const lists = useAgenda((state) => state.lists)
  const wasInside = useRef(false)
  useEffect(() => {
    const note = () => {
      const focused = document.activeElement
      if (focused && focused !== document.body) {
        wasInside.current = board.current?.contains(focused) ?? false
      }
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [board])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that is wanted may come later.
  useEffect(() => {
    const { wantedId: wanted, currentId, editingId } = store.getState()
    const isLost = wasInside.current && document.activeElement === document.body
    const id = wanted ?? (isLost && editingId === null ? currentId : null)
    const card = id === null ? null : cardOf(id)
    if (!card) return
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest' })
    store.setState({ wantedId: null })
  }, [store, wantedId, order, lists])
}
