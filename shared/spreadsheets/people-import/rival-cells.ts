import { foldText } from '#shared/domain/folded-text.ts'
import { readYesNo } from '#shared/domain/yes-no.ts'
import { oneLine } from './cell-text.ts'
import type { CellSource, RowDraft } from './row-draft.ts'

const saysTheSame = (one: string, other: string): boolean =>
  oneLine(one) === oneLine(other) || (foldText(one) !== '' && foldText(one) === foldText(other))

/** Keeps a cell whose field another one fills in the notes, and says so. */
export const keepAside = (draft: RowDraft, loser: CellSource, kept: string): void => {
  draft.doubt(loser, 'columnRepeated', oneLine(kept))
  draft.keepInNotes(loser, loser.text)
}

/**
 * The cell that fills a field of one value when several columns were given to it: the first that
 * says something. The others go to the notes under their header where they say something else.
 * Null when no column has that field.
 */
export const pickCell = (draft: RowDraft, sources: readonly CellSource[]): CellSource | null => {
  const picked = sources.find(({ text }) => text !== '') ?? sources[0] ?? null
  for (const source of sources) {
    if (source === picked || source.text === '' || !picked) continue
    if (!saysTheSame(source.text, picked.text)) keepAside(draft, source, picked.text)
  }
  return picked
}

/** The same for a consent: of two answers that differ, a refusal is the one that is heard. */
export const pickAnswer = (draft: RowDraft, sources: readonly CellSource[]): CellSource | null => {
  const isRefusal = ({ cell }: CellSource) => readYesNo(cell).answer === 'no'
  return pickCell(draft, [
    ...sources.filter(isRefusal),
    ...sources.filter((one) => !isRefusal(one)),
  ])
}

/** Cells of family and first names beside a whole name: kept where the whole name lacks a word. */
export const keepOtherNames = (
  draft: RowDraft,
  full: CellSource,
  others: readonly (CellSource | null)[],
): void => {
  const words = new Set(foldText(full.text).split(' '))
  for (const other of others) {
    if (!other || other.text === '') continue
    const isThere =
      foldText(other.text) !== '' &&
      foldText(other.text)
        .split(' ')
        .every((word) => words.has(word))
    if (!isThere) keepAside(draft, other, full.text)
  }
}
