import type { shell as french } from '../fr/shell.ts'
import type { Translated } from '../translated.ts'

export const shell = {
  appName: 'Koudmen',
  skipToContent: 'Skip to content',
  navigation: 'Navigation',
  noName: 'Your community',
  example: 'Example',
  sections: {
    home: 'Home',
    sessions: 'Sessions',
    people: 'Participants',
    challenges: 'Challenges',
    decks: 'Games and sheets',
    exchange: 'Mutual help',
    reports: 'Reports',
    settings: 'Settings',
  },
  search: 'Search',
  collapseSidebar: 'Collapse the menu',
  expandSidebar: 'Expand the menu',
  saving: 'Saving…',
  notSaved: 'Not saved',
  notSavedTitle: 'Nothing is being saved for now',
  notSavedCount_one: '{{count}} change is waiting to be written to the disk.',
  notSavedCount_many: '{{count}} changes are waiting to be written to the disk.',
  notSavedCount_other: '{{count}} changes are waiting to be written to the disk.',
  notSavedTimeout:
    'The disk does not answer. The last change stays on screen, and everything before it is saved. Try again, or save a copy elsewhere.',
  saveCopyElsewhere: 'Save a copy elsewhere',
  screensBehind:
    'Your changes are saved, but the screen cannot be brought up to date. Reload the window: nothing will be lost.',
  reload: 'Reload the window',
  allSaved: 'Everything is saved already: Koudmen does it at each change.',
  undo: 'Undo the last action',
  redo: 'Redo',
  undone: 'Undone: {{step}}',
  redone: 'Redone: {{step}}',
  undoTooLate:
    'Something else changed in the meantime, and nothing was undone. Ctrl+Z takes back one step after another, the latest first.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  paletteTitle:
    'Find an action, a person, a session, a challenge, a venue, a deck, a method, a template',
  palettePlaceholder: 'What are you looking for?',
  paletteEmpty: 'Nothing matches. Try a name, a place or a verb.',
  paletteMove: 'move',
  paletteRun: 'choose',
  paletteClose: 'close',
  keptPrintable: 'Kept by the team',
  paletteGroups: {
    sheet: 'Sheets to type up',
    action: 'Actions',
    screen: 'Go to',
    session: 'Sessions',
    person: 'Participants',
    challenge: 'Challenges',
    venue: 'Venues',
    deck: 'Card decks',
    printable: 'Sheets to print',
    method: 'Methods',
    template: 'Session templates',
  },
  shortcutsEverywhere: 'Everywhere',
  shortcutsTitle: 'Keyboard shortcuts',
  keys: {
    alt: 'Alt',
    remove: 'Del',
    shift: 'Shift',
    escape: 'Esc',
    enter: 'Enter',
    space: 'Space',
    tab: 'Tab',
  },
  commands: {
    newSession: 'Prepare a session',
    newPerson: 'Add a person',
    importPeople: 'Import a list of people',
    saveWorkspaceAs: 'Save a copy of everything…',
    openWorkspace: 'Open a Koudmen file…',
    save: 'Save',
    closeMessage: 'Close the last message',
    commandPalette: 'Search everywhere',
    shortcuts: 'Show the keyboard shortcuts',
    goTo: 'Go to “{{name}}”',
    keywords: {
      newSession: 'create new meeting workshop date',
      newPerson: 'create new participant contact record',
      importPeople: 'Excel LibreOffice CSV spreadsheet contacts list',
      saveWorkspaceAs: 'backup export copy USB key',
      openWorkspace: 'restore backup load',
      settings: 'options preferences theme language organisation team funders',
      reports: 'export Excel attendance report',
    },
  },
  copySaved: 'Copy saved: {{fileName}}',
  restore: {
    titleFile: 'Open “{{fileName}}”?',
    titleSnapshot: 'Go back to the backup of {{date}}?',
    holds: 'What it holds',
    organisation: 'Community',
    savedAt: 'Saved on',
    people: 'Participant records',
    sessions: 'Sessions',
    decks: 'Games and sheets',
    pictures: 'Pictures',
    unsaved_one:
      '{{count}} change is not written to the disk yet, and opening this would erase it. Nothing was replaced. First save a copy elsewhere, or try again later.',
    unsaved_many:
      '{{count}} changes are not written to the disk yet, and opening this would erase them. Nothing was replaced. First save a copy elsewhere, or try again later.',
    unsaved_other:
      '{{count}} changes are not written to the disk yet, and opening this would erase them. Nothing was replaced. First save a copy elsewhere, or try again later.',
    kept: 'What is in Koudmen now is first put aside in a backup. You can go back to it in Settings.',
    openFile: 'Open this file',
    restoreSnapshot: 'Go back to this backup',
  },
  snapshots: {
    restore: 'See and restore',
    showAll: 'Show the {{count}} backups',
    reasons: {
      start: 'on opening',
      timer: 'while working',
      beforeImport: 'before an import',
      beforeRestore: 'before a restore',
      quit: 'on closing',
      asked: 'at your request',
      restored: 'right after a restore',
      journalLost: 'when the journal was gone from the disk',
      erased: 'when a person was erased',
      beforeRebuild: 'found on screen, more recent than the journal',
    },
  },
  counts: {
    people_one: '{{count}} record',
    people_many: '{{count}} people',
    people_other: '{{count}} records',
    sessions_one: '{{count}} session',
    sessions_many: '{{count}} sessions',
    sessions_other: '{{count}} sessions',
    decks_one: '{{count}} deck',
    decks_many: '{{count}} decks',
    decks_other: '{{count}} decks',
  },
  start: {
    loading: 'Koudmen is finding your data…',
    rebuilt:
      'The display of your data had been damaged. It was made again from the journal. Nothing is missing.',
    purged:
      'It is done: what you chose is gone or made anonymous, in the backups and the journal of this computer too. The undo history is empty. Files already saved elsewhere, USB sticks and paper have to be dealt with by hand.',
    personErased:
      'It is done: the record has no name and no contact details any more, nor have the backups and the journal of this computer. The undo history is empty. Files already saved elsewhere, USB sticks and paper have to be dealt with by hand.',
    erasureUnfinished:
      'The erasure is not finished: the data is gone from the screen, but old backups of this computer could not be cleaned and still hold it. Free some space on the disk, then close Koudmen and open it again: they will be cleaned as it opens.',
    restored: 'The content was replaced.',
    erasedStay: 'People already erased stay erased.',
    journalTailDropped:
      'The last write was not finished when the computer stopped. Everything marked “Saved” is there. Only check your very last action.',
    journalBehind:
      'The end of the journal is gone from the disk: one or more of your last changes are no longer in it. Everything before is there. Check your last actions before you go on.',
    rescued:
      'What the screen showed before was kept in a backup: you can go back to it in Settings.',
    unsavedLeft:
      'What could not be written to the disk before closing is no longer on screen. Everything marked “Saved” is there.',
    journalDamaged:
      'Part of the journal is damaged. What could be read is on screen. Compare with your backups in Settings before you go on.',
    snapshotDamaged:
      'An automatic backup is damaged and was put aside. Your data comes from another verified copy. To be safe, save a copy on a USB key.',
    diskAlmostFull: 'The disk is almost full. Everything is saved for now. Free some space soon.',
    unreadable_one:
      '{{count}} row comes from a newer version of Koudmen and is not shown. It is kept. Update Koudmen to see it.',
    unreadable_many:
      '{{count}} rows come from a newer version of Koudmen and are not shown. They are kept. Update Koudmen to see them.',
    unreadable_other:
      '{{count}} rows come from a newer version of Koudmen and are not shown. They are kept. Update Koudmen to see them.',
    understood: 'I understand',
  },
  recovery: {
    title: 'Koudmen cannot open your data',
    readModel:
      'The display storage of this window does not open. Your data is elsewhere, in the journal, and was not touched.',
    storage:
      'The journal where everything is written could not be read. Koudmen changed nothing in it and will not erase it.',
    journalLost:
      'The journal where everything is written is gone from the disk. Your data was still on screen: Koudmen has just put it in a backup, at the top of the list below. Restore it to go on with your work.',
    safe: 'What is safe',
    safeRescued: 'Everything the screen showed last time, in a backup.',
    safeJournal: 'The journal: each change marked “Saved”.',
    safeSnapshots: 'The automatic backups, listed below.',
    safeFiles: 'The copies you saved yourself.',
    whatToDo: 'What you can do',
    retryHint: 'First close the other windows of Koudmen. Often that is enough.',
    lostHint:
      'Restore the first backup of the list below: it is what the screen showed. If the disk or stick that holds the data of Koudmen was unplugged, plug it in again first, then try again.',
    snapshots: 'Go back to a backup',
    snapshotsHint: 'The present content is put aside first: this too can be undone.',
    noSnapshots: 'No readable backup was found on this computer.',
    openFile: 'Open a saved copy…',
    showLogs: 'Show the technical log',
    logsHint: 'To send to the person who helps you. It holds no name, no phone, no note.',
    damaged: 'damaged',
    details: 'Code: {{code}}',
  },
  crash: {
    title: 'Something went wrong on screen',
    words:
      'An error in Koudmen interrupted this screen. Your data is saved: the error only touched the display. Reload the window to go on.',
    home: 'Back to home',
  },
  closing: {
    title: 'Close without saving?',
    words_one:
      '{{count}} change could not be written to the disk. It is still on screen. If you close, it will be lost. First save a copy elsewhere, on a USB key for instance.',
    words_many:
      '{{count}} changes could not be written to the disk. They are still on screen. If you close, they will be lost. First save a copy elsewhere, on a USB key for instance.',
    words_other:
      '{{count}} changes could not be written to the disk. They are still on screen. If you close, they will be lost. First save a copy elsewhere, on a USB key for instance.',
    typing:
      'What you were typing could not be saved. It is still on screen. If you close, it will be lost. Everything marked “Saved” is safe. Stay and note it down, or save a copy elsewhere.',
    stay: 'Stay',
    closeAnyway: 'Close and lose these changes',
  },
  notFound: {
    title: 'This page does not exist',
    words: 'What it showed may have been removed. Your data has not changed.',
  },
} as const satisfies Translated<typeof french>
