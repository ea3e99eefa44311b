import type { ContentText } from 'pdfmake/interfaces'
import { tiedSigns } from '#shared/domain/tied-signs.ts'
import { type FontWeight, printableText } from './printable-text.ts'
import { FAMILIES } from './render-document.ts'

/** A printable text for a flowing page, in the family that can draw it. */
export const flowText = (
  raw: string,
  weight: FontWeight = 'regular',
  style: Omit<ContentText, 'text' | 'font' | 'bold'> = {},
): ContentText => {
  const { text, face } = printableText(raw, weight)
  const fallback = face === 'fallbackRegular' || face === 'fallbackBold'
  return {
    ...style,
    text: tiedSigns(text),
    bold: weight === 'bold',
    font: fallback ? FAMILIES.fallback : FAMILIES.usual,
  }
}
