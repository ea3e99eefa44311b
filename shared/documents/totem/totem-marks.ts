import { isTotemPicture, type TotemPicture } from '#shared/domain/totems.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Totem, TotemColour } from '#shared/schemas/people.schema.ts'
import { drawPictogram } from '../cards/draw-pictogram.ts'
import { findPictogram } from '../cards/pictogram-library.ts'
import type { Colour, DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'

/** Pictograms of the totem pictures. */
export const TOTEM_PICTOGRAMS: Readonly<Record<TotemPicture, string>> = {
  hummingbird: 'koudmen-hummingbird',
  yole: 'sailboat-2',
  madras: 'koudmen-madras',
  balisier: 'koudmen-balisier',
  fish: 'fish',
  crab: 'koudmen-crab',
  turtle: 'koudmen-turtle',
  coconut: 'koudmen-coconut',
  banana: 'banana',
  pineapple: 'koudmen-pineapple',
  drum: 'koudmen-drum',
  sun: 'sun-high',
  moon: 'moon',
  star: 'star',
  wave: 'ripple',
  palm: 'koudmen-palm',
  leaf: 'leaf',
  hibiscus: 'koudmen-hibiscus',
  horse: 'horse',
  rooster: 'koudmen-rooster',
  butterfly: 'butterfly',
  conch: 'koudmen-conch',
  mountain: 'volcano',
  mango: 'koudmen-mango',
  bakoua: 'koudmen-bakoua',
  sugarCane: 'koudmen-sugar-cane',
  cocoa: 'koudmen-cocoa',
  tree: 'tree',
  house: 'building-cottage',
  basket: 'basket',
  lighthouse: 'building-lighthouse',
  fire: 'campfire',
}

/**
 * Colours of totems: at least nine steps of CIE lightness apart, so that a grey printer tells them
 * apart; each is written in words beside, all the same. `on`: words upon the colour, 4.5:1 at least.
 */
export const TOTEM_INKS: Readonly<
  Record<TotemColour, { readonly fill: Colour; readonly on: Colour }>
> = {
  ink: { fill: '#1E2A26', on: '#FFFFFF' },
  mangrove: { fill: '#0C6655', on: '#FFFFFF' },
  earth: { fill: '#63391A', on: '#FFFFFF' },
  hibiscus: { fill: '#CE3A4F', on: '#FFFFFF' },
  sea: { fill: '#4D9FD4', on: '#1E2A26' },
  madras: { fill: '#F2B705', on: '#1E2A26' },
}

const pictureOf = ({ picture }: Pick<Totem, 'picture'>): TotemPicture | null =>
  isTotemPicture(picture) ? picture : null

/** « colibri »; a plain word for a picture of a newer version. */
export const totemPictureName = (totem: Pick<Totem, 'picture'>, t: Translate): string => {
  const picture = pictureOf(totem)
  return picture === null ? t('totems.unknownPicture') : t(`totems.pictures.${picture}`)
}

/** « colibri vert 12 », « yole verte 3 »: as one says a totem. */
export const totemName = (totem: Totem, t: Translate): string => {
  const { picture, colour, number } = totem
  const isFeminine = t('totems.feminine').split(' ').includes(picture)
  return t('totems.whole', {
    picture: totemPictureName(totem, t),
    colour: isFeminine ? t(`totems.coloursFeminine.${colour}`) : t(`totems.colours.${colour}`),
    number,
  })
}

/** « vert ». */
export const totemColourName = ({ colour }: Pick<Totem, 'colour'>, t: Translate): string =>
  t(`totems.colours.${colour}`)

/** « vert 12 ». */
export const totemColourAndNumber = (totem: Totem, t: Translate): string =>
  t('totems.colourAndNumber', { colour: totemColourName(totem, t), number: totem.number })

export type Point = { readonly x: number; readonly y: number }

const KAPPA = 0.5522847

/** A circle as a path of its own unit, for what has no circle command. */
export const circleMark = (
  { x, y }: Point,
  radius: number,
  paint: {
    readonly fill?: Colour
    readonly stroke?: Colour
    /** Millimetres. */
    readonly strokeWidth?: number
  },
): DrawCommand => {
  const k = KAPPA
  return {
    kind: 'path',
    d: `M1 0C1 ${k} ${k} 1 0 1C-${k} 1 -1 ${k} -1 0C-1 -${k} -${k} -1 0 -1C${k} -1 1 -${k} 1 0z`,
    x,
    y,
    scale: radius,
    ...(paint.fill === undefined ? {} : { fill: paint.fill }),
    ...(paint.stroke === undefined
      ? {}
      : { stroke: paint.stroke, strokeWidth: (paint.strokeWidth ?? 0.25) / radius }),
  }
}

/** The picture of a totem alone; nothing for one of a newer version. */
export const totemPicture = (
  totem: Pick<Totem, 'picture'>,
  centre: Point,
  size: number,
): DrawCommand[] => {
  const picture = pictureOf(totem)
  const pictogram = picture === null ? undefined : findPictogram(TOTEM_PICTOGRAMS[picture])
  return pictogram === undefined ? [] : [drawPictogram(pictogram, centre, size, SHEET_COLOURS.ink)]
}

/** The picture in a ring of its colour, `size` mm across, centred on a point; little ink by nature. */
export const totemMark = (
  totem: Pick<Totem, 'picture' | 'colour'>,
  centre: Point,
  size: number,
): DrawCommand[] => {
  const ring = Math.max(0.7, size * 0.085)
  return [
    circleMark(centre, (size - ring) / 2, {
      fill: '#FFFFFF',
      stroke: TOTEM_INKS[totem.colour].fill,
      strokeWidth: ring,
    }),
    ...totemPicture(totem, centre, (size - 2 * ring) * 0.72),
  ]
}
