import type { DrawCommand, PrintContext } from '../print-document.ts'
import { drawIcon, SHEET_COLOURS } from '../sheet-theme.ts'
import type { SignInSheetModel } from '../sign-in-sheet-model.ts'
import {
  blockHeightMm,
  blockWidthMm,
  drawBlock,
  firstBaselineMm,
  fitText,
  type TextBlock,
  wrapText,
} from '../text-layout.ts'
import type { SheetPaper } from './sheet-geometry.ts'
import type { Drawn } from './sheet-stack.ts'

/** People who sign read it: the size of the rules of the paper, point 2. */
const INSTRUCTION_PT = 14
const ICON = 5.2
const INDENT = 6.8
const NOTE_GAP = 6

const sentencesOf = (
  { mode, parts, people, blankLines }: SignInSheetModel,
  { t }: PrintContext,
): readonly string[] => {
  if (people.length === 0) return [t('documents.signIn.writeAndSign')]
  if (mode === 'training' && parts.length > 1) return [t('documents.signIn.signEachPart')]
  const beside = t('documents.signIn.signBeside')
  // In training the team writes who was not expected; elsewhere people do, where there is a line.
  const open = mode === 'workshop' && blankLines > 0
  return open ? [beside, t('documents.signIn.notListed')] : [beside]
}

/** One sentence a line, unless both go on one. */
const instruction = (sentences: readonly string[], width: number): TextBlock => {
  const together = wrapText(sentences.join(' '), 'regular', INSTRUCTION_PT, width)
  return together.lines.length <= 1
    ? together
    : wrapText(sentences.join('\n'), 'regular', INSTRUCTION_PT, width)
}

// What the trainers do about absences stands beside, smaller: it is not for those who sign.
const trainersNote = (
  block: TextBlock,
  place: { readonly x: number; readonly top: number; readonly right: number },
  { t }: PrintContext,
): { readonly marks: readonly DrawCommand[]; readonly bottom: number } => {
  const x = place.x + blockWidthMm(block) + NOTE_GAP
  const note = fitText(t('documents.signIn.absences'), 'regular', [10, 9.5, 9], place.right - x, 1)
  const top =
    place.top + firstBaselineMm(block.face, block.size) - firstBaselineMm(note.face, note.size)
  return {
    marks: drawBlock(note, { x, top, colour: SHEET_COLOURS.softInk }),
    bottom: top + blockHeightMm(note),
  }
}

/** What to do with the sheet, said above each table. */
export const withInstruction = (
  header: Drawn,
  model: SignInSheetModel,
  { content }: SheetPaper,
  context: PrintContext,
): Drawn => {
  const right = content.x + content.width
  const x = content.x + INDENT
  const block = instruction(sentencesOf(model, context), right - x)
  const top = header.bottom + 1.2
  const note =
    model.mode === 'training' ? trainersNote(block, { x, top, right }, context) : undefined
  return {
    marks: [
      ...header.marks,
      drawIcon('pencil', {
        x: content.x,
        y: top,
        sizeMm: ICON,
        colour: SHEET_COLOURS.accent,
      }),
      ...drawBlock(block, { x, top, colour: SHEET_COLOURS.ink }),
      ...(note?.marks ?? []),
    ],
    bottom: Math.max(top + blockHeightMm(block), note?.bottom ?? 0) + 1.4,
  }
}
