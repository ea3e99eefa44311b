import { describe, expect, it } from 'vitest'
import { smsLength } from '#shared/domain/outreach/sms-length.ts'
import { type ThanksFacts, thanksKey, thanksTexts } from '#shared/invitations/thanks-texts.ts'
import { createTranslator } from '#shared/locales/translator.ts'

const context = { t: createTranslator('fr'), language: 'fr' } as const
const facts: ThanksFacts = {
  title: 'Un jardin *partagé*',
  day: '2026-09-12',
  organisation: 'Lyannaj Morne Bleu',
  team: ['Maëlle Granval'],
  people: 17,
  ideas: 13,
  promises: 1,
  decisions: 0,
  next: { title: 'La suite', date: '2026-12-05', start: '09:30', place: 'Halle' },
}

describe('a word of thanks', () => {
  it('says the figures with their nouns and leaves out those at zero', () => {
    const { sms, whatsapp, emailBody } = thanksTexts(facts, context)
    expect(sms).toContain('17 personnes, 13 idées, 1 promesse.')
    expect(whatsapp).not.toContain('décision')
    expect(emailBody).toContain('– 17 personnes\n– 13 idées\n– 1 promesse')
    expect(emailBody).toContain('samedi 12 septembre')
  })

  it('gives the next date, and nothing about it when none is planned', () => {
    const { sms } = thanksTexts(facts, context)
    expect(sms).toContain('samedi 5 décembre')
    expect(thanksTexts({ ...facts, next: null }, context).sms).not.toContain('Prochaine')
  })

  it('types the SMS with the signs of a telephone', () => {
    // Only « é », « à » and their like, which cost nothing.
    expect(smsLength(thanksTexts(facts, context).sms).rareSigns).toEqual([])
  })

  it('lets no star of the title end what WhatsApp draws in bold', () => {
    expect(thanksTexts(facts, context).whatsapp).toContain('*Un jardin partagé*')
  })

  it('changes its key when a figure changes, so that own words are read again', () => {
    expect(thanksKey(facts)).toBe(thanksKey({ ...facts }))
    expect(thanksKey(facts)).not.toBe(thanksKey({ ...facts, people: 18 }))
  })
})
