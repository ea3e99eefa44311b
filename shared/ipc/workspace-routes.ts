import { z } from 'zod'
import { erasureSchema } from '#shared/schemas/privacy.schema.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import { hashSchema, idSchema, instantSchema } from '#shared/schemas/values.ts'
import { route } from './route.ts'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const documentName = z.custom<'community' | 'people' | 'library' | `session:${string}`>(
  (value) =>
    typeof value === 'string' && /^(community|people|library|session:[\w.-]{1,120})$/u.test(value),
)
const documentUpdate = z.object({ document: documentName, update: bytes })
const counts = z.record(
  z.enum(TABLE_NAMES as unknown as readonly [string, ...string[]]),
  z.number().int().nonnegative(),
)

/** Short description of a workspace file or of a snapshot, shown before one restores it. */
export const workspaceSummarySchema = z.object({
  organisationName: z.string(),
  savedAt: instantSchema,
  counts,
  attachmentCount: z.number().int().nonnegative(),
})
export type WorkspaceSummary = Readonly<z.infer<typeof workspaceSummarySchema>>

/** What start-up found out about the files on disk; the renderer words it. */
export const STORAGE_NOTICES = [
  'journalTailDropped',
  'journalDamaged',
  'snapshotDamaged',
  'diskAlmostFull',
  /** Somebody was erased: the tables are new, and that is as it should be. */
  'personErased',
  /** Somebody was erased, and older files that hold them could not be rewritten yet. */
  'erasureUnfinished',
  /** Somebody went back to a backup or opened a file: the content is another one. */
  'restored',
] as const

export const journalRoutes = {
  /**
   * Everything the renderer needs to rebuild the write model: the state of the newest verified
   * snapshot, then each later journal frame in order. `lastSeq` is 0 in a workspace never written.
   */
  'journal.load': route({
    input: z.object({}),
    output: z.object({
      workspaceId: idSchema,
      snapshotSeq: z.number().int().nonnegative(),
      documents: z.array(documentUpdate),
      frames: z.array(
        z.object({ seq: z.number().int().positive(), updates: z.array(documentUpdate) }),
      ),
      lastSeq: z.number().int().nonnegative(),
      notices: z.array(z.enum(STORAGE_NOTICES)),
    }),
  }),
  /** Appends one commit and answers once the disk has it (`fdatasync`). */
  'journal.append': route({
    input: z.object({ label: z.string().max(200), updates: z.array(documentUpdate).min(1) }),
    output: z.object({ seq: z.number().int().positive() }),
  }),
} as const

export const workspaceRoutes = {
  /** Asks where, then writes one `.koudmen` file. `unsaved` holds updates the journal refused. */
  'workspace.saveAs': route({
    input: z.object({ suggestedName: z.string().max(200), unsaved: z.array(documentUpdate) }),
    output: z.object({ fileName: z.string() }),
  }),
  /** Asks for a `.koudmen` file and verifies it whole; nothing is changed yet. */
  'workspace.pick': route({
    input: z.object({}),
    output: z.object({ handle: idSchema, fileName: z.string(), summary: workspaceSummarySchema }),
  }),
  /** Takes a snapshot, then replaces the workspace by the picked file. The renderer then reloads. */
  'workspace.restore': route({ input: z.object({ handle: idSchema }), output: z.object({}) }),
  /** Snapshots kept, newest first; a damaged one is listed with `summary: null`. */
  'workspace.snapshots': route({
    input: z.object({}),
    output: z.array(
      z.object({
        id: idSchema,
        takenAt: instantSchema,
        reason: z.string(),
        summary: workspaceSummarySchema.nullable(),
      }),
    ),
  }),
  'workspace.restoreSnapshot': route({ input: z.object({ id: idSchema }), output: z.object({}) }),
  /**
   * Keeps rows of the read model that the journal may not hold, as one more backup (`beforeRebuild`).
   * `lastSeq`: journal frame the tables were at; `isAhead`: they also showed unsaved changes.
   */
  'workspace.keepTables': route({
    input: z.object({
      workspaceId: idSchema,
      lastSeq: z.number().int().nonnegative(),
      isAhead: z.boolean(),
      documents: z.array(documentUpdate).min(1),
    }),
    output: z.object({ id: idSchema }),
  }),
  /**
   * Erases people from every file of the app (decision 12). Answers once no snapshot holds them, or once
   * it is noted that those which the disk refused to rewrite are to be at the next start; the window then
   * closes its tables, asks `workspace.finishErasure` and loads anew. It cannot be undone.
   */
  'workspace.erase': route({
    input: erasureSchema.omit({ id: true }),
    output: z.object({}),
  }),
  /** Empties Chromium's storage, in which rows and drafts of erased people may remain. */
  'workspace.finishErasure': route({ input: z.object({}), output: z.object({}) }),
  /** Takes a verified snapshot now; `reason` such as `beforeImport`. */
  'workspace.snapshot': route({
    input: z.object({
      reason: z.enum(['start', 'timer', 'beforeImport', 'beforeRestore', 'quit', 'asked']),
    }),
    output: z.object({ id: idSchema }),
  }),
} as const

export const attachmentRoutes = {
  /**
   * Stores a PNG or JPEG picture, a scan as PDF or a workbook (≤ 10 MB), under its sha256. A picture is
   * shown at `app://koudmen/attachments/<hash>`; anything else is never served as one, only read.
   */
  'attachments.put': route({ input: z.object({ bytes }), output: z.object({ hash: hashSchema }) }),
  'attachments.get': route({ input: z.object({ hash: hashSchema }), output: z.object({ bytes }) }),
} as const
