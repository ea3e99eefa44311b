import type { Language } from '#shared/locales/translator.ts'
import { findPictogram } from '../../cards/pictogram-library.ts'
import type { PrintContext } from '../../print-document.ts'
import type { PictureItem } from '../printable.ts'

/** Pictures that everybody names alike, of here: what games are made of until one types a list. */
export const GAME_PICTURES = [
  'sailboat-2',
  'banana',
  'building-lighthouse',
  'butterfly',
  'volcano',
  'fish',
  'home',
  'flower',
  'cloud-rain',
  'basket',
  'heart',
  'music',
  'pepper',
  'beach',
  'key',
  'tree',
  'cat',
  'rainbow',
  'bread',
  'hammer',
  'star',
  'avocado',
  'kayak',
  'dog',
  'moon',
  'book',
  'lemon',
  'snail',
  'wind',
  'gift',
  'egg',
  'ship',
  'leaf',
  'bell',
  'carrot',
  'horse',
  'puzzle',
  'feather',
  'bus',
  'cake',
  'pig',
  'campfire',
  'bike',
  'spider',
  'clock',
] as const

const pictured = (pictogram: string, language: Language): PictureItem => ({
  pictogram,
  text: findPictogram(pictogram)?.[language] ?? '',
})

/** Picture on both halves of the promise of that number, from 1: paper and screen tell the same. */
export const promisePicture = (number: number): string =>
  GAME_PICTURES[(number - 1) % GAME_PICTURES.length] ?? 'star'

/** The first pictures of the list, with their names. */
export const usualPictures = (
  { language }: Pick<PrintContext, 'language'>,
  count: number = GAME_PICTURES.length,
): readonly PictureItem[] => GAME_PICTURES.slice(0, count).map((name) => pictured(name, language))

/** A list typed by somebody: what has neither word nor picture is left out, a picture alone is named. */
export const ownPictures = (
  items: readonly PictureItem[],
  { language }: Pick<PrintContext, 'language'>,
): readonly PictureItem[] =>
  items.flatMap(({ text, pictogram }) => {
    if (text.trim() !== '') return [{ text: text.trim(), pictogram }]
    return pictogram === null ? [] : [pictured(pictogram, language)]
  })
