import type { PictureItem } from './printable.ts'

/** Lines that somebody typed, else those that the support proposes. */
export const ownOr = (
  own: readonly PictureItem[],
  usual: readonly PictureItem[],
): readonly PictureItem[] => {
  const typed = own
    .filter(({ text, pictogram }) => text.trim() !== '' || pictogram !== null)
    .map(({ text, pictogram }) => ({ text: text.trim(), pictogram }))
  return typed.length > 0 ? typed : usual
}
