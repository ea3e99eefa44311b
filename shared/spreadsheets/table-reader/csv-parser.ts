/** Separators tried, most usual in French-speaking offices first. */
export const CSV_SEPARATORS = [';', ',', '\t', '|'] as const

const QUOTE = '"'

type Field = { readonly value: string; readonly next: number }

/**
 * A quoted field starting at `at`, or null when its closing quote is missing or followed by other
 * text. The quote is then an ordinary character: one stray quote must not swallow the rows below.
 */
const quotedField = (text: string, at: number, separator: string): Field | null => {
  let value = ''
  let from = at + 1
  for (;;) {
    const quote = text.indexOf(QUOTE, from)
    if (quote < 0) return null
    value += text.slice(from, quote)
    const after = text[quote + 1]
    if (after === QUOTE) {
      value += QUOTE
      from = quote + 2
      continue
    }
    const closes = after === undefined || after === separator || after === '\n' || after === '\r'
    return closes ? { value, next: quote + 1 } : null
  }
}

const plainField = (text: string, at: number, separator: string): Field => {
  let next = at
  while (next < text.length) {
    const character = text[next]
    if (character === separator || character === '\n' || character === '\r') break
    next += 1
  }
  return { value: text.slice(at, next), next }
}

/**
 * Reads CSV (RFC 4180, any one-character separator, CR, LF or CRLF, quoted newlines) record by
 * record. `onRecord` gets the fields and the 1-based number a spreadsheet would show; it stops the
 * reading by returning false. A last line break makes no record.
 */
export const parseCsv = (
  text: string,
  separator: string,
  onRecord: (fields: readonly string[], number: number) => boolean,
): void => {
  let at = 0
  let number = 0
  while (at < text.length) {
    const fields: string[] = []
    for (;;) {
      const field =
        (text[at] === QUOTE ? quotedField(text, at, separator) : null) ??
        plainField(text, at, separator)
      fields.push(field.value)
      at = field.next
      if (text[at] !== separator) break
      at += 1
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    number += 1
    if (!onRecord(fields, number)) return
  }
}

const SNIFFED_RECORDS = 60
const SNIFFED_CHARACTERS = 100_000

/** How well a separator cuts the first records: columns agreed upon by most of them. */
const separatorScore = (sample: string, separator: string): number => {
  const widths = new Map<number, number>()
  let records = 0
  parseCsv(sample, separator, (fields) => {
    if (fields.length > 1 || fields[0]?.trim()) {
      widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1)
      records += 1
    }
    return records < SNIFFED_RECORDS
  })
  let best = 0
  for (const [width, count] of widths) {
    if (width > 1) best = Math.max(best, (count / records) * (1 + Math.log2(width)))
  }
  return best
}

/** The separator that cuts the start of the text into the most regular columns; `;` when none does. */
export const guessSeparator = (text: string): string => {
  const sample = text.slice(0, SNIFFED_CHARACTERS)
  let best: string = CSV_SEPARATORS[0]
  let bestScore = 0
  for (const separator of CSV_SEPARATORS) {
    const score = separatorScore(sample, separator)
    if (score > bestScore * 1.001) {
      best = separator
      bestScore = score
    }
  }
  return best
}

/** Writes one record so that `parseCsv` gives it back. */
export const writeCsvRecord = (fields: readonly string[], separator: string): string =>
  fields
    .map((field) =>
      field.includes(separator) || /["\r\n]/u.test(field)
        ? `${QUOTE}${field.replaceAll(QUOTE, QUOTE + QUOTE)}${QUOTE}`
        : field,
    )
    .join(separator)
