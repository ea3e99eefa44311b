import { createInstance, type TFunction } from 'i18next'
import './i18next-types.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { NUMBER_FORMATTER } from './written-number.ts'

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Looks a sentence up by its typed key: `t('people.title')`. */
export type Translate = TFunction

export const RESOURCES = { fr: { translation: fr }, en: { translation: en } } as const

/** i18next options shared by the screens, the paper and the command line. */
export const TRANSLATION_OPTIONS = {
  resources: RESOURCES,
  fallbackLng: 'fr',
  supportedLngs: [...LANGUAGES],
  // Words go to React text, PDF text and cells, none of which reads HTML.
  // `alwaysFormat` brings each `{{count}}` to NUMBER_FORMATTER, which every instance must use.
  interpolation: { escapeValue: false, alwaysFormat: true },
  returnNull: false,
  initAsync: false,
} as const

/** A translator on its own, for workers, the main process, the command line and tests. */
export const createTranslator = (language: Language): Translate => {
  const instance = createInstance({ ...TRANSLATION_OPTIONS, lng: language })
  void instance.use(NUMBER_FORMATTER).init()
  return instance.t
}
