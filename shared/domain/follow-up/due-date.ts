import { addDays, type Day, isCalendarDay } from '../dates.ts'
import { foldText } from '../folded-text.ts'
import { FEASTS, MONTHS, NUMBERS, WEEKDAYS } from './due-words.ts'

/**
 * Why no day was read: `unread`: these words name none; `ambiguous`: they could name two;
 * `impossible`: no calendar has it; `far`: years away, surely a slip; `past`: before the promise.
 */
export type DueRemark = 'unread' | 'ambiguous' | 'impossible' | 'far' | 'past'

/** What was typed for « avant le »: nothing is lost, `dueText` keeps the words that no day says. */
export type TypedDue = {
  readonly dueDate: Day | null
  readonly dueText: string
  /** Null: read, or nothing was typed. */
  readonly remark: DueRemark | null
}

/** A promise is for this year or the next ones: beyond, it is a slip of the keys (2126). */
export const FARTHEST_DAYS = 3 * 366

type Read = { readonly day: Day } | { readonly remark: DueRemark } | null

const two = (part: number): string => String(part).padStart(2, '0')
const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
const yearOf = (day: Day): number => Number(day.slice(0, 4))
const monthOf = (day: Day): number => Number(day.slice(5, 7))
const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()
const lastOfMonth = (year: number, month: number): Day =>
  addDays(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1)

const checked = (day: Day): Read => (isCalendarDay(day) ? { day } : { remark: 'impossible' })

/** The first year, from that of the promise, in which the day is not over. */
const nextYearly = (madeOn: Day, dayIn: (year: number) => Day): Read => {
  const years = [0, 1, 2, 3, 4].map((later) => dayIn(yearOf(madeOn) + later))
  // 29 February waits for a year that has it.
  const day = years.find((one) => isCalendarDay(one) && one >= madeOn)
  return day === undefined ? { remark: 'impossible' } : { day }
}

const fullYear = (typed: string): number =>
  typed.length <= 2 ? 2000 + Number(typed) : Number(typed)

const dayAndMonth = (day: number, month: number, year: string | undefined, madeOn: Day): Read => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return { remark: 'impossible' }
  if (year !== undefined) return checked(dayOf(fullYear(year), month, day))
  return nextYearly(madeOn, (one) => dayOf(one, month, day))
}

/** « 12/12 », « 12-12-26 », « 2026-12-12 »: read before folding, which takes the marks away. */
const numerals = (typed: string, madeOn: Day): Read => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(typed)
  if (iso) return checked(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const french = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{2}|\d{4}))?$/u.exec(typed)
  if (!french) return null
  const [day, month] = [Number(french[1]), Number(french[2])]
  // « 12/26 »: December of that year, or the habit of another country.
  if (month > 12 && day <= 12) return { remark: 'ambiguous' }
  return dayAndMonth(day, month, french[3], madeOn)
}

const numberOf = (word: string | undefined): number | null =>
  word === undefined ? null : /^\d{1,3}$/u.test(word) ? Number(word) : (NUMBERS.get(word) ?? null)

/** « dans 15 jours », « sous une semaine », « in two weeks ». */
const distance = (folded: string, madeOn: Day): Read => {
  const match =
    /^(?:(?:dans|d ici|sous|in|within)(?: les| the)? )?(\S+) (jours?|semaines?|mois|ans?|days?|weeks?|months?|years?)$/u.exec(
      folded,
    )
  const count = numberOf(match?.[1])
  if (!match || count === null) {
    if (/^(?:dans|d ici|sous) (?:une )?huitaine$/u.test(folded)) return { day: addDays(madeOn, 8) }
    if (/^(?:dans|d ici|sous) (?:une )?quinzaine$/u.test(folded))
      return { day: addDays(madeOn, 15) }
    return null
  }
  const unit = match[2] ?? ''
  if (/^(?:jour|day)/u.test(unit)) return { day: addDays(madeOn, count) }
  if (/^(?:sem|week)/u.test(unit)) return { day: addDays(madeOn, 7 * count) }
  const months = /^(?:an|year)/u.test(unit) ? 12 * count : count
  const whole = yearOf(madeOn) * 12 + (monthOf(madeOn) - 1) + months
  const [year, month] = [Math.floor(whole / 12), (whole % 12) + 1]
  // The 31st, a month later, is the last day of a shorter month.
  const sameDay = dayOf(year, month, Number(madeOn.slice(8)))
  return { day: isCalendarDay(sameDay) ? sameDay : lastOfMonth(year, month) }
}

