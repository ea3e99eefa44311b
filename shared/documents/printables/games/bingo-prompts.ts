import type { Translate } from '#shared/locales/translator.ts'
import type { PictureItem } from '../printable.ts'

/**
 * Pictures of the prompts of the human bingo; the words of each are in the locales under its name.
 * « Trouvez quelqu’un qui… ».
 */
export const BINGO_PROMPTS = [
  'seedling',
  'fish-hook',
  'sailboat-2',
  'chef-hat',
  'needle-thread',
  'hammer',
  'music',
  'mood-sing',
  'language',
  'book',
  'bus',
  'sunrise',
  'mountain',
  'paw',
  'plant-2',
  'eggs',
  'car',
  'heart-handshake',
  'gift',
  'old',
  'mood-kid',
  'microphone',
  'bulb',
  'rocket',
  'map-pin',
  'compass',
  'building-community',
  'recycle',
  'swimming',
  'masks-theater',
  'coffee',
  'tree',
  'flower',
  'camera',
  'pencil',
  'briefcase',
  'building-store',
  'walk',
  'plane-arrival',
  'phone-call',
  'calendar-heart',
  'users-group',
  'mood-silence',
  'basket',
  'bike',
  'tools-kitchen-2',
  'solar-panel',
  'first-aid-kit',
] as const

export const usualPrompts = (t: Translate): readonly PictureItem[] =>
  BINGO_PROMPTS.map((pictogram) => ({
    pictogram,
    text: t(`printablesGames.prompts.${pictogram}`),
  }))
