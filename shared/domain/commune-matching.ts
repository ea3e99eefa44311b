import { COMMUNES, type Commune } from './communes.ts'
import { foldText } from './folded-text.ts'
import { memoizeText } from './memoize.ts'
import { editDistance } from './string-distance.ts'

/** How a commune cell was understood. */
export type CommuneReading =
  | { readonly kind: 'empty' }
  /** Its name, whatever the accents, capitals, article or St/Ste. */
  | { readonly kind: 'name'; readonly code: string }
  /** « FDF », « Riv. Salée »: usual, yet worth saying. */
  | { readonly kind: 'abbreviation'; readonly code: string }
  | { readonly kind: 'postcode'; readonly code: string }
  /** One letter off, a neighbourhood, or a name among other words: `code` is a guess. */
  | { readonly kind: 'guess'; readonly code: string; readonly rest: string }
  /** A postcode or several names that fit more than one commune. */
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }
  /** Said to be outside the 34. */
  | { readonly kind: 'elsewhere'; readonly code: 'other' }
  /** Not recognised: most likely a town outside Martinique. */
  | { readonly kind: 'unknown'; readonly code: 'other' }

/** The words of a commune name without accents, article or abbreviation of saint. */
const plain = (text: string): string =>
  foldText(text)
    .replace(/\bst\b/gu, 'saint')
    .replace(/\bste\b/gu, 'sainte')
    .replace(/\briv\b/gu, 'riviere')
    .replace(/\b3\b/gu, 'trois')
    .replace(
      /^(?:le|la|les|l|au|aux|a|commune de|commune du|ville de|ville du|mairie de|mairie du) /u,
      '',
    )
    .trim()

const byName = new Map<string, string>(
  COMMUNES.map((commune: Commune) => [plain(commune.name), commune.code]),
)
const byPostcode = new Map<string, string[]>()
for (const commune of COMMUNES) {
  for (const postcode of commune.postcodes) {
    byPostcode.set(postcode, [...(byPostcode.get(postcode) ?? []), commune.code])
  }
}

const codeOf = (name: string): string => {
  const code = byName.get(plain(name))
  if (code === undefined) throw new Error(`No commune is called ${name}`)
  return code
}

const ABBREVIATIONS = new Map<string, string>(
  (
    [
      [
        'Fort-de-France',
        ['fdf', 'fd france', 'ft de france', 'fort de fr', 'fort france', 'f d f'],
      ],
      [
        'Les Anses-d’Arlet',
        ['anses d arlets', 'anse d arlet', 'anse d arlets', 'anses arlet', 'arlet'],
      ],
      ['L’Ajoupa-Bouillon', ['ajoupa']],
      ['Fonds-Saint-Denis', ['fond saint denis', 'fonds st denis']],
      ['Grand’Rivière', ['gd riviere', 'grande riviere', 'grand riviere', 'gde riviere']],
      ['Rivière-Pilote', ['r pilote', 'rp']],
      ['Rivière-Salée', ['r salee', 'rs']],
      ['Gros-Morne', ['gm', 'g morne']],
      ['Les Trois-Îlets', ['trois ilet', 'ilets']],
      ['Le Morne-Rouge', ['m rouge']],
      ['Le Morne-Vert', ['m vert']],
      ['Saint-Pierre', ['s pierre']],
      ['Basse-Pointe', ['bp']],
    ] as const
  ).flatMap(([name, forms]) => forms.map((form): [string, string] => [form, codeOf(name)])),
)

/** Neighbourhoods people give instead of their commune; always shown as a guess. */
const NEIGHBOURHOODS = new Map<string, string>(
  (
    [
      [
        'Fort-de-France',
        [
          'dillon',
          'didier',
          'terres sainville',
          'balata',
          'redoute',
          'ravine vilaine',
          'sainte therese',
          'trenelle',
          'volga plage',
          'chateauboeuf',
          'godissard',
        ],
      ],
      ['Le Lamentin', ['acajou', 'californie', 'place d armes', 'jeanne d arc', 'lareinty']],
      ['Schœlcher', ['terreville', 'anse madame', 'fond lahaye', 'batelliere']],
      ['La Trinité', ['tartane']],
      ['Les Trois-Îlets', ['pointe du bout', 'anse mitan', 'anse a l ane']],
      ['Le Carbet', ['fond capot']],
    ] as const
  ).flatMap(([name, places]) => places.map((place): [string, string] => [place, codeOf(name)])),
)

const ELSEWHERE = new Set([
  'ailleurs',
  'autre',
  'other',
  'hors martinique',
  'hors commune',
  'exterieur',
  'metropole',
  'france',
  'hexagone',
  'guadeloupe',
  'guyane',
  'reunion',
  'paris',
  'etranger',
  'elsewhere',
  'sainte lucie',
  'dominique',
  'haiti',
  'region parisienne',
  'ile de france',
])

