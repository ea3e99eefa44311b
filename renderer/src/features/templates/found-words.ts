import type { Translate } from '#shared/locales/translator.ts'

type Found = {
  readonly templates: number
  /** Past sessions listed under the templates. */
  readonly past: number
  /** What one looks for; empty: everything is there. */
  readonly text: string
}

/** « 2 modèles · 1 rencontre »: all that is listed, never « 0 modèle » over sessions that were found. */
export const foundWords = (t: Translate, { templates, past, text }: Found): string => {
  const isAlsoPast = text !== '' && past > 0
  return [
    ...(templates > 0 || !isAlsoPast ? [t('templates.page.found', { count: templates })] : []),
    ...(isAlsoPast ? [t('templates.page.foundPast', { count: past })] : []),
  ].join(' · ')
}
