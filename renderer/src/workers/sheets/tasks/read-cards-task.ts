import { ok } from '#shared/domain/result.ts'
import {
  type CardsOptions,
  type CardsProposal,
  proposeCards,
} from '#shared/spreadsheets/deck-cards/propose-cards.ts'
import { readTables } from '#shared/spreadsheets/table-reader/read-tables.ts'
import type { Refusal, Tables } from '#shared/spreadsheets/table-reader/table.ts'
import type { SheetsTask } from './sheets-task.ts'

export type ReadCardsInput = { readonly bytes: Uint8Array; readonly fileName: string }
export type ReadCardsData = {
  /** The sheets as read: hand them to `proposeCards` when the mapping changes. */
  readonly tables: Tables
  readonly proposal: CardsProposal
}

/** Reads a file behind its guards and understands the cards in it. */
export const readCardsTask: SheetsTask<ReadCardsInput, ReadCardsData, Refusal> = (
  { bytes, fileName },
  onProgress,
) => {
  const tables = readTables(bytes, fileName, { onProgress })
  if (!tables.ok) return tables
  onProgress({ phase: 'understanding', ratio: 0 })
  const proposal = proposeCards(tables.data)
  return proposal.ok ? ok({ tables: tables.data, proposal: proposal.data }) : proposal
}

/** Understands a table of cards again, with another sheet or mapping. */
export const proposeCardsTask: SheetsTask<
  { readonly tables: Tables; readonly options: CardsOptions },
  CardsProposal,
  Refusal
> = ({ tables, options }, onProgress) => {
  onProgress({ phase: 'understanding', ratio: 0 })
  return proposeCards(tables, options)
}
