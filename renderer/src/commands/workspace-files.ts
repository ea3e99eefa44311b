import { create } from 'zustand'
import { allRows, exportUnsaved } from '#renderer/data/workspace.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { saveDrafts } from '#renderer/lib/pending-drafts.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { WorkspaceSummary } from '#shared/ipc/workspace-routes.ts'
import { noteExport } from './note-export.ts'

/** What somebody asked to open, shown before anything is replaced. */
export type RestoreCandidate =
  | {
      readonly kind: 'file'
      readonly handle: string
      readonly fileName: string
      readonly summary: WorkspaceSummary
    }
  | {
      readonly kind: 'snapshot'
      readonly id: string
      readonly takenAt: string
      readonly summary: WorkspaceSummary
    }

/** The question « open this? », while it is asked. */
export const useRestoreQuestion = create<{ readonly candidate: RestoreCandidate | null }>()(() => ({
  candidate: null,
}))

export const askToRestore = (candidate: RestoreCandidate): void =>
  useRestoreQuestion.setState({ candidate })

/** Words the failure, unless the person only closed the dialog. */
export const showFailure = (code: string): void => {
  if (code !== 'cancelled') showToast(errorMessage(words().t, code), { tone: 'danger' })
}

/** Saves everything in one `.koudmen` file, where the person chooses. */
export const saveWorkspaceCopy = async (): Promise<void> => {
  // A field that cannot save must not keep the rest from being copied.
  await saveDrafts().catch(() => showFailure('unexpected'))
  const answer = await exportUnsaved()
  if (!answer.ok) return showFailure(answer.error.code)
  showToast(words().t('shell.copySaved', { fileName: answer.data.fileName }), {
    tone: 'positive',
    subject: 'file',
  })
  const people = allRows().people.filter(({ mergedInto }) => mergedInto === null)
  await noteExport('workspaceCopy', people.length)
}

/** Lets the person pick a `.koudmen` file, then asks before it replaces anything. */
export const openWorkspaceFile = async (): Promise<void> => {
  await saveDrafts()
  const answer = await invoke('workspace.pick', {})
  if (!answer.ok) showFailure(answer.error.code)
  else askToRestore({ kind: 'file', ...answer.data })
}
