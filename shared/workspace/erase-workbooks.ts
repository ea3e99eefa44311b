import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import {
  type ErasureOrder,
  filePlaceKey,
  mentionsToReplace,
} from '#shared/domain/privacy/erasure-order.ts'
import { ERASED_MARK } from '#shared/domain/privacy/terms.ts'
import { withFileTexts } from '#shared/spreadsheets/funder-template/file-texts.ts'
import { type DocumentStates, storedRows } from './erase-documents.ts'

/** A funder's workbook that named somebody, and the one without them that takes its place. */
export type ReplacedFile = {
  /** The template that keeps it. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly bytes: Uint8Array
}

/** Hashes of the workbooks that a state keeps. */
export const workbooksIn = (documents: DocumentStates): ReadonlySet<string> =>
  new Set(
    storedRows(documents, 'community', 'funderTemplates').flatMap(({ hash }) =>
      typeof hash === 'string' ? hash : [],
    ),
  )

/**
 * The workbooks of a state that name these people, written without them. `kept`: bytes by hash; one that
 * is not there, or no longer opens, stays as it is. The same file and order give the same bytes, hence a
 * step that was stopped can be made again.
 */
export const erasedWorkbooks = (
  documents: DocumentStates,
  order: ErasureOrder,
  kept: ReadonlyMap<string, Uint8Array>,
): readonly ReplacedFile[] => {
  if (order.mode !== 'erase' || kept.size === 0) return []
  return storedRows(documents, 'community', 'funderTemplates').flatMap(({ id, hash: from }) => {
    const file = typeof from === 'string' ? kept.get(from) : undefined
    if (typeof from !== 'string' || !file) return []
    const bytes = withFileTexts(file, (text, path) =>
      mentionsToReplace(order, filePlaceKey(id, from, path), text).map(({ start, end }) => ({
        start,
        end,
        by: ERASED_MARK,
      })),
    )
    return bytes ? [{ id, from, to: bytesToHex(sha256(bytes)), bytes }] : []
  })
}
