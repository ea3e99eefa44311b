import { deflateSync } from 'node:zlib'
import type { PrintContext } from '#shared/documents/print-document.ts'
import type { SheetPerson, SignInSheetModel } from '#shared/documents/sign-in-sheet-model.ts'
import { compareByName } from '#shared/domain/person-name.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'

export const printContext = (language: Language = 'fr'): PrintContext => ({
  t: createTranslator(language),
  language,
  printedAt: '2026-11-23T11:05:00Z',
})

const FIRST = ['Élodie', 'Marie-Antoinette', 'Hervé', 'Léa', 'Jean-Yves', 'Ÿvonne', 'Thaïs', 'Maël']
const LAST = ['BÉLAIR', 'LABEAU', 'Zéphirin', 'Duvallon', 'Montclair', 'Okombé', 'PALMISTE']
const STRUCTURES = [
  'Jardin partagé de Bellevue',
  '',
  'Association des parents d’élèves du collège des Trois-Rivières',
  'Coopérative',
]
const COMMUNES = ['Le Lamentin', 'Fort-de-France', 'Les Anses-d’Arlet', '', 'Schœlcher']

/** Names that broke sheets elsewhere: very long, hyphens, letters beyond Latin-1. */
export const AWKWARD_PEOPLE: readonly SheetPerson[] = [
  {
    id: 'awkward-1',
    firstName: 'Marie-Antoinette',
    lastName: 'de Saint-Aubin-Montlouis',
    structure: 'Groupement d’intérêt économique et environnemental du Nord atlantique',
    commune: 'Basse-Pointe',
    totem: null,
  },
  {
    id: 'awkward-2',
    firstName: 'Thị Ánh',
    lastName: 'Nguyễn',
    structure: 'Épicerie Lotus',
    commune: 'Ducos',
    totem: null,
  },
  {
    id: 'awkward-3',
    firstName: 'Ирина',
    lastName: 'Соколова',
    structure: '',
    commune: 'ailleurs',
    totem: null,
  },
]

const at = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % items.length]

/** Invented people, each with a name of their own. */
export const samplePeople = (count: number): readonly SheetPerson[] => {
  const awkward = AWKWARD_PEOPLE.slice(0, count)
  const others = Array.from({ length: count - awkward.length }, (_, index) => ({
    id: `person-${index}`,
    firstName: at(FIRST, index) ?? '',
    lastName: `${at(LAST, index) ?? ''}-${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[Math.floor(index / 26) % 26] ?? ''}${
      'abcdefghijklmnopqrstuvwxyz'[index % 26] ?? ''
    }`,
    structure: at(STRUCTURES, index) ?? '',
    commune: at(COMMUNES, index) ?? '',
    totem: null,
  }))
  return [...awkward, ...others].sort(compareByName)
}

export const workshopModel = (
  people: number,
  changes: Partial<SignInSheetModel> = {},
): SignInSheetModel => ({
  mode: 'workshop',
  organisation: {
    name: 'Association Lakou Savann',
    address: '12 rue des Flamboyants, Le Lamentin',
    siret: '123 456 789 00012',
    activityNumber: '97 97 01234 97',
    privacyContact: 'donnees@exemple.invalid',
    logo: null,
  },
  session: { code: 'K7FR', title: 'Cultiver ensemble un jardin créole', module: '' },
  parts: [{ id: 'part-1', date: '2026-11-24', start: '09:00', end: '12:30' }],
  venue: {
    name: 'Médiathèque de la Savane',
    address: '3 allée des Fromagers',
    commune: 'Rivière-Salée',
  },
  facilitators: [
    { firstName: 'Rosalie', lastName: 'Clairon', role: 'Animatrice' },
    { firstName: 'Paul', lastName: 'TÉRÈSE', role: 'Coordonnateur' },
  ],
  people: samplePeople(people),
  blankLines: 5,
  version: 1,
  funders: [],
  ...changes,
})

export const trainingModel = (
  people: number,
  changes: Partial<SignInSheetModel> = {},
): SignInSheetModel =>
  workshopModel(people, {
    mode: 'training',
    session: {
      code: 'R2DN',
      title: 'Accompagner un groupe de codéveloppement',
      module: 'Module 2 : écouter, questionner, reformuler',
    },
    parts: [
      { id: 'part-1', date: '2026-11-24', start: '09:00', end: '12:00' },
      { id: 'part-2', date: '2026-11-24', start: '13:30', end: '16:30' },
      { id: 'part-3', date: '2026-11-25', start: '09:00', end: '12:00' },
      { id: 'part-4', date: '2026-11-25', start: '13:30', end: '16:30' },
    ],
    ...changes,
  })

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A PNG of one colour with a lighter disc, with transparency when asked. */
export const samplePng = (
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number],
  transparent = false,
): Uint8Array => {
  const channels = transparent ? 4 : 3
  const rows = Buffer.alloc(height * (1 + width * channels))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const disc = (x - width / 2) ** 2 + (y - height / 2) ** 2 < (height / 3) ** 2
      const at = y * (1 + width * channels) + 1 + x * channels
      rows.set(disc ? [255, 236, 170] : [red, green, blue], at)
      if (transparent) rows[at + 3] = disc ? 255 : 200
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, transparent ? 6 : 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Two funders with logos, and the bytes of those logos. */
export const sampleFunders = () => {
  const images = {
    europe: samplePng(300, 200, [14, 90, 138]),
    region: samplePng(420, 140, [11, 93, 78], true),
  }
  return {
    images,
    funders: [
      {
        name: 'Union européenne',
        sentence:
          'Cette action est cofinancée par l’Union européenne dans le cadre du programme FSE+ Martinique.',
        logo: { hash: 'europe', width: 300, height: 200 },
      },
      {
        name: 'Collectivité',
        sentence: 'Avec le soutien de la Collectivité territoriale.',
        logo: { hash: 'region', width: 420, height: 140 },
      },
    ],
  }
}
