import { formatLongDay } from '#shared/domain/dates.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import type { FontWeight } from '../printable-text.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import type { SheetPart, SignInSheetModel } from '../sign-in-sheet-model.ts'
import { blockHeightMm, drawBlock, drawLabel, fitText, wrapText } from '../text-layout.ts'
import type { SheetColumns, Span } from './sheet-geometry.ts'
import { partDuration, signatureHeading, timeRange } from './sheet-parts.ts'
import { band, cell, inner, ruleUnder, tableWidth, uprights } from './table-marks.ts'

const { ink, head: headTint } = SHEET_COLOURS

const signatureHead = (
  part: SheetPart | undefined,
  detailed: boolean,
  context: PrintContext,
): string[] => {
  const { t, language } = context
  if (part === undefined || !detailed) {
    return [t('documents.signIn.signature')]
  }
  const hours = t('documents.signIn.hours', {
    ranges: timeRange(part, context),
    duration: partDuration(part),
  })
  return [signatureHeading(part, context), formatLongDay(part.date, language), hours]
}

/** The heads of the signature columns, each line in one size from column to column. */
const signatureHeads = (
  model: SignInSheetModel,
  parts: readonly SheetPart[],
  columns: SheetColumns,
  context: PrintContext,
) => {
  const detailed = model.mode === 'training' || model.parts.length > 1
  const width = Math.min(...columns.signatures.map((span) => span.width)) - 2
  const texts = columns.signatures.map((_, index) => signatureHead(parts[index], detailed, context))
  const sizeOf = (line: number, weight: FontWeight, sizes: readonly number[]): number =>
    sizes.find((size) =>
      texts.every((lines) => wrapText(lines[line] ?? '', weight, size, width).lines.length <= 1),
    ) ?? 7
  const heading = sizeOf(0, 'bold', [12, 11, 10.5, 10, 9.5, 9, 8.5, 8])
  const small = Math.min(
    ...[1, 2].map((line) => sizeOf(line, 'regular', [10, 9.5, 9, 8.5, 8, 7.5])),
  )
  return columns.signatures.map((span, index) => ({
    span,
    blocks: (texts[index] ?? []).map((text, line) =>
      wrapText(text, line === 0 ? 'bold' : 'regular', line === 0 ? heading : small, width),
    ),
  }))
}

/** Head of the table, repeated on each page. */
export const tableHead = (
  model: SignInSheetModel,
  parts: readonly SheetPart[],
  columns: SheetColumns,
  context: PrintContext,
): { readonly height: number; readonly draw: (top: number) => readonly DrawCommand[] } => {
  const { t } = context
  const titles: readonly (readonly [Span, string])[] = [
    [columns.name, t('documents.signIn.name')],
    [columns.structure, t('documents.signIn.structure')],
  ]
  const signatures = signatureHeads(model, parts, columns, context)
  const tallest = Math.max(...signatures.map(({ blocks }) => cell(blocks).height))
  const height = Math.max(8, tallest + 2)
  const area = tableWidth(columns)
  return {
    height,
    draw: (top) => [
      band(area, top, height, headTint),
      ...uprights(columns, top, top + height),
      ruleUnder(area, top + height),
      drawLabel(t('documents.signIn.line'), 'bold', 10, {
        x: columns.number.x + columns.number.width / 2,
        y: top + height / 2 + 1.2,
        colour: ink,
        align: 'center',
      }),
      ...titles.flatMap(([span, text]) => {
        const block = fitText(text, 'bold', [12, 11, 10, 9], inner(span).width, 1)
        return drawBlock(block, {
          x: inner(span).x,
          top: top + (height - blockHeightMm(block)) / 2,
          colour: ink,
        })
      }),
      ...signatures.flatMap(({ span, blocks }) => {
        let y = top + (height - cell(blocks).height) / 2
        return blocks.flatMap((block) => {
          const marks = drawBlock(block, {
            x: span.x + span.width / 2,
            top: y,
            colour: ink,
            align: 'center',
          })
          y += blockHeightMm(block)
          return marks
        })
      }),
    ],
  }
}
