import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DrawCommand } from '#shared/documents/print-document.ts'
import { signInSheetDocument, signInSheetPages } from '#shared/documents/sign-in-sheet-document.ts'
import type { SheetPerson, SignInSheetModel } from '#shared/documents/sign-in-sheet-model.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import { drawnTexts, lineNumberMarks, lineNumbers, pageWords } from '#tests/helpers/drawn-text.ts'
import {
  printContext,
  sampleFunders,
  trainingModel,
  workshopModel,
} from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

const person = fc.record({
  firstName: fc.string({ unit: 'grapheme', maxLength: 40 }),
  lastName: fc.string({ unit: 'grapheme', maxLength: 40 }),
  structure: fc.string({ unit: 'grapheme', maxLength: 80 }),
  commune: fc.constantFrom('', 'Le Lamentin', 'Les Anses-d’Arlet'),
})
const people = fc
  .array(person, { maxLength: 70 })
  .map((list) => list.map((each, index): SheetPerson => ({ id: `${index}`, totem: null, ...each })))

// Right and lower ends of a mark, in millimetres; text ends on its baseline.
const extent = (mark: DrawCommand): { readonly right: number; readonly bottom: number } => {
  switch (mark.kind) {
    case 'rect':
    case 'image':
      return { right: mark.x + mark.width, bottom: mark.y + mark.height }
    case 'line':
      return { right: Math.max(mark.x1, mark.x2), bottom: Math.max(mark.y1, mark.y2) }
    default:
      return { right: mark.x, bottom: mark.y }
  }
}

