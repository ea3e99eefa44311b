import type { Translate } from '#shared/locales/translator.ts'
import type { PictureItem } from '../printable.ts'

/** Yes, no, I do not know. */
export const usualChoices = (t: Translate): readonly PictureItem[] => [
  { text: t('printablesVoting.slips.yes'), pictogram: 'thumb-up' },
  { text: t('printablesVoting.slips.no'), pictogram: 'thumb-down' },
  { text: t('printablesVoting.slips.unsure'), pictogram: 'help-circle' },
]
