import { keptDraft } from '#renderer/lib/kept-draft.ts'
import { type Author, NO_AUTHOR } from '#shared/domain/outcomes/who.ts'
import type { PieceKind } from '#shared/schemas/outcome.schema.ts'

export type PieceDraft = {
  readonly kind: PieceKind
  readonly author: Author
  readonly text: string
  readonly theme: string
}

export const useNewPieceDraft = keptDraft<PieceDraft>('new-piece', {
  kind: 'need',
  author: NO_AUTHOR,
  text: '',
  theme: '',
})
