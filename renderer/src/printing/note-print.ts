import { noteExport } from '#renderer/commands/note-export.ts'
import { exportOfPrint } from '#shared/documents/personal-export.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'

/** Notes what was printed, saved or opened elsewhere, when it names somebody of the list. */
export const notePrint = async (request: PrintRequest): Promise<void> => {
  const made = exportOfPrint(request)
  if (made !== null) await noteExport(made.what, made.count)
}
