import { z } from 'zod'
import { DECK_EXTENSION } from '#shared/library/deck-extension.ts'
import { EXPORT_MODEL_EXTENSION } from '#shared/library/export-model-extension.ts'
import { TEMPLATE_EXTENSION } from '#shared/library/template-extension.ts'
import { idSchema, instantSchema } from '#shared/schemas/values.ts'
import { route } from './route.ts'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const suggestedName = z.string().min(1).max(200)

/** Kinds of file the app writes; each fixes the extension and the filter of the save dialog. */
export const SAVED_FILE_KINDS = [
  'pdf',
  'xlsx',
  'xlsm',
  'csv',
  'ics',
  'svg',
  'json',
  TEMPLATE_EXTENSION,
  DECK_EXTENSION,
  EXPORT_MODEL_EXTENSION,
] as const

export const fileRoutes = {
  /** Asks for a list (xlsx, xls, ods, csv); refuses above 10 MB before reading. */
  'files.pickSpreadsheet': route({
    input: z.object({}),
    output: z.object({ fileName: z.string(), bytes }),
  }),
  /** Asks for a funder's own workbook (xlsx, xlsm); refuses above 10 MB before reading. */
  'files.pickFunderTemplate': route({
    input: z.object({}),
    output: z.object({ fileName: z.string(), bytes }),
  }),
  /** Asks for a template that another team shared; the window verifies what it holds. */
  'files.pickTemplate': route({
    input: z.object({}),
    output: z.object({ fileName: z.string(), bytes }),
  }),
  /** Asks for an export model that another team shared; the window verifies what it holds. */
  'files.pickExportModel': route({
    input: z.object({}),
    output: z.object({ fileName: z.string(), bytes }),
  }),
  /** Asks for a deck that another team shared; the window verifies what it holds. */
  'files.pickDeck': route({
    input: z.object({}),
    output: z.object({ fileName: z.string(), bytes }),
  }),
  /**
   * The deck or template that somebody opened from the system (double click), once; null when none
   * waits. The window verifies what it holds.
   */
  'files.takeOpened': route({
    input: z.object({}),
    output: z.object({ file: z.object({ fileName: z.string(), bytes }).nullable() }),
  }),
  /** Asks for a calendar (.ics); refuses above 5 MB before reading. The window reads what it holds. */
  'files.pickCalendar': route({
    input: z.object({}),
    output: z.object({ fileName: z.string(), bytes }),
  }),
  /** Asks where, writes atomically; the handle opens or reveals the file later. */
  'files.save': route({
    input: z.object({ kind: z.enum(SAVED_FILE_KINDS), suggestedName, bytes }),
    output: z.object({ handle: idSchema, fileName: z.string() }),
  }),
  /** Asks for a folder and writes the files into a new one inside it, all of them or none. */
  'files.saveFolder': route({
    input: z.object({
      suggestedName,
      files: z
        .array(z.object({ kind: z.enum(SAVED_FILE_KINDS), suggestedName, bytes }))
        .min(1)
        .max(60),
    }),
    output: z.object({ handle: idSchema, folderName: z.string() }),
  }),
  /** Opens a saved file with the system's own application. */
  'files.open': route({ input: z.object({ handle: idSchema }), output: z.object({}) }),
  /** Shows a saved file in the system's file manager. */
  'files.reveal': route({ input: z.object({ handle: idSchema }), output: z.object({}) }),
  /** Opens a PDF in the system's viewer from a temporary copy. */
  'files.preview': route({ input: z.object({ suggestedName, bytes }), output: z.object({}) }),
  /**
   * Prints a PDF through the system's print dialog; `printed` is false when the person closed it, null
   * when the system does not say.
   */
  'files.print': route({
    input: z.object({ suggestedName, bytes }),
    output: z.object({ printed: z.boolean().nullable() }),
  }),
} as const

export const systemRoutes = {
  'system.info': route({
    input: z.object({}),
    output: z.object({
      appVersion: z.string(),
      electronVersion: z.string(),
      platform: z.string(),
      locale: z.string(),
      /** Set by tests and the demo only: an instant from which the app's clock runs, and how fast. */
      clock: z.object({ startsAt: instantSchema, speed: z.number().positive() }).nullable(),
    }),
  }),
  /** Writes a bug to the log: a code and a stack, never what the person typed. */
  'system.reportBug': route({
    input: z.object({ where: z.string().max(200), stack: z.string().max(8_000) }),
    output: z.object({}),
  }),
  /** Puts plain text on the clipboard; nothing is ever read from it. The page itself holds no permission. */
  'system.copyText': route({
    input: z.object({ text: z.string().max(200_000) }),
    output: z.object({}),
  }),
  /** Puts a PNG on the clipboard, to be pasted into a document. */
  'system.copyPicture': route({ input: z.object({ png: bytes }), output: z.object({}) }),
  'system.showLogs': route({ input: z.object({}), output: z.object({}) }),
  'system.reload': route({ input: z.object({}), output: z.object({}) }),
  /** Lets the window close, after `closeRequested` was answered. */
  'system.close': route({ input: z.object({}), output: z.object({}) }),
  /** The whole screen, without the frame of the window; or as it was. */
  'system.setFullScreen': route({ input: z.object({ isOn: z.boolean() }), output: z.object({}) }),
  /** While a part runs, the screen does not go dark by itself. */
  'system.stayAwake': route({ input: z.object({ isOn: z.boolean() }), output: z.object({}) }),
  /** Language of the menu and of native dialogs. */
  'system.setLanguage': route({
    input: z.object({ language: z.enum(['fr', 'en']) }),
    output: z.object({}),
  }),
} as const
