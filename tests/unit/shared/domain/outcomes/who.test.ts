import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authorOf, readWho, type WhoCandidate } from '#shared/domain/outcomes/who.ts'

const person = (id: string, name: string, fields: Partial<WhoCandidate> = {}): WhoCandidate => ({
  id,
  name,
  detail: '',
  line: null,
  totem: null,
  isOfSession: false,
  ...fields,
})

const PEOPLE: readonly WhoCandidate[] = [
  person('a', 'Marie-Josèphe Célestine', {
    line: 1,
    isOfSession: true,
    totem: { number: 40, picture: 'colibri' },
  }),
  person('b', 'Gilles Fanfant', {
    line: 2,
    isOfSession: true,
    totem: { number: 7, picture: 'yole' },
  }),
  person('c', 'Gilberte Adéline', { line: 3, isOfSession: true }),
  person('d', 'Paul Édouard', { totem: { number: 12, picture: 'yole' } }),
  person('e', 'Marie Lafontaine'),
]

const idOf = (typed: string): string | null => {
  const read = readWho(typed, PEOPLE)
  return read.kind === 'person' ? read.candidate.id : null
}

describe('who stands on a sheet', () => {
  test('is found by the number of the line on the sign-in sheet', () => {
    expect(idOf('2')).toBe('b')
    expect(idOf(' ligne 3 ')).toBe('c')
  })

  test('is never somebody else when the sheet has no such line', () => {
    expect(readWho('12', PEOPLE)).toEqual({ kind: 'noLine', line: 12 })
    expect(authorOf('12', PEOPLE)).toBeNull()
  })

  test('is found by the number of the totem, with or without its picture', () => {
    expect(idOf('t40')).toBe('a')
    expect(idOf('Colibri 40')).toBe('a')
    expect(idOf('yole 12')).toBe('d')
    expect(idOf('colibri 7')).toBeNull()
  })

  test('is found by the picture alone when one person of the session has it', () => {
    expect(idOf('yole')).toBe('b')
  })

  test('is found by the beginning of the name within the session, accents aside', () => {
    expect(idOf('marie josephe')).toBe('a')
    expect(idOf('fanf')).toBe('b')
  })

  test('stays a name when two people of the session could be meant', () => {
    expect(readWho('gil', PEOPLE)).toEqual({ kind: 'name', name: 'gil' })
  })

  test('is taken from the community by the whole name only', () => {
    expect(idOf('paul edouard')).toBe('d')
    expect(readWho('Paul', PEOPLE)).toEqual({ kind: 'name', name: 'Paul' })
  })

  test('is a name of its own when nobody bears it', () => {
    expect(authorOf('  Dédé   Zabeth ', PEOPLE)).toEqual({ name: 'Dédé Zabeth', personId: null })
    expect(authorOf('', PEOPLE)).toEqual({ name: '', personId: null })
  })

  test('never fails, and never makes up a person, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const read = readWho(typed, PEOPLE)
        if (read.kind === 'person') expect(PEOPLE).toContain(read.candidate)
        if (read.kind === 'name') expect(read.name.trim()).not.toBe('')
      }),
    )
  })
})
