import { useEffect, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { formatInstant } from '#renderer/lib/spoken-dates.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { BACKUP_REASONS, type BackupReason } from '#shared/domain/backup-reasons.ts'
import type { RouteOutput } from '#shared/ipc/index.ts'
import styles from './snapshot-list.module.css'
import { askToRestore } from './workspace-files.ts'

type Snapshot = RouteOutput<'workspace.snapshots'>[number]

/** More would be a wall of dates; the others are still on the disk. */
const SHOWN_AT_FIRST = 6

// A newer Koudmen may have left backups whose reason is not known here.
const isReason = (reason: string): reason is BackupReason =>
  (BACKUP_REASONS as readonly string[]).includes(reason)

export type SnapshotListProps = {
  /** Changing it reads the list again. */
  readonly version?: number
}

/** The backups kept on this laptop, newest first, each with what it holds. */
export const SnapshotList = ({ version = 0 }: SnapshotListProps) => {
  const { t } = useWords()
  const [snapshots, setSnapshots] = useState<readonly Snapshot[] | null>(null)
  const [areAllShown, setAllShown] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version asks for a new reading.
  useEffect(() => {
    let isCurrent = true
    void invoke('workspace.snapshots', {})
      .then((answer) => {
        if (isCurrent) setSnapshots(answer.ok ? answer.data : [])
      })
      .catch(() => isCurrent && setSnapshots([]))
    return () => {
      isCurrent = false
    }
  }, [version])
  if (snapshots === null) return <p className={styles.empty}>{t('common.loading')}</p>
  if (snapshots.length === 0)
    return <p className={styles.empty}>{t('shell.recovery.noSnapshots')}</p>
  const shown = areAllShown ? snapshots : snapshots.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <ul className={styles.list}>
        {shown.map((snapshot) => (
          <SnapshotLine key={snapshot.id} snapshot={snapshot} />
        ))}
      </ul>
      {shown.length < snapshots.length && (
        <div>
          <Button variant="quiet" onPress={() => setAllShown(true)}>
            {t('shell.snapshots.showAll', { count: snapshots.length })}
          </Button>
        </div>
      )}
    </>
  )
}

const SnapshotLine = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { t, language } = useWords()
  const { summary, reason } = snapshot
  const when = formatInstant(snapshot.takenAt, language)
  const why = isReason(reason) ? t(`shell.snapshots.reasons.${reason}`) : ''
  const holds = summary
    ? [
        t('shell.counts.people', { count: summary.counts.people ?? 0 }),
        t('shell.counts.sessions', { count: summary.counts.sessions ?? 0 }),
        t('shell.counts.decks', { count: summary.counts.decks ?? 0 }),
      ].join(', ')
    : ''
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.when}>{when}</p>
        <p className={styles.what}>{[why, holds].filter(Boolean).join(' · ')}</p>
      </div>
      {summary ? (
        <Button
          onPress={() =>
            askToRestore({
              kind: 'snapshot',
              id: snapshot.id,
              takenAt: snapshot.takenAt,
              summary,
            })
          }
        >
          {t('shell.snapshots.restore')}
          <VisuallyHidden>{when}</VisuallyHidden>
        </Button>
      ) : (
        <Badge tone="danger">{t('shell.recovery.damaged')}</Badge>
      )}
    </li>
  )
}
