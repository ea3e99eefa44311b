import type { funderTemplates as source } from '../fr/funder-templates.ts'
import type { Translated } from '../translated.ts'

export const funderTemplates: Translated<typeof source> = {
  title: 'Funders’ templates',
  subtitle:
    'Your funder’s workbook, filled with your figures. Its layout, its formulas and its other sheets stay as they made them.',
  add: 'Add a template',
  empty: {
    title: 'No template yet',
    words:
      'Choose the Excel file you received from your funder. Say once which figure goes to which cell: Koudmen then fills it for any period.',
  },
  gone: 'This template is gone',
  seeAll: 'See the templates',
  list: 'Your templates',
  fill: 'Fill',
  mapped_one: '{{count}} cell filled',
  mapped_other: '{{count}} cells filled',
  lists_one: '{{count}} list',
  lists_other: '{{count}} lists',
  nothingMapped: 'No cell chosen',
  rename: 'Name of the template',
  save: 'Save the filled workbook',
  fileName: '{{name}} {{period}}',
  failed:
    'The workbook could not be filled. The template and your data are intact. Try again. If it happens again, restart Koudmen.',
  missing:
    'The file of this template is no longer on this computer. The cells you chose are kept. Choose the funder’s file again.',
  replace: 'Choose a new version',
  remove: 'Remove this template',
  removed: '“{{name}}” is removed.',
  macros: 'This workbook holds macros. They are kept, and never run by Koudmen.',
  choice: { title: 'Fill it for', funder: 'Sessions of', everyFunder: 'Every funder' },
  sheet: {
    title: 'The workbook',
    hint: 'Choose a cell, then what is to be written there.',
    tabs: 'Sheets',
    hidden: '{{name}} (hidden)',
    grid: 'Sheet {{name}}',
    cut: 'Only the start of this large sheet is shown. The rest is kept as it is.',
    protected:
      'This sheet is protected by the funder. It stays so, and the cells you chose are filled.',
    column: 'Column {{name}}',
    row: 'Row {{row}}',
    isFilled: '{{text}}, filled by Koudmen',
    nothing: 'Nothing to write for this period',
    counting: 'Counting…',
  },
  cell: {
    title: 'Cell {{cell}}',
    none: 'Choose a cell of the workbook.',
    beside: 'Beside “{{label}}”',
    field: 'What is written there',
    fixedText: 'Fixed text',
    text: 'Text to write',
    written: 'For this period: {{text}}',
    blank: 'For this period: nothing to write, the cell stays empty.',
    counting: 'For this period: counting…',
    clear: 'Write nothing here',
    startList: 'Start a list here',
    filled: 'What is in this cell will be replaced.',
    formula:
      'This cell holds a formula of the funder. If you write here, the formula is replaced in the filled file.',
    sharedFormula:
      'This cell carries a formula shared by several cells. Koudmen does not write here, so as not to damage the workbook.',
    tableHeader:
      'This is the title of a column of an Excel table. Koudmen does not write here, so as not to damage the workbook.',
  },
  rows: {
    title: 'List from {{cell}}',
    kind: 'One row for each',
    kinds: {
      participants: 'Participant (entry and exit dates)',
      people: 'Person who came',
      sessions: 'Session',
      presences: 'Attendance',
      results: 'Result',
      flat: 'Line of the report',
    },
    column: 'Column {{name}}',
    columnNamed: '{{name}}: {{label}}',
    leaveAlone: 'Leave the column as it is',
    addColumn: 'Add a column',
    removeColumn: 'Remove the last column',
    remove: 'Remove the list',
    personal:
      'Names or answers of people will be in the file. That it left is noted in the log of personal data.',
  },
  suggestions: {
    title: 'Suggestions',
    hint: 'From the words beside the cells. Nothing is written without your agreement.',
    addAll: 'Take them all',
    take: 'Take',
    cell: '{{label}} ({{sheet}}, {{cell}})',
    list: 'List: {{label}} ({{sheet}}, {{cell}})',
    filled: 'Already filled, to check',
    filledHint: '“Take them all” does not change these cells.',
    replaced: '{{name}}: {{held}} → {{value}}',
    replace: 'Replace',
    replaceNamed: 'Replace: {{label}}',
    takeNamed: 'Take: {{label}}',
    asList: 'One row for each: {{kind}}',
  },
  notices: {
    title: 'To check before you send it',
    blocked: 'The workbook cannot be filled whole',
    place: '{{sheet}}, cell {{cell}}',
    sheetGone: 'this sheet is not in the file. Nothing is written there.',
    unknownField:
      'this figure is no longer asked for, or unknown to this version. The cell is left as it is.',
    overFormula: 'the funder’s formula is replaced by a figure.',
    covered: 'this cell is under a merged one. Choose {{by}}.',
    sharedFormula: 'a formula there is shared by several cells. Nothing is written there.',
    tableHeader: 'this is the title of a column of a table. Nothing is written there.',
    tooLong:
      'the list has {{rows, number}} rows and the template only {{room, number}} before cell {{obstacle}}. Nothing is lost. Add rows to the funder’s file with Excel, then choose that new version.',
    beyondFrame:
      'the list has {{rows, number}} rows, the funder prepared {{prepared, number}}. Check that their totals count the last ones.',
  },
  changes: {
    title: 'The new version of the template',
    none: 'All the cells you chose are where they were.',
    intro: 'Here is what changes. The previous file stays in place until you accept.',
    moved: '“{{label}}”: {{from}} becomes {{to}}.',
    gone: '{{from}}, “{{label}}”: not found. This cell will no longer be filled.',
    goneUnnamed: '{{from}}: this sheet is gone. This cell will no longer be filled.',
    cancel: 'Keep the old version',
    accept: 'Take the new version',
  },
  refusals: {
    emptyFile: 'This file is empty. Nothing was changed. Ask the funder to send it again.',
    fileTooLarge:
      'This file is larger than 10 MB. Nothing was changed. Remove its large pictures with Excel, then choose it again.',
    inflatedTooLarge:
      'This file becomes huge when opened, which no template does. Koudmen stopped and nothing was changed. Check where it comes from before you open it.',
    tooManySheets:
      'This workbook has more than 50 sheets. Nothing was changed. Keep those to fill in a file of their own, then choose it.',
    tooManyCells:
      'This workbook has more than 200,000 cells. Nothing was changed. Keep the sheets to fill in a file of their own, then choose it.',
    passwordProtected:
      'This workbook is protected by a password. Nothing was changed. Open it with Excel, remove the password, save it, then choose it again.',
    damaged:
      'This file is incomplete or damaged. Nothing was changed. Open it with Excel and save it again, or ask the funder for it again.',
    oldExcel:
      'This workbook is in the old format of Excel (.xls). Nothing was changed. Open it with Excel or LibreOffice, save it as .xlsx, then choose it.',
    otherSpreadsheet:
      'This workbook is not an .xlsx. Nothing was changed. Open it with the program that made it, save it as .xlsx, then choose it.',
    notASpreadsheet:
      'This file is not an Excel workbook. Nothing was changed. Choose the funder’s .xlsx or .xlsm file.',
  },
}
