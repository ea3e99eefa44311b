import type { Translate } from '#shared/locales/translator.ts'

/** What an erasure left in texts, never more than is known; `left`: null or absent, nobody looked. */
export const textsLeftWords = (t: Translate, left: number | null | undefined): string => {
  if (left === null || left === undefined) return t('privacy.erase.textsNotRead')
  return left === 0 ? t('privacy.erase.noTextLeft') : t('privacy.erase.textsKept', { count: left })
}
