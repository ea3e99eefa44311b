import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePastedAgenda } from '#shared/domain/agenda/pasted-agenda.ts'

const read = (text: string, startsAt = '09:00') =>
  parsePastedAgenda(text, { startsAt }).map(
    ({ title, minutes, pinnedStart }) =>
      `${title} ${minutes}${pinnedStart === null ? '' : ` @${pinnedStart}`}`,
  )

describe('a pasted agenda', () => {
  it.each([
    ['9h00 Accueil 15 min', 'Accueil 15'],
    ['9 h 00 – Accueil (15 min)', 'Accueil 15'],
    ['09:00 Accueil 15’', 'Accueil 15'],
    ['9h-9h20 : Accueil', 'Accueil 20'],
    ['9h00 à 9h45 Accueil café', 'Accueil café 45'],
    ['de 9h à 10h30 Atelier', 'Atelier 90'],
    ['- Accueil : 15 min', 'Accueil 15'],
    ['• Tour de table (1h30)', 'Tour de table 90'],
    ['1. Tour de table, 1 h', 'Tour de table 60'],
    ['45 min Tour de table', 'Tour de table 45'],
    ['1h30 Atelier', 'Atelier 90'],
    ['9h00\tAccueil\t15', 'Accueil 15'],
    ['09:00:00\t09:20:00\tAccueil', 'Accueil 20'],
    ['Accueil\t0:20', 'Accueil 20'],
    ['Accueil\tAnnick\t15 min', 'Accueil · Annick 15'],
    ['9h00 – 9h30\tAccueil', 'Accueil 30'],
  ])('reads « %s »', (line, expected) => expect(read(line)).toEqual([expected]))

  it.each([
    ['Accueil', 'Accueil 15'],
    ['Retour à 14h', 'Retour à 14h 15'],
    ['Salle 12', 'Salle 12 15'],
    ['15 min', '15 min 15'],
    ['???', '??? 15'],
    ['Vidéo de 2000 min', 'Vidéo de 2000 min 15'],
  ])('keeps « %s » as a title of 15 minutes rather than guess', (line, expected) =>
    expect(read(line)).toEqual([expected]),
  )

  it('takes the next start as the end of a line that says no length', () =>
    expect(read('9h00 Accueil\n9h20 Apport\n10h15 Pause')).toEqual([
      'Accueil 20',
      'Apport 55',
      'Pause 15',
    ]))

  it('pins a start that does not follow, so that a gap or an overlap shows', () =>
    expect(read('9h Accueil 15 min\n9h30 Apport 30 min\n9h50 Pause 10 min')).toEqual([
      'Accueil 15',
      'Apport 30 @09:30',
      'Pause 10 @09:50',
    ]))

  it('follows the hours that were written, and pins none that follows', () => {
    expect(read('9h Accueil 15 min\n9h30 Apport 30 min\n10h Pause 10 min')).toEqual([
      'Accueil 15',
      'Apport 30 @09:30',
      'Pause 10',
    ])
    // Nobody welcomes for nine hours: the next line is of another half-day.
    expect(read('9h Accueil\n18h Veillée 1h')).toEqual(['Accueil 15', 'Veillée 60 @18:00'])
  })

  it('takes an early hour for a time where the evening goes on past midnight, for a length elsewhere', () => {
    expect(read('22h30 Contes\n23h30 Danse\n00h15 Rangement 15 min', '22:30')).toEqual([
      'Contes 60',
      'Danse 45',
      'Rangement 15',
    ])
    expect(read('22h Contes\n23h45 Danse\n1h30 Rangement', '22:00')).toEqual([
      'Contes 105',
      'Danse 105',
      'Rangement 15',
    ])
    expect(read('9h Accueil\n1h30 Atelier\n0h30 Pause')).toEqual([
      'Accueil 15',
      'Atelier 90',
      'Pause 30',
    ])
    expect(read('Accueil\n0h15 Tour de table\n23h Danse', '21:00')[1]).toBe('Tour de table 15')
  })

  it('follows an evening past midnight', () => {
    expect(read('22h-23h30 Bal\n23h30-0h30 Contes\n0h30-1h Rangement', '22:00')).toEqual([
      'Bal 90',
      'Contes 60',
      'Rangement 30',
    ])
    expect(read('20h Veillée 3h\n0h15-0h30 Rangement', '20:00')).toEqual([
      'Veillée 180',
      'Rangement 15 @00:15',
    ])
    expect(read('14h Bilan\n9h Accueil 10 min', '14:00')).toEqual(['Bilan 15', 'Accueil 10 @09:00'])
    // In the morning, « 1h30 » at the head of a line is still a length.
    expect(read('9h Accueil\n1h30 Atelier')).toEqual(['Accueil 15', 'Atelier 90'])
  })

  it('tells breaks, welcome and closing from their words', () =>
    expect(
      parsePastedAgenda('Café d’accueil\nPause café\nVote\nBilan\nPrototype', {
        startsAt: '09:00',
      }).map(({ energy }) => energy),
    ).toEqual(['welcome', 'break', 'decision', 'closing', 'production']))

  it('keeps the whole of a line that is longer than a title', () => {
    const line = 'x'.repeat(2_000)
    const [block] = parsePastedAgenda(line, { startsAt: '09:00' })
    expect(block?.title).toHaveLength(500)
    expect(block?.instructions).toBe(line)
  })

  it('never drops a line, never makes a length that cannot be kept, never throws', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12, unit: 'grapheme' }),
      fc.constantFrom('9h', '9h30', '09:00', '15 min', '(15 min)', '\t', '-', 'à', '2h', '’', '1.'),
    )
    const line = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n')
        const blocks = parsePastedAgenda(text, { startsAt: '09:00' })
        const told = text
          .split(/[\n\r\u2028\u2029\v\f]/u)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what the parser leaves out.
          .map((one) => one.replace(/[\u0000-\u0008\u000e-\u001f\u007f\u200b\ufeff]/gu, ''))
          .filter((one) => one.trim() !== '')
        expect(blocks).toHaveLength(told.length)
        for (const { title, minutes } of blocks) {
          expect(title).not.toBe('')
          expect(title.length).toBeLessThanOrEqual(500)
          expect(Number.isInteger(minutes) && minutes >= 0 && minutes <= 480).toBe(true)
        }
      }),
    )
  })

  it('keeps every word of a line beside its times', () => {
    const word = fc.stringMatching(/^[a-zé]{6,9}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const title = words.join(' ')
        expect(read(`9h00 ${title} 25 min`)).toEqual([`${title} 25`])
        expect(read(`9h00\t${title}\t25`)).toEqual([`${title} 25`])
      }),
    )
  })
})