describe('sign-in sheet', () => {
  it('numbers every line once and in order, whatever the people, blanks and mode', () => {
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(workshopModel, trainingModel),
        (list, blankLines, modelOf) => {
          const pages = signInSheetPages(modelOf(0, { people: list, blankLines }), context)
          expect(pages.flatMap(lineNumbers)).toEqual(oneTo(list.length + blankLines))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('draws nothing outside the paper', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(workshopModel, trainingModel), (list, modelOf) => {
        const { funders } = sampleFunders()
        for (const page of signInSheetPages(modelOf(0, { people: list, funders }), context)) {
          for (const { right, bottom } of page.marks.map(extent)) {
            expect(right).toBeLessThanOrEqual(page.widthMm - 5)
            expect(bottom).toBeLessThanOrEqual(page.heightMm - 5)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('says title, date, place, code and page on every page, so that a dropped pile can be sorted', () => {
    for (const model of [workshopModel(60), trainingModel(60)]) {
      const pages = signInSheetPages(model, context)
      expect(pages.length).toBeGreaterThan(2)
      pages.forEach((page, index) => {
        const words = pageWords(page)
        expect(words).toContain(model.session.title)
        expect(words).toMatch(/mardi 24/iu)
        expect(words).toContain('Médiathèque de la Savane')
        expect(words).toContain(model.session.code)
        expect(words).toContain(`Page ${index + 1} / ${pages.length}`)
        expect(words).toContain('Version 1, imprimée le 23/11/2026 à 7\u00a0h\u00a005')
      })
    }
  })

  it('is portrait with one signature for a workshop, landscape with one a half-day for training', () => {
    const [workshop] = signInSheetPages(workshopModel(3), context)
    const [training] = signInSheetPages(trainingModel(3), context)
    expect(workshop).toMatchObject({ widthMm: 210, heightMm: 297 })
    expect(training).toMatchObject({ widthMm: 297, heightMm: 210 })
    const heads = drawnTexts(training ?? { widthMm: 0, heightMm: 0, marks: [] })
      .map(({ text }) => text)
      .filter((text) => /^(Signature –|9|13|mardi 24 n|mercredi)/u.test(text))
    expect(heads.filter((text) => text.startsWith('Signature'))).toHaveLength(4)
    expect(heads.filter((text) => text === 'mercredi 25 novembre 2026')).toHaveLength(2)
    expect(heads).toContain('13\u00a0h\u00a030 – 16\u00a0h\u00a030 (3\u00a0h)')
  })

  it('identifies the organiser and the trainers on every training page, as courts ask', () => {
    for (const page of signInSheetPages(trainingModel(40), context)) {
      const words = pageWords(page).replaceAll('\u00a0', ' ')
      expect(words).toContain('SIRET 123 456 789 00012')
      expect(words).toContain('97 97 01234 97')
      expect(words).toContain('Rosalie Clairon, Paul Térèse')
    }
  })

  it('leaves a line for the trainer to sign even when nobody is named', () => {
    const [page] = signInSheetPages(trainingModel(3, { facilitators: [] }), context).slice(-1)
    expect(page === undefined ? '' : pageWords(page)).toContain('Formatrices et formateurs')
  })

  it('repeats the whole list on each set of a session of more than four half-days', () => {
    const parts = oneTo(6).map((day) => ({
      id: `p${day}`,
      date: `2026-11-0${day}`,
      start: '09:00',
      end: '12:00',
    }))
    const pages = signInSheetPages(trainingModel(5, { parts, blankLines: 2 }), context)
    expect(pages.flatMap(lineNumbers)).toEqual([...oneTo(7), ...oneTo(7)])
    expect(pages.map(pageWords).join('\n')).toContain('Volet 2 sur 2')
  })

  it('prints an empty sheet with the chosen number of lines when nobody is registered', () => {
    const pages = signInSheetPages(workshopModel(0, { blankLines: 20 }), context)
    expect(pages.flatMap(lineNumbers)).toEqual(oneTo(20))
  })

  it('says what to do with this very sheet: no list to look at, no line to add oneself on', () => {
    const words = (changes: Partial<SignInSheetModel>) =>
      signInSheetPages(workshopModel(3, changes), context).map(pageWords).join('\n')
    expect(words({})).toContain('Pas sur la liste')
    expect(words({ blankLines: 0 })).not.toContain('Pas sur la liste')
    expect(words({ people: [] })).toContain('Écrivez votre nom en capitales, puis signez.')
    expect(words({ people: [] })).not.toContain('en face de votre nom')
  })

  it('asks for date and place to be written when they are not known yet', () => {
    const [page] = signInSheetPages(workshopModel(1, { parts: [], venue: null }), context)
    const words = page === undefined ? '' : pageWords(page)
    expect(words).toContain('Date\u00a0: ....')
    expect(words).toContain('Lieu\u00a0: ....')
  })

  it('puts a short list on one page rather than on two half-empty ones', () => {
    expect(signInSheetPages(trainingModel(3), context)).toHaveLength(1)
    expect(signInSheetPages(workshopModel(9), context)).toHaveLength(1)
  })

  it('leaves every line high enough to sign in, higher where the page has room', () => {
    const heightsOf = (people: number, modelOf: typeof workshopModel) =>
      signInSheetPages(modelOf(people), context).flatMap((page) => {
        const numbers = lineNumberMarks(page).map(({ y }) => y)
        return numbers.slice(1).map((y, index) => y - (numbers[index] ?? 0))
      })
    for (const modelOf of [workshopModel, trainingModel]) {
      for (const people of [0, 3, 9, 14, 25, 40, 60, 90]) {
        expect(Math.min(...heightsOf(people, modelOf))).toBeGreaterThan(9.49)
      }
    }
    expect(Math.min(...heightsOf(0, workshopModel))).toBeCloseTo(13, 2)
  })

  it('prints what people read at 14 points: what to do, and their names where they fit', () => {
    for (const model of [workshopModel(25), trainingModel(25)]) {
      for (const page of signInSheetPages(model, context)) {
        const sizeOf = (start: RegExp) =>
          drawnTexts(page).find(({ text }) => start.test(text))?.size
        expect(sizeOf(/^Signez/u)).toBe(14)
        for (const { text, size } of drawnTexts(page)) {
          if (/^(?:BÉLAIR|OKOMBÉ-AT|PALMISTE-AN)/u.test(text)) expect(size).toBe(14)
        }
      }
    }
  })

  it('makes room for the stamp of a training sheet where it costs no further page', () => {
    const stamp = 'Cachet et signature'
    const wordsOf = (model: SignInSheetModel) => signInSheetPages(model, context).map(pageWords)
    const [tight = ''] = wordsOf(trainingModel(3))
    expect(tight).not.toContain(stamp)
    const roomy = wordsOf(trainingModel(25))
    expect(roomy).toHaveLength(3)
    expect(roomy.map((words) => words.includes(stamp))).toEqual([false, false, true])
    expect(wordsOf(workshopModel(3)).join()).not.toContain(stamp)
  })

  it('never leaves the total without at least two lines of the list on its page', () => {
    for (let count = 3; count <= 60; count += 1) {
      const pages = signInSheetPages(workshopModel(count), context)
      const last = pages.at(-1)
      expect(last === undefined ? 0 : lineNumbers(last).length).toBeGreaterThanOrEqual(2)
    }
  })

  it('shows every name whole', () => {
    const model = workshopModel(60)
    const words = signInSheetPages(model, context).map(pageWords).join('\n')
    for (const each of model.people) {
      const [first = '', ...rest] = sheetName(each).split(each.firstName)
      expect(words).toContain(first.trim())
      expect(rest).toBeDefined()
      expect(words).toContain(each.firstName)
    }
  })

  it('has no place for a phone or an e-mail address', () => {
    const stray = { phone: '+33639980001', email: 'lea@exemple.invalid', notes: 'secret' }
    const list = workshopModel(3).people.map((each) => ({ ...each, ...stray }))
    const words = signInSheetPages(workshopModel(0, { people: list }), context)
      .map(pageWords)
      .join('\n')
    expect(words).not.toMatch(/639980001|lea@exemple|secret/u)
  })

  it('names what no font can draw, instead of printing boxes', () => {
    const { session } = workshopModel(0)
    const document = signInSheetDocument(
      workshopModel(0, { session: { ...session, title: 'Fête des abeilles 🐝' } }),
      context,
    )
    expect(document.warnings).toEqual([
      { kind: 'missingCharacters', text: 'Fête des abeilles 🐝', characters: ['🐝'] },
    ])
  })

  it('holds titles, names and sentences of any length without losing a page', () => {
    const long = 'Très long titre de rencontre '.repeat(16).trim()
    const { session, venue } = workshopModel(0)
    const model = trainingModel(4, {
      session: { ...session, title: long, module: long },
      venue: venue === null ? null : { ...venue, address: long },
      facilitators: oneTo(30).map((index) => ({
        firstName: 'Rosalie',
        lastName: `Clairon-${index}`,
        role: long,
      })),
    })
    const pages = signInSheetPages(model, context)
    expect(pages.flatMap(lineNumbers)).toEqual(oneTo(9))
  })

  it('is complete in English', () => {
    const words = signInSheetPages(trainingModel(3), printContext('en')).map(pageWords).join('\n')
    expect(words).toContain('Sign-in sheet')
    expect(words).toContain('Number present:')
    // The longest date of all stands on one line in the head of a narrow column.
    expect(words).toContain('\nWednesday, 25 November 2026\n')
    expect(words).not.toMatch(/documents\./u)
  })
})
