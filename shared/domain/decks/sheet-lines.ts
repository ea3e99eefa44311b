/** A line of the rules of a deck, or of its advice, as screen and paper set it apart. */
export type SheetLine =
  /** « 1. Chaque personne tire une carte. » */
  | { readonly kind: 'step'; readonly number: string; readonly text: string }
  /** « À dire : … »: a few words, then what they announce, which then begins a sentence. */
  | { readonly kind: 'lead'; readonly lead: string; readonly text: string }
  | { readonly kind: 'plain'; readonly text: string }

const STEP = /^(\d{1,2})[.)]\s+(\S.*)$/u

// At most eight words without any other punctuation: « Note » or « Si l’on lit peu », not a sentence.
const LEAD = /^((?:[^\s.,;:!?«»“”"()]+[ ’]?){1,8}?)[ \u00a0\u202f]?:[ \u00a0]+(\S.*)$/u

// Without the colon before it, the first letter is a capital.
const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('fr'))

const readLine = (line: string): SheetLine => {
  const [, number, step] = STEP.exec(line) ?? []
  if (number !== undefined && step !== undefined) return { kind: 'step', number, text: step }
  const [, lead, text] = LEAD.exec(line) ?? []
  if (lead !== undefined && text !== undefined)
    return { kind: 'lead', lead: lead.trim(), text: capitalised(text) }
  return { kind: 'plain', text: line }
}

/** The lines of a text as people type them: numbers and beginnings tell what they are. */
export const sheetLines = (text: string): readonly SheetLine[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine)