/** Longest allowed typing mistake: short names resemble one another too much to be corrected. */
const allowedMistakes = (name: string): number => {
  if (name.length < 5) return 0
  return name.length < 9 ? 1 : 2
}

const nearest = (words: string): string | null => {
  let best: { code: string; distance: number } | null = null
  let tie = false
  for (const [name, code] of byName) {
    const allowed = Math.min(allowedMistakes(name), allowedMistakes(words))
    const distance = editDistance(words, name, allowed)
    if (distance > allowed) continue
    if (best && distance === best.distance) tie = tie || code !== best.code
    if (!best || distance < best.distance) {
      best = { code, distance }
      tie = false
    }
  }
  return best && !tie ? best.code : null
}

const exact = (text: string): CommuneReading | null => {
  const words = plain(text)
  const name = byName.get(words)
  if (name !== undefined) return { kind: 'name', code: name }
  const abbreviation = ABBREVIATIONS.get(words) ?? ABBREVIATIONS.get(foldText(text))
  if (abbreviation !== undefined) return { kind: 'abbreviation', code: abbreviation }
  if (ELSEWHERE.has(words)) return { kind: 'elsewhere', code: 'other' }
  return null
}

/** Communes whose whole name stands among the words, longest names first. */
const namesWithin = (words: string): readonly string[] => {
  let rest = ` ${words} `
  const codes: string[] = []
  const names = [...byName].sort((left, right) => right[0].length - left[0].length)
  for (const [name, code] of names) {
    if (!rest.includes(` ${name} `)) continue
    codes.push(code)
    rest = rest.replace(` ${name} `, '  ')
  }
  return codes
}

const neighbourhoodWithin = (words: string): string | undefined =>
  [...NEIGHBOURHOODS].find(([place]) => ` ${words} `.includes(` ${place} `))?.[1]

const readPostcode = (postcode: string): CommuneReading => {
  const codes = byPostcode.get(postcode)
  if (codes) {
    const [only] = codes
    return codes.length === 1 && only
      ? { kind: 'postcode', code: only }
      : { kind: 'ambiguous', codes }
  }
  const insee = COMMUNES.find((commune) => commune.code === postcode)
  return insee ? { kind: 'postcode', code: insee.code } : { kind: 'unknown', code: 'other' }
}

/** Whether letters to that commune carry this postcode; its INSEE code, often written for it, does too. */
const isPostcodeOf = (postcode: string, code: string): boolean =>
  postcode === code || byPostcode.get(postcode)?.includes(code) === true

/**
 * Reads a commune cell against the closed list of 34: names in any spelling, usual abbreviations,
 * postcodes (`97218` fits three communes), small typing mistakes, neighbourhoods, elsewhere.
 */
export const readCommune = (cell: string | number): CommuneReading =>
  readText(String(cell).slice(0, 500))

const readText = memoizeText((cell): CommuneReading => {
  const text = cell.normalize('NFC').trim()
  if (foldText(text) === '') return { kind: 'empty' }
  const postcode = /\b97\d{3}\b/u.exec(text)?.[0]
  const named = text
    .replace(/\b97\d{3}\b/u, ' ')
    .replace(/\bcedex(?:\s+\d+)?\b/giu, ' ')
    .replace(/[,(\s–-]*\b(?:martinique|972)\b[)\s]*/giu, ' ')
    .trim()
  if (foldText(named) === '') {
    if (postcode !== undefined) return readPostcode(postcode)
    return { kind: 'unknown', code: 'other' }
  }
  const direct = exact(named)
  // « 97180 Sainte-Anne » is in Guadeloupe, « 97480 Saint-Joseph » in La Réunion.
  if (direct && 'code' in direct && postcode !== undefined && !isPostcodeOf(postcode, direct.code))
    return direct.code === 'other' ? direct : { kind: 'guess', code: direct.code, rest: text }
  if (direct) return direct
  const words = plain(named)
  const within = namesWithin(words)
  const [first] = within
  if (within.length > 1) return { kind: 'ambiguous', codes: within }
  if (first !== undefined) return { kind: 'guess', code: first, rest: text }
  const close = nearest(words)
  if (close !== null) return { kind: 'guess', code: close, rest: '' }
  const neighbourhood = neighbourhoodWithin(words)
  if (neighbourhood !== undefined) return { kind: 'guess', code: neighbourhood, rest: text }
  if (postcode !== undefined) {
    const fromPostcode = readPostcode(postcode)
    return fromPostcode.kind === 'postcode'
      ? { kind: 'guess', code: fromPostcode.code, rest: text }
      : fromPostcode
  }
  return { kind: 'unknown', code: 'other' }
}, 2_000)
