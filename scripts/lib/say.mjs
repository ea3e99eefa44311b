import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/*
 * What the scripts tell the person in front of the terminal, in French. Everything goes to stderr:
 * stdout belongs to the program that a script runs (JSON from the command line, say).
 */

/** An expected failure, told in three beats: what happened, what is kept, what to do. */
export class Stop extends Error {
  constructor({ happened, kept, todo, detail }) {
    super(happened)
    this.name = 'Stop'
    this.kept = kept
    this.todo = todo
    this.detail = detail
  }
}

/** French typography: a space before : ; ! ? » or after « must not break the line. */
export const frenchSpaces = (text) =>
  text.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0')

export function say(text) {
  process.stderr.write(`${frenchSpaces(text)}\n`)
}

/** The last lines of a program's output: enough to see the cause, not so much as to bury it. */
export const lastLines = (text, count = 8) => text.trim().split('\n').slice(-count).join('\n')

export function sayStop(stop) {
  if (stop.detail) process.stderr.write(`${stop.detail.trimEnd().replace(/^/gm, '  | ')}\n`)
  say(`\n✗ ${stop.message}`)
  if (stop.kept) say(`  Ce qui est gardé : ${stop.kept}`)
  if (stop.todo) say(`  À faire : ${stop.todo}`)
}

/** Whether this module is the one that Node was asked to run. */
export const isMain = (meta) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(meta.url)

/** Runs a script's main function: a Stop is told plainly, anything else keeps its stack. */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? 0
  } catch (error) {
    if (error instanceof Stop) sayStop(error)
    else console.error(error)
    process.exitCode = 1
  }
}

/** 1.5 s, 75 s → « 1,5 s », « 1 min 15 s » */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(1).replace('.', ',')} s`
  if (seconds < 60) return `${Math.round(seconds)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}

/** Bytes → « 187,2 Mo » (decimal units, as file managers count). */
export function size(bytes) {
  const format = (value, unit) => `${value.toFixed(1).replace('.', ',')} ${unit}`
  if (bytes < 1000) return `${bytes} octets`
  if (bytes < 1e6) return format(bytes / 1000, 'ko')
  return format(bytes / 1e6, 'Mo')
}

/**
 * One line that follows a long step. On a terminal it is rewritten in place; in a log it is written
 * only when `coarse` changes, so that the log stays readable.
 */
function followed(look) {
  const terminal = process.stderr.isTTY
  let shown = null
  let furthest = 0
  return {
    at(done) {
      const { fine, coarse, text } = look(done)
      // What was downloaded is moved away at the end: that is no step back.
      if (fine < furthest) return
      furthest = fine
      const step = terminal ? fine : coarse
      if (step === shown) return
      shown = step
      process.stderr.write(terminal ? `\r\x1b[K${frenchSpaces(text)}` : `${frenchSpaces(text)}\n`)
    },
    end() {
      if (terminal && shown !== null) process.stderr.write('\r\x1b[K')
    },
  }
}

/** Shows how far a long step is, when its size is known. */
export const progress = (label, total) =>
  followed((done) => {
    const fine = Math.min(100, Math.floor((done / total) * 100))
    const text = `${label} : ${fine} % (${size(done)} sur ${size(total)})`
    return { fine, coarse: Math.floor(fine / 25), text }
  })

/** Shows how much has come, when nobody says how much will. */
export const received = (label) =>
  followed((done) => {
    const text = `${label} : ${size(done)} reçus`
    return { fine: Math.floor(done / 1e5), coarse: Math.floor(done / 25e6), text }
  })
