import { signPrintable } from '../sign-printable.ts'

/** From the road to the room: arrows and names of places. */
export const wayfindingSigns = signPrintable({
  kind: 'wayfindingSigns',
  family: 'signs',
  pictogram: 'directions',
  landscape: true,
  words: {
    name: (t) => t('printablesSigns.way.name'),
    purpose: (t) => t('printablesSigns.way.purpose'),
    keywords: (t) => t('printablesSigns.way.keywords'),
    help: (t) => t('printablesSigns.way.help'),
  },
  items: (t) => [
    { pictogram: 'users-group', text: `${t('printablesSigns.way.workshop')} →` },
    { pictogram: 'users-group', text: `${t('printablesSigns.way.workshop')} ←` },
    { pictogram: 'door-enter', text: t('printablesSigns.way.here') },
    { pictogram: 'toilet-paper', text: `${t('printablesSigns.way.toilets')} →` },
    { pictogram: 'coffee', text: t('printablesSigns.way.coffee') },
    { pictogram: 'mood-silence', text: t('printablesSigns.way.silence') },
  ],
})