/** « vendredi », « ce vendredi », « vendredi en huit », « samedi 12 décembre »: a weekday, alone or before a date. */
const weekday = (folded: string, marks: string, madeOn: Day): Read => {
  const match = /^(?:(?:ce|this) )?(\S+)(?: (.+))?$/u.exec(folded)
  const wanted = WEEKDAYS.get(match?.[1] ?? '')
  if (wanted === undefined) return null
  const next = addDays(madeOn, (wanted - weekdayOf(madeOn) + 7) % 7 || 7)
  const rest = match?.[2] ?? ''
  if (rest === '' || rest === 'prochain' || rest === 'next') return { day: next }
  if (rest === 'en huit') return { day: addDays(next, 7) }
  if (rest === 'en quinze') return { day: addDays(next, 14) }
  const dated = numerals(marks, madeOn) ?? written(rest, madeOn)
  if (dated === null || 'remark' in dated) return dated
  // « samedi 12 décembre » where the 12th is a Friday: one of the two is a slip.
  return weekdayOf(dated.day) === wanted ? dated : { remark: 'ambiguous' }
}

const monthNamed = (month: number, year: string | undefined, madeOn: Day, day?: number): Read => {
  const inYear = (one: number) =>
    day === undefined ? lastOfMonth(one, month) : dayOf(one, month, day)
  return year === undefined ? nextYearly(madeOn, inYear) : checked(inYear(fullYear(year)))
}

/** « 12 décembre », « 1er mars 2027 », « le 12 », « december 12 », « fin janvier », « janvier ». */
const written = (folded: string, madeOn: Day): Read => {
  const dated = /^(\d{1,2})(?: ?er|st|nd|rd|th)? (\p{L}+)(?: (\d{4}|\d{2}))?$/u.exec(folded)
  const month = MONTHS.get(dated?.[2] ?? '')
  if (dated && month !== undefined) return dayAndMonth(Number(dated[1]), month, dated[3], madeOn)
  const english = /^(\p{L}+) (\d{1,2})(?: ?er|st|nd|rd|th)?(?: (\d{4}))?$/u.exec(folded)
  const named = MONTHS.get(english?.[1] ?? '')
  if (english && named !== undefined) {
    return dayAndMonth(Number(english[2]), named, english[3], madeOn)
  }
  const alone = /^(\d{1,2})(?: ?er)?$/u.exec(folded)
  if (alone) return dayOfMonth(Number(alone[1]), madeOn)
  const spread =
    /^(?:(fin|mi|debut|end of|early|mid)(?: de| du mois de)? )?(\p{L}+)(?: (\d{4}))?$/u.exec(folded)
  const spreadMonth = MONTHS.get(spread?.[2] ?? '')
  if (!spread || spreadMonth === undefined) return null
  const day = { mi: 15, mid: 15, debut: 10, early: 10 }[spread[1] ?? '']
  return monthNamed(spreadMonth, spread[3], madeOn, day)
}

/** « le 12 »: of this month, else of the next one that has it. */
const dayOfMonth = (number: number, madeOn: Day): Read => {
  if (number < 1 || number > 31) return null
  const start = yearOf(madeOn) * 12 + monthOf(madeOn) - 1
  const days = [0, 1, 2].map((later) =>
    dayOf(Math.floor((start + later) / 12), ((start + later) % 12) + 1, number),
  )
  const day = days.find((one) => isCalendarDay(one) && one >= madeOn)
  return day === undefined ? { remark: 'impossible' } : { day }
}

const untilWeekday = (madeOn: Day, wanted: number, weeks: number): Day => {
  const monday = addDays(madeOn, -((weekdayOf(madeOn) + 6) % 7))
  return addDays(monday, 7 * weeks + ((wanted + 6) % 7))
}

