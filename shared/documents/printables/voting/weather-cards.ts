import { headCountOf } from '../printable.ts'
import { pictureCards } from './picture-card-sheets.ts'
import { weatherSteps } from './roti-steps.ts'

/** Skies to choose from and to show, in arriving or leaving. */
export const weatherCards = pictureCards({
  kind: 'weatherCards',
  pictogram: 'cloud',
  layout: { nx: 2, ny: 3, width: 95, height: 90 },
  words: {
    name: (t) => t('printablesVoting.weather.cardsName'),
    purpose: (t) => t('printablesVoting.weather.cardsPurpose'),
    keywords: (t) => t('printablesVoting.weather.keywords'),
  },
  items: (t) => [
    ...weatherSteps(t),
    { pictogram: 'wind', text: t('printablesVoting.weather.wind') },
  ],
  // A table shares one set.
  autoSets: (data) => Math.max(1, Math.ceil(headCountOf(data) / 6)),
  sizes: { largest: 28, floor: 16 },
})
