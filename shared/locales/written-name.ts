/** First names whose h is silent: « d’Hélène ». Before the others one says « de ». */
const SILENT_H = new Set(
  'habiba hadrien hector hedwige helena helene heloise henri henriette henry herbert hermance hermine hermione herve hilaire hilda hippolyte homere honore honorat honorine horace hortense hubert hugues huguette humbert hyacinthe'.split(
    ' ',
  ),
)

const VOWEL = /^[aeiouœæ]/u
/** « Yves », « Yvonne », but not « Yann ». */
const VOWEL_Y = /^y[^aeiouy]/u

/** « de Marie », « d’Aline », « d’Hélène », « de Yann ». Of a list, the first name decides. */
export const ofName = (name: string): string => {
  const shown = name.trim()
  const plain = shown
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
  const [first = ''] = plain.split(/[^a-zœæ]/u)
  const isElided = VOWEL.test(plain) || VOWEL_Y.test(plain) || SILENT_H.has(first)
  return isElided ? `d’${shown}` : `de ${shown}`
}
