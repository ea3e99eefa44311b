import {
  type NamedPerson,
  sheetName,
  sheetNameApart,
  spokenName,
  spokenNameApart,
} from '#shared/domain/person-name.ts'
import { type FittedText, fitBox } from './fit-box.ts'
import type { FontWeight } from './printable-text.ts'
import { type TextBlock, wrapText } from './text-layout.ts'

type Box = { readonly widthMm: number; readonly heightMm: number }

/**
 * A name as one says it, on as few lines as it takes at a size in points. It breaks between first and
 * family name rather than inside a double name where that costs no line.
 */
export const nameBlock = (
  person: NamedPerson,
  weight: FontWeight,
  sizePt: number,
  widthMm: number,
): TextBlock => {
  const whole = wrapText(spokenName(person), weight, sizePt, widthMm)
  if (whole.lines.length < 2) return whole
  const apart = wrapText(spokenNameApart(person), weight, sizePt, widthMm)
  return apart.lines.length > whole.lines.length ? whole : apart
}

/** The name broken between its parts, unless that sets it smaller or does not fit. */
const noSmaller = (whole: FittedText, apart: FittedText): FittedText =>
  apart.fits && apart.block.size >= whole.block.size ? apart : whole

/**
 * A name as a sign-in sheet writes it, at the largest size that holds it in its box. On one line, or
 * broken between family and first name rather than inside a double name.
 */
export const fitSheetName = (
  person: NamedPerson,
  weight: FontWeight,
  box: Box,
  sizes: { readonly largest: number; readonly floor: number },
): FittedText => {
  const whole = fitBox(sheetName(person), weight, box, sizes)
  if (whole.block.lines.length < 2) return whole
  const apart = fitBox(sheetNameApart(person), weight, box, sizes)
  return noSmaller(whole, apart)
}

/** A name alone in its box, at the largest size that holds it. */
const fitName = (
  person: NamedPerson,
  weight: FontWeight,
  box: Box,
  sizes: { readonly largest: number; readonly floor: number },
): FittedText => {
  const whole = fitBox(spokenName(person), weight, box, sizes)
  const apart = fitBox(spokenNameApart(person), weight, box, sizes)
  return noSmaller(whole, apart)
}

/**
 * Names that stand together, all at one size in points: the largest at which each holds in its box.
 * A name that would bring the others below `usual` is set smaller alone, down to `floor`; one that
 * not even the floor holds does not fit, which whoever asks warns of.
 */
export const fitNames = (
  names: readonly { readonly person: NamedPerson; readonly box: Box }[],
  weight: FontWeight,
  {
    largest,
    usual,
    floor,
  }: { readonly largest: number; readonly usual: number; readonly floor: number },
): readonly FittedText[] => {
  const alone = names.map(({ person, box }) => fitName(person, weight, box, { largest, floor }))
  const common = Math.min(
    largest,
    ...alone.flatMap(({ fits, block }) => (fits && block.size >= usual ? block.size : [])),
  )
  return alone.map((fitted, index) => {
    const name = names[index]
    if (name === undefined || fitted.block.size <= common) return fitted
    return { fits: true, block: nameBlock(name.person, weight, common, name.box.widthMm) }
  })
}
