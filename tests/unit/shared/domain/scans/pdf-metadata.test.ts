import fc from 'fast-check'
import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withoutPdfMetadata } from '#shared/domain/scans/pdf-metadata.ts'

const PAGE = 'BT /F1 12 Tf (Rosalie a signe) Tj ET'
const CAMERA = 'Exif\0\0 GPS 14.61 N 61.08 W'

/** A photograph: its Exif, a colour profile, and what is drawn. */
const jpeg = (): string => {
  const segment = (marker: string, words: string) =>
    `\xff${marker}${String.fromCharCode(0, words.length + 2)}${words}`
  return `\xff\xd8${segment('\xe1', CAMERA)}${segment('\xe2', 'ICC_PROFILE')}\xff\xda\0\x02GPS drawn\xff\xd9`
}

const stream = (dictionary: string, bytes: string) =>
  `<<${dictionary}/Length ${bytes.length}>>stream\r\n${bytes}\nendstream`

const object = (number: number, body: string) => `${number} 0 obj\n${body}\nendobj\n`

type Parts = { readonly notes: string; readonly isPacked: boolean; readonly extra?: string }

/** A file of one page as scanners write it: notes as an object, or in a compressed table. */
const pdf = ({ notes, isPacked, extra = '' }: Parts): Uint8Array => {
  const body = `<<${notes}>>`
  const header = `9 0 8 ${body.length + 1} `
  const table = `${header}${body} <</Type/Font>>`
  const packed = strFromU8(zlibSync(strToU8(table, true), { level: 1 }), true)
  return strToU8(
    `%PDF-1.7\n${[
      object(1, '<</Type/Catalog/Pages 2 0 R/Metadata 5 0 R>>'),
      object(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'),
      object(3, '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>'),
      object(4, stream('', PAGE)),
      object(5, stream('/Type/Metadata/Subtype/XML', '<x:xmpmeta>Rosalie Bélair</x:xmpmeta>')),
      object(6, stream('/Type/XObject/Subtype/Image/Filter/DCTDecode', jpeg())),
      isPacked
        ? object(7, stream(`/Type/ObjStm/N 2/First ${header.length}/Filter/FlateDecode`, packed))
        : object(9, body),
    ].join('')}${extra}trailer <</Root 1 0 R/Info 9 0 R/Size 10>>\nstartxref\n0\n%%EOF`,
    true,
  )
}

const NOTES = '/Author(Rosalie \\(Bélair\\) >> Nord)/Title <FEFF0052>/Creator(Telephone)'
const readable = (bytes: Uint8Array): string => {
  const text = strFromU8(bytes, true)
  const packed = [...text.matchAll(/FlateDecode\/Length +\d+ *>>stream\r\n/gu)].map(
    ({ index, 0: all }) => strFromU8(unzlibSync(bytes.subarray(index + all.length)), true),
  )
  return [text, ...packed].join('\n')
}

describe('a scan without what its maker noted', () => {
  it.each([false, true])('names neither author nor place, notes in a table: %s', (isPacked) => {
    const given = pdf({ notes: NOTES, isPacked })
    expect(readable(given)).toContain('Rosalie \\(B')
    const { bytes, isClean } = withoutPdfMetadata(given)
    expect(isClean).toBe(true)
    for (const word of ['lair', 'Telephone', 'FEFF0052', 'xmpmeta', 'GPS 14']) {
      expect(readable(bytes), word).not.toContain(word)
    }
  })

  it('moves nothing: pages, pictures and offsets stay byte for byte', () => {
    for (const isPacked of [false, true]) {
      const given = pdf({ notes: NOTES, isPacked })
      const { bytes } = withoutPdfMetadata(given)
      const [before, after] = [strFromU8(given, true), strFromU8(bytes, true)]
      expect(bytes.length).toBe(given.length)
      for (const kept of ['4 0 obj', '6 0 obj', PAGE, 'GPS drawn', 'ICC_PROFILE', 'trailer']) {
        expect(after.indexOf(kept), kept).toBe(before.indexOf(kept))
      }
      // What is not a note stays in its table.
      if (isPacked) expect(readable(bytes)).toContain('/Type/Font')
    }
  })

  it('empties strings that the notes only point at', () => {
    const given = pdf({
      notes: '/Author 11 0 R',
      isPacked: false,
      extra: object(11, '(Rosalie du Morne)'),
    })
    const { bytes, isClean } = withoutPdfMetadata(given)
    expect(isClean).toBe(true)
    expect(strFromU8(bytes, true)).not.toContain('Morne')
  })

  it('leaves a signed file whole, and says so; the same of what a password locks', () => {
    const signed = pdf({
      notes: NOTES,
      isPacked: false,
      extra: object(12, '<</ByteRange [0 9 9 9]>>'),
    })
    expect(withoutPdfMetadata(signed)).toEqual({ bytes: signed, isClean: false })
    const locked = pdf({ notes: NOTES, isPacked: true, extra: '%/Encrypt 13 0 R\n' })
    expect(withoutPdfMetadata(locked).isClean).toBe(false)
  })

  it('does not say that it is clean when the notes are nowhere to be found', () => {
    const text = strFromU8(pdf({ notes: NOTES, isPacked: false }), true)
    expect(withoutPdfMetadata(strToU8(text.replace('9 0 obj', '99 0 obj'), true)).isClean).toBe(
      false,
    )
  })

  it('never grows, never throws, and changes nothing the second time, whatever it is given', () => {
    const word = fc.constantFrom(
      '<<',
      '>>',
      '(',
      ')',
      '\\',
      ' 9 0 obj ',
      'endobj',
      'stream\n',
      'endstream',
      '/Info 9 0 R',
      '/Type/Metadata',
      '/Type/ObjStm/N 1/First 4',
      '/Length 5',
      '/Length 9 0 R',
      '/Filter/DCTDecode',
      'x',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const given = strToU8(`%PDF-1.4\n${words.join('')}`, true)
        const once = withoutPdfMetadata(given)
        expect(once.bytes.length).toBe(given.length)
        expect(withoutPdfMetadata(once.bytes).bytes).toEqual(once.bytes)
      }),
    )
  })

  it('forgets any author, whatever characters the name holds', () => {
    const name = fc.string({ unit: 'grapheme-ascii', minLength: 6, maxLength: 30 })
    fc.assert(
      fc.property(name, fc.boolean(), (author, isPacked) => {
        const escaped = `zq${author}`.replaceAll(/[\\()]/gu, '\\$&')
        const { bytes, isClean } = withoutPdfMetadata(
          pdf({ notes: `/Author(${escaped})`, isPacked }),
        )
        expect(isClean).toBe(true)
        expect(readable(bytes)).not.toContain(escaped)
      }),
    )
  })
})
