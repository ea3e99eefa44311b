import { invoke } from '#renderer/platform/ipc-client.ts'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import { showFailure } from './workspace-files.ts'

/** Shows a scan kept as PDF in the program that this computer has for it. */
export const openScan = async ({ hash, fileName }: Photo): Promise<void> => {
  const found = await invoke('attachments.get', { hash })
  if (!found.ok) return showFailure(found.error.code)
  const opened = await invoke('files.preview', {
    suggestedName: fileName || 'scan.pdf',
    bytes: found.data.bytes,
  })
  if (!opened.ok) showFailure(opened.error.code)
}
