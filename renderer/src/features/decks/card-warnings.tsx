import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import type { CardWarning } from '#shared/documents/cards/card-layout.ts'
import { deckWarnings } from '#shared/documents/cards/deck-document.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'

/** The sentence of a warning, in the words of who writes the card. */
export const warningSentence = (warning: CardWarning, t: Translate): string => {
  switch (warning.kind) {
    case 'textDoesNotFit':
      return t('decks.warnings.textDoesNotFit')
    case 'brokenWord':
      return t('decks.warnings.brokenWord')
    case 'missingCharacters':
      return t('decks.warnings.missingCharacters', { characters: warning.characters.join(' ') })
    case 'unknownPictogram':
      return t('decks.warnings.unknownPictogram', { name: warning.name })
    case 'unreadableImage':
      return t('decks.warnings.unreadableImage')
    case 'smallText':
      return t('decks.warnings.smallText', { size: Math.round(warning.sizePt) })
  }
}

type CardWarningsProps = {
  readonly deck: Deck
  readonly card: Card
  readonly number: number
}

/** What the paper will not take well, beside the card while one writes it. */
export const CardWarnings = ({ deck, card, number }: CardWarningsProps) => {
  const { t, language } = useWords()
  const warnings = useMemo(
    () =>
      deckWarnings(
        { deck, cards: [{ ...card, status: 'accepted' }] },
        { t, language, printedAt: '1970-01-01T00:00:00Z' },
      ).flatMap((one) => one.warnings),
    [deck, card, t, language],
  )
  if (warnings.length === 0) return null
  const isSerious = warnings.some(
    ({ kind }) =>
      kind === 'textDoesNotFit' || kind === 'brokenWord' || kind === 'missingCharacters',
  )
  return (
    <Banner tone={isSerious ? 'danger' : 'attention'} isLive>
      {warnings.map((warning) => (
        <p key={`${number}-${warning.kind}`}>{warningSentence(warning, t)}</p>
      ))}
    </Banner>
  )
}
