import { TABLE_LIMITS } from './table.ts'

/** Record types of the BIFF stream ([MS-XLS] 2.3). */
const FILE_PASS = 0x002f
const BOF = 0x0809
const BOUND_SHEET = 0x0085
const CELL_RECORDS = new Set([0x0006, 0x00bd, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x027e])
const MULTIPLE_NUMBERS = 0x00bd

export type XlsVerdict = 'passwordProtected' | 'tooManyRows' | 'tooManyCells' | 'damaged' | null

/** Walks the records of a workbook stream without keeping anything: password, rows, cells. */
export const inspectXls = (stream: Uint8Array): XlsVerdict => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let rows = 0
  let cells = 0
  let currentRow = -1
  let sheets = 0
  let at = 0
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    if (type === FILE_PASS) return 'passwordProtected'
    if (type === BOUND_SHEET) sheets += 1
    if (type === BOF) {
      rows = 0
      currentRow = -1
    }
    if (CELL_RECORDS.has(type) && at + 6 <= stream.length) {
      const row = view.getUint16(at + 4, true)
      if (row !== currentRow) rows += 1
      currentRow = row
      cells += type === MULTIPLE_NUMBERS ? Math.max(1, Math.floor((length - 6) / 6)) : 1
      if (rows > TABLE_LIMITS.rowsPerSheet + TABLE_LIMITS.headRows) return 'tooManyRows'
      if (cells > TABLE_LIMITS.cells) return 'tooManyCells'
    }
    at += 4 + length
    // Padding after the last record is zeros; a zero type elsewhere is damage.
    if (type === 0 && length === 0) break
  }
  return sheets === 0 ? 'damaged' : null
}
