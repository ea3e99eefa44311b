import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import { CFB } from 'xlsx'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { detectContainer, detectZipContent } from '../table-reader/file-kind.ts'
import { inflateEntry, joinChunks } from '../table-reader/inflate-entry.ts'
import { readZipDirectory, type ZipEntry } from '../table-reader/zip-directory.ts'
import {
  FUNDER_TEMPLATE_LIMITS,
  type TemplateFailure,
  type TemplateRefusal,
} from './template-limits.ts'

/** A workbook's parts by name, in the order of the file; none of them read yet. */
export type WorkbookPackage = ReadonlyMap<string, Uint8Array>

const MIMETYPE_BYTES = 200

/**
 * Opens the zip of an `.xlsx` or `.xlsm` and inflates every part, real bytes counted while they come.
 * Nothing of it is trusted: names, sizes and kinds are looked at first.
 */
export const openPackage = (file: Uint8Array): Result<WorkbookPackage, TemplateFailure> => {
  if (file.length > FUNDER_TEMPLATE_LIMITS.fileBytes) return fail({ code: 'fileTooLarge' })
  const kind = detectContainer(file)
  if ('refused' in kind)
    return fail({ code: kind.refused === 'emptyFile' ? 'emptyFile' : 'notASpreadsheet' })
  if (kind.container === 'text') return fail({ code: 'notASpreadsheet' })
  if (kind.container === 'cfb') return fail({ code: compoundRefusal(file) })
  const entries = readZipDirectory(file, FUNDER_TEMPLATE_LIMITS.zipEntries)
  if (entries === null) return fail({ code: 'damaged' })
  if (entries === 'tooMany') return fail({ code: 'inflatedTooLarge' })
  const refusal = zipRefusal(file, entries)
  return refusal === null ? inflateAll(file, entries) : fail({ code: refusal })
}

/** Excel 97–2003, an encrypted workbook, or something else in the same container. */
const compoundRefusal = (file: Uint8Array): TemplateRefusal => {
  try {
    // The library types its container reader loosely.
    const reader = CFB as {
      readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown
      readonly find: (file: unknown, path: string) => unknown
    }
    const container = reader.read(file, { type: 'array' })
    if (reader.find(container, '/EncryptedPackage')) return 'passwordProtected'
    const isWorkbook = reader.find(container, '/Workbook') ?? reader.find(container, '/Book')
    return isWorkbook ? 'oldExcel' : 'notASpreadsheet'
  } catch {
    return 'damaged'
  }
}

const zipRefusal = (file: Uint8Array, entries: readonly ZipEntry[]): TemplateRefusal | null => {
  if (entries.some(({ encrypted }) => encrypted)) return 'passwordProtected'
  const names = entries.map(({ name }) => name)
  if (new Set(names).size < names.length) return 'damaged'
  const content = detectZipContent(names, mimetypeOf(file, entries))
  if (typeof content === 'object') {
    return content.refused === 'otherSpreadsheet' ? 'otherSpreadsheet' : 'notASpreadsheet'
  }
  if (content === 'ods') return 'otherSpreadsheet'
  const { inflatedBytes, inflationRatio, ratioFromBytes } = FUNDER_TEMPLATE_LIMITS
  const total = entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0)
  const swells = entries.some(
    ({ declaredBytes, compressedBytes }) =>
      declaredBytes > ratioFromBytes && declaredBytes > compressedBytes * inflationRatio,
  )
  return total > inflatedBytes || swells ? 'inflatedTooLarge' : null
}

const mimetypeOf = (file: Uint8Array, entries: readonly ZipEntry[]): string => {
  const entry = entries.find(({ name }) => name === 'mimetype')
  return entry?.method === 0
    ? strFromU8(file.subarray(entry.dataOffset, entry.dataOffset + MIMETYPE_BYTES), true)
    : ''
}

const inflateAll = (
  file: Uint8Array,
  entries: readonly ZipEntry[],
): Result<WorkbookPackage, TemplateFailure> => {
  const budget = { used: 0, limit: FUNDER_TEMPLATE_LIMITS.inflatedBytes }
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    // A folder is no part.
    if (entry.name.endsWith('/')) continue
    const chunks: Uint8Array[] = []
    const outcome = inflateEntry(file, entry, budget, (chunk) => {
      // A stored entry comes as a view of the file.
      chunks.push(chunk.slice())
      return 'continue'
    })
    if (outcome === 'overBudget') return fail({ code: 'inflatedTooLarge' })
    if (outcome !== 'done') return fail({ code: 'damaged' })
    const bytes = joinChunks(chunks)
    if (bytes.length !== entry.declaredBytes) return fail({ code: 'damaged' })
    parts.set(entry.name, bytes)
  }
  return ok(parts)
}

declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string }

/** Text of an XML part with its mark if it has one; null when there is no such part or no UTF-8. */
export const partText = (parts: WorkbookPackage, name: string): string | null => {
  const bytes = parts.get(name)
  if (!bytes) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

export const textPart = (text: string): Uint8Array => strToU8(text)

/** The parts zipped in their order; the same parts give the same bytes. */
export const zipPackage = (parts: WorkbookPackage): Uint8Array => {
  const files = Object.create(null) as Zippable
  for (const [name, bytes] of parts) files[name] = bytes
  // fflate reads the date in local time: given by fields, it is the same everywhere.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 2) })
}

/** Name of the part that a relationship of `from` points to: `../media/a.png`, `/xl/styles.xml`. */
export const targetPart = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const path = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export const relationsPart = (part: string): string =>
  part.replace(/[^/]*$/u, (name) => `_rels/${name}.rels`)
