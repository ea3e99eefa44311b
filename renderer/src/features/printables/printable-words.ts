import type { PrintableDefinition, PrintableFacts } from '#shared/documents/printables/printable.ts'
import { foldText } from '#shared/domain/folded-text.ts'
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

/** True when every word looked for begins a word of its name, purpose or keywords. */
export const isFound = (printable: PrintableDefinition, text: string, t: Translate): boolean => {
  const words = foldText(
    [printable.name(t), printable.purpose(t), printable.keywords(t)].join(' '),
  ).split(/[^a-z0-9]+/u)
  return foldText(text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)))
}
