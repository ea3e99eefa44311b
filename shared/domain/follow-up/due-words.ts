import { addDays, type Day } from '../dates.ts'
import { easterSunday } from '../public-holidays.ts'

// Words by which people say when, folded (no accents, no case), French then English.

/** 1 to 12 by the name of a month, or its first letters. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['janvier', 'janv', 'jan', 'january'],
      ['fevrier', 'fevr', 'fev', 'february', 'feb'],
      ['mars', 'mar', 'march'],
      ['avril', 'avr', 'april', 'apr'],
      ['mai', 'may'],
      ['juin', 'june', 'jun'],
      ['juillet', 'juil', 'july', 'jul'],
      ['aout', 'august', 'aug'],
      ['septembre', 'sept', 'sep', 'september'],
      ['octobre', 'oct', 'october'],
      ['novembre', 'nov', 'november'],
      ['decembre', 'dec', 'december'],
    ] as const
  ).flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** 0 (Sunday) to 6 by the name of a weekday. « mar » is a month: « mardi » is written whole. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['dimanche', 'dim', 'sunday', 'sun'],
      ['lundi', 'lun', 'monday', 'mon'],
      ['mardi', 'tuesday', 'tue'],
      ['mercredi', 'mer', 'wednesday', 'wed'],
      ['jeudi', 'jeu', 'thursday', 'thu'],
      ['vendredi', 'ven', 'friday', 'fri'],
      ['samedi', 'sam', 'saturday', 'sat'],
    ] as const
  ).flatMap((names, index) => names.map((name) => [name, index] as const)),
)

/** Small numbers as they are said. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'].map(
    (word, index) => [word, index + 1] as const,
  ),
  ['une', 1],
  ['a', 1],
  ['douze', 12],
  ['quinze', 15],
  ['vingt', 20],
  ['trente', 30],
  ...['one', 'two', 'three', 'four', 'five', 'seven', 'eight', 'nine', 'ten'].map(
    (word, index) => [word, index < 5 ? index + 1 : index + 2] as const,
  ),
])

const fixed = (monthAndDay: string) => (year: number) => `${year}-${monthAndDay}`

/** Days of a year that people name instead of dating them. */
export const FEASTS: ReadonlyMap<string, (year: number) => Day> = new Map([
  ['noel', fixed('12-25')],
  ['christmas', fixed('12-25')],
  ['jour de l an', fixed('01-01')],
  ['nouvel an', fixed('01-01')],
  ['new year', fixed('01-01')],
  ['saint sylvestre', fixed('12-31')],
  ['toussaint', fixed('11-01')],
  ['14 juillet', fixed('07-14')],
  ['paques', easterSunday],
  ['easter', easterSunday],
  ['pentecote', (year) => addDays(easterSunday(year), 49)],
  // Carnival ends on Ash Wednesday in Martinique, the day Vaval is burnt.
  ['carnaval', (year) => addDays(easterSunday(year), -46)],
  ['carnival', (year) => addDays(easterSunday(year), -46)],
  ['mardi gras', (year) => addDays(easterSunday(year), -47)],
])
