import { app as english } from '#shared/locales/en/app.ts'
import { app as french } from '#shared/locales/fr/app.ts'
import type { Translated } from '#shared/locales/translated.ts'
import type { Language } from '#shared/locales/translator.ts'

/** Words of the menu and of native dialogs. */
export type NativeWords = Translated<typeof french>

// Taken straight from the locale: loading the whole translator would hold up the window.
const WORDS: Readonly<Record<Language, NativeWords>> = { fr: french, en: english }

export const nativeWords = (language: Language): NativeWords => WORDS[language]
