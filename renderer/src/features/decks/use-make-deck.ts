import { useState } from 'react'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'

/** Makes a deck with one card to fill in and opens it; a second press meanwhile does nothing. */
export const useMakeDeck = () => {
  const { t } = useWords()
  const [isMaking, setIsMaking] = useState(false)
  const makeDeck = async () => {
    if (isMaking) return
    setIsMaking(true)
    try {
      const { id } = await libraryRepository.addDeck(
        { name: t('decks.page.newName'), backMode: 'foldOver' },
        [{}],
      )
      goTo(paths.deck(id))
    } finally {
      setIsMaking(false)
    }
  }
  return { makeDeck, isMaking }
}
