import { communeByCode } from '#shared/domain/communes.ts'
import type { HelpTheme } from '#shared/domain/exchange/help-thesaurus.ts'
import { pieceFit } from '#shared/domain/exchange/piece-fit.ts'
import type { HelpPiece } from '#shared/domain/exchange/pieces.ts'
import type { Suggestion } from '#shared/domain/exchange/suggestions.ts'
import type { Translate } from '#shared/locales/translator.ts'

export const themeName = (t: Translate, theme: HelpTheme): string => t(`exchange.themes.${theme}`)

/** Name of a commune; empty when it is not known. */
export const communeName = (t: Translate, code: string | null): string =>
  code === 'other' ? t('common.elsewhere') : (communeByCode(code)?.name ?? '')

export const nameOf = (t: Translate, { personName }: Pick<HelpPiece, 'personName'>): string =>
  personName || t('exchange.nobody')

/** « même thème : jardin ; même commune : Le Robert »: why these two were brought together. */
export const reasonWords = (t: Translate, { need, offer, place }: Suggestion): string => {
  const fit = pieceFit(need, offer)
  const same = fit.words.filter(({ isSame }) => isSame).map((word) => word.need)
  const close = fit.words
    .filter(({ isSame }) => !isSame)
    .map((word) => t('exchange.reasons.closePair', { need: word.need, offer: word.offer }))
  const parts = [
    same.length === 0
      ? null
      : t(same.length === 1 ? 'exchange.reasons.sameWord' : 'exchange.reasons.sameWords', {
          words: same.join(', '),
        }),
    close.length === 0 ? null : t('exchange.reasons.closeWords', { words: close.join(', ') }),
    fit.theme === null ? null : t('exchange.reasons.theme', { theme: themeName(t, fit.theme) }),
    place === null
      ? null
      : place.kind === 'commune'
        ? t('exchange.reasons.commune', { commune: communeName(t, place.code) })
        : t('exchange.reasons.zone', { zone: t(`common.zones.${place.zone}`) }),
  ]
  return parts.filter(Boolean).join(t('exchange.reasons.between'))
}
