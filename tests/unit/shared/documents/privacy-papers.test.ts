import { describe, expect, it } from 'vitest'
import {
  informationCard,
  type PaperContext,
  processingRegister,
} from '#shared/documents/privacy-papers.ts'
import { type RecordModel, recordDocument } from '#shared/documents/record-document.ts'
import { proposedNotice } from '#shared/domain/privacy/notices.ts'
import { PROPOSED_YEARS } from '#shared/domain/privacy/retention.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'
import { NOTICE_PURPOSES } from '#shared/schemas/privacy.schema.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const contextOf = (language: Language, fields: Partial<PaperContext> = {}): PaperContext => {
  const t = createTranslator(language)
  const facts = {
    organisation: 'Lakou Savann',
    contact: 'donnees@exemple.invalid',
    years: PROPOSED_YEARS,
  }
  return {
    t,
    language,
    facts,
    address: 'Bourg, 97214 Le Lorrain',
    collects: [],
    today: '2026-11-23',
    texts: NOTICE_PURPOSES.map((purpose) => ({
      purpose,
      notice: null,
      proposed: proposedNotice(t, purpose, facts),
    })),
    ...fields,
  }
}
const pagesOf = (model: RecordModel) => recordDocument(model, printContext()).drawnPages
const wordsOf = (model: RecordModel) =>
  pagesOf(model)
    .map((page) => pageWords(page))
    .join(' ')
    .replace(/\s+/gu, ' ')
const marksOf = (model: RecordModel, kind: 'path' | 'line') =>
  pagesOf(model).flatMap(({ marks }) => marks.filter((mark) => mark.kind === kind))

describe('the information card', () => {
  it('tells the right to object, whatever the organisation wrote in its own texts', () => {
    const own = NOTICE_PURPOSES.map((purpose) => ({
      purpose,
      proposed: '',
      notice: {
        id: purpose,
        purpose,
        version: 2,
        text: 'Nos mots à nous.',
        hash: 'h',
        createdAt: '2026-11-01T12:00:00Z',
      },
    }))
    for (const texts of [own, contextOf('fr').texts]) {
      const words = wordsOf(informationCard(contextOf('fr', { texts })))
      expect(words).toContain('vous opposer')
      expect(words).toContain('CNIL')
    }
    expect(wordsOf(informationCard(contextOf('en')))).toContain('object to our using them')
  })

  it('has a picture beside each part: it is for those who read little too', () => {
    const card = informationCard(contextOf('fr'))
    expect(marksOf(card, 'path')).toHaveLength(card.parts.length)
    expect(pagesOf(card)).toHaveLength(1)
  })

  it('says in plain words why the law allows it', () => {
    expect(wordsOf(informationCard(contextOf('fr')))).not.toContain('Base')
    expect(wordsOf(informationCard(contextOf('fr')))).toContain('parce que nous en avons besoin')
  })
})

describe('the dossier of a person', () => {
  it('breaks no long name at its head: « …De La Roche-Saint- / André » stood there', () => {
    const title = 'Marie-Antoinette-Josephine De La Roche-Saint-André'
    expect(wordsOf({ ...informationCard(contextOf('fr')), title })).toContain(title)
  })
})

describe('the register of processing', () => {
  const plain = processingRegister(contextOf('fr'))

  it('counts one year as one, in the register and in the notice', () => {
    for (const [language, one] of [
      ['fr', /\b1 an\b/u],
      ['en', /\b1 year\b/u],
    ] as const) {
      const facts = { ...contextOf(language).facts, years: { ...PROPOSED_YEARS, people: 1 } }
      expect(wordsOf(processingRegister(contextOf(language, { facts })))).toMatch(one)
      expect(proposedNotice(createTranslator(language), 'registration', facts)).toMatch(one)
    }
  })

  it('names who is responsible, when it was updated, and every purpose', () => {
    const words = wordsOf(plain)
    for (const said of [
      'Lakou Savann, Bourg, 97214 Le Lorrain',
      '23/11/2026',
      'lettre',
      'photos',
    ]) {
      expect(words).toContain(said)
    }
    expect(words).toContain('Mettre en relation')
  })

  it('says what is asked for funders only where the organisation asks it', () => {
    expect(wordsOf(plain)).not.toContain('QPV')
    const asked = processingRegister(
      contextOf('fr', { collects: ['ageBand', 'gender', 'occupation', 'priorityArea'] }),
    )
    expect(wordsOf(asked)).toContain('âge, genre, situation, quartier prioritaire (QPV)')
  })

  it('has a line to write on for all that is to be completed', () => {
    const toFill = plain.parts.flatMap(({ lines }) => lines.filter(({ isToFill }) => isToFill))
    expect(toFill.length).toBeGreaterThanOrEqual(5)
    const bare = {
      ...plain,
      parts: plain.parts.map((part) => ({
        ...part,
        lines: part.lines.map((line) => ({ ...line, isToFill: false })),
      })),
    }
    expect(marksOf(plain, 'line').length - marksOf(bare, 'line').length).toBeGreaterThanOrEqual(
      toFill.length,
    )
  })
})
