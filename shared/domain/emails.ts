import { memoizeText } from './memoize.ts'

export type EmailReading = {
  /** Addresses in the order written, accents included. */
  readonly addresses: readonly string[]
  /** What is left of the cell once they are taken out. */
  readonly rest: string
}

// Accents are accepted (RFC 6531), since that is how the address was given; the list says so.
const ADDRESS = /^[\p{L}\p{N}.!#$%&'’*+/=?^_`{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u

export const isEmailAddress = (text: string): boolean => {
  if (text.length > 254 || !ADDRESS.test(text) || text.includes('..')) return false
  const [local = '', domain = ''] = text.split('@')
  return !local.startsWith('.') && !local.endsWith('.') && /\.[\p{L}\p{N}-]{2,}$/u.test(domain)
}

/**
 * The address as people compare it, accents and capitals apart: few mailboxes have an accent, and
 * the one who writes down « rené@… » means the « rene@… » already known.
 */
export const comparableEmail = memoizeText((address) =>
  address
    .trim()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase(),
)

/** Reads one or several addresses: « a@b.fr ; c@d.fr », « Suzy <suzy@b.fr> », « mailto:a@b.fr ». */
export const readEmails = (cell: string): EmailReading => {
  const addresses: string[] = []
  const rest: string[] = []
  for (const piece of cell.normalize('NFC').split(/[\s,;<>()[\]"]+|\s\/\s/u)) {
    const candidate = piece.replace(/^mailto:/iu, '').replace(/[.:]+$/u, '')
    if (candidate === '') continue
    if (!isEmailAddress(candidate)) rest.push(piece)
    else if (!addresses.includes(candidate)) addresses.push(candidate)
  }
  return { addresses, rest: rest.join(' ').replace(/^(?:ou|et|or|and|\/)$/iu, '') }
}
