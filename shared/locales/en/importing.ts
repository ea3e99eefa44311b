import type { importing as french } from '../fr/importing.ts'
import type { Translated } from '../translated.ts'

export const importing = {
  title: 'Import a list',
  continue: 'Continue',
  finish: 'Finish',
  apply_one: 'Import {{count}} person',
  apply_other: 'Import {{count}} people',
  steps: {
    file: 'The list',
    columns: 'The columns',
    cells: 'The cells',
    people: 'The people',
  },
  phases: {
    opening: 'Opening the file',
    reading: 'Reading the rows',
    understanding: 'Recognising the columns',
    comparing: 'Comparing with the people already known',
    writing: 'Writing',
  },
  file: {
    title: 'Drop here the list you already keep',
    hint: 'Excel, LibreOffice or CSV, just as it is. Nothing is saved before you agree.',
    choose: 'Choose a file',
  },
  columns: {
    lead_one: 'Koudmen found {{count}} person. Check what each column holds.',
    lead_other: 'Koudmen found {{count}} people. Check what each column holds.',
    nobody:
      'Nobody was recognised. Your file is untouched. Choose another sheet or the right heading row.',
    nobodyOneSheet:
      'Nobody was recognised. Your file is untouched. Choose the right heading row, or say what each column holds.',
    headingsOnly:
      'This list holds headings only: nobody is in it yet. Your file is untouched. Go back to choose another list, or fill this one in.',
    sheet: 'Sheet of the workbook',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
    otherSheets_one: 'Only the sheet “{{sheet}}” is read. Another one holds rows: {{list}}.',
    otherSheets_other: 'Only the sheet “{{sheet}}” is read. Others hold rows: {{list}}.',
    otherSheet_one: '“{{name}}” ({{count}} row)',
    otherSheet_other: '“{{name}}” ({{count}} rows)',
    headerRow: 'Heading row',
    headerRowHint: 'The number of the row that names the columns.',
    table: 'First rows of the sheet',
    row: 'Row number',
    target: 'What column {{letter}} {{header}} holds',
  },
  because: {
    header: 'from the heading',
    content: 'from the content',
    both: 'from heading and content',
    chosen: 'chosen by you',
    nothing: 'not recognised',
  },
  cells: {
    lead: 'Here is everything that was not taken exactly as written. Nothing is lost in silence.',
    none: 'Every cell reads without a doubt.',
    toCheck_one: '{{count}} cell to check',
    toCheck_other: '{{count}} cells to check',
    notes_one: '{{count}} small routine correction',
    notes_other: '{{count}} small routine corrections',
    skipped_one: '{{count}} row left out',
    skipped_other: '{{count}} rows left out',
    skippedHint_one: 'It is not about a person.',
    skippedHint_other: 'They are not about people.',
    place: 'Cell',
    row: 'Row',
    text: 'Text',
    value: 'Written in the list',
    reason: 'Why',
    decision: 'What will be done',
  },
  people: {
    already:
      'This file was already imported on {{date}}. Importing it again only adds what changed.',
    new_one: 'new person',
    new_other: 'new people',
    merge_one: 'to look at',
    merge_other: 'to look at',
    same_one: 'already there, unchanged',
    same_other: 'already there, unchanged',
    toReview: 'To look at',
    toReviewHint:
      'These rows look like somebody, or have their phone or e-mail. Families often share a number: you say who is who.',
    alike: 'Already there: {{name}}',
    newTitle_one: '{{count}} new person',
    newTitle_other: '{{count}} new people',
    sameTitle_one: '{{count}} person already there',
    sameTitle_other: '{{count}} people already there',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    bringsNothing: 'The list says nothing more than what is already known.',
    notesFull:
      'The notes of this person are full. Nothing will be cut: the row becomes a new person. Shorten the notes to make them one.',
    onRow: 'row {{row}}',
    sameRow: '{{name}} (row {{row}} of the list)',
    what: 'What to do with {{name}}?',
    with: 'With',
    adds: '{{field}} added: {{value}}',
    addsText: 'Added: {{text}}',
    conflict: '{{field}}: take “{{imported}}” instead of “{{existing}}”',
    consent: {
      given: 'Consent noted, proof to confirm: {{purpose}}',
      refused: 'Refusal noted, proof to confirm: {{purpose}}',
    },
    consentConflict:
      'The list says something else than the record: note this answer too ({{purpose}})',
  },
  purposes: {
    newsletter: 'newsletter',
    photos: 'photos',
    sharing: 'sharing contact details',
  },
  actions: {
    merge: 'Same person',
    create: 'New person',
    skip: 'Do not import',
  },
  done: {
    created_one: '{{count}} person added',
    created_other: '{{count}} people added',
    updated_one: '{{count}} completed',
    updated_other: '{{count}} completed',
    imported: 'List imported: {{what}}',
    nothing: 'Everything was already there: nothing changed.',
  },
  columnLabel: 'Column {{letter}}',
  noteLine: '{{label}}: {{value}}',
  communeElsewhere: 'Elsewhere',
  noteOther: '{{field}} (other, from {{source}}): {{value}}',
  fields: {
    fullName: 'Full name',
    lastName: 'Last name',
    firstName: 'First name',
    phone: 'Phone',
    email: 'E-mail',
    commune: 'Commune',
    postcode: 'Postcode',
    structure: 'Organisation',
    activity: 'Activity',
    preferredContact: 'Preferred contact',
    offers: 'Can offer',
    needs: 'Needs',
    newsletter: 'Newsletter (yes/no)',
    photos: 'Photos (yes/no)',
    sharing: 'Sharing of contact details (yes/no)',
    notes: 'Notes',
    labelled: 'Keep in the notes',
    ignore: 'Do not import',
    phoneNote: 'Phone remark',
    communeCode: 'Commune',
  },
  contacts: {
    phone: 'phone',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    email: 'e-mail',
    inPerson: 'in person',
  },
  skipped: {
    title: 'Title above the table',
    header: 'Names of the columns',
    repeatedHeader: 'Names of the columns, repeated',
    erased: 'Erased person',
    total: 'Total row',
    note: 'Remark, not a person',
    nobody: 'No name, phone or e-mail',
    blank: 'Blank row',
  },
  sameness: {
    sameName: 'Same name',
    swappedName: 'First and last name swapped',
    soundsAlike: 'The names sound the same',
    spelledAlike: 'The names are spelled almost the same',
    initial: 'The first name is only an initial',
    samePhone: 'Same phone',
    sameEmail: 'Same e-mail',
    differentPhone: 'Different phones',
    differentEmail: 'Different e-mails',
    differentCommune: 'Different communes',
  },

  refusals: {
    emptyFile:
      'This file is empty. Nothing changed in your file or in Koudmen. Check that the list was saved, then choose it again.',
    nothingInside:
      'This file holds no row. Nothing changed in your file or in Koudmen. Open it in Excel or LibreOffice to check, then choose the right file.',
    fileTooLarge:
      'This file is over {{limit, number}} MB. Nothing changed in your file or in Koudmen. Copy only the rows of people to a new workbook, without pictures, and choose that one.',
    inflatedTooLarge:
      'Once inflated, this file is over {{limit, number}} MB. Reading was stopped. Nothing changed in your file or in Koudmen. Copy only the rows of people to a new workbook and choose that one. If you do not know where the file comes from, do not open it.',
    suspiciousCompression:
      'This file is compressed in an abnormal way, like a booby-trapped file. It was not opened. Nothing changed in your file or in Koudmen. Ask whoever gave it to you for a new copy, or copy the list to a new workbook.',
    tooManyParts:
      'This file has more than {{limit, number}} parts, far more than a list. Nothing changed in your file or in Koudmen. Copy only the sheet of people to a new workbook and choose that one.',
    tooManyRows:
      'This list has more than {{limit, number}} rows. Nothing changed in your file or in Koudmen. Copy the people you need to new workbooks of at most {{limit, number}} rows, and import them one after the other.',
    tooManyRowsInSheet:
      'The sheet “{{sheet}}” has more than {{limit, number}} rows. Nothing changed in your file or in Koudmen. Copy the people you need to new workbooks of at most {{limit, number}} rows, and import them one after the other.',
    tooManyColumns:
      'This list has more than {{limit, number}} columns. Nothing changed in your file or in Koudmen. Keep only the useful columns (name, phone, commune…) in a new workbook and choose that one.',
    tooManySheets:
      'This workbook has more than {{limit, number}} sheets. Nothing changed in your file or in Koudmen. Copy the sheet of people to a new workbook and choose that one.',
    tooManyCells:
      'This workbook has more than {{limit, number}} filled cells. Nothing changed in your file or in Koudmen. Copy the sheet of people to a new workbook and choose that one.',
    passwordProtected:
      'This file is protected by a password. Nothing changed in your file or in Koudmen. Open it with its password, save a copy without one, import that copy, then delete it.',
    damaged:
      'This file is damaged or incomplete. Nothing changed in your file or in Koudmen. Open it in Excel or LibreOffice, save it under another name, and choose that new copy.',
    unsafeName:
      'A sheet has a reserved name (“{{sheet}}”) that can be used to trick software. Nothing changed in your file or in Koudmen. Rename that sheet, save the file, and choose it again.',
    webPage:
      'This file is a web page, even if its name ends in .xls or .csv. Nothing changed in your file or in Koudmen. Open it in Excel or LibreOffice, save it in Excel format (.xlsx), and choose that copy.',
    pdf: 'This file is a PDF, not a spreadsheet. Nothing changed in your file or in Koudmen. Ask for the list in Excel, LibreOffice or CSV format, and choose that file.',
    picture:
      'This file is a picture, not a spreadsheet. Nothing changed in your file or in Koudmen. Ask for the list in Excel, LibreOffice or CSV format, and choose that file.',
    textDocument:
      'This file is a text document (Word or Writer), not a spreadsheet. Nothing changed in your file or in Koudmen. Copy the table to an Excel or LibreOffice workbook, save it, and choose that workbook.',
    presentation:
      'This file is a slide show, not a spreadsheet. Nothing changed in your file or in Koudmen. Copy the table to an Excel or LibreOffice workbook, save it, and choose that workbook.',
    otherSpreadsheet:
      'This file comes from a spreadsheet in a format Koudmen does not read. Nothing changed in your file or in Koudmen. Open it in its own program, save it as Excel (.xlsx), LibreOffice (.ods) or CSV, and choose that copy.',
    archive:
      'This file is an archive that holds other files. Nothing changed in your file or in Koudmen. Open the archive, take the list out, and choose that file.',
    koudmenFile:
      'This file holds a whole Koudmen workspace, not a list of people. Nothing changed in your file or in Koudmen. To open it, start Koudmen and choose “File”, then “Open a Koudmen file…”.',
    notASpreadsheet:
      'This file is not a list Koudmen can read. Nothing changed in your file or in Koudmen. Choose an Excel (.xlsx, .xls), LibreOffice (.ods) or CSV file.',
    cancelled:
      'Reading was stopped as you asked. Nothing changed in your file or in Koudmen. Choose the file again whenever you like.',
    tookTooLong:
      'Reading this file was taking too long. It was stopped. Nothing changed in your file or in Koudmen. Copy only the rows of people to a new workbook and choose that one.',
    unexpected:
      'Koudmen could not read this file. Nothing changed in your file or in Koudmen. Save it as CSV from your spreadsheet and choose that copy.',
  },
  doubts: {
    phoneZeroRestored: { reason: 'The leading zero was missing.', decision: 'Read as: {{kept}}' },
    phoneLetterForZero: {
      reason: 'A letter O stood for a zero.',
      decision: 'Understood: {{kept}}',
    },
    phonePrefixRestored: {
      reason: 'The + of the prefix was missing.',
      decision: 'Read as: {{kept}}',
    },
    phoneRemark: {
      reason: 'Words stand beside the number.',
      decision: 'Number and remark kept: {{kept}}',
    },
    phoneSeveral: {
      reason: 'There are several numbers.',
      decision: 'Kept as the phone: {{kept}}. The others go to the notes.',
    },
    phoneTooShort: {
      reason: 'Digits are missing from this number.',
      decision: 'Kept as typed: {{kept}}',
    },
    phoneTooLong: {
      reason: 'This number has too many digits.',
      decision: 'Kept as typed: {{kept}}',
    },
    phoneUnknownNumber: {
      reason: 'This is not a known number.',
      decision: 'Kept as typed: {{kept}}',
    },
    phoneDigitsLost: {
      reason: 'The spreadsheet lost the last digits of this number.',
      decision: 'Kept as typed: {{kept}}. It will have to be asked for again.',
    },
    phoneNoNumber: {
      reason: 'There is no number here.',
      decision: 'The words become the phone remark: {{kept}}',
    },
    nameOrderGuessed: {
      reason: 'Nothing says for sure which is the last name and which the first.',
      decision: 'Last name, first name: {{kept}}',
    },
    nameOneWord: { reason: 'Only one of the two names is there.', decision: 'Kept: {{kept}}' },
    nameTwoPeople: {
      reason: 'This row seems to be about two people.',
      decision: 'Kept as one person: {{kept}}',
    },
    nameRemark: {
      reason: 'Other words stand beside the name.',
      decision: 'Name kept: {{kept}}. The words go to the notes.',
    },
    nameDigits: { reason: 'There are digits in this name.', decision: 'Kept as typed: {{kept}}' },
    nameSign: {
      reason: 'There is a punctuation mark in this name.',
      decision: 'Kept as typed: {{kept}}',
    },
    nameTitleLeftOut: {
      reason: 'A title stands beside the name.',
      decision: 'Name kept: {{kept}}. The title goes to the notes.',
    },
    nameNumberLeftOut: {
      reason: 'A list number stands before the name.',
      decision: 'Name kept: {{kept}}. The number is left out.',
    },
    nameMaybeNote: {
      reason: 'This cell is alone in its row: a name, or perhaps a remark.',
      decision:
        'Read as a person: {{kept}}. If it is a remark, delete it from your list and choose the file again.',
    },
    nameOrganisation: {
      reason: 'This name seems to be an organisation’s.',
      decision:
        'Kept as the name of a person: {{kept}}. If it is not one, delete this row from your list and choose the file again.',
    },
    rowAboveHeader: {
      reason: 'This row stands above the headings of the columns.',
      decision: 'Read as a person, with the columns below: {{kept}}',
    },
    rowAboveLeftOut: {
      reason: 'This row, above the headings of the columns, is perhaps about a person.',
      decision:
        'It is not imported. If it is a person, move it below the headings and choose the file again.',
    },
    headerChanged: {
      reason: 'This row names other columns than the row of headings.',
      decision: 'The rows below are read with these headings: {{kept}}',
    },
    nameMissing: {
      reason: 'The name is missing.',
      decision: 'The person is created without a name, to be completed.',
    },
    communeAbbreviation: { reason: 'The commune is abbreviated.', decision: 'Read as: {{kept}}' },
    communeGuessed: {
      reason: 'The commune is not written as in the official list.',
      decision: 'Guessed: {{kept}}',
    },
    communeAmbiguous: {
      reason: 'Several communes are possible: {{kept}}.',
      decision: 'Commune left empty, text kept in the notes.',
    },
    communeUnknown: {
      reason: 'This commune is not in Martinique, or is not recognised.',
      decision: 'Read as: {{kept}}. The text is kept in the notes.',
    },
    emailAccents: {
      reason: 'This address has an accent, which is rare.',
      decision: 'Kept as typed: {{kept}}',
    },
    emailInvalid: {
      reason: 'This is not a complete e-mail address.',
      decision: 'Kept in the notes, not in the e-mail.',
    },
    emailRemark: {
      reason: 'Other words are written with the address.',
      decision: 'Kept as the e-mail: {{kept}}. The rest goes to the notes.',
    },
    emailSeveral: {
      reason: 'There are several addresses.',
      decision: 'Kept as the e-mail: {{kept}}. The others go to the notes.',
    },
    contactUnknown: {
      reason: 'This way of contact is not recognised.',
      decision: 'Preferred contact left empty, text kept in the notes.',
    },
    contactSeveral: {
      reason: 'There are several ways of contact, or a remark.',
      decision: 'Kept as preferred contact: {{kept}}. The text goes to the notes.',
    },
    answerUnclear: {
      reason: 'This is neither a yes nor a no.',
      decision: 'No consent or refusal recorded, text kept in the notes.',
    },
    answerRemark: {
      reason: 'A remark stands beside the answer.',
      decision: 'Answer kept, remark in the notes: {{kept}}',
    },
    answerMarkYes: {
      reason: 'A mark stands for the answer, not a word.',
      decision: 'Understood as a yes. The proof is still to be confirmed.',
    },
    answerMarkNo: {
      reason: 'A mark stands for the answer, not a word.',
      decision: 'Understood as a no.',
    },
    answerToRefusal: {
      reason: 'A heading speaks of a refusal, and the answer does not say whether it confirms it.',
      decision: 'No consent or refusal recorded, answer kept in the notes. To be asked again.',
    },
    answerToUnsure: {
      reason: 'A heading does not say for sure what the answer agrees to.',
      decision:
        'No consent or refusal recorded, answer kept in the notes. If it is one, choose it above the column.',
    },
    answerAlone: {
      reason: 'A yes, a no or a mark does not say what it is about.',
      decision: 'No need or offer recorded, answer kept in the notes.',
    },
    dateImpossible: {
      reason: 'There is no such day on the calendar.',
      decision: 'Kept as it is in the notes: {{kept}}',
    },
    dashEmpty: { reason: 'A dash stands for the value.', decision: 'Left empty.' },
    saysNothing: { reason: 'This word says that there is nothing.', decision: 'Left empty.' },
    textTooLong: {
      reason: 'This text is very long.',
      decision: 'Cut in its field, kept in the notes up to 20,000 characters.',
    },
    formulaError: { reason: 'The formula of this cell gives an error.', decision: 'Left empty.' },
    columnRepeated: {
      reason: 'Another column already fills this field: {{kept}}.',
      decision: 'Kept in the notes, under the heading of its column.',
    },
    postcodeDisagrees: {
      reason: 'This postcode is not that of the commune given: {{kept}}.',
      decision: 'The commune is kept, the postcode goes to the notes.',
    },
    unsafeHeader: {
      reason: 'This column has a reserved name that can be used to trick software.',
      decision: 'Column left out. Rename it in the file to import it.',
    },
  },
} as const satisfies Translated<typeof french>
