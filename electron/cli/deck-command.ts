import { randomUUID } from 'node:crypto'
import { picturesOfCards } from '#shared/documents/cards/deck-pictures.ts'
import { namedAuthors } from '#shared/domain/decks/named-authors.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import { DECK_EXTENSION, DECK_FILE_LIMIT } from '#shared/library/deck-extension.ts'
import { decodeDeckFile, encodeDeckFile, sharedDeck } from '#shared/library/deck-file.ts'
import { receivedRows } from '#shared/library/received-deck.ts'
import type { Deck } from '#shared/schemas/library.schema.ts'
import { encodeWorkspaceFile } from '#shared/workspace/workspace-file.ts'
import type { CliOptions } from './cli-arguments.ts'
import {
  checkExtension,
  checkTarget,
  openWorkspaceFile,
  readLimited,
  writeFileWhole,
} from './cli-files.ts'
import { type CliShell, refusalStop } from './cli-outcome.ts'

const DECK_FILE = `.${DECK_EXTENSION}`

/** The deck of that name. Throws a `CliStop` that lists the names there are. */
const deckOfName = (decks: readonly Deck[], name: string, { t }: CliShell): Deck => {
  const wanted = name.trim()
  const [found, ...others] = decks.filter((deck) => deck.name.trim() === wanted)
  if (decks.length === 0) throw refusalStop('noDeck', t('cli.refusals.noDeck'))
  if (found === undefined) {
    const names = decks.map((deck) => deck.name).toSorted()
    const told = { name: wanted, names: names.join(', ') }
    throw refusalStop('deckUnknown', t('cli.refusals.deckUnknown', told))
  }
  if (others.length > 0) {
    throw refusalStop('deckAmbiguous', t('cli.refusals.deckAmbiguous', { name: wanted }))
  }
  return found
}

/** `koudmen deck export`: a deck as another team opens it, without the names of who did not agree. */
export const deckExportCommand = async (
  workspace: string,
  options: CliOptions,
  shell: CliShell,
): Promise<void> => {
  const target = options.out ?? ''
  checkExtension(target, [DECK_FILE], shell)
  await checkTarget(target, { force: options.force, input: workspace }, shell)
  const { model, attachments } = await openWorkspaceFile(workspace, shell)
  const rows = model.rows()
  const deck = deckOfName(rows.decks, options.name ?? '', shell)
  const cards = rows.cards.filter(({ deckId }) => deckId === deck.id).toSorted(byOrder)
  const hashes = picturesOfCards(cards)
  const shared = sharedDeck(deck, cards, {
    named: namedAuthors(cards, rows.consentEvents),
    someone: shell.t('deckFiles.someone'),
    pictures: new Map([...attachments].filter(([hash]) => hashes.includes(hash))),
  })
  await writeFileWhole(target, encodeDeckFile(shared, shell.now().toISOString()), shell)
  shell.tell(shell.t('cli.written', { path: target }))
  if (options.json) {
    const about = { path: target, deck: deck.name, cards: shared.cards.length }
    shell.answer(JSON.stringify({ ...about, pictures: shared.pictures.size }, null, 2))
  }
}

/** `koudmen deck import`: a copy of a workspace with a deck received from another team. */
export const deckImportCommand = async (
  file: string,
  options: CliOptions,
  shell: CliShell,
): Promise<void> => {
  const { t } = shell
  const [target, into] = [options.out ?? '', options.into ?? '']
  checkExtension(target, ['.koudmen'], shell)
  await checkTarget(target, { force: options.force, input: into }, shell)
  const bytes = await readLimited(file, DECK_FILE_LIMIT, shell)
  if (bytes === null) throw refusalStop('fileTooLarge', t('deckFiles.file.tooLarge'))
  const read = decodeDeckFile(bytes)
  if (!read.ok) throw refusalStop(read.error.code, t(`deckFiles.file.${read.error.code}`))
  const { deck, cards, pictures } = read.data
  const { model, manifest, attachments } = await openWorkspaceFile(into, shell)
  const at = shell.now().toISOString()
  model.transact((tx) => {
    const rows = receivedRows(read.data, { deckId: randomUUID(), newId: randomUUID, at })
    tx.put('decks', rows.deck)
    for (const card of rows.cards) tx.put('cards', card)
  })
  const copy = encodeWorkspaceFile(
    model,
    { workspaceId: manifest.workspaceId, savedAt: at, appVersion: shell.appVersion },
    { attachments: new Map([...attachments, ...pictures]) },
  )
  await writeFileWhole(target, copy, shell)
  shell.tell(t('cli.deckAdded', { name: deck.name, count: cards.length }))
  shell.tell(t('cli.written', { path: target }))
  if (options.json) {
    const about = { path: target, deck: deck.name, cards: cards.length, pictures: pictures.size }
    shell.answer(JSON.stringify(about, null, 2))
  }
}
