import {
  IconDots,
  IconFolderOpen,
  IconShare2,
  IconTableExport,
  IconTableImport,
} from '@tabler/icons-react'
import { noteExport } from '#renderer/commands/note-export.ts'
import { saveFile } from '#renderer/commands/save-file.ts'
import type { DeckWithCards } from '#renderer/data/views.ts'
import { useWords, words } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import { describeRefusal } from '#shared/spreadsheets/people-import/describe-import.ts'
import { openDeckFile, shareDeck } from './deck-files.ts'

/** Writes the cards of a deck as a workbook where the person chooses. */
const exportDeck = async (found: DeckWithCards): Promise<void> => {
  const { t, language } = words()
  const made = await runSheetsTask('exportCards', { ...found, language })
  if (made.ok) {
    const authors = new Set(acceptedCards(found.cards).map(({ author }) => author.trim()))
    authors.delete('')
    const isSaved = await saveFile('xlsx', made.data)
    if (isSaved && authors.size > 0) await noteExport('namedSheets', authors.size)
  } else if (made.error.code !== 'cancelled') {
    showToast(describeRefusal({ code: made.error.code }, t), { tone: 'danger' })
  }
}

/** The ways a deck travels, for its menus. */
export const useTravelEntries = (found: DeckWithCards): readonly MenuEntry[] => {
  const { t } = useWords()
  return [
    {
      id: 'share',
      label: t('deckFiles.share'),
      detail: t('deckFiles.shareDetail'),
      icon: IconShare2,
      perform: () => void shareDeck(found),
    },
    {
      id: 'export',
      label: t('deckFiles.sheet.export'),
      detail: t('deckFiles.sheet.exportDetail'),
      icon: IconTableExport,
      perform: () => void exportDeck(found),
    },
    {
      id: 'import',
      label: t('deckFiles.sheet.import'),
      icon: IconTableImport,
      perform: () => goTo(paths.importCards(found.deck.id)),
    },
  ]
}

/** What one does with a whole deck, behind one button of its page. */
export const DeckMenu = (found: DeckWithCards) => {
  const { t } = useWords()
  const label = t('decks.page.actionsOf', { name: found.deck.name })
  const entries = useTravelEntries(found)
  return (
    <Menu label={label} trigger={<IconButton icon={IconDots} label={label} />} entries={entries} />
  )
}

/** What comes from elsewhere: a deck that another team shared, a table of cards. */
export const ReceiveMenu = () => {
  const { t } = useWords()
  return (
    <Menu
      label={t('common.moreActions')}
      trigger={<IconButton icon={IconDots} label={t('common.moreActions')} />}
      entries={[
        {
          id: 'open',
          label: t('deckFiles.open'),
          detail: t('deckFiles.openDetail'),
          icon: IconFolderOpen,
          perform: () => void openDeckFile(),
        },
        {
          id: 'import',
          label: t('deckFiles.sheet.import'),
          detail: t('deckFiles.sheet.importDetail'),
          icon: IconTableImport,
          perform: () => goTo(paths.importCards()),
        },
      ]}
    />
  )
}
