import { createInstance, type TFunction } from 'i18next'
import './i18next-types.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { I18N_OPTIONS } from './i18n-options.ts'
import { NUMBER_FORMATTER } from './written-number.ts'

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Looks a sentence up by its typed key: `t('people.title')`. */
export type Translate = TFunction

export const RESOURCES = { fr: { translation: fr }, en: { translation: en } } as const

/** i18next options of the paper and the command line: both languages are at hand. */
const TRANSLATION_OPTIONS = { ...I18N_OPTIONS, resources: RESOURCES } as const

/** A translator on its own, for workers, the main process, the command line and tests. */
export const createTranslator = (language: Language): Translate => {
  const instance = createInstance({ ...TRANSLATION_OPTIONS, lng: language })
  void instance.use(NUMBER_FORMATTER).init()
  return instance.t
}
