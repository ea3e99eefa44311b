import { rotiSteps } from './roti-steps.ts'
import { scalePrintable } from './scale-printable.ts'

/** Was it worth the time we gave it? Five faces to mark on the way out. */
export const rotiPoster = scalePrintable({
  kind: 'rotiPoster',
  pictogram: 'mood-smile',
  words: {
    name: (t) => t('printablesVoting.roti.name'),
    purpose: (t) => t('printablesVoting.roti.purpose'),
    keywords: (t) => t('printablesVoting.roti.keywords'),
  },
  heading: (t) => t('printablesVoting.roti.heading'),
  steps: rotiSteps,
})
