import type { deckFiles as french } from '../fr/deck-files.ts'
import type { Translated } from '../translated.ts'

export const deckFiles: Translated<typeof french> = {
  share: 'Share the deck',
  shareDetail: 'A file to send to another team',
  open: 'Open a deck received',
  openDetail: 'A .koudmen-jeu file from another team',
  someone: 'somebody of the community',
  opened_one: '“{{name}}” was added: {{count}} card',
  opened_other: '“{{name}}” was added: {{count}} cards',
  file: {
    cut: 'This deck is incomplete: it was probably cut while being sent. Your decks have not changed. Ask for it again from whoever shared it.',
    altered:
      'This deck was changed since it was shared: it is not safe to open. Your decks have not changed. Ask for it again from whoever shared it.',
    newer:
      'This deck comes from a more recent Koudmen. Your decks have not changed. Update Koudmen, then open it again.',
    foreign:
      'This file is not a Koudmen deck. Your decks have not changed. Choose a file whose name ends with .koudmen-jeu.',
    tooLarge:
      'This file is too large to be a Koudmen deck. Your decks have not changed. Choose a file whose name ends with .koudmen-jeu.',
    picture:
      'A picture of this deck cannot be read. Nothing was added. Ask for the deck again from whoever shared it.',
  },
  sheet: {
    export: 'Export to a spreadsheet',
    exportDetail: 'One line per card, for Excel or LibreOffice',
    import: 'Import cards',
    importDetail: 'From an Excel, LibreOffice or CSV table',
    name: 'Cards',
    headings: {
      title: 'Title',
      text: 'Text',
      creole: 'Creole',
      pictogram: 'Pictogram',
      backText: 'Back',
      answer: 'Answer',
      script: 'To say',
      copies: 'Copies',
      author: 'Author',
      ignore: 'Do not import',
    },
  },
  import: {
    title: 'Import cards',
    steps: { file: 'The table', columns: 'The columns', cards: 'The cards' },
    phases: {
      opening: 'Opening the file',
      reading: 'Reading the rows',
      understanding: 'Recognising the columns',
      comparing: 'Comparing',
      writing: 'Writing',
    },
    file: {
      title: 'Drop the table of your cards here',
      hint: 'Excel, LibreOffice or CSV: one line per card. Nothing is saved before you agree.',
      choose: 'Choose a file',
    },
    lead_one: '{{count}} card found. Check what each column holds.',
    lead_other: '{{count}} cards found. Check what each column holds.',
    nothing:
      'No card was recognised. Your file is untouched. Say which column holds the text of the cards.',
    sheet: 'Sheet of the workbook',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
    target: 'Content of column {{letter}} {{header}}',
    table: 'First rows of the sheet',
    row: 'Row number',
    into: 'Add these cards',
    newDeck: 'To a new deck',
    intoDeck: 'To “{{name}}”',
    newName: 'Name of the new deck',
    preview: 'Preview of the first cards',
    doubts_one: '{{count}} cell to check',
    doubts_other: '{{count}} cells to check',
    noDoubt: 'Every cell reads without doubt.',
    place: 'Cell',
    value: 'Written in the table',
    decision: 'What will be done',
    doubt: {
      pictogramUnknown: 'No pictogram has this name: the card will have none.',
      pictogramGuessed: 'The closest pictogram is taken: {{kept}}.',
      copiesUnclear: 'This is not a number: one copy.',
      copiesTooMany: 'More than 500: 500 copies.',
      textTooLong: 'Too long for a card: the end is left out.',
    },
    tooManyCards:
      'This table has more than {{limit}} rows, the limit of a deck. Your file is untouched and nothing was added. Split it into several tables.',
    continue: 'Continue',
    apply_one: 'Add {{count}} card',
    apply_other: 'Add {{count}} cards',
    done_one: '{{count}} card added',
    done_other: '{{count}} cards added',
    close: 'Close',
  },
}
