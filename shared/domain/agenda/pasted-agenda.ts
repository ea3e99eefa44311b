import { minutesOf, type Time } from '#shared/domain/dates.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { parseTypedTime } from '#shared/domain/typed-time.ts'
import type { Energy } from '#shared/schemas/method.schema.ts'
import type { BlockContent } from './block-edits.ts'
import { clockOf } from './day-plan.ts'
import { parseTypedDuration } from './typed-duration.ts'

/** What one line of a pasted agenda becomes. */
export type PastedBlock = Pick<
  BlockContent,
  'title' | 'minutes' | 'energy' | 'pinnedStart' | 'instructions'
>

/** Length of a line that says none, in minutes. */
const UNSAID_MINUTES = 15
/** Longer than this, « 9h » at the end of a line is a time of day rather than a length. */
const LONGEST_READ = 8 * 60
/** A line that begins with an earlier hour says how long it lasts, unless its neighbours go on past midnight. */
const EARLIEST_HOUR = 5
const DAY_MINUTES = 24 * 60
const MAX_TITLE = 500
const MAX_PARAGRAPH = 20_000

/** What was read in one line; minutes since midnight and minutes. */
type Line = {
  readonly whole: string
  readonly title: string
  readonly start: number | null
  readonly end: number | null
  readonly minutes: number | null
}

const TIME = String.raw`\d{1,2}\s?(?:[hH]\s?\d{2}(?!\d)|[hH](?![\p{L}\d])|:\d{2}(?::00)?(?!\d))`
const LENGTH = String.raw`(?:\d{1,3}\s?(?:minutes?|min|mn|['\u2019\u2032])|\d{1,2}\s?(?:heures?|[hH])(?:\s?\d{2}(?:\s?min)?)?)(?![\p{L}\d])`
const RANGE_AT_START = new RegExp(`^(?:de\\s)?(${TIME})\\s*(?:-|–|—|à|a|→|>)\\s*(${TIME})`, 'u')
const TIME_AT_START = new RegExp(`^(${TIME})`, 'u')
const LENGTH_AT_START = new RegExp(`^(${LENGTH})`, 'u')
const LENGTH_IN_BRACKETS = new RegExp(`[([]\\s*(${LENGTH})\\s*[)\\]]`, 'u')
const LENGTH_AT_END = new RegExp(
  `(?<![\\p{L}\\d]|(?:^|\\s)(?:à|a|vers|dès)\\s)(${LENGTH})\\W*$`,
  'u',
)
const BULLET = /^(?:[-–—•*·▪◦]|\d{1,2}[.)])\s+/u
const EDGES = /^[\s:;,.|–—/-]+|[\s:;,|–—/-]+$/gu

const readTime = (typed: string): number | null => {
  // Spreadsheets write seconds: « 09:00:00 ».
  const time = parseTypedTime(typed.replace(/^(\d{1,2}:\d{2}):00$/u, '$1'))
  return time === null ? null : minutesOf(time)
}

