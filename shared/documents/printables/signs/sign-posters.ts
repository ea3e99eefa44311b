import { signPrintable } from '../sign-printable.ts'

/** Any sign: a picture and a few words, several in one file. */
export const signPosters = signPrintable({
  kind: 'signPosters',
  family: 'signs',
  pictogram: 'speakerphone',
  landscape: false,
  words: {
    name: (t) => t('printablesSigns.posters.name'),
    purpose: (t) => t('printablesSigns.posters.purpose'),
    keywords: (t) => t('printablesSigns.posters.keywords'),
  },
  items: (t) => [
    { pictogram: 'door-enter', text: t('printablesSigns.posters.welcome') },
    { pictogram: 'heart-handshake', text: t('printablesSigns.posters.help') },
    { pictogram: 'mood-kid', text: t('printablesSigns.posters.children') },
  ],
})
