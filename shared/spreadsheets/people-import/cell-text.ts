import type { Cell } from '../table-reader/table.ts'

/** A cell as text on one line or several, trimmed; numbers without exponent, booleans as VRAI/FAUX. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'VRAI' : 'FAUX'
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && Math.abs(cell) < 1e15
      ? cell.toFixed(0)
      : String(cell).replace('.', ',')
  }
  return cell
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00A0\u202F\u2007]/gu, ' ')
    .trim()
}

/** The same on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** « — », « - », « / », « . »: people fill an empty cell with a dash. */
export const isDash = (text: string): boolean => /^[—–\-_/.…\s]+$/u.test(text)

/** `A`, `B`, … `Z`, `AA`: the name a spreadsheet gives a column, from its 0-based index. */
export const columnLetter = (index: number): string => {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
