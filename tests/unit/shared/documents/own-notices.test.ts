import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownNotices, shortenedNotice } from '#shared/documents/own-notices.ts'
import type { PrintContext } from '#shared/documents/print-document.ts'
import { printableFingerprint } from '#shared/documents/printables/printable-fingerprint.ts'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import { signInSheetPages } from '#shared/documents/sign-in-sheet-document.ts'
import { textHash } from '#shared/domain/text-hash.ts'
import type { NoticePurpose, PrivacyNotice } from '#shared/schemas/privacy.schema.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext, workshopModel } from '#tests/helpers/sample-sheets.ts'

const context: PrintContext = printContext()
/** Lines and no-break spaces apart. */
const plain = (text: string) => text.replace(/\s+/gu, ' ')
const POINTER = plain(context.t('documents.noticeGoesOn'))
const OWN = 'Lakou Savann garde votre nom deux ans. Écrivez à Rosalie pour le faire effacer.'

const notice = (purpose: NoticePurpose, version: number, text: string): PrivacyNotice => ({
  id: `${purpose}-${version}`,
  purpose,
  version,
  text,
  hash: textHash(text),
  createdAt: '2026-11-01T12:00:00Z',
})

const wordsOfSheet = (registration: string | null) => {
  const model = workshopModel(12)
  const notices =
    registration === null ? {} : { notices: { registration: { text: registration, version: 7 } } }
  const pages = signInSheetPages(
    { ...model, organisation: { ...model.organisation, ...notices } },
    context,
  )
  return pages.map((page) => plain(pageWords(page)))
}

const wordsOfCards = (texts: Partial<Record<NoticePurpose, string>>, format: 'a5' | 'a6') => {
  const notices = Object.fromEntries(
    Object.entries(texts).map(([purpose, text]) => [purpose, { text, version: 3 }]),
  )
  const printable = printableOf('welcomeCards')
  if (!printable) throw new Error('No welcome cards')
  const data = samplePrintableData(3)
  const document = printable.build(
    printable.read({ format }),
    { ...data, organisation: { ...data.organisation, notices } },
    context,
  )
  const [page] = document.drawnPages
  return { words: page ? plain(pageWords(page)) : '', warnings: document.warnings }
}

describe('what the organisation wrote itself about data of people', () => {
  it('is its latest version, and nothing at all before it wrote one', () => {
    expect(ownNotices([])).toEqual({})
    expect(ownNotices([notice('registration', 1, '  \n ')])).toEqual({})
    const versions = [notice('registration', 2, 'Nouveau'), notice('registration', 1, 'Ancien')]
    expect(ownNotices(versions)).toEqual({
      notices: { registration: { text: 'Nouveau', version: 2 } },
    })
    expect(ownNotices([...versions, notice('photos', 1, 'Photos')], ['registration'])).toEqual({
      notices: { registration: { text: 'Nouveau', version: 2 } },
    })
  })

  it('takes the place of the proposed words on every page of the sign-in sheet', () => {
    const proposed = plain(
      context.t('documents.signIn.privacyWithContact', {
        organisation: 'Association Lakou Savann',
        contact: 'donnees@exemple.invalid',
      }),
    )
    for (const page of wordsOfSheet(null)) expect(page).toContain(proposed)
    // The basis is legitimate interest: the right to object is told from the first sheet on.
    expect(proposed).toContain('vous y opposer')
    for (const page of wordsOfSheet(OWN)) {
      expect(page).toContain(OWN)
      expect(page).not.toContain(proposed)
    }
  })

  it('never eats the room of the signatures: it ends on a sentence and says where the rest is', () => {
    const [first = ''] = wordsOfSheet(Array.from({ length: 80 }, () => OWN).join(' '))
    expect(first).toContain(`. ${POINTER}`)
    expect(wordsOfSheet(Array.from({ length: 80 }, () => OWN).join(' '))).toHaveLength(
      wordsOfSheet(OWN).length,
    )
  })

  it('stands on welcome cards with what is said of each consent, without running over the signature', () => {
    const small = wordsOfCards({ registration: OWN, photos: 'Au mur du local.' }, 'a5')
    expect(small.words).toContain(`${OWN} Photos : Au mur du local.`)
    for (const format of ['a5', 'a6'] as const) {
      const long = wordsOfCards({ registration: OWN, photos: 'Mot '.repeat(800) }, format)
      expect(long.words).toContain(`${OWN} ${POINTER}`)
      expect(long.warnings).toEqual([])
      const endless = wordsOfCards({ registration: `${OWN} `.repeat(60).trim() }, format)
      expect(endless.words).toContain(POINTER)
      expect(endless.warnings).toEqual([])
    }
  })

  it('says which version it is, however little of the text there is room for', () => {
    const long = Array.from({ length: 80 }, () => OWN).join(' ')
    for (const text of [OWN, long]) {
      for (const page of wordsOfSheet(text)) {
        expect(page).toContain(plain(context.t('documents.noticeVersion', { version: 7 })))
      }
      for (const format of ['a5', 'a6'] as const) {
        const { words } = wordsOfCards({ registration: text, photos: 'Au mur.' }, format)
        expect(words).toContain('inscription v3, photos v3')
      }
    }
  })

  it('makes another print of welcome cards, and of nothing that does not say it', () => {
    const data = samplePrintableData(6)
    const changed = {
      ...data,
      organisation: { ...data.organisation, notices: { photos: { text: 'Non', version: 1 } } },
    }
    const isAnother = (kind: string) => {
      const printable = printableOf(kind)
      if (!printable) throw new Error(kind)
      const options = printable.read({})
      return (
        printableFingerprint(printable, options, data, 'fr') !==
        printableFingerprint(printable, options, changed, 'fr')
      )
    }
    expect(isAnother('welcomeCards')).toBe(true)
    expect(isAnother('nameBadges')).toBe(false)
    expect(isAnother('certificates')).toBe(false)
  })

  it('keeps a beginning of the text, whole when it fits', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}[.!]?$/u)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 60, max: 300 }),
        (all, most) => {
          const text = all.join(' ')
          const made = shortenedNotice(text, 'Suite.', (one) => one.length <= most)
          expect(made.length).toBeLessThanOrEqual(most)
          if (text.length <= most) expect(made).toBe(text)
          else expect(text.startsWith(made.replace(/…? ?Suite\.$/u, ''))).toBe(true)
        },
      ),
    )
  })
})
