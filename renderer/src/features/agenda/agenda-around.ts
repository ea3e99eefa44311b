import { createContext, useContext } from 'react'
import type { MethodShelf } from '#renderer/data/queries/use-library.ts'
import type { KeyedMethod } from '#shared/domain/agenda/block-of-method.ts'
import type { Facilitator } from '#shared/schemas/community.schema.ts'
import type { AgendaActions } from './agenda-actions.ts'

/** Which button of a block asks for a menu. */
export type MenuRequest = {
  readonly kind: 'actions' | 'energy'
  readonly blockId: string
  readonly anchor: HTMLElement
}

/** What every block of the agenda needs beside itself; the same object while one edits blocks. */
export type AgendaAround = {
  readonly sessionId: string
  readonly actions: AgendaActions
  /** Head count the session is planned for; 0 when nobody said. */
  readonly people: number
  /** The team of this session, in its order. */
  readonly team: readonly Facilitator[]
  readonly facilitators: ReadonlyMap<string, Facilitator>
  readonly methods: ReadonlyMap<string, KeyedMethod>
  readonly shelf: MethodShelf
  readonly openMenu: (request: MenuRequest) => void
}

const Around = createContext<AgendaAround | null>(null)
export const AgendaAroundProvider = Around.Provider

export const useAgendaAround = (): AgendaAround => {
  const around = useContext(Around)
  if (!around) throw new Error('No agenda around')
  return around
}
