import { steps as english } from '#shared/locales/en/steps.ts'
import { steps as french } from '#shared/locales/fr/steps.ts'
import { usePreferences } from '../lib/preferences-store.ts'

// Read as they are: a whole translator, with all the words of the other language, would come with
// the first script. Names of steps hold no figure.
const NAMES = { fr: french, en: english } as const

/** Name of a step of the undo stack, in the language of the screens. */
export const stepName = (step: keyof typeof french): string =>
  NAMES[usePreferences.getState().language][step]
