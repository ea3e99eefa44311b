import type { Language, Translate } from '#shared/locales/translator.ts'

/** What the process answers to the shell; documented by `--help`. */
export const EXIT_CODES = { done: 0, refused: 1, usage: 2, unexpected: 3 } as const
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES]

/** An expected end of a command: what is told on stderr, and the exit code. */
export class CliStop extends Error {
  override readonly name = 'CliStop'
  readonly exitCode: ExitCode
  /** For scripts that read JSON; a word of the usage or refusal, not a sentence. */
  readonly code: string

  constructor(exitCode: ExitCode, code: string, message: string) {
    super(message)
    this.exitCode = exitCode
    this.code = code
  }
}

/** Stops because the command is not written properly. */
export const usageStop = (code: string, message: string): CliStop =>
  new CliStop(EXIT_CODES.usage, code, message)

/** Stops because a file or a request is refused. */
export const refusalStop = (code: string, message: string): CliStop =>
  new CliStop(EXIT_CODES.refused, code, message)

/** Where a command runs: words, streams, folder and clock. Tests give their own. */
export type CliShell = {
  readonly t: Translate
  readonly language: Language
  /** Answers for scripts: stdout. */
  readonly answer: (text: string) => void
  /** Messages for people: stderr. */
  readonly tell: (text: string) => void
  /** Folder that relative paths start from. */
  readonly cwd: string
  readonly now: () => Date
  readonly appVersion: string
}
