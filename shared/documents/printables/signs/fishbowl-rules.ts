import { rulesPrintable } from './rules-printable.ts'
import { seatRings } from './seat-rings.ts'

/** How one speaks in a fishbowl: from the middle only, with one chair left free. */
export const fishbowlRules = rulesPrintable({
  kind: 'fishbowlRules',
  pictogram: 'fish',
  words: {
    name: (t) => t('printablesSigns.fishbowl.name'),
    purpose: (t) => t('printablesSigns.fishbowl.purpose'),
    keywords: (t) => t('printablesSigns.fishbowl.keywords'),
    heading: (t) => t('printablesSigns.fishbowl.heading'),
    how: (t) => t('printablesSigns.fishbowl.how'),
  },
  rules: (t) => [
    { pictogram: 'message-circle-user', text: t('printablesSigns.fishbowl.middle') },
    { pictogram: 'ear', text: t('printablesSigns.fishbowl.around') },
    { pictogram: 'armchair', text: t('printablesSigns.fishbowl.free') },
    { pictogram: 'arrows-exchange', text: t('printablesSigns.fishbowl.swap') },
    { pictogram: 'hourglass', text: t('printablesSigns.fishbowl.short') },
  ],
  picture: (middle, size, lowInk) =>
    seatRings(
      middle,
      [
        { seats: 18, radius: size * 0.45, filled: false },
        { seats: 5, radius: size * 0.19, free: 0, filled: !lowInk },
      ],
      size * 0.11,
    ),
})
