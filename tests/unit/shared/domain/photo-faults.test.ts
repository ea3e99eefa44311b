import { expect, test } from 'vitest'
import { endsAsPdf, photoFault, startsAsPdf } from '#shared/domain/scans/photo-faults.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test('a file refused among photos is told what it is, not that it is a HEIC photo', () => {
  expect(photoFault(new Uint8Array())).toBe('empty')
  expect(photoFault(bytes('Ceci est un texte.'))).toBe('notPicture')
  expect(photoFault(bytes('x'))).toBe('notPicture')
  expect(photoFault(bytes('PK\u0003\u0004 une archive'))).toBe('notPicture')
  expect(photoFault(bytes('\0\0\0\u0018ftypheic\0\0\0\0'))).toBe('heic')
  expect(photoFault(bytes('\0\0\0\u0018ftypmif1\0\0\0\0'))).toBe('heic')
  expect(photoFault(bytes('\0\0\0\u0018ftypmp42\0\0\0\0'))).toBe('notPicture')
  for (const head of [
    '\u00FF\u00D8\u00FF\u00E0',
    '\u0089PNG\r\n',
    'RIFF\0\0\0\0WEBP',
    '\0\0\0\u0018ftypavif',
  ]) {
    expect(photoFault(bytes(head))).toBe('damaged')
  }
})

test('a scan that was cut is told from a whole one: sixteen bytes counted as a signed sheet', () => {
  const cut = bytes('%PDF-1.4\n1 0 obj')
  expect([startsAsPdf(cut), endsAsPdf(cut), photoFault(cut)]).toEqual([true, false, 'damaged'])
  expect(endsAsPdf(bytes(`%PDF-1.4\n…\nstartxref\n9\n%%EOF\n${'\0'.repeat(900)}`))).toBe(true)
})
