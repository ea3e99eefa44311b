/** Longest part kept in a file name: old Windows paths hold 260 characters in all. */
const LONGEST_PART = 80

/** The text without what Windows refuses in a file name (`< > : " / \ | ? *`, control signs, final dots). */
export const safeFileNamePart = (text: string): string =>
  [
    ...text
      .normalize('NFC')
      // Separators of paths, controls, and signs that turn the writing round.
      .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_PART)
    .join('')
    .replace(/[. ]+$/u, '')

/** « présences – Atelier compost – 2026-11-24 », without extension; empty parts are left out. */
export const safeFileName = (parts: readonly string[]): string =>
  parts.map(safeFileNamePart).filter(Boolean).join(' – ')

/**
 * The same names, those already taken followed by « (2) », « (3) »… Capitals do not tell files apart
 * on Windows and macOS, so they do not here.
 */
export const distinctFileNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return names.map((name) => {
    let distinct = name
    for (let copy = 2; taken.has(distinct.toLowerCase()); copy += 1) distinct = `${name} (${copy})`
    taken.add(distinct.toLowerCase())
    return distinct
  })
}
