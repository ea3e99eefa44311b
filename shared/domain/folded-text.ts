/**
 * The text as people compare it: no accents, no case, ligatures opened, every run of punctuation
 * or space made one space. « Ste-Marie » and « STE MARIE » fold to the same text.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/[đð]/gu, 'd')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
