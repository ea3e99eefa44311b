import { create } from 'zustand'
import type { HelpTheme } from '#shared/domain/exchange/help-thesaurus.ts'
import type { HelpPiece, PieceState } from '#shared/domain/exchange/pieces.ts'
import { foldText } from '#shared/domain/folded-text.ts'

/** What one looks for among needs and offers. */
export type PieceFilters = {
  readonly text: string
  readonly theme: HelpTheme | 'none' | null
  readonly commune: string | null
  readonly sessionId: string | null
  readonly state: PieceState | null
}

export const NO_FILTERS: PieceFilters = {
  text: '',
  theme: null,
  commune: null,
  sessionId: null,
  state: 'open',
}

type ExchangeState = {
  readonly filters: PieceFilters
  /** The piece whose answers are shown; null: none. */
  readonly chosenId: string | null
}

/** Stays while one goes to a person and comes back. */
export const useExchangeState = create<ExchangeState>()(() => ({
  filters: NO_FILTERS,
  chosenId: null,
}))

export const choosePiece = (chosenId: string | null): void =>
  useExchangeState.setState({ chosenId })
export const changeFilters = (fields: Partial<PieceFilters>): void =>
  useExchangeState.setState(({ filters }) => ({ filters: { ...filters, ...fields } }))

export const isFiltering = (filters: PieceFilters): boolean =>
  Object.entries(NO_FILTERS).some(([name, none]) => filters[name as keyof PieceFilters] !== none)

/** Tells the pieces that match: every word typed begins a word of the piece or of the name. */
export const pieceFilter = (
  filters: PieceFilters,
  { isStateIgnored = false }: { readonly isStateIgnored?: boolean } = {},
): ((piece: HelpPiece) => boolean) => {
  const wanted = foldText(filters.text)
    .split(' ')
    .filter(Boolean)
    .map((word) => ` ${word}`)
  return (piece) => {
    if (!isStateIgnored && filters.state !== null && piece.state !== filters.state) return false
    if (filters.theme !== null && (piece.knownTheme ?? 'none') !== filters.theme) return false
    if (filters.commune !== null && (piece.communeCode ?? 'none') !== filters.commune) return false
    if (filters.sessionId !== null && piece.sessionId !== filters.sessionId) return false
    if (wanted.length === 0) return true
    const words = ` ${foldText(`${piece.text} ${piece.theme} ${piece.personName}`)}`
    return wanted.every((word) => words.includes(word))
  }
}
