import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatLongDay, formatShortDay, isCalendarDay } from '#shared/domain/dates.ts'
import { readDue } from '#shared/domain/follow-up/due-date.ts'

/** A Tuesday. */
const MADE_ON = '2026-11-24'
const dayOf = (typed: string, madeOn = MADE_ON) => readDue(typed, madeOn).dueDate

describe('a day as it is written on a card', () => {
  it.each([
    ['12/12', '2026-12-12'],
    ['le 12/12', '2026-12-12'],
    ['avant le 12.12', '2026-12-12'],
    ['12-12-26', '2026-12-12'],
    ['12/12/2027', '2027-12-12'],
    ['2026-12-12', '2026-12-12'],
    ['3/4', '2027-04-03'],
    ['le 12', '2026-12-12'],
    ['le 24', '2026-11-24'],
    ['le 31', '2026-12-31'],
    ['12 décembre', '2026-12-12'],
    ['12 déc.', '2026-12-12'],
    ['1er mars 2027', '2027-03-01'],
    ['samedi 12 décembre', '2026-12-12'],
    ['Samedi 12/12', '2026-12-12'],
    ['vendredi', '2026-11-27'],
    ['mardi', '2026-12-01'],
    ['vendredi prochain', '2026-11-27'],
    ['lundi en huit', '2026-12-07'],
    ['demain', '2026-11-25'],
    ['après-demain', '2026-11-26'],
    ['dans 15 jours', '2026-12-09'],
    ['dans quinze jours', '2026-12-09'],
    ['d’ici deux semaines', '2026-12-08'],
    ['15 jours', '2026-12-09'],
    ['dans un mois', '2026-12-24'],
    ['dans 3 mois', '2027-02-24'],
    ['sous huitaine', '2026-12-02'],
    ['la semaine prochaine', '2026-12-04'],
    ['ce week-end', '2026-11-29'],
    ['fin du mois', '2026-11-30'],
    ['avant la fin du mois', '2026-11-30'],
    ['le mois prochain', '2026-12-31'],
    ['avant Noël', '2026-12-25'],
    ['pour la Toussaint', '2027-11-01'],
    ['avant Pâques', '2027-03-28'],
    ['après le carnaval', null],
    ['fin janvier', '2027-01-31'],
    ['mi-décembre', '2026-12-15'],
    ['en janvier', '2027-01-31'],
    ['ce samedi', '2026-11-28'],
    ['dans une quinzaine', '2026-12-09'],
    ['avant fin d’année', '2026-12-31'],
    ['fin de mois', '2026-11-30'],
    ['friday', '2026-11-27'],
    ['in a month', '2026-12-24'],
    ['in two weeks', '2026-12-08'],
    ['december 12', '2026-12-12'],
    ['before christmas', '2026-12-25'],
  ])('reads « %s »', (typed, day) => {
    expect(dayOf(typed)).toBe(day)
  })

  it('sees a month from its end as the last day that the shorter month has', () => {
    expect(dayOf('dans un mois', '2027-01-31')).toBe('2027-02-28')
  })

  it('keeps the words that go on saying when, and drops those that a date says better', () => {
    expect(readDue('avant Noël', MADE_ON).dueText).toBe('avant Noël')
    expect(readDue('fin janvier', MADE_ON).dueText).toBe('fin janvier')
    expect(readDue('vendredi', MADE_ON).dueText).toBe('')
    expect(readDue('12 décembre', MADE_ON).dueText).toBe('')
  })

  it.each([
    ['12/12/2126', 'far'],
    ['2126-01-01', 'far'],
    ['12/12/2020', 'past'],
    ['31/02', 'impossible'],
    ['45/13', 'impossible'],
    ['samedi 11 décembre', 'ambiguous'],
    ['12/26', 'ambiguous'],
    ['quand Joël aura le camion', 'unread'],
    ['à la prochaine rencontre', 'unread'],
  ] as const)('says why « %s » is no day, and keeps the words', (typed, remark) => {
    expect(readDue(typed, MADE_ON)).toEqual({ dueDate: null, dueText: typed, remark })
  })

  it('has nothing to say of an empty line', () => {
    expect(readDue('  ', MADE_ON)).toEqual({ dueDate: null, dueText: '', remark: null })
  })

  const days = fc.integer({ min: 0, max: 700 }).map((ahead) => addDays(MADE_ON, ahead))

  it('reads back every day that the app itself writes', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOf(formatShortDay(day, 'fr'))).toBe(day)
        expect(dayOf(formatLongDay(day, 'fr'))).toBe(day)
        expect(dayOf(day)).toBe(day)
      }),
    )
  })

  it('never loses a word, never throws, and never gives a day that is past, far or on no calendar', () => {
    const pieces = fc.constantFrom(
      ...[
        'le',
        'avant',
        '12',
        '31',
        '/',
        '02',
        '2126',
        'mardi',
        'mars',
        'dans',
        'mois',
        'Noël',
        'é',
      ],
    )
    const typed = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 5 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const { dueDate, dueText, remark } = readDue(text, MADE_ON)
        if (dueDate === null) {
          expect(dueText).toBe(text.replace(/\s+/gu, ' ').trim())
          expect(remark === null).toBe(dueText === '')
        } else {
          expect(isCalendarDay(dueDate)).toBe(true)
          expect(dueDate >= MADE_ON && dueDate <= addDays(MADE_ON, 3 * 366)).toBe(true)
        }
      }),
    )
  })
})
