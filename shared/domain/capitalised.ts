/** The same words with a capital first: « mardi 24 novembre » at the head of a line. */
export const capitalised = (text: string): string =>
  text.slice(0, 1).toLocaleUpperCase('fr') + text.slice(1)
