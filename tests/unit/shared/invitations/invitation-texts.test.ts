import { describe, expect, test } from 'vitest'
import { smsLength } from '#shared/domain/outreach/sms-length.ts'
import { factsKey, type InvitationFacts } from '#shared/invitations/invitation-facts.ts'
import { invitationTexts } from '#shared/invitations/invitation-texts.ts'
import { createTranslator } from '#shared/locales/translator.ts'

const french = { t: createTranslator('fr'), language: 'fr' } as const
const english = { t: createTranslator('en'), language: 'en' } as const

const FACTS: InvitationFacts = {
  session: {
    title: 'Un jardin partagé',
    module: 'Module 2',
    toBring: 'un chapeau',
    answerTo: 'Nadia, 06 39 98 00 01',
  },
  parts: [{ date: '2026-11-24', start: '09:00', end: '12:00' }],
  venue: {
    name: 'Médiathèque',
    address: '12 rue du Bourg',
    communeCode: '97222',
    access: 'Entrée par le jardin.',
  },
  organisation: 'Pawol Lakou',
  team: ['Nadia Inventée', 'Josué Inventé'],
}
const undated: InvitationFacts = { ...FACTS, parts: [], venue: null }

describe('the words of an invitation', () => {
  test('the SMS tells what, when, where, what to bring and whom to answer, on a keyboard’s signs', () => {
    const { sms } = invitationTexts(FACTS, french)
    expect(sms).toBe(
      'Bonjour ! Nous vous invitons à "Un jardin partagé" : mardi 24 novembre, de 9 h à 12 h, Médiathèque, Le Robert. Apportez : un chapeau. Répondez à Nadia, 06 39 98 00 01. Pawol Lakou',
    )
    expect(smsLength(sms)).toMatchObject({ encoding: 'gsm7', rareSigns: [] })
  })

  test('without anything rare in it, the English SMS keeps to the short alphabet too', () => {
    expect(smsLength(invitationTexts(FACTS, english).sms).rareSigns).toEqual([])
  })

  test('the e-mail has the year, the address and the way to come', () => {
    const { emailSubject, emailBody } = invitationTexts(FACTS, french)
    expect(emailSubject).toBe('Invitation\u00a0: Un jardin partagé, mardi 24 novembre')
    expect(emailBody).toContain('mardi 24 novembre 2026, de 9\u00a0h à 12\u00a0h')
    expect(emailBody).toContain('Médiathèque, 12 rue du Bourg, Le Robert')
    expect(emailBody).toContain('Entrée par le jardin.')
    expect(emailBody.endsWith('Nadia Inventée, Josué Inventé\nPawol Lakou')).toBe(true)
  })

  test('two half-days of one day are one line; two days are two; past midnight is told', () => {
    const parts = [
      { date: '2026-11-24', start: '09:00', end: '12:00' },
      { date: '2026-11-24', start: '14:00', end: '17:30' },
      { date: '2026-12-01', start: '20:00', end: '01:00' },
    ]
    const { emailBody } = invitationTexts({ ...FACTS, parts }, french)
    expect(emailBody).toContain(
      '– mardi 24 novembre 2026, de 9\u00a0h à 12\u00a0h et de 14\u00a0h à 17\u00a0h\u00a030\n– mardi 1er décembre 2026, de 20\u00a0h à 1\u00a0h (le lendemain)',
    )
  })

  test('nothing decided yet leaves no hole, no « null », no lone comma', () => {
    const texts = invitationTexts(
      {
        ...undated,
        session: { title: ' ', module: '', toBring: '', answerTo: '' },
        organisation: '',
        team: [],
      },
      french,
    )
    for (const text of Object.values(texts)) {
      expect(text).not.toMatch(/null|undefined|, ,|\{\{|«\s*»|\n\n\n|,\s*\.|^\s|\s$/u)
    }
    expect(texts.sms).toBe('Bonjour ! Nous vous invitons à "Rencontre" : date à venir.')
  })

  test('a star in the title does not end the bold of WhatsApp', () => {
    const session = { ...FACTS.session, title: 'Le *grand* jour' }
    expect(invitationTexts({ ...FACTS, session }, french).whatsapp).toContain('*Le grand jour*')
  })
})

describe('words of one’s own that may no longer be true', () => {
  test('a new hour, another place or another title tells; another team does not', () => {
    const key = factsKey(FACTS)
    expect(factsKey({ ...FACTS, team: [] })).toBe(key)
    expect(factsKey(undated)).not.toBe(key)
    const later = [{ date: '2026-11-24', start: '09:30', end: '12:00' }]
    expect(factsKey({ ...FACTS, parts: later })).not.toBe(key)
    expect(key.length).toBeLessThanOrEqual(100)
  })
})
