import type { PrintableFacts } from '#shared/documents/printables/printable.ts'
import type { Translate } from '#shared/locales/translator.ts'

/** « A4 paysage · 4 par feuille, 105 × 148 mm ». */
export const factWords = (t: Translate, facts: PrintableFacts): string => {
  const { paper, landscape, piece, piecesPerSheet } = facts
  const sheet = t(landscape ? 'printables.facts.landscape' : 'printables.facts.portrait', {
    paper: t(`printables.papers.${paper}`),
  })
  const size =
    piece === undefined
      ? ''
      : t('printables.facts.size', {
          width: Math.round(piece.widthMm),
          height: Math.round(piece.heightMm),
        })
  const pieces =
    piecesPerSheet === undefined || piecesPerSheet === 1
      ? size
      : t('printables.facts.pieces', { count: piecesPerSheet, size })
  return [sheet, pieces].filter(Boolean).join(' · ')
}
