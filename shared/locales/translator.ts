import { createInstance, type InitOptions } from 'i18next'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { I18N_OPTIONS } from './i18n-options.ts'
import type { AskedKey, ValuesOf } from './word-keys.ts'
import { NUMBER_FORMATTER } from './written-number.ts'

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Looks a sentence up by its typed key, with the values that it names: `t('people.count', { count })`. */
export type Translate = <Key extends AskedKey>(key: Key, ...values: ValuesOf<Key>) => string

/** The same as i18next does it: any key, any values. */
export type LookUp = (key: string, values?: Readonly<Record<string, unknown>>) => string

/** i18next options of the paper and the command line: both languages are at hand. */
const TRANSLATION_OPTIONS: InitOptions = {
  ...I18N_OPTIONS,
  resources: { fr: { translation: fr }, en: { translation: en } },
}

/** A translator on its own, for workers, the main process, the command line and tests. */
export const createTranslator = (language: Language): Translate => {
  const instance = createInstance({ ...TRANSLATION_OPTIONS, lng: language })
  void instance.use(NUMBER_FORMATTER).init()
  const lookUp: LookUp = (key, values) => instance.t(key, { ...values })
  return lookUp
}
