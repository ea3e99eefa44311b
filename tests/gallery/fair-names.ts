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

/**
 * The same model with names that people could have: those of the samples end with two letters that
 * keep them apart, which is of no use on a page of pictures. Plain data only.
 */
export const withFairNames = <Model>(model: Model): Model =>
  JSON.parse(JSON.stringify(model), (_key, value: unknown) =>
    typeof value === 'string'
      ? value.replace(SAMPLE_NAME, (_, letter: string) => NAMES[letter.charCodeAt(0) - 97] ?? '')
      : value,
  ) as Model
