import { keptDraft } from '#renderer/lib/kept-draft.ts'

export const useNewPersonDraft = keptDraft('new-person', {
  firstName: '',
  lastName: '',
  structure: '',
})
