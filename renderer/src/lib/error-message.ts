import { IPC_ERROR_CODES, type IpcErrorCode } from '#shared/ipc/index.ts'
import type { Translate } from '#shared/locales/translator.ts'

const isKnown = (code: string): code is IpcErrorCode =>
  (IPC_ERROR_CODES as readonly string[]).includes(code)

/** What happened, what is safe, what to do: the sentences of an error code. */
export const errorMessage = (t: Translate, code: string): string =>
  t(`errors.${isKnown(code) ? code : 'unexpected'}`)
