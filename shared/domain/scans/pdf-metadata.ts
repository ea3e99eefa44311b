import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'
import { withoutJpegNotes } from './jpeg-notes.ts'
import { afterDictionary, type PdfObject, pdfObjects } from './pdf-objects.ts'

export type CleanedPdf = {
  /** As long as what was given: nothing moves, so that every page is drawn as before. */
  readonly bytes: Uint8Array
  /**
   * False when something may still say who made the file: a signature that any change would break, a
   * file locked by a password, or a table that could not be rewritten in its place.
   */
  readonly isClean: boolean
}

/**
 * A scan without what its maker noted: title, author, program and dates of the document (ISO 32000-1,
 * 14.3.3), XMP packets (14.3.2), and what a camera wrote into its photographs (Exif, IPTC). They are
 * blanked where they stand: offsets, pages and pictures stay byte for byte.
 */
export const withoutPdfMetadata = (given: Uint8Array): CleanedPdf => {
  const text = strFromU8(given, true)
  // A signed file is a proof in itself: it is kept as it is.
  if (/\/ByteRange[ \t\r\n\f\0]*\[/u.test(text)) return { bytes: given, isClean: false }
  const bytes = given.slice()
  const objects = pdfObjects(text)
  const isLocked = /\/Encrypt[ \t\r\n\f\0]+(?:\d|<<)/u.test(text)
  for (const object of objects) {
    if (isXmp(object)) blankXmp(bytes, object)
    else if (object.stream && !isLocked && isJpeg(object)) {
      withoutJpegNotes(bytes.subarray(object.stream.start, object.stream.end))
    }
  }
  const notes = new Set(
    [...text.matchAll(/\/Info[ \t\r\n\f\0]+(\d+)[ \t\r\n\f\0]+\d+[ \t\r\n\f\0]+R/gu)].map(
      ([, number]) => Number(number),
    ),
  )
  const isBlanked = blankNotes(bytes, text, objects, notes, isLocked)
  return { bytes, isClean: isBlanked && !isLocked }
}

const REFERENCE = /(\d+)[ \t\r\n\f\0]+\d+[ \t\r\n\f\0]+R(?![a-zA-Z])/gu
const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(REFERENCE)].map(([, number]) => Number(number))

const isXmp = ({ dictionary, stream }: PdfObject): boolean =>
  stream !== null && /\/Type[ \t\r\n\f\0]*\/Metadata(?![a-zA-Z])/u.test(dictionary?.text ?? '')

/** A photograph in a single JPEG, neither compressed nor encoded once more. */
const isJpeg = ({ dictionary }: PdfObject): boolean =>
  /\/Filter[ \t\r\n\f\0]*\[?[ \t\r\n\f\0]*\/DCTDecode[ \t\r\n\f\0]*(?:\]|\/|>)/u.test(
    dictionary?.text ?? '',
  )

const put = (bytes: Uint8Array, start: number, end: number, words: string): void => {
  bytes.fill(0x20, start, end)
  bytes.set(strToU8(words, true), start)
}

const EMPTY_XMP = '\n<</Type/Metadata/Subtype/XML/Length 0>>\nstream\n\nendstream\n'
const EMPTY_STREAM = '\n<</Length 0>>\nstream\n\nendstream\n'

const blankXmp = (bytes: Uint8Array, { start, end }: PdfObject): void => {
  put(bytes, start, end, EMPTY_XMP.length <= end - start ? EMPTY_XMP : EMPTY_STREAM)
}

/** Spaces in place of all that stands between the brackets, or of the whole when it is no dictionary. */
const blanked = (body: string): string => {
  const start = body.indexOf('<<')
  const end = start < 0 ? null : afterDictionary(body, start)
  if (end === null) {
    // A string by itself, which the dictionary pointed at: an empty one stands for it.
    return `()`.padEnd(body.length)
  }
  return `${' '.repeat(start)}<<${' '.repeat(end - start - 4)}>>${' '.repeat(body.length - end)}`
}

/** True when each of these numbers was found, as an object or in a compressed table, and blanked. */
const blankNotes = (
  bytes: Uint8Array,
  text: string,
  objects: readonly PdfObject[],
  notes: ReadonlySet<number>,
  isLocked: boolean,
): boolean => {
  const wanted = new Set(notes)
  const found = new Set<number>()
  let isWhole = true
  for (const { number, start, end, dictionary, stream } of objects) {
    if (!notes.has(number) || stream !== null) continue
    // A number may stand for something else in an earlier revision: only what has no type is a note.
    if (dictionary === null || /\/Type(?![a-zA-Z])/u.test(dictionary.text)) continue
    for (const referred of numbersIn(dictionary.text)) wanted.add(referred)
    put(bytes, start, end, ` ${blanked(text.slice(start, end)).trimStart()}`)
    found.add(number)
  }
  const tables = isLocked ? [] : objects.filter(isTable)
  // What a dictionary points at may stand in another table than itself: look until nothing is added.
  let known = -1
  const opened = tables.map((table) => ({ table, rows: openTable(bytes, table) }))
  while (known !== wanted.size) {
    known = wanted.size
    for (const { rows } of opened) {
      for (const row of rows?.list ?? []) {
        if (!wanted.has(row.number)) continue
        for (const referred of numbersIn(row.body)) wanted.add(referred)
      }
    }
  }
  for (const { table, rows } of opened) {
    if (!rows?.list.some(({ number }) => wanted.has(number))) continue
    const isWritten = writeTable(bytes, text, objects, table, rows, wanted)
    isWhole &&= isWritten
    for (const { number } of rows.list) if (isWritten) found.add(number)
  }
  for (const { number, start, end, dictionary } of objects) {
    // Strings that a note pointed at.
    if (!wanted.has(number) || notes.has(number) || dictionary !== null) continue
    put(bytes, start, end, ' () ')
    found.add(number)
  }
  return isWhole && [...notes].every((number) => found.has(number))
}