const FRIDAY = 5
const SUNDAY = 0

/** « demain », « la semaine prochaine », « fin du mois », « Noël ». */
const spoken = (folded: string, madeOn: Day): Read => {
  switch (folded) {
    case 'aujourd hui':
    case 'today':
      return { day: madeOn }
    case 'demain':
    case 'tomorrow':
      return { day: addDays(madeOn, 1) }
    case 'apres demain':
      return { day: addDays(madeOn, 2) }
    case 'cette semaine':
    case 'fin de semaine':
    case 'fin de la semaine':
    case 'this week':
      return { day: untilWeekday(madeOn, SUNDAY, 0) }
    case 'ce week end':
    case 'week end':
    case 'this weekend':
      return { day: untilWeekday(madeOn, SUNDAY, 0) }
    case 'semaine prochaine':
    case 'next week':
      return { day: untilWeekday(madeOn, FRIDAY, 1) }
    case 'fin du mois':
    case 'fin de mois':
    case 'ce mois ci':
    case 'end of the month':
    case 'end of month':
      return { day: lastOfMonth(yearOf(madeOn), monthOf(madeOn)) }
    case 'mois prochain':
    case 'next month': {
      const later = addDays(lastOfMonth(yearOf(madeOn), monthOf(madeOn)), 1)
      return { day: lastOfMonth(yearOf(later), monthOf(later)) }
    }
    case 'fin de l annee':
    case 'fin d annee':
    case 'end of the year':
      return { day: dayOf(yearOf(madeOn), 12, 31) }
    default: {
      const feast = FEASTS.get(folded)
      return feast === undefined ? null : nextYearly(madeOn, feast)
    }
  }
}

// Said before a day without changing it: the card itself prints « Avant le ».
const LEADING =
  /^(?:(?:avant|pour|d ici|vers|courant|en|jusqu|au plus tard|before|by|on|until)(?= ) ?)+/u
const ARTICLE = /^(?:(?:le|la|les|l|a|au|the) )+/u

/** The words that name the day, folded, without « avant le » before them. */
const bareWords = (folded: string): string =>
  folded.replace(LEADING, '').replace(ARTICLE, '').trim()

const read = (typed: string, madeOn: Day): Read => {
  const folded = foldText(typed)
  const bare = bareWords(folded)
  // Folding takes the marks of « 12/12 » away.
  const marks = typed.replace(/^\D*(?=\d)/u, '')
  return (
    distance(folded, madeOn) ??
    (/^\d/u.test(bare) ? numerals(marks, madeOn) : null) ??
    distance(bare, madeOn) ??
    spoken(bare, madeOn) ??
    weekday(bare, marks, madeOn) ??
    written(bare, madeOn)
  )
}

/** « avant Noël », « fin janvier »: words that go on saying when, as « vendredi » does not. */
const areLasting = (words: string): boolean => {
  const bare = bareWords(foldText(words))
  const [first = '', second = ''] = bare.split(' ')
  return FEASTS.has(bare) || MONTHS.has(first) || (!/^\d/u.test(first) && MONTHS.has(second))
}

/**
 * Reads a day as people write it on a card, seen from the day of the promise: « 12/12 », « avant
 * Noël », « vendredi », « dans 15 jours ». What names no day, or two, stays in words with the reason.
 */
export const readDue = (typed: string, madeOn: Day): TypedDue => {
  const words = typed.replace(/\s+/gu, ' ').trim()
  if (words === '') return { dueDate: null, dueText: '', remark: null }
  const kept = (remark: DueRemark): TypedDue => ({ dueDate: null, dueText: words, remark })
  const found = read(words, madeOn)
  if (found === null) return kept('unread')
  if ('remark' in found) return kept(found.remark)
  if (found.day > addDays(madeOn, FARTHEST_DAYS)) return kept('far')
  if (found.day < madeOn) return kept('past')
  return { dueDate: found.day, dueText: areLasting(words) ? words : '', remark: null }
}
