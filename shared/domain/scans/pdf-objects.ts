/**
 * An indirect object of a PDF as it lies in the file (ISO 32000-1, 7.3.10). Places are bytes, which are
 * the characters of the file read as Latin-1.
 */
export type PdfObject = {
  readonly number: number
  /** After the word `obj`, up to the word `endobj`. */
  readonly start: number
  readonly end: number
  /** The dictionary with its brackets; null: another kind of object. */
  readonly dictionary: {
    readonly start: number
    readonly end: number
    readonly text: string
  } | null
  /** Bytes of the stream; null: the object has none. */
  readonly stream: { readonly start: number; readonly end: number } | null
}

const HEAD = /(?<!\d)(\d{1,10})[ \t\r\n\f\0]+\d{1,5}[ \t\r\n\f\0]+obj(?![a-z])/gu
const BLANK = /[ \t\r\n\f\0]*/uy

const afterBlanks = (text: string, from: number): number => {
  BLANK.lastIndex = from
  BLANK.exec(text)
  return BLANK.lastIndex
}

/** The place after a string `( … )` that starts there; strings nest, and a backslash escapes. */
const afterString = (text: string, from: number): number => {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at]
    if (mark === '\\') at += 1
    else if (mark === '(') depth += 1
    else if (mark === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return text.length
}

/** The place after a dictionary that starts there; null: it never ends. */
export const afterDictionary = (text: string, from: number): number | null => {
  let depth = 0
  for (let at = from; at < text.length; ) {
    if (text[at] === '(') at = afterString(text, at)
    else if (text.startsWith('<<', at)) {
      depth += 1
      at += 2
    } else if (text.startsWith('>>', at)) {
      depth -= 1
      at += 2
      if (depth === 0) return at
    } else at += 1
  }
  return null
}

const streamOf = (text: string, dictionary: string, from: number) => {
  const word = afterBlanks(text, from)
  if (!text.startsWith('stream', word)) return null
  // The word is followed by CR LF or by LF alone (7.3.8.1); some writers put CR alone.
  let start = word + 'stream'.length
  if (text[start] === '\r') start += 1
  if (text[start] === '\n') start += 1
  const told = /\/Length[ \t\r\n\f\0]+(\d+)(?![ \t\r\n\f\0]+\d+[ \t\r\n\f\0]+R)/u.exec(dictionary)
  const end = start + Number(told?.[1] ?? Number.NaN)
  if (end <= text.length && text.startsWith('endstream', afterBlanks(text, end))) {
    return { start, end }
  }
  const found = text.indexOf('endstream', start)
  return found < 0 ? null : { start, end: found }
}

/**
 * Every object of the file, those of earlier revisions included. What looks like an object inside of a
 * stream is passed over.
 */
export const pdfObjects = (text: string): readonly PdfObject[] => {
  const objects: PdfObject[] = []
  HEAD.lastIndex = 0
  for (let found = HEAD.exec(text); found !== null; found = HEAD.exec(text)) {
    const start = HEAD.lastIndex
    const first = afterBlanks(text, start)
    const after = text.startsWith('<<', first) ? afterDictionary(text, first) : null
    const dictionary =
      after === null ? null : { start: first, end: after, text: text.slice(first, after) }
    const stream = dictionary && streamOf(text, dictionary.text, dictionary.end)
    const end = text.indexOf('endobj', stream?.end ?? after ?? start)
    if (end < 0) break
    objects.push({ number: Number(found[1]), start, end, dictionary, stream })
    HEAD.lastIndex = end
  }
  return objects
}
