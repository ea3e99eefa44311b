import { pictureCards } from '../voting/picture-card-sheets.ts'
import { usualChoices } from '../voting/usual-choices.ts'

/** Labels for jars in which seeds are dropped: one jar an answer. */
export const jarLabels = pictureCards({
  kind: 'jarLabels',
  family: 'signs',
  pictogram: 'bottle',
  layout: { nx: 2, ny: 3, width: 95, height: 90 },
  words: {
    name: (t) => t('printablesSigns.jars.name'),
    purpose: (t) => t('printablesSigns.jars.purpose'),
    keywords: (t) => t('printablesSigns.jars.keywords'),
  },
  items: usualChoices,
  autoSets: () => 2,
  sizes: { largest: 32, floor: 16 },
  afterwards: ['cut', 'glue'],
})