const readLength = (typed: string): number | null => {
  const read = parseTypedDuration(typed)
  return read.ok && read.data <= LONGEST_READ ? read.data : null
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').replace(EDGES, '')

type Reading = { start: number | null; end: number | null; minutes: number | null; rest: string }

const readStart = (reading: Reading, earliestHour: number): void => {
  const range = RANGE_AT_START.exec(reading.rest)
  if (range) {
    const [start, end] = [readTime(range[1] ?? ''), readTime(range[2] ?? '')]
    if (start !== null && end !== null) {
      reading.start = start
      reading.end = end
      reading.rest = reading.rest.slice(range[0].length)
      return
    }
  }
  const time = TIME_AT_START.exec(reading.rest)
  const start = time && readTime(time[1] ?? '')
  if (!time || start === null || start < earliestHour * 60) return
  reading.start = start
  reading.rest = reading.rest.slice(time[0].length)
}

const readLengthOf = (reading: Reading): void => {
  const tidied = reading.rest.replace(EDGES, '')
  for (const pattern of [LENGTH_IN_BRACKETS, LENGTH_AT_END, LENGTH_AT_START]) {
    const found = pattern.exec(tidied)
    const minutes = found && readLength(found[1] ?? '')
    if (!found || minutes === null) continue
    reading.minutes = minutes
    reading.rest = `${tidied.slice(0, found.index)} ${tidied.slice(found.index + found[0].length)}`
    return
  }
}

const readSentence = (whole: string, earliestHour = EARLIEST_HOUR): Line => {
  const reading: Reading = {
    start: null,
    end: null,
    minutes: null,
    rest: whole.replace(BULLET, ''),
  }
  readStart(reading, earliestHour)
  readLengthOf(reading)
  const { start, end, minutes, rest } = reading
  return { whole, title: tidy(rest), start, end, minutes }
}

const IS_TIME = new RegExp(`^${TIME}$`, 'u')
const IS_NUMBER = /^\d{1,3}$/u

/** A line of a table: times stand before the title, the length after it. */
const readCells = (whole: string): Line => {
  const reading: Reading = { start: null, end: null, minutes: null, rest: '' }
  const words: string[] = []
  for (const cell of whole.split('\t').map((text) => text.trim())) {
    if (cell === '') continue
    const time = words.length === 0 && IS_TIME.test(cell) ? readTime(cell) : null
    if (time !== null && reading.start === null) reading.start = time
    else if (time !== null && reading.end === null) reading.end = time
    else if (reading.minutes === null && readLength(cell) !== null) {
      reading.minutes = readLength(cell)
    } else {
      const inner = words.length === 0 && !IS_NUMBER.test(cell) ? readSentence(cell) : null
      reading.start ??= inner?.start ?? null
      reading.end ??= inner?.end ?? null
      reading.minutes ??= inner?.minutes ?? null
      if (inner === null) words.push(cell)
      else if (inner.title !== '') words.push(inner.title)
    }
  }
  return {
    whole: tidy(whole),
    title: words.join(' · '),
    start: reading.start,
    end: reading.end,
    minutes: reading.minutes,
  }
}

const readLine = (line: string): Line => {
  const read = line.includes('\t') ? readCells(line) : readSentence(line)
  // A line of figures only says nothing: it is kept as it is.
  return read.title === ''
    ? { whole: read.whole, title: tidy(line) || line, start: null, end: null, minutes: null }
    : read
}

/** Others that must begin with a time for « 1h30 » at the head of a line to be one in the night. */
const ENOUGH_TIMES = 2

/** The line read as one that begins in the night, or null when it does not begin with such an hour. */
const readNight = (line: string): Line | null => {
  const night = line.includes('\t') ? null : readSentence(line, 0)
  return night && night.title !== '' && night.start !== null && night.end === null ? night : null
}

/**
 * « 00h15 Rangement » after « 23h Contes » is a time, not a length: an early hour follows a time that
 * was stated, past midnight and within a few hours, and « 1h30 » does so only where the others begin
 * with times too.
 */
const readLines = (lines: readonly string[]): readonly Line[] => {
  const read = lines.map(readLine)
  const areTimed = lines.map(
    (line, index) => read[index]?.start !== null || readNight(line) !== null,
  )
  const timed = areTimed.filter(Boolean).length
  let latest: number | null = null
  return read.map((line, index) => {
    if (line.start !== null || latest === null) {
      latest = line.start ?? latest
      return line
    }
    const night = readNight(lines[index] ?? '')
    if (night?.start == null) return line
    const gap = (night.start - latest + DAY_MINUTES) % DAY_MINUTES
    const isAfterMidnight = night.start < 60 || (timed === lines.length && timed > ENOUGH_TIMES)
    if (gap === 0 || gap > LONGEST_READ || !isAfterMidnight) return line
    latest = night.start
    return night
  })
}

const lengthOf = (line: Line, next: Line | undefined): number => {
  if (line.minutes !== null) return line.minutes
  const until = line.end ?? next?.start ?? null
  if (line.start === null || until === null) return UNSAID_MINUTES
  // « 23h30-0h30 » goes past midnight.
  const length = until > line.start ? until - line.start : until - line.start + DAY_MINUTES
  return length <= LONGEST_READ ? length : UNSAID_MINUTES
}

const WORDS_OF: readonly (readonly [Energy, RegExp])[] = [
  [
    'welcome',
    /\b(accueil|bienvenue|inclusion|brise[- ]glace|meteo|tour de table|welcome|check-?in|icebreaker)\b/u,
  ],
  ['break', /\b(pause|dejeuner|repas|cafe|buffet|gouter|collation|break|lunch|coffee)\b/u],
  [
    'closing',
    /\b(cloture|bilan|conclusion|evaluation|fin|au revoir|closing|wrap-?up|check-?out)\b/u,
  ],
  ['decision', /\b(vote|voter|decision|decider|choix|choisir|prioris\w*|consentement|decide)\b/u],
  [
    'input',
    /\b(presentation|apport|expose|intervention|temoignage|introduction|video|input|talk)\b/u,
  ],
]

/** What a title of a few words is most likely about; « production » when nothing tells. */
export const likelyEnergy = (title: string): Energy => {
  const folded = foldText(title)
  return WORDS_OF.find(([, words]) => words.test(folded))?.[0] ?? 'production'
}

/**
 * Reads an agenda pasted from a text, a letter or a spreadsheet: « 9h00 Accueil 15 min »,
 * « 9h-9h15 : Accueil », « Accueil (15 min) », cells with tabs between. Every line that is not blank
 * becomes a block; what cannot be read becomes its title, with 15 minutes. A stated start that does
 * not follow from what comes before is pinned, so that nothing is mended silently.
 */
export const parsePastedAgenda = (
  text: string,
  { startsAt }: { readonly startsAt: Time },
): readonly PastedBlock[] => {
  const lines = readLines(
    text
      .split(/\r\n|[\n\r\u2028\u2029\v\f]/u)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they come along from office software.
      .map((line) => line.replace(/[\u0000-\u0008\u000e-\u001f\u007f\u200b\ufeff]/gu, ''))
      .filter((line) => line.trim() !== '')
      .map((line) => line.replace(/^ +| +$/gu, '')),
  )
  let cursor = minutesOf(startsAt)
  return lines.map((line, index): PastedBlock => {
    const minutes = lengthOf(line, lines[index + 1])
    const isPinned = line.start !== null && line.start !== cursor % DAY_MINUTES
    const pinnedStart = isPinned ? clockOf(line.start ?? cursor).time : null
    cursor = (line.start ?? cursor) + minutes
    const isLong = line.title.length > MAX_TITLE
    return {
      title: isLong ? `${line.title.slice(0, MAX_TITLE - 1)}…` : line.title,
      minutes,
      energy: likelyEnergy(line.title),
      pinnedStart,
      instructions: isLong ? line.whole.slice(0, MAX_PARAGRAPH) : '',
    }
  })
}
