/** The two fields that name a person. */
export type NamedPerson = { readonly firstName: string; readonly lastName: string }

// « fr » collation ignores accents first, then case, as a French telephone directory does.
const collator = new Intl.Collator('fr', {
  sensitivity: 'base',
  ignorePunctuation: true,
  numeric: true,
})
const tieBreaker = new Intl.Collator('fr', { sensitivity: 'variant' })

/** What somebody is looked for under: the family name, or the only name that is known. */
const filedUnder = ({ firstName, lastName }: NamedPerson): string => lastName || firstName

/** Order in which people look for themselves on a sheet: family name, then first name. */
export const compareByName = (left: NamedPerson, right: NamedPerson): number =>
  collator.compare(filedUnder(left), filedUnder(right)) ||
  collator.compare(left.lastName, right.lastName) ||
  collator.compare(left.firstName, right.firstName) ||
  tieBreaker.compare(left.lastName, right.lastName) ||
  tieBreaker.compare(left.firstName, right.firstName)

/** « née », « ép. », « veuve »: what stands before another family name, as a pattern without anchors. */
export const NAME_LINKS = 'née?|nee|épouse|épse|ép\\.|veuve|vve'
/** No part of a name, and not in capitals with it. */
const LINK_OF_NAMES = new RegExp(`^(?:${NAME_LINKS})$`, 'u')

const inCapitals = (lastName: string): string =>
  lastName
    .split(' ')
    .map((word) => (LINK_OF_NAMES.test(word) ? word : word.toLocaleUpperCase('fr')))
    .join(' ')

/** « BÉLAIR Hervé »: family name first, in capitals, as on a sign-in sheet. */
export const sheetName = ({ firstName, lastName }: NamedPerson): string =>
  [inCapitals(lastName), firstName].filter(Boolean).join(' ')

/** The same on two lines, « BÉLAIR » then « Hervé »: where one line is too short for both. */
export const sheetNameApart = ({ firstName, lastName }: NamedPerson): string =>
  [inCapitals(lastName), firstName].filter(Boolean).join('\n')

/** « Hervé Bélair »: as one says it, with capitals calmed down. */
export const spokenName = ({ firstName, lastName }: NamedPerson): string =>
  [firstName, calmCapitals(lastName)].filter(Boolean).join(' ')

/** The same on two lines, « Hervé » then « Bélair »: where one line is too short for both. */
export const spokenNameApart = ({ firstName, lastName }: NamedPerson): string =>
  [firstName, calmCapitals(lastName)].filter(Boolean).join('\n')

/** « DE SAINT-AUBIN » → « De Saint-Aubin »; a name already in mixed case stays as it is. */
export const calmCapitals = (name: string): string =>
  name === name.toLocaleUpperCase('fr') && name !== name.toLocaleLowerCase('fr')
    ? name
        .toLocaleLowerCase('fr')
        .replace(
          /(^|[\s'’-])(\p{L})/gu,
          (_, before: string, letter: string) => before + letter.toLocaleUpperCase('fr'),
        )
    : name
