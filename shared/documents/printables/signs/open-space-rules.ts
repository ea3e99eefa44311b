import { rulesPrintable } from './rules-printable.ts'

/** What makes an open space work, in our own words: four principles and the law of two feet. */
export const openSpaceRules = rulesPrintable({
  kind: 'openSpaceRules',
  pictogram: 'circles',
  words: {
    name: (t) => t('printablesSigns.openSpace.name'),
    purpose: (t) => t('printablesSigns.openSpace.purpose'),
    keywords: (t) => t('printablesSigns.openSpace.keywords'),
    heading: (t) => t('printablesSigns.openSpace.heading'),
    how: (t) => t('printablesSigns.openSpace.how'),
  },
  rules: (t) => [
    { pictogram: 'users-group', text: t('printablesSigns.openSpace.who') },
    { pictogram: 'sunrise', text: t('printablesSigns.openSpace.when') },
    { pictogram: 'gift', text: t('printablesSigns.openSpace.what') },
    { pictogram: 'flag', text: t('printablesSigns.openSpace.end') },
    { pictogram: 'footsteps', text: t('printablesSigns.openSpace.feet') },
  ],
})
