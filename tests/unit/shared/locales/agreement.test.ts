import { describe, expect, it } from 'vitest'
import { en as english } from '#shared/locales/en/index.ts'
import { fr as french } from '#shared/locales/fr/index.ts'

type Words = { readonly [key: string]: string | Words }

const flat = (words: Words, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`
    return typeof value === 'string' ? [[at, value] as const] : flat(value, at)
  })

// Where a clause begins, « {{organisation}} » followed by a word is the subject of its verb.
const AS_SUBJECT =
  /(?:^|[.:;?!][ \u00a0]|, |\b(?:que|what|if|si) )\{\{(?:organisation|community)\}\}[ \u00a0]\p{Ll}/iu

describe('sentences about an organisation', () => {
  // « Les mains ouvertes du Nord-Caraïbe atteste que » stood on a certificate.
  it.each([
    ['fr', french],
    ['en', english],
  ] as const)('have no verb that agrees with its name, which may be plural, in %s', (_, words) => {
    const faulty = flat(words).filter(([, text]) => AS_SUBJECT.test(text))
    expect(faulty).toEqual([])
  })

  // « gardés par Association Lakou Savann », « les bilans de Association pour… » stood on signed papers.
  it('put no word before its name that French would follow with an article', () => {
    const BARE =
      /\b(?:par|de|du|des|pour|à|avec|chez|dans) \{\{organisation\}\}|d’\{\{organisation/iu
    expect(flat(french).filter(([, text]) => BARE.test(text))).toEqual([])
  })
})
