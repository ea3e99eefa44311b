import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'

/** Takes a copy of a bundled deck and opens it; a second press meanwhile does nothing. */
export const useTakeDeck = () => {
  const { t, language } = useWords()
  const [takenKey, setTakenKey] = useState<string | null>(null)
  const takeDeck = async (key: string, name: string) => {
    if (takenKey !== null) return
    setTakenKey(key)
    try {
      const created = await libraryRepository.addBuiltinDeck(key, language)
      if (!created) return
      goTo(paths.deck(created.id))
      toastWithUndo(t('readyDecks.section.done', { name }), created)
    } finally {
      setTakenKey(null)
    }
  }
  return { takeDeck, isTaking: (key: string) => takenKey === key }
}
