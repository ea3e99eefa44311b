import {
  type NamedPerson,
  sheetName,
  sheetNameApart,
  spokenName,
  spokenNameApart,
} from '#shared/domain/person-name.ts'
import { type FittedText, fitBox } from './fit-box.ts'
import type { FontWeight } from './printable-text.ts'
import { blockHeightMm, blockWidthMm, type TextBlock, wrapText } from './text-layout.ts'

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

type Sizes = {
  readonly largest: number
  readonly floor: number
  /** From this size on, a name is better smaller than broken inside one of its parts. */
  readonly usual?: number
}

/** Points from one size tried to the next, as `fitBox` does. */
const STEP = 0.5

// Each part on a line of its own, nowhere broken; null: not even at `usual`.
const unbroken = (
  apart: string,
  weight: FontWeight,
  box: Box,
  { largest, usual }: Sizes,
): FittedText | null => {
  if (usual === undefined) return null
  const parts = apart.split('\n').length
  for (let size = largest; size >= usual; size -= STEP) {
    const block = wrapText(apart, weight, size, box.widthMm)
    const isWhole = block.lines.length === parts && blockWidthMm(block) <= box.widthMm
    if (isWhole && blockHeightMm(block) <= box.heightMm) return { block, fits: true }
  }
  return null
}

// « Wladimir Saint- / Jean-Baptiste » reads as two names.
const breaksSaint = ({ block }: FittedText): boolean =>
  block.lines.some((line) => /(?:^|[ -])sainte?-$/iu.test(line))

/**
 * A name at the largest size that holds it in its box. On one line, or broken where `apart` breaks it,
 * between its two parts, rather than inside one of them: unless that does not fit, or sets it smaller
 * than it must be. Smaller it is rather than broken after « Saint- ».
 */
export const fitApart = (
  { whole, apart }: { readonly whole: string; readonly apart: string },
  weight: FontWeight,
  box: Box,
  sizes: Sizes,
): FittedText => {
  const asWhole = fitBox(whole, weight, box, sizes)
  if (asWhole.block.lines.length < 2) return asWhole
  const inTwo = unbroken(apart, weight, box, sizes)
  if (inTwo !== null) return inTwo
  const inParts = fitBox(apart, weight, box, sizes)
  const isBetter =
    inParts.block.size >= asWhole.block.size || (breaksSaint(asWhole) && !breaksSaint(inParts))
  return inParts.fits && isBetter ? inParts : asWhole
}

/** A name as a sign-in sheet writes it, family name first. */
export const fitSheetName = (
  person: NamedPerson,
  weight: FontWeight,
  box: Box,
  sizes: Sizes,
): FittedText =>
  fitApart({ whole: sheetName(person), apart: sheetNameApart(person) }, weight, box, sizes)

/** A name as one says it. */
export const fitSpokenName = (
  person: NamedPerson,
  weight: FontWeight,
  box: Box,
  sizes: Sizes,
): FittedText =>
  fitApart({ whole: spokenName(person), apart: spokenNameApart(person) }, weight, box, sizes)

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
  const alone = names.map(({ person, box }) =>
    fitSpokenName(person, weight, box, { largest, usual, floor }),
  )
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
