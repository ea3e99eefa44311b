import { fail } from '#shared/domain/result.ts'
import type { RouteResult } from '#shared/ipc/index.ts'
import { invoke } from './ipc-client.ts'

const LARGEST_BYTES = 10 * 1024 * 1024

/** Stores a PNG or JPEG picture under its sha256, which the records keep. */
export const storePicture = async (file: File): Promise<RouteResult<'attachments.put'>> => {
  // Refused before it is read: a film dropped by mistake must not fill the memory.
  if (file.size > LARGEST_BYTES) return fail({ code: 'imageUnsupported' } as const)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return await invoke('attachments.put', { bytes })
}
