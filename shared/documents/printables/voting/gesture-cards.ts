import { headCountOf } from '../printable.ts'
import { pictureCards } from './picture-card-sheets.ts'

/** A hand of three cards each: one shows where one stands without interrupting anybody. */
export const gestureCards = pictureCards({
  kind: 'gestureCards',
  pictogram: 'hand-stop',
  layout: { nx: 3, ny: 3, width: 64, height: 90 },
  words: {
    name: (t) => t('printablesVoting.gestures.name'),
    purpose: (t) => t('printablesVoting.gestures.purpose'),
    keywords: (t) => t('printablesVoting.gestures.keywords'),
  },
  items: (t) => [
    { pictogram: 'thumb-up', text: t('printablesVoting.gestures.ok') },
    { pictogram: 'message-circle-question', text: t('printablesVoting.gestures.question') },
    { pictogram: 'hand-stop', text: t('printablesVoting.gestures.objection') },
  ],
  autoSets: (data) => headCountOf(data) || 9,
  sizes: { largest: 24, floor: 16 },
})
