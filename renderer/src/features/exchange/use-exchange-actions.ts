import { useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { exchangeRepository } from '#renderer/data/exchange-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import type { HelpPiece, PieceState } from '#shared/domain/exchange/pieces.ts'
import type { HelpChain, Suggestion } from '#shared/domain/exchange/suggestions.ts'
import { nameOf } from './exchange-words.ts'

const SAID = {
  open: 'exchange.piece.reopenedSaid',
  met: 'exchange.piece.metSaid',
  withdrawn: 'exchange.piece.withdrawnSaid',
} as const satisfies Readonly<Record<PieceState, string>>

/** What one does with pieces and ideas: each is one step, said with « Annuler ». */
export const useExchangeActions = () => {
  const { t } = useWords()
  return useMemo(
    () => ({
      setState: async (piece: HelpPiece, state: PieceState) => {
        const outcome = await exchangeRepository.setPieceState(piece, state)
        toastWithUndo(t(SAID[state], { text: piece.text }), outcome)
      },
      erase: async (piece: HelpPiece) => {
        const outcome = await exchangeRepository.erasePiece(piece)
        toastWithUndo(t('exchange.piece.removedSaid', { text: piece.text }), outcome)
      },
      propose: async (suggestion: Suggestion) => {
        const outcome = await exchangeRepository.propose([suggestion])
        if (outcome.step === null) return
        const { need, offer } = suggestion
        toastWithUndo(
          t('exchange.ideas.proposed', { need: nameOf(t, need), offer: nameOf(t, offer) }),
          outcome,
        )
      },
      proposeChain: async ({ links }: HelpChain) => {
        const outcome = await exchangeRepository.propose(links)
        if (outcome.step === null) return
        const [first = '', second = '', third = ''] = links.map(({ offer }) => nameOf(t, offer))
        toastWithUndo(t('exchange.ideas.chainProposed', { first, second, third }), outcome)
      },
      takeBack: async (links: readonly Suggestion[]) => {
        const outcome = await exchangeRepository.takeBack(links)
        if (outcome.step !== null) toastWithUndo(t('exchange.ideas.takenBack'), outcome)
      },
    }),
    [t],
  )
}
