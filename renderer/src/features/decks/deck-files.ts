import { saveFile } from '#renderer/commands/save-file.ts'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { coauthoringRepository } from '#renderer/data/coauthoring-repository.ts'
import type { DeckWithCards } from '#renderer/data/views.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { picturesOfCards } from '#shared/documents/cards/deck-pictures.ts'
import { namedAuthors } from '#shared/domain/decks/named-authors.ts'
import { DECK_EXTENSION } from '#shared/library/deck-extension.ts'
import {
  decodeDeckFile,
  encodeDeckFile,
  type SharedDeck,
  sharedDeck,
} from '#shared/library/deck-file.ts'
import type { Card } from '#shared/schemas/library.schema.ts'

const readPictures = async (cards: readonly Card[]): Promise<ReadonlyMap<string, Uint8Array>> => {
  const pictures = new Map<string, Uint8Array>()
  for (const hash of picturesOfCards(cards)) {
    const answer = await invoke('attachments.get', { hash })
    if (answer.ok) pictures.set(hash, answer.data.bytes)
  }
  return pictures
}

/** Writes a deck where the person chooses, for another team. */
export const shareDeck = async ({ deck, cards }: DeckWithCards): Promise<void> => {
  const { t } = words()
  const shown = sharedDeck(deck, cards, {
    named: namedAuthors(cards, allRows().consentEvents),
    someone: t('deckFiles.someone'),
    pictures: await readPictures(cards),
  })
  const fileName = deck.name || t('decks.page.unnamed')
  await saveFile(DECK_EXTENSION, { bytes: encodeDeckFile(shown, nowAsText()), fileName })
}

const refuse = (message: string) => void showToast(message, { tone: 'danger' })

/** Stores the pictures first: a deck without one of them is not added at all. */
const keepPictures = async ({ pictures }: SharedDeck): Promise<boolean> => {
  for (const [hash, bytes] of pictures) {
    const stored = await invoke('attachments.put', { bytes })
    if (!stored.ok || stored.data.hash !== hash) return false
  }
  return true
}

/** Lets the person pick a deck, verifies it, keeps it and opens it; says why when it cannot. */
export const openDeckFile = async (): Promise<void> => {
  const { t } = words()
  const picked = await invoke('files.pickDeck', {})
  if (!picked.ok) {
    const { code } = picked.error
    if (code === 'fileTooLarge') refuse(t('deckFiles.file.tooLarge'))
    else if (code !== 'cancelled') refuse(errorMessage(t, code))
    return
  }
  await receiveDeckBytes(picked.data.bytes)
}

/** Verifies a deck that came as a file, keeps it and opens it; says why when it cannot. */
export const receiveDeckBytes = async (bytes: Uint8Array): Promise<void> => {
  const { t } = words()
  const read = decodeDeckFile(bytes)
  if (!read.ok) return refuse(t(`deckFiles.file.${read.error.code}`))
  if (!(await keepPictures(read.data))) return refuse(t('deckFiles.file.picture'))
  const { deck, cards } = read.data
  const received = await coauthoringRepository.receiveDeck(read.data)
  goTo(paths.deck(received.id))
  toastWithUndo(t('deckFiles.opened', { name: deck.name, count: cards.length }), received)
}
