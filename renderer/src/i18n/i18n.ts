import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { type Language, TRANSLATION_OPTIONS, type Translate } from '#shared/locales/translator.ts'
import { NUMBER_FORMATTER } from '#shared/locales/written-number.ts'

/** Prepares the words of the screens; called once, before the first paint. */
export const startI18n = (language: Language): void => {
  void i18next.use(NUMBER_FORMATTER).init({ ...TRANSLATION_OPTIONS, lng: language })
  document.documentElement.lang = language
}

/** Changes the language of every screen at once. */
export const changeLanguage = (language: Language): void => {
  void i18next.changeLanguage(language)
  document.documentElement.lang = language
}

type Words = { readonly t: Translate; readonly language: Language }

let spoken: Words | null = null

/** The same object as long as the language is: what is drawn from it need not be drawn again. */
const currentWords = (): Words => {
  const language = i18next.language === 'en' ? 'en' : 'fr'
  if (spoken?.language !== language) spoken = { t: i18next.getFixedT(language), language }
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
