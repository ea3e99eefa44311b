import type { steps } from '#shared/locales/fr/steps.ts'
import { createTranslator, type Language, type Translate } from '#shared/locales/translator.ts'
import { usePreferences } from '../lib/preferences-store.ts'

const translators = new Map<Language, Translate>()

const translator = (language: Language): Translate => {
  const known = translators.get(language)
  if (known) return known
  const made = createTranslator(language)
  translators.set(language, made)
  return made
}

/** Name of a step of the undo stack, in the language of the screens. */
export const stepName = (step: keyof typeof steps): string =>
  translator(usePreferences.getState().language)(`steps.${step}`)
