import type { cli as french } from '../fr/cli.ts'
import type { Translated } from '../translated.ts'

export const cli = {
  help: {
    summary: 'Koudmen on the command line: no window, no network.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    exitCodes: 'Exit codes',
    import:
      'Reads a list of people (xlsx, xls, ods, csv) and says what would be kept of it. Saves nothing.',
    example: 'Writes the example that comes with Koudmen to a workspace.',
    kit: 'Writes the PDFs of a session: kit, sign-in sheet, decks of cards, plans, posters, flyers, call sheet.',
    export: 'Writes the attendance workbook of a session or of a period.',
    deckExport: 'Writes a deck of cards to share, as “Share the deck” does.',
    deckImport: 'Adds a deck received to a copy of the workspace.',
    json: 'Answers in JSON on standard output.',
    out: 'File or folder to write.',
    force: 'Replaces files that already exist.',
    today: 'Day to take as today (YYYY-MM-DD).',
    session: 'Code of the session, as printed.',
    prepare: 'Adds to the kit what the agenda asks to print. The workspace does not change.',
    people: 'How many people to prepare for, instead of the number of the session.',
    printer: 'Printer set up in Koudmen, whose corrections are taken.',
    name: 'Name of the deck, as written in Koudmen.',
    into: 'Workspace that takes the deck. It is read, never changed.',
    from: 'First day of the period (YYYY-MM-DD).',
    to: 'Last day of the period (YYYY-MM-DD).',
    model: 'Export model to follow, by its name: one of yours, or a ready-made one.',
    outcomes: 'Ideas, votes, decisions and commitments, in a workbook, rather than attendance.',
    csv: 'The attendance list as CSV rather than the workbook.',
    lang: 'Language of the texts: fr or en.',
    help: 'Shows this help.',
    version: 'Shows the version.',
    exit0: 'Done.',
    exit1: 'File or request refused. Nothing was written.',
    exit2: 'Command not written properly.',
    exit3: 'Unexpected error.',
  },
  names: {
    file: 'FILE',
    workspace: 'WORKSPACE.koudmen',
    newWorkspace: 'FILE.koudmen',
    newWorkbook: 'FILE.xlsx',
    folder: 'FOLDER',
    code: 'CODE',
    day: 'YYYY-MM-DD',
    name: 'NAME',
    deckFile: 'DECK.koudmen-jeu',
    count: 'NUMBER',
  },
  usage: {
    unknownCommand:
      'There is no command “{{command}}”. Nothing was done. Type --help to see the commands.',
    noCommand: 'A command is missing. Nothing was done. Type --help to see the commands.',
    missingArgument:
      '{{name}} is missing. Nothing was done. Type --help to see how to write the command.',
    extraArgument:
      '“{{value}}” should not be there. Nothing was done. Put names that contain spaces between quotes.',
    unknownOption:
      'There is no option “{{option}}”. Nothing was done. Type --help to see the options.',
    foreignOption:
      'The option “{{option}}” means nothing to {{command}}. Nothing was done. Take it out, or type --help to see what each command takes.',
    missingValue:
      'What follows “{{option}}” is missing. Nothing was done. Write it right after. If it begins with a dash, join it with an equals sign: {{option}}=-name.',
    valueNotTaken:
      'The option “{{option}}” stands alone, without a value. Nothing was done. Take out what follows the equals sign.',
    badDay: '“{{value}}” is not a day. Nothing was done. Write it like 2026-11-24.',
    badPeople:
      '“{{value}}” is not a number of people. Nothing was done. Write a number from 1 to {{most}}.',
    badPeriod: 'The period ends before it begins. Nothing was done. Swap --from and --to.',
    modelAlone: '--model says what the file holds: leave --outcomes and --session out.',
    outcomesNotCsv: '--outcomes writes a workbook: leave --csv out.',
    sessionOrPeriod:
      'A session and a period do not go together. Nothing was done. Keep --session, or --from and --to.',
    badExtension:
      '“{{path}}” ends with {{extension}}, which is not what would be written. Nothing was done. Give it a name in {{allowed}}.',
    badLanguage: 'There is no language “{{value}}” here. Nothing was done. Write fr or en.',
  },
  refusals: {
    fileMissing:
      'The file “{{path}}” does not exist. Nothing was done. Check its name and its folder.',
    notAFile: '“{{path}}” is not a file. Nothing was done. Give a file, not a folder.',
    fileForbidden:
      'The file “{{path}}” cannot be read. Nothing was done. Close it elsewhere or check your rights.',
    nobody:
      'Nobody was recognised in “{{path}}”. Nothing changed in your file or in Koudmen. Check that it is the right list and that its columns have a heading (Name, First name, Phone…), then start again.',
    workspaceTooLarge:
      'The workspace “{{path}}” is too large. Nothing was done. Check that it is a Koudmen file.',
    fileExists:
      '“{{path}}” already exists. It was not touched. Choose another name, or add --force to replace it.',
    sameFile:
      '“{{path}}” is the file to read. It was not touched, and --force changes nothing to that. Choose another name.',
    isFolder:
      '“{{path}}” is a folder. Nothing was written. Add the name of the file to write in that folder.',
    notAFolder: '“{{path}}” is a file, not a folder. It was not touched. Choose another folder.',
    folderMissing:
      'The folder of “{{path}}” does not exist. Nothing was written. Create it, or choose another one.',
    diskFull:
      'The disk is full: “{{path}}” was not written. Your other files are untouched. Free some space and start again.',
    notWritable:
      '“{{path}}” could not be written. Your other files are untouched. Close that file elsewhere, or choose a folder where you may write.',
    sessionUnknown:
      'No session has the code “{{code}}”. Nothing was written. Codes of this workspace: {{codes}}.',
    deckUnknown:
      'No deck is called “{{name}}”. Nothing was written. Decks of this workspace: {{names}}.',
    deckAmbiguous:
      'Several decks are called “{{name}}”. Nothing was written. Give them different names in Koudmen.',
    modelUnknown: 'No export model is called “{{name}}”. Models: {{names}}. Nothing was written.',
    modelAmbiguous:
      'Several export models are called “{{name}}”. Nothing was written. Rename one of them in Koudmen.',
    noDeck: 'This workspace holds no deck of cards. Nothing was written.',
    printerUnknown:
      'No printer set up is called “{{name}}”. Nothing was written. Printers of this workspace: {{names}}.',
    noPrinter:
      'This workspace knows no printer. Nothing was written. Set it up in Koudmen, or leave --printer out.',
    noSession: 'This workspace holds no session. Nothing was written. Create one in Koudmen.',
  },
  unexpected:
    'Koudmen stopped on an unexpected error. Your files are untouched. Run the command again. If the error comes back, report it with the lines below.',
  files: {
    kit: '{{code}} – kit',
    signIn: '{{code}} – sign-in',
    deck: '{{code}} – cards – {{name}}',
    printable: '{{code}} – {{name}}',
  },
  warnings: {
    textDoesNotFit: 'To shorten: “{{text}}” does not fit ({{where}}).',
    missingCharacters: 'Signs that cannot be printed in “{{text}}”: {{characters}}.',
    unreadableImage: 'Unreadable picture left out: {{where}}.',
    newerVersion: 'Support of a newer version, left out: {{where}}. Update Koudmen to print it.',
    attendanceNotTyped: 'Attendance not typed up yet: one blank certificate ({{where}}).',
    repeatedInList: 'Twice in the list ({{where}}): “{{text}}”.',
    tooManyPages: 'Too many pages ({{where}}): {{pages}}, {{limit}} at most. None is printed.',
    listTooShort: 'List too short ({{where}}): {{listed}} things, at least {{needed}} are needed.',
  },
  or: ' or ',
  noSessionFound:
    'No session was found for this request: the file is written, but it is empty. Check --from and --to.',
  written: 'Written: {{path}}',
  deckAdded_one: '“{{name}}” is added: {{count}} card',
  deckAdded_other: '“{{name}}” is added: {{count}} cards',
  peopleRead_one: '{{count}} person read',
  peopleRead_other: '{{count}} people read',
  doubtsFound_one: '{{count}} doubtful cell',
  doubtsFound_other: '{{count}} doubtful cells',
  rowsSkipped_one: '{{count}} row without a person',
  rowsSkipped_other: '{{count}} rows without a person',
  skippedLine: 'row {{row}}: {{explanation}}',
  skippedLines: 'rows {{row}} to {{lastRow}}: {{explanation}}',
  duplicatesFound_one: '{{count}} possible duplicate',
  duplicatesFound_other: '{{count}} possible duplicates',
  duplicateLine: 'rows {{first}} and {{second}}: {{one}} · {{other}}',
  doubtLine: 'row {{row}}, column {{column}}: “{{value}}”. {{reason}} {{decision}}',
} as const satisfies Translated<typeof french>
