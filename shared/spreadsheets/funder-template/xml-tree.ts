import sax from 'sax'

/**
 * An element with the place of its tags in the text it was read from: what is not changed is then
 * copied as it stands, character by character. Places are UTF-16 units; `end` is one past.
 */
export type XmlElement = {
  /** Without its prefix. */
  readonly name: string
  /** As written: `x:row`. */
  readonly qualifiedName: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, its elements' left out. */
  readonly text: string
  readonly start: number
  /** One past its opening tag. */
  readonly openEnd: number
  /** Where its closing tag starts; `openEnd` of an element written `<a/>`. */
  readonly closeStart: number
  readonly end: number
  readonly isSelfClosing: boolean
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: Growing[]
}

class Refused extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * The root element of a part; null when it is no well-formed XML, or brings a document type (no
 * spreadsheet writes one, and entities could be made to swell).
 */
export const parseXml = (text: string): XmlElement | null => {
  const parser = sax.parser(true, { position: true })
  const open: Growing[] = []
  let root: XmlElement | null = null
  const refuse = () => {
    throw new Refused()
  }
  parser.onerror = refuse
  parser.ondoctype = refuse
  parser.onopentag = ({ name, attributes, isSelfClosing }) => {
    const element: Growing = {
      name: localName(name),
      qualifiedName: name,
      attributes,
      children: [],
      text: '',
      start: parser.startTagPosition - 1,
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
      isSelfClosing,
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  }
  parser.onclosetag = () => {
    const element = open.pop()
    if (!element || element.isSelfClosing) return
    element.closeStart = parser.startTagPosition - 1
    element.end = parser.position
  }
  const addText = (words: string) => {
    const element = open.at(-1)
    if (element) element.text += words
  }
  parser.ontext = addText
  parser.oncdata = addText
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
  return root
}

export const childOf = (element: XmlElement | null, name: string): XmlElement | null =>
  element?.children.find((child) => child.name === name) ?? null

export const childrenOf = (element: XmlElement | null, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** An attribute of a namespace whatever its prefix: `r:id`, `d3p1:id`. */
export const prefixedAttribute = (element: XmlElement, name: string): string | null => {
  const key = Object.keys(element.attributes).find((each) => each.endsWith(`:${name}`))
  return key === undefined ? null : (element.attributes[key] ?? null)
}

/** `x:` when the element is written with it: what is added beside it takes the same. */
export const prefixOf = ({ qualifiedName, name }: XmlElement): string =>
  qualifiedName.slice(0, qualifiedName.length - name.length)

// Characters that XML 1.0 cannot hold, even as references.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const UNSAYABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu
/** Words that would be read as an escape, once the character after them is escaped too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same characters.
const LOOKS_ESCAPED = /_(?=x[\dA-Fa-f]{4}[_\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF])/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

export const escapeAttribute = (value: string): string =>
  value.replace(UNSAYABLE, '').replace(/[&<>"\r\n\t]/gu, (each) => ESCAPES[each] ?? each)

/**
 * Text of a cell. What XML cannot hold is written `_x0007_` as spreadsheets do, and words that look
 * like it are kept from being read so (ECMA-376 22.9.2.19, ST_Xstring).
 */
export const escapeCellText = (value: string): string =>
  value
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(
      UNSAYABLE,
      (each) => `_x${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/\r\n?/gu, '\n')
    .replace(/[&<>]/gu, (each) => ESCAPES[each] ?? each)

/** Text of a cell as people see it. */
export const unescapeCellText = (value: string): string =>
  value
    .replace(/\r\n?/gu, '\n')
    .replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )

/** The opening tag anew with attributes changed, added, or taken out (null). */
export const openingTag = (
  element: XmlElement,
  changes: Readonly<Record<string, string | null>>,
): string => {
  const attributes = Object.entries({ ...element.attributes, ...changes })
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('')
  return `<${element.qualifiedName}${attributes}${element.isSelfClosing ? '/' : ''}>`
}

/** A piece of text put in the place of another; `start` = `end` adds without taking anything out. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string }

/**
 * Puts the pieces in. They may not overlap; what is added at a place comes before what is replaced
 * there, in the order given.
 */
export const spliced = (text: string, splices: readonly Splice[]): string => {
  const isAddition = ({ start, end }: Splice) => (start === end ? 0 : 1)
  const ordered = splices.toSorted(
    (left, right) => left.start - right.start || isAddition(left) - isAddition(right),
  )
  const pieces: string[] = []
  let at = 0
  for (const splice of ordered) {
    if (splice.start < at) throw new Error('Two changes of one text overlap.')
    pieces.push(text.slice(at, splice.start), splice.text)
    at = splice.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
