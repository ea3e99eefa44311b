import type { AgendaStore } from './agenda-store.ts'
import type { AgendaWriter } from './agenda-writer.ts'

/** What every action on an agenda works with. */
export type AgendaTools = {
  readonly store: AgendaStore
  readonly sessionId: string
  readonly writer: AgendaWriter
  /** Tells screen readers. */
  readonly say: (words: string) => void
  /** Brings the focus to the card of that block, as soon as it is there. */
  readonly focus: (id: string | null) => void
}
