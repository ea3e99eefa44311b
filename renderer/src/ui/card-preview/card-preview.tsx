import { memo, useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { layoutCardBack } from '#shared/documents/cards/card-back.ts'
import { layoutCardFront } from '#shared/documents/cards/card-front.ts'
import { type CardLayout, createLayoutContext } from '#shared/documents/cards/card-layout.ts'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import styles from './card-preview.module.css'
import { DrawnMarks } from './drawn-marks.tsx'

type CardSide = 'front' | 'back'

const labelOf = (
  { deck, card, number }: CardPreviewProps,
  side: CardSide,
  { t, language }: ReturnType<typeof useWords>,
) => {
  if (side === 'back') {
    const words = card.backText || card.answer || deck.backText || deck.name
    return t('decks.preview.back', {
      number,
      words: [words, card.script.trim()].filter(Boolean).join('. '),
    })
  }
  const words = [card.title, card.text, card.creole].map((part) => part.trim()).filter(Boolean)
  const picture = card.image ? t('decks.fields.picture') : findPictogram(card.pictogram)?.[language]
  return t('decks.preview.front', {
    number,
    words: words.join('. ') || picture || t('decks.preview.blank'),
  })
}

// A label across the foot of the card, on screen only: the paper says it with an ellipsis.
const OverflowMark = ({ layout, t }: { readonly layout: CardLayout; readonly t: Translate }) => {
  const { widthMm, heightMm } = layout
  const height = widthMm * 0.115
  return (
    <g>
      <rect x={0} y={heightMm - height} width={widthMm} height={height} fill="#B3263A" />
      <text
        x={widthMm / 2}
        y={heightMm - height * 0.32}
        fill="#FFFFFF"
        fontFamily='"Atkinson Hyperlegible Next"'
        fontWeight={700}
        fontSize={height * 0.56}
        textAnchor="middle"
      >
        {t('decks.preview.overflow')}
      </text>
    </g>
  )
}

export type CardPreviewProps = {
  readonly deck: Deck
  readonly card: Card
  /** Its place in the deck, from 1. */
  readonly number: number
  /** Default `front`. */
  readonly side?: CardSide
  /** CSS pixels per millimetre (3.78 is about real size); as wide as its place when absent. */
  readonly zoom?: number
}

/**
 * One side of a card as the paper will show it, in real proportions. Text that does not fit carries
 * a red mark. The module brings the pictograms with it: import it from a screen that is loaded
 * when opened.
 */
export const CardPreview = memo((props: CardPreviewProps) => {
  const { deck, card, number, side = 'front', zoom } = props
  const words = useWords()
  const { t } = words
  const layout = useMemo(() => {
    const context = createLayoutContext(t)
    return side === 'front'
      ? layoutCardFront(deck, card, number, context)
      : layoutCardBack(deck, card, context)
  }, [deck, card, number, side, t])
  const { widthMm, heightMm, marks, overflow } = layout
  return (
    <svg
      className={classNames(styles.card, zoom === undefined && styles.fit)}
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      width={zoom === undefined ? undefined : widthMm * zoom}
      height={zoom === undefined ? undefined : heightMm * zoom}
      role="img"
      aria-label={[labelOf(props, side, words), overflow && t('decks.preview.overflow')]
        .filter(Boolean)
        .join(' – ')}
    >
      <rect width={widthMm} height={heightMm} fill="#FFFFFF" />
      <DrawnMarks marks={marks} />
      {overflow && <OverflowMark layout={layout} t={t} />}
    </svg>
  )
})
