import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { fr } from '#shared/locales/fr/index.ts'
import { I18N_OPTIONS } from '#shared/locales/i18n-options.ts'
import type { Language, LookUp, Translate } from '#shared/locales/translator.ts'
import { NUMBER_FORMATTER } from '#shared/locales/written-number.ts'

/** French is in the first script; English is read by those who want it, not at every start. */
const readWords = async (language: Language): Promise<void> => {
  if (language === 'fr' || i18next.hasResourceBundle(language, 'translation')) return
  const { en } = await import('#shared/locales/en/index.ts')
  i18next.addResourceBundle(language, 'translation', en)
}

/** Prepares the words of the screens; to be awaited once, before the first paint. */
export const startI18n = async (language: Language): Promise<void> => {
  const resources = { fr: { translation: fr } }
  void i18next.use(NUMBER_FORMATTER).init({ ...I18N_OPTIONS, resources, lng: 'fr' })
  await changeLanguage(language)
}

/** Changes the language of every screen at once, when its words are read. */
export const changeLanguage = async (language: Language): Promise<void> => {
  await readWords(language)
  if (i18next.language !== language) await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

type Words = { readonly t: Translate; readonly language: Language }

/**
 * Words that hold no figure and no name are looked up once: what is drawn at each key asks for the same
 * dozens, some 10 µs each.
 */
const remembering = (lookUp: LookUp): Translate => {
  const known = new Map<string, string>()
  const t: LookUp = (key, values) => {
    if (values !== undefined) return lookUp(key, values)
    const said = known.get(key) ?? lookUp(key)
    known.set(key, said)
    return said
  }
  return t
}

let spoken: Words | null = null

/** The same object as long as the language is: what is drawn from it need not be drawn again. */
const currentWords = (): Words => {
  const language = i18next.language === 'en' ? 'en' : 'fr'
  if (spoken?.language === language) return spoken
  const fixed = i18next.getFixedT(language)
  spoken = { t: remembering((key, values) => fixed(key, { ...values })), language }
  return spoken
}

const followLanguage = (listener: () => void): (() => void) => {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

/** The words of the screen: `const { t, language } = useWords()`. */
export const useWords = (): Words =>
  useSyncExternalStore(followLanguage, currentWords, currentWords)

/** The same outside of React, for commands and toasts. */
export const words = currentWords
