/** Why a snapshot was taken; part of its file name. */
export const SNAPSHOT_REASONS = [
  'start',
  'timer',
  'beforeImport',
  'beforeRestore',
  'quit',
  'asked',
  /** State that a restore put in place: the first of a new line of history. */
  'restored',
  /** Taken because the journal's files were gone while the app ran. */
  'journalLost',
  /** State after a person was erased: the first of a new line of history. */
  'erased',
] as const
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number]

/** What the list of backups shows: snapshots, and rows rescued from the window's tables. */
export const BACKUP_REASONS = [...SNAPSHOT_REASONS, 'beforeRebuild'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]
