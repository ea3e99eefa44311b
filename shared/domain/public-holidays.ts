import { addDays, type Day, daysBetween } from './dates.ts'

/** Public holidays of Martinique. */
export const PUBLIC_HOLIDAYS = [
  'newYear',
  'easterMonday',
  'labourDay',
  'victory1945',
  'ascension',
  'abolition',
  'whitMonday',
  'nationalDay',
  'assumption',
  'allSaints',
  'armistice',
  'christmas',
] as const
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number]

/** By month and day, those that never move: article L3133-1 of the Code du travail. */
const FIXED: ReadonlyMap<string, PublicHoliday> = new Map([
  ['01-01', 'newYear'],
  ['05-01', 'labourDay'],
  ['05-08', 'victory1945'],
  // Abolition of slavery in Martinique (law of 30 June 1983, Code du travail L3422-2).
  ['05-22', 'abolition'],
  ['07-14', 'nationalDay'],
  ['08-15', 'assumption'],
  ['11-01', 'allSaints'],
  ['11-11', 'armistice'],
  ['12-25', 'christmas'],
])

/** By days after Easter Sunday. */
const AFTER_EASTER: ReadonlyMap<number, PublicHoliday> = new Map([
  [1, 'easterMonday'],
  [39, 'ascension'],
  [50, 'whitMonday'],
])

/** Easter Sunday of a Gregorian year (the « Meeus/Jones/Butcher » computus). */
export const easterSunday = (year: number): Day => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leap = Math.floor(century / 4)
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leap - moonShift + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`
}

/** The public holiday that falls on the day, or null. */
export const publicHolidayOn = (day: Day): PublicHoliday | null =>
  FIXED.get(day.slice(5)) ??
  AFTER_EASTER.get(daysBetween(easterSunday(Number(day.slice(0, 4))), day)) ??
  null

/** Whether the day is a public holiday in Martinique. */
export const isPublicHoliday = (day: Day): boolean => publicHolidayOn(day) !== null

/** Monday to Saturday (« jour ouvrable »), public holidays apart. */
export const isWorkingDay = (day: Day): boolean =>
  // 1970-01-04 was a Sunday.
  daysBetween('1970-01-04', day) % 7 !== 0 && !isPublicHoliday(day)

const seek = (day: Day, step: 1 | -1): Day =>
  isWorkingDay(day) ? day : seek(addDays(day, step), step)

/** The day itself when it is a working day, else the first one after it. */
export const workingDayFrom = (day: Day): Day => seek(day, 1)

/** The day itself when it is a working day, else the last one before it. */
export const workingDayUntil = (day: Day): Day => seek(day, -1)
