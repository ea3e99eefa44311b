import { readFileSync } from 'node:fs'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { CFB, utils, type WorkBook, write } from 'xlsx'

/** Bytes of a file of `tests/fixtures`. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))

export type CellValue = string | number | boolean | null

/** A workbook of one sheet, in the format asked for. */
export const workbookFile = (
  rows: readonly (readonly CellValue[])[],
  bookType: 'xlsx' | 'xls' | 'biff8' | 'ods' = 'xlsx',
  sheetName = 'Liste',
): Uint8Array =>
  workbookBytes(
    {
      SheetNames: [sheetName],
      Sheets: { [sheetName]: utils.aoa_to_sheet(rows.map((row) => [...row])) },
    },
    bookType,
  )

export const workbookBytes = (
  workbook: WorkBook,
  bookType: 'xlsx' | 'xls' | 'biff8' | 'ods' | 'xlsb' | 'html' | 'xlml',
): Uint8Array =>
  new Uint8Array(
    write(workbook, { type: 'array', bookType: bookType === 'xls' ? 'biff8' : bookType }),
  )

const CONTENT_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`
const ROOT_RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
const WORKBOOK = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Archives &amp; co" sheetId="1" r:id="rId1"/></sheets></workbook>`
const WORKBOOK_RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`

/** An xlsx whose sheet is the given XML between `<sheetData>` tags, plus other parts. */
export const rawXlsx = (sheetData: string | Uint8Array, others: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(ROOT_RELS),
    'xl/workbook.xml': strToU8(WORKBOOK),
    'xl/_rels/workbook.xml.rels': strToU8(WORKBOOK_RELS),
    'xl/worksheets/sheet1.xml':
      typeof sheetData === 'string'
        ? strToU8(
            `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`,
          )
        : sheetData,
    ...others,
  })

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`

/** Rows of invented people, as sheet XML; each row differs so that it does not compress absurdly. */
export const peopleRows = (count: number): string => {
  const rows = [`<row>${inline('NOM Prénom')}${inline('Téléphone')}</row>`]
  for (let index = 0; index < count; index += 1) {
    const noise = ((index * 2_654_435_761) >>> 0).toString(36)
    rows.push(
      `<row>${inline(`NOM${noise} Prénom`)}<c><v>${639_980_000 + (index % 10_000)}</v></c></row>`,
    )
  }
  return rows.join('')
}

/** About 100 MB of one sheet in a few hundred kilobytes. */
export const zipBomb = (): Uint8Array => {
  const row = `<row><c t="inlineStr"><is><t>${'0'.repeat(3_000)}</t></is></c></row>`
  const block = strToU8(row.repeat(100))
  const sheet = new Uint8Array(block.length * 330)
  for (let at = 0; at < sheet.length; at += block.length) sheet.set(block, at)
  return rawXlsx(sheet)
}

/** The same zip whose headers declare a small size: only counting can tell. */
export const lyingZip = (file: Uint8Array, part: string, declared: number): Uint8Array => {
  const bytes = file.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true)
    const central = signature === 0x02014b50
    if (!central && signature !== 0x04034b50) continue
    const nameAt = at + (central ? 46 : 30)
    const length = view.getUint16(at + (central ? 28 : 26), true)
    const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + length))
    if (name === part) view.setUint32(at + (central ? 24 : 22), declared, true)
  }
  return bytes
}

type CfbWriter = {
  readonly utils: {
    readonly cfb_new: () => unknown
    readonly cfb_add: (file: unknown, path: string, content: Uint8Array) => void
  }
  readonly write: (file: unknown, options: { readonly type: 'array' }) => Iterable<number>
}
const cfb = CFB as CfbWriter

/** A compound file with the given streams: what Excel writes for an encrypted xlsx, or Word. */
export const compoundFile = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const file = cfb.utils.cfb_new()
  for (const [path, content] of Object.entries(streams)) cfb.utils.cfb_add(file, path, content)
  return Uint8Array.from(cfb.write(file, { type: 'array' }))
}

/** An ods whose `content.xml` holds the given tables. */
export const rawOds = (tables: string, manifest = '', others: Zippable = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</manifest:manifest>`,
    ),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...others,
  })
