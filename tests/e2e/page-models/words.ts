import { createTranslator } from '#shared/locales/translator.ts'

/** The words on the screen: the end-to-end tests run in French, the app's first language. */
export const t = createTranslator('fr')
