/**
 * What is typed up from paper, and the two letters by which each sheet says so. A sheet of session
 * `K7FR` on which commitments are written is `K7FR-EN`: typing that code opens its screen. Letters are
 * never changed nor used again for something else: paper lives long.
 */
export const ENTRY_SHEETS = {
  attendance: 'EM',
  contributions: 'ID',
  votes: 'VO',
  evaluations: 'AV',
  decisions: 'DE',
  commitments: 'EN',
  pieces: 'PI',
  words: 'PA',
  prototypes: 'PR',
  experiments: 'EX',
  cards: 'CA',
  review: 'BO',
} as const satisfies Readonly<Record<string, string>>
export type EntrySheet = keyof typeof ENTRY_SHEETS
export const ENTRY_SHEET_IDS = Object.keys(ENTRY_SHEETS) as readonly EntrySheet[]

/** `K7FR-EN`, as printed. */
export const sheetCode = (sessionCode: string, sheet: EntrySheet): string =>
  `${sessionCode}-${ENTRY_SHEETS[sheet]}`

/** What somebody typed from a sheet: the session, and the sheet when its letters were typed too. */
export type TypedSheetCode = {
  readonly sessionCode: string
  readonly sheet: EntrySheet | null
  /** Two letters that no sheet bears: misread, or of a newer version of the app; '' otherwise. */
  readonly strayLetters: string
}

const SESSION_CODE = /^[A-HJ-NP-Z2-9]{4}$/u

/**
 * Reads « k7fr-en », « K7FR EN », « K7FREN » or « K7FR ». Null for anything else.
 */
export const readSheetCode = (typed: string): TypedSheetCode | null => {
  const plain = typed.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '')
  const sessionCode = plain.slice(0, 4)
  if (!SESSION_CODE.test(sessionCode)) return null
  const letters = plain.slice(4)
  if (letters === '') return { sessionCode, sheet: null, strayLetters: '' }
  if (!/^[A-Z]{2}$/u.test(letters)) return null
  const sheet = ENTRY_SHEET_IDS.find((id) => ENTRY_SHEETS[id] === letters) ?? null
  return { sessionCode, sheet, strayLetters: sheet === null ? letters : '' }
}
