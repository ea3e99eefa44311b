import { zipSync } from 'fflate'
import { fail } from '#shared/domain/result.ts'
import { detectZipContent } from './file-kind.ts'
import { type InflateBudget, inflateEntry, joinChunks } from './inflate-entry.ts'
import { type CellBudget, odsRowCounter, type RowCounter, xlsxRowCounter } from './row-counter.ts'
import {
  type ReadTablesOptions,
  type ReadTablesResult,
  type Refusal,
  type RefusalCode,
  TABLE_LIMITS,
} from './table.ts'
import { decodeText } from './text-decoding.ts'
import { readWorkbook } from './workbook-tables.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

// Comments, drawings, pictures, pivot caches, links to other workbooks: never inflated, never parsed.
const XLSX_NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?!.*(?:drawings?|media|charts?|pivot|externalLinks?|comments?|persons?|customXml|ctrlProps|printerSettings|queryTables?|slicers?|tables|theme|docProps|calcChain|webextensions?)).*\.(?:xml|rels))$/iu
const WORKSHEET_RELS = /worksheets?\/_rels\//iu
const ODS_NEEDED = new Set(['mimetype', 'content.xml', 'META-INF/manifest.xml'])

const isNeeded = (kind: 'xlsx' | 'ods', name: string) =>
  kind === 'ods' ? ODS_NEEDED.has(name) : XLSX_NEEDED.test(name) && !WORKSHEET_RELS.test(name)

// Small parts first: they name the sheets, so that a refusal can say which one is at fault.
const bySize = (left: ZipEntry, right: ZipEntry) => left.declaredBytes - right.declaredBytes

/** What the declared sizes alone already say; real bytes are counted all the same. */
const declaredRefusal = (entries: readonly ZipEntry[]): RefusalCode | null => {
  const total = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0)
  if (total > TABLE_LIMITS.inflatedBytes) return 'inflatedTooLarge'
  const suspicious = entries.some(
    ({ declaredBytes, compressedBytes }) =>
      declaredBytes > TABLE_LIMITS.ratioFromBytes &&
      declaredBytes > compressedBytes * TABLE_LIMITS.inflationRatio,
  )
  return suspicious ? 'suspiciousCompression' : null
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

const xmlText = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => XML_ENTITIES[name] ?? '')

const utf8FromLatin = (text: string): string =>
  decodeText(Uint8Array.from(text, (character) => character.charCodeAt(0))).text

