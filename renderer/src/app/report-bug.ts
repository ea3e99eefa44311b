import { invoke } from '#renderer/platform/ipc-client.ts'

/** Writes a bug to the log: its stack, which holds names of functions, never what was typed. */
export const reportBug = (where: string, error: unknown): void => {
  const stack = error instanceof Error ? stackOnly(error) : typeof error
  console.error(where, error)
  void invoke('system.reportBug', { where, stack: stack.slice(0, 8_000) }).catch(() => {})
}

// The first line of a stack is the message, which may quote data: the name of the error is enough.
const stackOnly = (error: Error): string =>
  [
    error.name,
    ...(error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at ')),
  ].join('\n')
