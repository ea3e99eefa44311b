import { compareByName } from '#shared/domain/person-name.ts'

/** Invented family names; the letter at the end of a sample's name chooses one. */
const NAMES = [
  'Belrose',
  'CARBET-RIVIÈRE',
  'Dorival',
  'Mondésert',
  'Salinière',
  'Fontbelle',
  'GRANDVAL',
  'Hautefeuille',
  'Jasmin-Lagrange',
  'Lamersaine',
  'Ravinel',
  'Nolbert',
  'Ozanne',
  'Pomeroy',
  'QUATREVENTS',
  'Rosamel',
  'Savanette',
  'Tourmaline',
  'Ursuline',
  'Valcourt',
  'Zabricot',
  'Bellegarde',
  'Corossol',
  'Mahaut',
  'Trivert',
  'Vertpré',
] as const

const SAMPLE_NAME = /[\p{L}’]+-A([a-z])(?![\p{L}])/gu

type Named = { readonly firstName: string; readonly lastName: string }

/**
 * The same model with names that people could have: those of the samples end with two letters that
 * keep them apart, which is of no use on a page of pictures. People stand in the order in which one
 * looks for them. Plain data only.
 */
export const withFairNames = <Model extends { readonly people: readonly Named[] }>(
  model: Model,
): Model => {
  const fair = JSON.parse(JSON.stringify(model), (_key, value: unknown) =>
    typeof value === 'string'
      ? value.replace(SAMPLE_NAME, (_, letter: string) => NAMES[letter.charCodeAt(0) - 97] ?? '')
      : value,
  ) as Model
  return { ...fair, people: fair.people.toSorted(compareByName) }
}
