import { IconFileText, IconFolderOpen, IconReload, IconShieldCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { RestoreDialog } from '#renderer/commands/restore-dialog.tsx'
import { SnapshotList } from '#renderer/commands/snapshot-list.tsx'
import {
  askToRestore,
  type RestoreCandidate,
  showFailure,
} from '#renderer/commands/workspace-files.ts'
import { rescueStoredTables } from '#renderer/data/rescue.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { BrandMark } from '#renderer/ui/brand-mark.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import styles from './recovery-screen.module.css'

// The tables the screens read are made again from the journal at the next start: without the data
// layer, dropping them is the sure way not to show those of before.
const forgetReadModel = async () => {
  const databases = await indexedDB.databases()
  for (const { name } of databases) if (name) indexedDB.deleteDatabase(name)
}

/** When keeping the tables meets these, the restore would too: better to say so before. */
const DISK_TROUBLE: ReadonlySet<string> = new Set(['diskFull', 'diskReadOnly'])

const restoreDirectly = async (candidate: RestoreCandidate) => {
  // The tables may be the only readable copy left: they become a backup before they are dropped.
  const kept = await rescueStoredTables((tables) => invoke('workspace.keepTables', tables))
  if (kept && !kept.ok && DISK_TROUBLE.has(kept.error.code)) return kept
  const answer =
    candidate.kind === 'file'
      ? await invoke('workspace.restore', { handle: candidate.handle })
      : await invoke('workspace.restoreSnapshot', { id: candidate.id })
  if (answer.ok) await forgetReadModel().catch(() => {})
  return answer
}

const openFile = async () => {
  const answer = await invoke('workspace.pick', {})
  if (answer.ok) askToRestore({ kind: 'file', ...answer.data })
  else showFailure(answer.error.code)
}

const explanationOf = (code: string) => {
  switch (code) {
    case 'readModelUnavailable':
      return 'readModel'
    case 'journalLost':
      return 'journalLost'
    default:
      return 'storage'
  }
}

export type RecoveryScreenProps = {
  readonly code: string
  readonly onRetry: () => void
}

/**
 * The data does not open: says what is safe and offers ways back. Never offers to start afresh: a
 * journal exists, and somebody's work is in it.
 */
export const RecoveryScreen = ({ code, onRetry }: RecoveryScreenProps) => {
  const { t } = useWords()
  useEffect(() => {
    document.title = `${t('shell.recovery.title')} · Koudmen`
  }, [t])
  const [isRetrying, setRetrying] = useState(false)
  const isLost = code === 'journalLost'
  return (
    <main className={styles.screen}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div className={styles.mark}>
            <BrandMark />
          </div>
          <h1>{t('shell.recovery.title')}</h1>
          <p className={styles.words}>{t(`shell.recovery.${explanationOf(code)}`)}</p>
        </header>
        <Section title={t('shell.recovery.safe')}>
          <ul className={styles.safe}>
            {([isLost ? 'safeRescued' : 'safeJournal', 'safeSnapshots', 'safeFiles'] as const).map(
              (key) => (
                <li key={key}>
                  <IconShieldCheck aria-hidden="true" stroke={1.75} />
                  {t(`shell.recovery.${key}`)}
                </li>
              ),
            )}
          </ul>
        </Section>
        <Section
          title={t('shell.recovery.whatToDo')}
          hint={t(isLost ? 'shell.recovery.lostHint' : 'shell.recovery.retryHint')}
        >
          <div className={styles.actions}>
            <Button
              // Without a journal, trying again only helps once its disk is back.
              variant={isLost ? 'secondary' : 'primary'}
              icon={IconReload}
              isPending={isRetrying}
              onPress={() => {
                setRetrying(true)
                onRetry()
              }}
            >
              {t('common.retry')}
            </Button>
            <Button icon={IconFolderOpen} onPress={() => void openFile()}>
              {t('shell.recovery.openFile')}
            </Button>
            <Button
              variant="quiet"
              icon={IconFileText}
              onPress={() => void invoke('system.showLogs', {})}
            >
              {t('shell.recovery.showLogs')}
            </Button>
          </div>
          <p className={styles.note}>
            {t('shell.recovery.logsHint')} {t('shell.recovery.details', { code })}
          </p>
        </Section>
        <Section title={t('shell.recovery.snapshots')} hint={t('shell.recovery.snapshotsHint')}>
          <SnapshotList />
        </Section>
      </div>
      <RestoreDialog restore={restoreDirectly} />
    </main>
  )
}
