import type { app as french } from '../fr/app.ts'
import type { Translated } from '../translated.ts'

export const app = {
  menu: {
    file: 'File',
    newSession: 'New session',
    newPerson: 'New person',
    importPeople: 'Import a list…',
    openWorkspace: 'Open a Koudmen file…',
    saveWorkspaceAs: 'Save a copy…',
    settings: 'Settings',
    quit: 'Quit Koudmen',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    commandPalette: 'Find an action…',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Normal size',
    fullScreen: 'Full screen',
    developerTools: 'Developer tools',
    help: 'Help',
    shortcuts: 'Keyboard shortcuts',
    showLogs: 'Show the technical log',
    about: 'About Koudmen',
    hide: 'Hide Koudmen',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  dialogs: {
    pickSpreadsheet: {
      title: 'Choose a list of participants',
      button: 'Choose',
      filter: 'Workbooks and lists',
    },
    pickTemplate: {
      title: 'Open a received template',
      button: 'Open',
    },
    pickExportModel: {
      title: 'Open a received export model',
      button: 'Open',
    },
    pickDeck: {
      title: 'Open a deck received',
      button: 'Open',
    },
    pickCalendar: {
      title: 'Open a calendar file',
      button: 'Open',
    },
    pickWorkspace: {
      title: 'Open a Koudmen file',
      button: 'Open',
    },
    saveWorkspace: {
      title: 'Save a copy of your data',
      button: 'Save',
    },
    saveFolder: {
      title: 'Where to put the folder of the kit',
      button: 'Save here',
    },
    saveFile: {
      title: 'Save the file',
      button: 'Save',
    },
    filters: {
      koudmen: 'Koudmen file',
      pdf: 'PDF document',
      xlsx: 'Excel workbook',
      csv: 'CSV file',
      ics: 'Calendar file',
      svg: 'SVG picture',
      json: 'JSON file',
      'koudmen-modele': 'Koudmen template',
      'koudmen-jeu': 'Koudmen deck',
      'koudmen-export': 'Koudmen export model',
    },
    about: {
      title: 'About Koudmen',
      detail: 'Prepare, print, run and follow the sessions of a learning community, offline.',
      version: 'Version',
      close: 'Close',
    },
    crashed: {
      title: 'Koudmen',
      message: 'The window has stopped.',
      detail: 'Everything marked “Saved” is safe. Reload the window to carry on.',
      reload: 'Reload',
      quit: 'Quit',
    },
    startFailed: {
      title: 'Koudmen cannot start',
      detail: 'Your data has not been touched. Restart the computer, then open Koudmen again.',
    },
  },
} as const satisfies Translated<typeof french>
