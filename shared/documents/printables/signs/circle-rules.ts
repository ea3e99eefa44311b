import { rulesPrintable } from './rules-printable.ts'
import { seatRings } from './seat-rings.ts'

/** How one speaks in a circle. */
export const circleRules = rulesPrintable({
  kind: 'circleRules',
  pictogram: 'messages',
  words: {
    name: (t) => t('printablesSigns.circle.name'),
    purpose: (t) => t('printablesSigns.circle.purpose'),
    keywords: (t) => t('printablesSigns.circle.keywords'),
    heading: (t) => t('printablesSigns.circle.heading'),
    how: (t) => t('printablesSigns.circle.how'),
  },
  rules: (t) => [
    { pictogram: 'microphone', text: t('printablesSigns.circle.turn') },
    { pictogram: 'user-heart', text: t('printablesSigns.circle.self') },
    { pictogram: 'ear', text: t('printablesSigns.circle.listen') },
    { pictogram: 'player-track-next', text: t('printablesSigns.circle.pass') },
    { pictogram: 'lock', text: t('printablesSigns.circle.secret') },
  ],
  picture: (middle, size, lowInk) =>
    seatRings(middle, [{ seats: 12, radius: size * 0.42, filled: !lowInk }], size * 0.13),
})
