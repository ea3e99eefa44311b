import { IconArrowsMaximize, IconCut, IconHighlight, IconPhoto } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { type CardCures, cardCures } from '#shared/documents/cards/card-cures.ts'
import { type CardWarning, createLayoutContext } from '#shared/documents/cards/card-layout.ts'
import { cardWarnings } from '#shared/documents/cards/deck-reading.ts'
import { CARD_TRIM } from '#shared/documents/imposition/card-trim.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { CardReading } from './card-reading.tsx'
import type { CureActions } from './use-card-cures.ts'

/** The sentence of a warning, in the words of who writes the card. */
const warningSentence = (warning: CardWarning, t: Translate): string => {
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

const SERIOUS: readonly CardWarning['kind'][] = [
  'textDoesNotFit',
  'brokenWord',
  'missingCharacters',
]

type CardWarningsProps = {
  readonly deck: Deck
  /** As typed so far. */
  readonly card: Card
  readonly actions: CureActions
}

/**
 * What the paper will not take well and what readers will not, beside the card while one writes it,
 * with what cures it in one press. It follows the keys from behind: the preview comes first.
 */
export const CardWarnings = ({ deck, card: typed, actions }: CardWarningsProps) => {
  const { t } = useWords()
  const card = useDeferredValue(typed)
  const context = useMemo(() => createLayoutContext(t), [t])
  const warnings = useMemo(() => cardWarnings(deck, card, context), [deck, card, context])
  const cures = useMemo(() => cardCures(deck, card, context), [deck, card, context])
  const isSerious = warnings.some(({ kind }) => SERIOUS.includes(kind))
  const buttons = <CureButtons cures={cures} actions={actions} />
  const isCurable = Object.values(cures).some(Boolean)
  return (
    <>
      {warnings.length > 0 && (
        <Banner tone={isSerious ? 'danger' : 'attention'} isLive actions={isCurable && buttons}>
          {warnings.map((warning) => (
            <p key={warning.kind}>{warningSentence(warning, t)}</p>
          ))}
        </Banner>
      )}
      <CardReading card={card} actions={warnings.length === 0 && isCurable && buttons} />
    </>
  )
}

type CureButtonsProps = { readonly cures: CardCures; readonly actions: CureActions }

const CureButtons = ({
  cures: { bigger, split, shortens, pictogram },
  actions,
}: CureButtonsProps) => {
  const { t } = useWords()
  return (
    <>
      {bigger !== null && (
        <Button icon={IconArrowsMaximize} onPress={() => actions.enlarge(bigger)}>
          {t('decks.cures.bigger', CARD_TRIM[bigger])}
        </Button>
      )}
      {split !== null && (
        <Button icon={IconCut} onPress={() => actions.split(split)}>
          {t('decks.cures.split')}
        </Button>
      )}
      {shortens && (
        <Button icon={IconHighlight} onPress={actions.shorten}>
          {t('decks.cures.shorten')}
        </Button>
      )}
      {pictogram !== null && (
        <Button icon={IconPhoto} onPress={() => actions.takePictogram(pictogram)}>
          {t('decks.cures.pictogram', { sign: pictogram.sign })}
        </Button>
      )}
    </>
  )
}
