import type { exportModels as french } from '../fr/export-models.ts'
import type { Translated } from '../translated.ts'

export const exportModels = {
  title: 'Export models',
  lead: 'Choose the rows, the columns, their order and their names once. Make the file again whenever it is asked for.',
  create: 'Create a model',
  open: 'Open a received model',
  own: 'Your models',
  ownEmpty: 'No model yet. Create one, or copy a ready-made model.',
  ready: 'Ready-made',
  newName: 'New model',
  copyName: '{{name}} (copy)',
  actionsOf: 'Actions of {{name}}',
  duplicate: 'Copy',
  share: 'Share',
  remove: 'Delete',
  rename: 'Rename the model',
  removed: 'Model deleted: {{name}}',
  duplicated: 'Model copied: {{name}}',
  opened: 'Model received: {{name}}',
  gone: 'This model is no longer there. Your data has not changed. Go back to the list of models.',
  back: 'Export models',
  columnCount_one: '{{count}} column',
  columnCount_other: '{{count}} columns',
  readyNames: {
    participants: 'Participants of an operation (ESF+)',
    people: 'People who came',
    presences: 'Attendance',
    sessions: 'Sessions held',
  },
  readyNote: 'This model comes with Koudmen: its columns do not change.',
  adapt: 'Copy to adapt',
  rows: {
    label: 'One row for each…',
    presences: {
      name: 'Attendance',
      option: 'person and part',
      about:
        'One row a person and part typed up, absences included. People without a name are not there.',
    },
    people: {
      name: 'People',
      option: 'person who came',
      about: 'One row a person who came at least once. Merged records are one row.',
    },
    participants: {
      name: 'Participants',
      option: 'participant, with entry and exit',
      about:
        'One row a participant: entry is the first day present, exit the last one, among the sessions chosen.',
    },
    sessions: {
      name: 'Sessions',
      option: 'session held',
      about: 'One row a session of which at least one part was typed up.',
    },
    results: {
      name: 'Results',
      option: 'result',
      about: 'One row an idea, decision, commitment… and a mark given. Nobody is named.',
    },
    flat: {
      name: 'Data',
      option: 'attendance, for a pivot table',
      about:
        'The flat table of the report: one row a person present and part, and “once” columns to add up.',
    },
  },
  content: 'What the file holds',
  filters: {
    summary: 'Choose a format, a challenge, a venue, a funder, a commune',
    active_one: '{{count}} filter chosen',
    active_other: '{{count}} filters chosen',
    format: 'Format',
    challenge: 'Challenge',
    venue: 'Venue',
    funder: 'Funder',
    venueCommune: 'Commune of the venue',
    personCommune: 'Commune of the people',
    any: 'Whichever',
    clear: 'Remove the filters',
    line: '{{name}}: {{value}}.',
    period: 'Period: {{period}}.',
    gone: 'deleted since',
  },
  referent: 'Contact person',
  referentHint:
    'Whom to contact for those who left neither phone nor e-mail. Without a name here, these people count as incomplete.',
  columns: {
    title: 'Columns',
    hint: 'Drag them, or use the arrows. Alt + arrow moves the column you are in too.',
    header: 'Name of column {{number}}',
    text: 'Text of every row',
    shows: 'Holds: {{name}}',
    newer: 'Column of another version of Koudmen: kept, but not written into the file.',
    notAsked: 'Your organisation does not ask for this: the column is kept, but not written.',
    up: 'Move column {{name}} up',
    down: 'Move column {{name}} down',
    remove: 'Remove column {{name}}',
    removed: 'Column removed: {{name}}',
    add: 'Add a column',
    moved: 'Column {{name}}: place {{place}} of {{count}}',
    none: 'No column. Add one to see the file.',
  },
  preview: {
    title: 'Preview',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
    people_one: '{{count}} person',
    people_other: '{{count}} people',
    first_one: 'the first one is shown',
    first_other: 'the first {{count}} are shown',
    empty: 'No row with this choice. Change the period or the filters.',
  },
  complete: {
    title: 'Complete data',
    count_one: '{{count}} person of {{total}} has complete data.',
    count_other: '{{count}} people of {{total}} have complete data.',
    none: 'Nobody is counted with this choice.',
    kept: 'Within the threshold: {{incomplete}}% of incomplete records, {{percent}}% at most.',
    keptOfAsked:
      'Of what you ask for, {{incomplete}}% of the records are incomplete, {{percent}}% at most.',
    over: 'Over the threshold: {{incomplete}}% of incomplete records, {{percent}}% at most. The funder may cut its grant. Complete some records before sending the file.',
    rule: 'ESF+ rule: beyond {{percent}}% of participants with incomplete data, the amount paid is corrected (sources read in 2025: Seine-et-Marne, DREETS Grand Est). Have your funder confirm what it asks for.',
    asked:
      'A record is complete when it says: {{facts}}. Nothing is guessed: “Not told” stays written.',
    notAsked:
      'Your organisation does not ask for: {{facts}}. If your funder does, no record is complete for it.',
    settings: 'Choose what is asked for',
    oneDay:
      'Everything was held on one day. For the ESF+, an operation of one day or less has no participants to follow one by one.',
    missing_one: '{{fact}}: {{count}} person lacks it',
    missing_other: '{{fact}}: {{count}} people lack it',
    see_one: 'See the person to complete',
    see_other: 'See the {{count}} people to complete',
    toComplete: 'People to complete',
    lacks: 'Missing: {{facts}}',
    erased: 'This record can no longer be completed.',
  },
  export: {
    xlsx: 'Export to Excel',
    csv: 'Export to CSV',
    running: 'Writing the file…',
    failed:
      'The file could not be written. Your data and the model have not changed. Try again, or shorten the period.',
  },
  file: {
    subject: 'Made from a model of the team',
    made: 'Model “{{name}}”, made on {{day}}.',
    cut: 'This model file is not whole: sending it probably stopped on the way. Your models have not changed. Ask to receive it again, then reopen it.',
    altered:
      'This model file was changed outside Koudmen. To be safe it was not opened, and your models have not changed. Ask for another copy.',
    newer:
      'This export model comes from a newer version of Koudmen. Your models have not changed. Update Koudmen, then reopen it.',
    foreign:
      'This file is not a Koudmen export model. Your models have not changed. Choose a file whose name ends with .koudmen-export.',
    tooLarge:
      'This file is too large for an export model (1 MB at most). Nothing was read. Check that it is the right file.',
  },
} as const satisfies Translated<typeof french>
