import type { InitOptions } from 'i18next'

/** i18next options shared by the screens, the paper and the command line; words are given apart. */
export const I18N_OPTIONS = {
  fallbackLng: 'fr',
  supportedLngs: ['fr', 'en'],
  // Words go to React text, PDF text and cells, none of which reads HTML.
  // `alwaysFormat` brings each `{{count}}` to NUMBER_FORMATTER, which every instance must use.
  interpolation: { escapeValue: false, alwaysFormat: true },
  returnNull: false,
  initAsync: false,
} satisfies InitOptions
