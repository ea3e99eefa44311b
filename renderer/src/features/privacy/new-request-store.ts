import { keptDraft } from '#renderer/lib/kept-draft.ts'
import { type Author, NO_AUTHOR } from '#shared/domain/outcomes/who.ts'
import type { RequestKind } from '#shared/schemas/privacy.schema.ts'

type RequestDraft = {
  readonly who: Author
  readonly kind: RequestKind
  /** Null until another day than today is chosen. */
  readonly receivedOn: string | null
  readonly note: string
}

export const useNewRequestDraft = keptDraft<RequestDraft>('new-request', {
  who: NO_AUTHOR,
  kind: 'access',
  receivedOn: null,
  note: '',
})