const attributeOf = (tag: string, name: string) =>
  new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`, 'u').exec(tag)?.[1]

/** Name of the sheet kept in a part such as `xl/worksheets/sheet1.xml`, when it can be told. */
const sheetNameOf = (part: string, inflated: ReadonlyMap<string, Uint8Array>): string | null => {
  const read = (pattern: RegExp) => {
    const name = [...inflated.keys()].find((key) => pattern.test(key))
    const bytes = name === undefined ? undefined : inflated.get(name)
    return bytes ? decodeText(bytes).text : ''
  }
  const relations = read(/(?:^|\/)_rels\/workbook[^/]*\.xml\.rels$/iu).match(
    /<Relationship\s[^>]*>/gu,
  )
  const relation = relations?.find((tag) => {
    const target = attributeOf(tag, 'Target')
    return target !== undefined && part.endsWith(target.replace(/^(?:\.\.\/|\/)+/u, ''))
  })
  const id = relation && attributeOf(relation, 'Id')
  const sheets = read(/(?:^|\/)workbook[^/]*\.xml$/iu).match(/<(?:\w+:)?sheet\s[^>]*>/gu)
  const sheet = sheets?.find((tag) => id !== undefined && attributeOf(tag, 'id') === id)
  const name = sheet && attributeOf(sheet, 'name')
  return name === undefined ? null : xmlText(name)
}

const limitOf = (code: RefusalCode): number | undefined => {
  if (code === 'tooManyRows') return TABLE_LIMITS.rowsPerSheet
  if (code === 'tooManyColumns') return TABLE_LIMITS.columns
  if (code === 'tooManyCells') return TABLE_LIMITS.cells
  if (code === 'inflatedTooLarge') return TABLE_LIMITS.inflatedBytes / 1_000_000
  if (code === 'tooManyParts') return TABLE_LIMITS.zipEntries
  return undefined
}

const refusalOf = (code: RefusalCode, sheet: string | null = null): Refusal => {
  const limit = limitOf(code)
  return { code, ...(sheet === null ? {} : { sheet }), ...(limit === undefined ? {} : { limit }) }
}

type InflatedParts =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly refusal: Refusal }

/**
 * Inflates the needed parts, counting bytes, rows, columns and cells on the way and stopping at the
 * first limit passed. With `keep` false nothing is kept: only the reason of the refusal is looked
 * for, so that « too many rows » is said rather than « too large ».
 */
const inflateParts = (
  file: Uint8Array,
  kind: 'xlsx' | 'ods',
  entries: readonly ZipEntry[],
  keep: boolean,
  { onProgress, shouldStop }: ReadTablesOptions,
): InflatedParts => {
  const budget: InflateBudget = { used: 0, limit: TABLE_LIMITS.inflatedBytes }
  const cells: CellBudget = { used: 0 }
  const parts = new Map<string, Uint8Array>()
  const total = entries.reduce((sum, entry) => sum + entry.compressedBytes, 1)
  let done = 0
  for (const entry of [...entries].sort(bySize)) {
    if (shouldStop?.()) return { refusal: { code: 'cancelled' } }
    const counter = counterFor(kind, entry.name, cells)
    const chunks: Uint8Array[] = []
    const outcome = inflateEntry(file, entry, budget, (chunk) => {
      if (shouldStop?.()) return 'stop'
      // Parts that name the sheets are kept even when only a reason is looked for.
      if (keep || entry.declaredBytes < 200_000) chunks.push(chunk)
      return counter?.push(chunk) ?? 'continue'
    })
    const verdict = counter?.verdict() ?? null
    if (verdict !== null) {
      const odsName = counter?.sheetName() ?? null
      const name =
        odsName === null ? sheetNameOf(entry.name, parts) : xmlText(utf8FromLatin(odsName))
      return { refusal: refusalOf(verdict, name) }
    }
    if (outcome === 'overBudget') return { refusal: refusalOf('inflatedTooLarge') }
    if (outcome === 'stopped') return { refusal: { code: 'cancelled' } }
    if (outcome === 'damaged') return { refusal: { code: 'damaged' } }
    parts.set(entry.name, joinChunks(chunks))
    done += entry.compressedBytes
    onProgress?.({ phase: 'opening', ratio: done / total })
  }
  return { parts }
}

const counterFor = (kind: 'xlsx' | 'ods', name: string, cells: CellBudget): RowCounter | null => {
  if (kind === 'ods') return name === 'content.xml' ? odsRowCounter(cells) : null
  return /(?:sharedStrings|styles|workbook)[^/]*\.xml$|\.rels$|^\[Content_Types\]/iu.test(name)
    ? null
    : xlsxRowCounter(cells)
}

const readSmall = (file: Uint8Array, entry: ZipEntry | undefined): string => {
  if (!entry || entry.declaredBytes > 1_000_000) return ''
  const chunks: Uint8Array[] = []
  const outcome = inflateEntry(file, entry, { used: 0, limit: 1_000_000 }, (chunk) => {
    chunks.push(chunk)
    return 'continue'
  })
  return outcome === 'done' ? decodeText(joinChunks(chunks)).text : ''
}

/** Reads an xlsx, xlsm or ods file behind the guards of `TABLE_LIMITS`. */
export const readZipTables = (file: Uint8Array, options: ReadTablesOptions): ReadTablesResult => {
  const entries = readZipDirectory(file, TABLE_LIMITS.zipEntries)
  if (entries === null) return fail({ code: 'damaged' })
  if (entries === 'tooMany') return fail(refusalOf('tooManyParts'))
  const entryOf = (name: string) => entries.find((entry) => entry.name === name)
  const names = entries.map((entry) => entry.name)
  const content = detectZipContent(names, readSmall(file, entryOf('mimetype')))
  if (entries.some((entry) => entry.encrypted)) return fail({ code: 'passwordProtected' })
  if (typeof content === 'object') return fail({ code: content.refused })
  const manifest = content === 'ods' ? readSmall(file, entryOf('META-INF/manifest.xml')) : ''
  if (/<(?:\w+:)?encryption-data\b/u.test(manifest)) return fail({ code: 'passwordProtected' })
  const needed = entries.filter((entry) => isNeeded(content, entry.name))
  if (new Set(needed.map((entry) => entry.name)).size < needed.length) {
    return fail({ code: 'damaged' })
  }
  const declared = declaredRefusal(needed)
  const inflated = inflateParts(file, content, needed, declared === null, options)
  if ('refusal' in inflated) return fail(inflated.refusal)
  if (declared !== null) return fail(refusalOf(declared))
  return readWorkbook(rebuilt(content, inflated.parts), content, options)
}

/** A clean zip of the parts that were counted: what is parsed is exactly what was measured. */
const rebuilt = (kind: 'xlsx' | 'ods', parts: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const files = Object.create(null) as Record<string, Uint8Array>
  for (const [name, bytes] of parts) files[name] = bytes
  // Colours and fonts of an ods file are not read, but the parser asks for the part.
  if (kind === 'ods') files['styles.xml'] = Uint8Array.from([0x3c, 0x61, 0x2f, 0x3e])
  return zipSync(files, { level: 0 })
}
