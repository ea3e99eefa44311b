import type { common as french } from '../fr/common.ts'
import type { Translated } from '../translated.ts'

export const common = {
  add: 'Add',
  back: 'Back',
  cancel: 'Cancel',
  choose: 'Choose…',
  chooseFile: 'Choose a file…',
  clearSearch: 'Clear the search',
  close: 'Close',
  continue: 'Continue',
  createNamed: 'Create “{{name}}”',
  emptyField: 'Empty the field',
  less: 'Less',
  loading: 'One moment…',
  more: 'More',
  moreActions: 'More actions',
  notifications: 'Messages',
  noSuchDay: '{{day}} does not exist, and was not taken. Write a day that is on the calendar.',
  nothingFound: 'Nothing matches.',
  optional: 'optional',
  remove: 'Remove',
  removeNamed: 'Remove “{{name}}”',
  retry: 'Try again',
  saved: 'Saved',
  showChoices: 'Show the choices',
  stepOf: 'Step {{position}} of {{total}}: {{name}}',
  stepState: {
    done: 'done',
    started: 'in progress',
    todo: 'to do',
    attention: 'to do now',
  },
  tickAll: 'Tick all',
  ticked: 'Ticked',
  typeThenEnter: 'Type, then Enter',
  typeToSearch: 'Type to search',
  typedNotTaken: 'Not taken yet: choose in the list, or “Create”.',
  elsewhere: 'Elsewhere',
  commune: 'Town',
  communePlaceholder: 'Choose a commune',
  choosePicture: 'Choose a picture…',
  changePicture: 'Change the picture…',
  removePicture: 'Remove the picture',
  dropOrPaste: 'You can also drop it here, or paste it.',
  dropPicture: 'Drop a picture: {{name}}',
  noPicture: 'No picture',
  zones: {
    Nord: 'North',
    Centre: 'Centre',
    Sud: 'South',
  },
  tooLong:
    'This text is too long: {{count}} characters, at most {{limit}}. It stays here as it is. Shorten it to have it saved.',
  lineTooLong:
    'A line is too long: {{count}} characters, at most {{limit}}. All of it stays here as it is. Shorten that line to have it saved.',
  tooManyLines:
    'There are too many lines: {{count}}, at most {{limit}}. All of it stays here as it is. Take some away to have it saved.',
  pasteCut:
    'What you pasted was too long: only its beginning went in (at most {{limit}} characters here). Read the end again, or shorten it and paste once more.',
  notKept:
    'This change could not be saved: a text or a list is too long, or a number too large. Nothing else has changed. Put it right and try again.',
  languages: {
    fr: 'Français',
    en: 'English',
  },
} as const satisfies Translated<typeof french>
