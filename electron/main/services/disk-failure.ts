import type { IpcErrorCode } from '#shared/ipc/index.ts'
import { errnoOf } from './disk.ts'

/** The code that tells a person what the disk refused; `otherwise` when it is none of the usual. */
export const diskFailureCode = <Other extends IpcErrorCode>(
  error: unknown,
  otherwise: Other,
): 'diskFull' | 'diskReadOnly' | Other => {
  switch (errnoOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull'
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'diskReadOnly'
    default:
      return otherwise
  }
}
