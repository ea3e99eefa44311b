import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  PASTED_LINES_LIMIT,
  readPastedLines,
  readTypedLine,
} from '#shared/domain/outcomes/typed-line.ts'

const plain = (text: string) => ({ text, cluster: null, who: null })

describe('a line typed up', () => {
  test('gives its heap and its author in either order', () => {
    const line = { text: 'Un composteur partagé', cluster: 'le jardin', who: '12' }
    expect(readTypedLine('Un composteur partagé #le jardin @12')).toEqual(line)
    expect(readTypedLine('Un composteur partagé @12 #le jardin')).toEqual(line)
  })

  test('keeps numbers, addresses and lone signs as text', () => {
    for (const text of [
      'Le n° #3 du quartier',
      'Écrire à jardin@exemple.org',
      'Prix : 3 € @ pièce',
      '#jardin',
      '@12',
    ]) {
      expect(readTypedLine(text)).toEqual(plain(text))
    }
  })

  test('loses no word that is not a mark', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { text, cluster, who } = readTypedLine(typed)
        if (cluster === null && who === null) expect(text).toBe(typed.trim())
        else expect(typed.trim().startsWith(text)).toBe(true)
      }),
    )
  })

  test('comes from a pasted column: text, author, heap', () => {
    expect(
      readPastedLines('Un four\r\n\r\nUne scie\t4\tAtelier\nDes bancs #place @Léa\n').lines,
    ).toEqual([
      plain('Un four'),
      { text: 'Une scie', cluster: 'Atelier', who: '4' },
      { text: 'Des bancs', cluster: 'place', who: 'Léa' },
    ])
  })

  test('of a pasted table never holds more than a record keeps, and loses nothing', () => {
    const remark = 'Il manquait du temps. '.repeat(40).trim()
    expect(readPastedLines(`Un four\tLéa\t${remark}`).lines).toEqual([
      { text: `Un four ${remark}`, cluster: null, who: 'Léa' },
    ])
    const long = 'mot '.repeat(12_000).trim()
    const { lines } = readPastedLines(`${long}\tLéa\tAtelier`)
    expect(lines.every(({ text }) => text.length <= 20_000)).toBe(true)
    expect(lines.map(({ text }) => text).join(' ')).toBe(long)
    expect(new Set(lines.map(({ who, cluster }) => `${who} ${cluster}`))).toEqual(
      new Set(['Léa Atelier']),
    )
  })

  test('of a pasted book is not one of a million lines, and what is left out is said', () => {
    const book = Array.from({ length: 620 }, (_, index) => `ligne ${index + 1}`).join('\n\n')
    const { lines, leftOut, firstLeftOut } = readPastedLines(book)
    expect(lines).toHaveLength(PASTED_LINES_LIMIT)
    expect(lines.at(-1)?.text).toBe('ligne 500')
    expect([leftOut, firstLeftOut]).toEqual([120, 'ligne 501'])
    expect(readPastedLines('un\ndeux').leftOut).toBe(0)
  })
})
