import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Language, TRANSLATION_OPTIONS, type Translate } from '#shared/locales/translator.ts'
import { NUMBER_FORMATTER } from '#shared/locales/written-number.ts'

/** Prepares the words of the screens; called once, before the first paint. */
export const startI18n = (language: Language): void => {
  void i18next
    .use(initReactI18next)
    .use(NUMBER_FORMATTER)
    .init({
      ...TRANSLATION_OPTIONS,
      lng: language,
      react: { useSuspense: false },
    })
  document.documentElement.lang = language
}

/** Changes the language of every screen at once. */
export const changeLanguage = (language: Language): void => {
  void i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** The words of the screen: `const { t, language } = useWords()`. */
export const useWords = (): { readonly t: Translate; readonly language: Language } => {
  const { t, i18n } = useTranslation()
  return { t, language: i18n.language === 'en' ? 'en' : 'fr' }
}

/** The same outside of React, for commands and toasts. */
export const words = (): { readonly t: Translate; readonly language: Language } => ({
  t: i18next.t,
  language: i18next.language === 'en' ? 'en' : 'fr',
})
