import type { ChunkVerdict } from './inflate-entry.ts'
import { TABLE_LIMITS } from './table.ts'

export type CounterVerdict = 'tooManyRows' | 'tooManyColumns' | 'tooManyCells' | 'damaged' | null

/** Counts rows and cells of a sheet's XML while it is being inflated. */
export type RowCounter = {
  readonly push: (chunk: Uint8Array) => ChunkVerdict
  /** Why counting stopped, or null. */
  readonly verdict: () => CounterVerdict
  /** Name of the sheet being counted when the XML says it (ODS), as XML bytes read as Latin-1. */
  readonly sheetName: () => string | null
}

/** Cells counted in the whole file, shared by its sheets. */
export type CellBudget = { used: number }

// A cell's text may sit in an attribute (32,767 characters at most), so a longer tag is no list.
const MAX_TAG = 40_000
const LESS_THAN = 60
const GREATER_THAN = 62
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const DASH = 45
const BANG = 33

type TagListener = {
  /** A tag without its brackets: `row r="1"`, `/row`, `c r="A1"/`; bytes read as Latin-1. */
  readonly onTag: (tag: string) => void
  /** Text stands right after the last tag. */
  readonly onText: () => void
  /** A tag has no end in sight: this is not the XML of a spreadsheet. */
  readonly onEndlessTag: () => void
}

/** Splits bytes into tags, whatever the boundaries of the chunks; comments are passed over. */
const tagScanner = (listener: TagListener, stopped: () => boolean) => {
  const tag = new Uint8Array(MAX_TAG)
  let length = 0
  let inside = false
  let quote = 0
  let textSeen = true
  const isComment = () => length >= 3 && tag[0] === BANG && tag[1] === DASH && tag[2] === DASH
  const endTag = () => {
    if (isComment()) {
      // Only `-->` ends a comment; its words are not kept, so that its length does not matter.
      if (length < 5 || tag[length - 1] !== DASH || tag[length - 2] !== DASH) return
    } else {
      textSeen = false
      listener.onTag(String.fromCharCode(...tag.subarray(0, length)))
    }
    inside = false
    length = 0
  }
  const insideByte = (byte: number) => {
    if (byte === GREATER_THAN && quote === 0) {
      endTag()
      if (!inside) return
    }
    if (isComment()) {
      if (length >= 6) tag.copyWithin(3, length - 2, length)
      length = Math.min(length, 5)
    } else if (byte === quote) quote = 0
    else if (quote === 0 && (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE)) quote = byte
    if (length === MAX_TAG) listener.onEndlessTag()
    else {
      tag[length] = byte
      length += 1
    }
  }
  return (chunk: Uint8Array): ChunkVerdict => {
    for (let at = 0; at < chunk.length; at += 1) {
      // Text between tags is most of a file: it is leapt over once its presence is known.
      if (!inside && textSeen) {
        at = chunk.indexOf(LESS_THAN, at)
        if (at < 0) break
      }
      const byte = chunk[at] ?? 0
      if (inside) insideByte(byte)
      else if (byte === LESS_THAN) {
        inside = true
        length = 0
        quote = 0
      } else {
        textSeen = true
        listener.onText()
      }
      if (stopped()) return 'stop'
    }
    return 'continue'
  }
}

const localName = (tag: string): string => /^\/?(?:[\w.-]+:)?([\w.-]+)/u.exec(tag)?.[1] ?? ''
const attribute = (tag: string, name: string): string | null =>
  new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? null
const repeat = (tag: string, name: string): number =>
  Math.max(1, Number.parseInt(attribute(tag, name) ?? '1', 10) || 1)

/**
 * Counter for a worksheet of an xlsx file (ECMA-376 18.3.1): a row counts when one of its cells
 * holds a value that is not empty, so that rows merely painted or given borders do not.
 */
export const xlsxRowCounter = (cells: CellBudget): RowCounter => {
  let rows = 0
  let inRow = 0
  let counted = false
  let verdict: CounterVerdict = null
  let valueOpen = false
  const push = tagScanner(
    {
      onTag: (tag) => {
        const name = localName(tag)
        valueOpen = false
        if (tag.startsWith('/')) return
        if (name === 'row') inRow = 0
        else if (name === 'c') counted = false
        else if ((name === 'v' || name === 't') && !tag.endsWith('/')) valueOpen = true
      },
      onText: () => {
        if (!valueOpen || counted) return
        counted = true
        inRow += 1
        cells.used += 1
        if (inRow === 1) rows += 1
        if (rows > TABLE_LIMITS.rowsPerSheet + TABLE_LIMITS.headRows) verdict = 'tooManyRows'
        else if (inRow > TABLE_LIMITS.columns) verdict = 'tooManyColumns'
        else if (cells.used > TABLE_LIMITS.cells) verdict = 'tooManyCells'
      },
      onEndlessTag: () => {
        verdict = 'damaged'
      },
    },
    () => verdict !== null,
  )
  return { push, verdict: () => verdict, sheetName: () => null }
}

const ODS_VALUES = ['value', 'date-value', 'time-value', 'boolean-value', 'string-value']

/**
 * Counter for the `content.xml` of an ods file (OpenDocument 1.3, part 3, 9.1). A row or a cell is
 * written once with a repeat count: LibreOffice ends every sheet with a million empty repeats, which
 * must not count, while a single repeated row that holds something may stand for a million.
 */
export const odsRowCounter = (cells: CellBudget): RowCounter => {
  let rows = 0
  let inRow = 0
  let rowRepeat = 1
  let cellRepeat = 1
  let counted = true
  let name: string | null = null
  let verdict: CounterVerdict = null
  const countCell = () => {
    if (counted) return
    counted = true
    inRow += cellRepeat
    if (inRow > TABLE_LIMITS.columns) verdict = 'tooManyColumns'
  }
  const endRow = () => {
    if (inRow === 0) return
    rows += rowRepeat
    cells.used += inRow * rowRepeat
    if (rows > TABLE_LIMITS.rowsPerSheet + TABLE_LIMITS.headRows) verdict = 'tooManyRows'
    else if (cells.used > TABLE_LIMITS.cells) verdict = 'tooManyCells'
    inRow = 0
  }
  const startTag = (tag: string, local: string) => {
    if (local === 'table') {
      rows = 0
      name = attribute(tag, 'name')
    } else if (local === 'table-row') {
      inRow = 0
      counted = true
      rowRepeat = repeat(tag, 'number-rows-repeated')
    } else if (local === 'table-cell') {
      counted = false
      cellRepeat = repeat(tag, 'number-columns-repeated')
      if (ODS_VALUES.some((value) => (attribute(tag, value) ?? '') !== '')) countCell()
    } else if (local === 'p' && !tag.endsWith('/')) countCell()
  }
  const push = tagScanner(
    {
      onTag: (tag) => {
        const local = localName(tag)
        if (!tag.startsWith('/')) startTag(tag, local)
        if (local === 'table-row' && (tag.startsWith('/') || tag.endsWith('/'))) endRow()
      },
      onText: () => undefined,
      onEndlessTag: () => {
        verdict = 'damaged'
      },
    },
    () => verdict !== null,
  )
  return { push, verdict: () => verdict, sheetName: () => name }
}
