import { weatherSteps } from './roti-steps.ts'
import { scalePrintable } from './scale-printable.ts'

/** How does one leave? Five skies to mark on the way out. */
export const weatherPoster = scalePrintable({
  kind: 'weatherPoster',
  pictogram: 'sun-wind',
  words: {
    name: (t) => t('printablesVoting.weather.name'),
    purpose: (t) => t('printablesVoting.weather.purpose'),
    keywords: (t) => t('printablesVoting.weather.keywords'),
  },
  heading: (t) => t('printablesVoting.weather.heading'),
  steps: weatherSteps,
})
