import { expect, test } from 'vitest'
import { en } from '#shared/locales/en/index.ts'
import { fr } from '#shared/locales/fr/index.ts'

type Words = { readonly [key: string]: string | Words }

const flat = (words: Words, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`
    return typeof value === 'string' ? [[at, value] as const] : flat(value, at)
  })

/** Printed, sent or read by a lawyer: not words of a screen. */
const ON_PAPER = new Set(['documents.signIn.absences', 'inviting.texts.nextDay'])

test.each([
  ['fr', fr],
  ['en', en],
])('a screen says it in two sentences rather than with a semicolon (%s)', (_, words) => {
  const found = flat(words).filter(([, text]) => text.includes(';'))
  expect(found.filter(([key]) => !ON_PAPER.has(key))).toEqual([])
})
