import { signPrintable } from '../sign-printable.ts'

/** Corners of the room for a moving debate: one sheet an opinion. */
export const opinionSigns = signPrintable({
  kind: 'opinionSigns',
  family: 'voting',
  pictogram: 'arrows-left-right',
  landscape: true,
  words: {
    name: (t) => t('printablesVoting.opinions.name'),
    purpose: (t) => t('printablesVoting.opinions.purpose'),
    keywords: (t) => t('printablesVoting.opinions.keywords'),
  },
  items: (t) => [
    { pictogram: 'thumb-up', text: t('printablesVoting.opinions.agree') },
    { pictogram: 'thumb-down', text: t('printablesVoting.opinions.disagree') },
    { pictogram: 'mood-puzzled', text: t('printablesVoting.opinions.unsure') },
  ],
})
