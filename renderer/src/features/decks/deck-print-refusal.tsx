import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { PrintRefusal } from './deck-print-choice.ts'

type DeckPrintRefusalProps = {
  readonly refusal: PrintRefusal
  readonly onPrintAll: () => void
}

/** In the place of the sheets: why none is printed, and the way out. */
export const DeckPrintRefusal = ({ refusal, onPrintAll }: DeckPrintRefusalProps) => {
  const { t } = useWords()
  if (refusal.kind === 'tooMany') {
    return (
      <EmptyState
        drawing="sheets"
        title={t('decks.printChoice.tooMany', { count: refusal.sheets })}
      >
        <p>{t('decks.printChoice.tooManyHelp', { limit: refusal.limit })}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      drawing="sheets"
      title={t(
        refusal.kind === 'nothingChanged'
          ? 'decks.printChoice.allPrinted'
          : 'decks.printChoice.noSheetRead',
      )}
      actions={<Button onPress={onPrintAll}>{t('decks.printChoice.printAll')}</Button>}
    >
      {refusal.kind !== 'nothingChanged' && <p>{t('decks.printChoice.noSheetReadHelp')}</p>}
    </EmptyState>
  )
}