type TableRow = { readonly number: number; readonly offset: number; readonly body: string }
type OpenedTable = { readonly plain: string; readonly list: readonly TableRow[] }

const isTable = ({ dictionary, stream }: PdfObject): boolean =>
  stream !== null && /\/Type[ \t\r\n\f\0]*\/ObjStm(?![a-zA-Z])/u.test(dictionary?.text ?? '')

const numberOf = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key}[ \\t\\r\\n\\f\\0]+(\\d+)`, 'u').exec(dictionary)?.[1] ?? Number.NaN)

/** Objects kept together in one compressed stream (7.5.7); null: not readable here. */
const openTable = (bytes: Uint8Array, { dictionary, stream }: PdfObject): OpenedTable | null => {
  if (!dictionary || !stream) return null
  const isPlain = !/\/Filter(?![a-zA-Z])/u.test(dictionary.text)
  if (/\/DecodeParms(?![a-zA-Z])/u.test(dictionary.text)) return null
  if (!isPlain && !/\/Filter[ \t\r\n\f\0]*\[?[ \t\r\n\f\0]*\/FlateDecode/u.test(dictionary.text)) {
    return null
  }
  try {
    const packed = bytes.subarray(stream.start, stream.end)
    const plain = strFromU8(isPlain ? packed : unzlibSync(packed), true)
    const first = numberOf(dictionary.text, 'First')
    const pairs = plain.slice(0, first).trim().split(/\s+/u).map(Number)
    const places = Array.from({ length: numberOf(dictionary.text, 'N') }, (_, index) => ({
      number: pairs[2 * index] ?? Number.NaN,
      offset: first + (pairs[2 * index + 1] ?? Number.NaN),
    }))
    const list = places.map(({ number, offset }, index) => ({
      number,
      offset,
      body: plain.slice(offset, places[index + 1]?.offset ?? plain.length),
    }))
    return { plain, list }
  } catch {
    return null
  }
}

/** Writes the table anew in its own place, shorter; false when it would not fit. */
const writeTable = (
  bytes: Uint8Array,
  text: string,
  objects: readonly PdfObject[],
  { dictionary, stream, end }: PdfObject,
  { plain, list }: OpenedTable,
  wanted: ReadonlySet<number>,
): boolean => {
  if (!dictionary || !stream) return false
  let made = plain
  for (const { number, offset, body } of list) {
    if (!wanted.has(number)) continue
    made = made.slice(0, offset) + blanked(body) + made.slice(offset + body.length)
  }
  const isPlain = !/\/Filter(?![a-zA-Z])/u.test(dictionary.text)
  const packed = isPlain ? strToU8(made, true) : zlibSync(strToU8(made, true), { level: 9 })
  if (packed.length === stream.end - stream.start) {
    bytes.set(packed, stream.start)
    return true
  }
  const tail = '\nendstream\n'
  if (stream.start + packed.length + tail.length > end) return false
  if (!writeLength(bytes, text, objects, dictionary, packed.length)) return false
  put(bytes, stream.start + packed.length, end, tail)
  bytes.set(packed, stream.start)
  return true
}

/** The length of a stream, where its dictionary says it: a number, or the object that holds one. */
const writeLength = (
  bytes: Uint8Array,
  text: string,
  objects: readonly PdfObject[],
  { start, text: words }: { readonly start: number; readonly text: string },
  length: number,
): boolean => {
  const told = /\/Length[ \t\r\n\f\0]+(\d+)([ \t\r\n\f\0]+\d+[ \t\r\n\f\0]+R)?/du.exec(words)
  const place = told?.indices?.[1]
  if (!told || !place) return false
  const written = String(length)
  if (told[2] === undefined) {
    if (written.length > place[1] - place[0]) return false
    put(bytes, start + place[0], start + place[1], written)
    return true
  }
  const holder = objects.find(({ number }) => number === Number(told[1]))
  if (!holder || written.length + 2 > text.slice(holder.start, holder.end).length) return false
  put(bytes, holder.start, holder.end, ` ${written}`)
  return true
}
