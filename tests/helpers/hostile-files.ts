import { strToU8, Zip, ZipDeflate } from 'fflate'
import { utils, write } from 'xlsx'

/** A small, honest xlsx. */
export const smallWorkbook = (rows: readonly (readonly string[])[]): Uint8Array => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Liste')
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
}

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}

const SHEET_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
const SHEET_TAIL = '</sheetData></worksheet>'

/** Zips an xlsx whose only sheet is written piece by piece, so that the test itself stays small. */
const streamedWorkbook = (pieces: Iterable<string>): Uint8Array => {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [name, text] of Object.entries(PARTS)) {
    const part = new ZipDeflate(name)
    zip.add(part)
    part.push(strToU8(text), true)
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 })
  zip.add(sheet)
  sheet.push(strToU8(SHEET_HEAD))
  for (const piece of pieces) sheet.push(strToU8(piece))
  sheet.push(strToU8(SHEET_TAIL), true)
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

const textCell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

/** An xlsx of `count` people, each on a row: an ordinary file, only far too long. */
export const longWorkbook = (count: number): Uint8Array =>
  streamedWorkbook(
    (function* rows() {
      yield `<row r="1">${textCell('A1', 'Nom')}${textCell('B1', 'Prénom')}</row>`
      for (let row = 2; row <= count + 1; row += 1)
        yield `<row r="${row}">${textCell(`A${row}`, `NOM${row}`)}${textCell(`B${row}`, 'Léa')}</row>`
    })(),
  )

/** A few hundred kilobytes that inflate to `megabytes`. */
export const zipBomb = (megabytes: number): Uint8Array => {
  const filling = '<row>'.concat(textCell('A1', 'a'.repeat(1_000_000)), '</row>')
  return streamedWorkbook(Array.from({ length: megabytes }, () => filling))
}

/** The beginning of a file that Excel protected with a password: an OLE container, not a zip. */
export const passwordProtectedWorkbook = (): Uint8Array => {
  const name = (text: string) =>
    Buffer.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]))
  const bytes = Buffer.alloc(512 * 4)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
  bytes.writeUInt16LE(0x3e, 24)
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt16LE(6, 32)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(4096, 56)
  bytes.writeUInt32LE(0xfffffffe, 60)
  bytes.writeUInt32LE(0xfffffffe, 68)
  bytes.writeUInt32LE(0, 76)
  for (let at = 80; at < 512; at += 4) bytes.writeUInt32LE(0xffffffff, at)
  for (let at = 512; at < 1024; at += 4) bytes.writeUInt32LE(0xffffffff, at)
  bytes.writeUInt32LE(0xfffffffd, 512)
  bytes.writeUInt32LE(0xfffffffe, 516)
  const entry = (index: number, text: string, type: number, child: number) => {
    const at = 1024 + index * 128
    name(text).copy(bytes, at)
    bytes.writeUInt16LE((text.length + 1) * 2, at + 64)
    bytes[at + 66] = type
    bytes[at + 67] = 1
    for (const link of [68, 72]) bytes.writeUInt32LE(0xffffffff, at + link)
    bytes.writeUInt32LE(child, at + 76)
    bytes.writeUInt32LE(0xfffffffe, at + 116)
  }
  entry(0, 'Root Entry', 5, 1)
  entry(1, 'EncryptionInfo', 2, 0xffffffff)
  entry(2, 'EncryptedPackage', 2, 0xffffffff)
  bytes.writeUInt32LE(2, 1024 + 128 + 72)
  return new Uint8Array(bytes)
}
