import { renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { errnoOf } from './disk.ts'

/** Facts that may be logged: codes, counts, sizes; never a label, a name or a path of a person. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>

export type Log = {
  readonly info: (event: string, facts?: LogFacts) => void
  /** An expected refusal or a bug; of `error` only its kind and its places in our code are kept. */
  readonly problem: (event: string, facts?: LogFacts, error?: unknown) => void
}

const MAX_BYTES = 5 * 1024 * 1024
const OLD_FILES = 4
/** Milliseconds. */
const FACTS_WAIT = 3_000

/** Kind of an error and where in our code it was thrown, without its message and without folders. */
export const placeOfError = (error: unknown): readonly string[] => {
  if (!(error instanceof Error)) return [typeof error]
  return [`${error.name} ${errnoOf(error)}`.trim(), ...placesOf(error.stack ?? '')]
}

/**
 * The frames of a stack as `function file:line:column`. Messages are left out: they may quote what
 * a person typed. So are folders: they hold the name of the account.
 */
export const placesOf = (stack: string): readonly string[] =>
  stack.split('\n').flatMap((line) => {
    const [, name, file] =
      /^\s*at (?:(?:async )?([\w.$#<>[\] ]+?) \()?([^()]+?)\)?$/u.exec(line) ?? []
    const place = file && /[^/\\]+:\d+:\d+$/u.exec(file)?.[0]
    return place ? [`${name ? `${name} ` : ''}${place.replace(/\?[^:]*/u, '')}`] : []
  })

const rotate = (file: string): void => {
  const numbered = (number: number) => file.replace(/\.log$/u, `.${number}.log`)
  rmSync(numbered(OLD_FILES), { force: true })
  for (let number = OLD_FILES - 1; number >= 0; number -= 1) {
    try {
      renameSync(number === 0 ? file : numbered(number), numbered(number + 1))
    } catch {
      // That one does not exist yet.
    }
  }
}

const openLog = async (folder: string, isPackaged: boolean) => {
  const { default: logger } = await import('electron-log/node.js')
  const { file, console } = logger.transports
  file.resolvePathFn = () => path.join(folder, 'koudmen.log')
  file.maxSize = MAX_BYTES
  file.archiveLogFn = (old) => rotate(old.toString())
  file.format = '{iso} {level} {text}'
  console.level = isPackaged ? false : 'warn'
  return logger
}

/**
 * Five files of 5 MB in `folder`. The library is loaded for the first problem, or else a moment after
 * the first fact: every start has one, and the window would wait for it.
 */
export const createLog = (folder: string, isPackaged: boolean): Log => {
  let logger: ReturnType<typeof openLog> | null = null
  let waiting: string[] = []
  const write = (level: 'info' | 'error', lines: readonly string[]) => {
    logger ??= openLog(folder, isPackaged)
    logger.then(
      (ready) => {
        for (const line of lines) ready[level](line)
      },
      () => {},
    )
  }
  const release = () => {
    write('info', waiting)
    waiting = []
  }
  const inform = (line: string) => {
    if (logger) return write('info', [line])
    if (waiting.length === 0) setTimeout(release, FACTS_WAIT)
    waiting.push(line)
  }
  const told = (facts?: LogFacts) => (facts ? [JSON.stringify(facts)] : [])
  return {
    info: (event, facts) => inform([event, ...told(facts)].join(' ')),
    problem: (event, facts, error) => {
      if (waiting.length > 0) release()
      const place = error === undefined ? [] : [placeOfError(error).join(' | ')]
      write('error', [[event, ...told(facts), ...place].join(' ')])
    },
  }
}
