import { foldText } from './folded-text.ts'

/** `none`: nothing was written. `unclear`: something was, that is neither a yes nor a no. */
export type YesNoAnswer = 'yes' | 'no' | 'none' | 'unclear'
export type YesNoReading = {
  readonly answer: YesNoAnswer
  /** A mark and not a word: a cross that ticks for one crosses out for another. */
  readonly isMark?: true
  /** Words after the answer: « oui (le 12 mars) » → « le 12 mars ». */
  readonly remark: string
}

const YES = new Set(
  'oui o ok oki okay x xx yes y ye yep 1 vrai true daccord accepte acceptee accord favorable inscrit inscrite abonne abonnee wi coche cochee'.split(
    ' ',
  ),
).add('d accord')
const NO = new Set(
  'non n no nop nope 0 faux false f refus refuse refusee jamais aucun pas desinscrit desinscrite desabonne desabonnee awa'.split(
    ' ',
  ),
)
// ✗ and ✘ are left out: they tick for one, and mean no for another.
const YES_MARKS = /^[✓✔☑✅☒⨯×Xx√]\uFE0F?$/u
const NO_MARKS = /^[☐□❌]\uFE0F?$/u
const NOTHING = /^[\s—–\-_./]*$/u

/**
 * Reads an answer in the spellings people use: oui, O, x, ✓, 1, vrai, « Non merci », 0, false…
 * « pas encore », « à voir », « oui ou non » are unclear: a consent is never guessed.
 */
export const readYesNo = (cell: string | number | boolean | null): YesNoReading => {
  if (cell === null) return { answer: 'none', remark: '' }
  if (typeof cell === 'boolean') return { answer: cell ? 'yes' : 'no', remark: '' }
  const text = String(cell).normalize('NFC').trim()
  if (NOTHING.test(text)) return { answer: 'none', remark: '' }
  if (YES_MARKS.test(text)) return { answer: 'yes', remark: '', isMark: true }
  if (NO_MARKS.test(text)) return { answer: 'no', remark: '', isMark: true }
  const folded = foldText(text)
  if (YES.has(folded)) return { answer: 'yes', remark: '' }
  if (NO.has(folded) || folded === 'non merci') return { answer: 'no', remark: '' }
  // A remark after the answer must be set apart by brackets, a comma, a colon or a dash.
  const apart = /^\s*(\p{L}+|[01])\s*(?:[([:;,–—]|\s-\s)\s*(.*?)[)\]]?\s*$/su.exec(text)
  const word = foldText(apart?.[1] ?? '')
  const remark = apart?.[2]?.trim() ?? ''
  if (!/\b(?:mais|sauf|sous reserve|oui|non|pas|but|except|if|si)\b/u.test(foldText(remark))) {
    if (YES.has(word)) return { answer: 'yes', remark }
    if (NO.has(word)) return { answer: 'no', remark }
  }
  return { answer: 'unclear', remark: text }
}
