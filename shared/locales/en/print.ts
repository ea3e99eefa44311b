import type { print as french } from '../fr/print.ts'
import type { Translated } from '../translated.ts'

export const print = {
  choices: {
    title: 'To print',
    label: 'Document to print',
    kit: 'The whole kit',
    kitDetail: 'The packing list, the sign-in sheet, the plans, the decks and printables',
    signIn: 'The sign-in sheet',
    signInDetail: {
      workshop: 'Workshop: one signature per person',
      training: 'Training: one signature per half-day',
    },
  },
  sizes: {
    mini: 'Cards 44 × 68 mm',
    bridge: 'Cards 57 × 89 mm',
    poker: 'Cards 63 × 88 mm',
    square: 'Cards 70 × 70 mm',
    tarot: 'Cards 70 × 120 mm',
    business: 'Cards 85 × 55 mm',
    a7: 'A7 cards',
    a6: 'A6 cards',
  },
  sheet: {
    title: 'Sign-in sheet',
    mode: 'Model',
    workshop: 'Workshop',
    training: 'Training',
    blankLines: 'Blank lines',
    blankLinesHint:
      'For people who come without having said so. More are added so that each person expected has a line.',
    newVersion: 'This will be sheet {{code}}, version {{version}}.',
    sameVersion: 'This is sheet {{code}}, version {{version}}, already printed.',
    changed:
      'The list has changed since the last print: throw the old sheet away if nobody signed it.',
  },
  decks: {
    title: 'Decks of the session',
    hint: 'Ticked decks go into the kit.',
    make: 'Make a first deck of cards',
  },
  kit: {
    title: 'In the kit',
    hint: 'Sorted by printer setting: each setting is sent once only.',
    add: 'Add a printable',
    set: 'Set this printable',
    suggested: 'What the agenda asks for',
    suggestedHint: 'Numbers follow the head count.',
    for: 'for “{{block}}”',
    prepareAll: 'Put it all into the kit',
    added_one: '{{count}} document added to the kit',
    added_other: '{{count}} documents added to the kit',
    sets: 'Sets of the deck',
    setsHint: 'One a table, for instance.',
    blackOnly: 'All in black',
    blackOnlyHint: 'Everything stays readable without colour.',
    onlyChanged: 'Only what has changed',
    onlyChangedHint: 'What is new or changed since the last print.',
    changes: { new: 'new', changed: 'changed', same: 'printed already' },
    saveFolder: 'Save as a folder',
    folderSaved: 'The folder “{{folderName}}” is saved',
  },
  output: {
    print: 'Print',
    save: 'Save the PDF',
    open: 'Open the PDF',
    saveShort: 'Save',
    openShort: 'Open',
    scale: 'In the print window, choose “Actual size” or 100%.',
    saved: '“{{fileName}}” is saved',
    reveal: 'Show the file',
    rendering: 'Laying out: {{title}}',
    failed:
      'The document could not be laid out. Your data is safe. Try again. If it happens again, restart Koudmen.',
    retry: 'Try again',
    cancelled: 'Laying out was stopped. Nothing was printed.',
    restart: 'Lay out again',
  },
  warnings: {
    title_one: 'To check before printing',
    title_other: '{{count}} points to check before printing',
    missingCharacters:
      'In “{{text}}”, these signs cannot be printed and are left out: {{characters}}',
    textDoesNotFit: '{{where}}: “{{text}}” does not fit, even small. Make it shorter.',
    unreadableImage: '{{where}}: the picture could not be read and is left out.',
    newerVersion:
      '{{where}}: this support comes from a newer version of Koudmen. It is not printed. Update Koudmen to print it.',
    attendanceNotTyped:
      '{{where}}: attendance is not typed up yet. A blank certificate is printed for now. The others will follow once attendance is typed up.',
    tooManyPages:
      '{{where}}: that would make {{pages}} pages. Nothing is printed: one print goes up to {{limit}} pages. Lower the copies, or print in several parts.',
    repeatedInList:
      '{{where}}: “{{text}}” is twice in the list, and may come twice on one grid. Remove one of them.',
    listTooShort:
      '{{where}}: the list has {{listed}} things. At least {{needed}} are needed for every sheet to be different. Make the list longer, or choose a smaller grid.',
  },
  preview: {
    label: 'Preview: {{title}}',
    page: 'Page {{page}} of {{count}}',
    pages_one: '{{count}} page',
    pages_other: '{{count}} pages',
    size: 'Preview size',
    fit: 'Fit',
    real: 'Real size',
    failed:
      'The preview could not open. Nothing is lost: you can save the PDF and open it with another program.',
  },
} as const satisfies Translated<typeof french>
