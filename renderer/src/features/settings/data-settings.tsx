import {
  IconCamera,
  IconDeviceFloppy,
  IconFileText,
  IconFolderOpen,
  IconShieldLock,
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { SnapshotList } from '#renderer/commands/snapshot-list.tsx'
import {
  openWorkspaceFile,
  saveWorkspaceCopy,
  showFailure,
} from '#renderer/commands/workspace-files.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { saveDrafts } from '#renderer/lib/pending-drafts.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import styles from './settings.module.css'

/** Copies, automatic backups, and what helps whoever helps. */
export const DataSettings = () => {
  const { t } = useWords()
  const [version, setVersion] = useState(0)
  const [isPending, setPending] = useState(false)
  const takeSnapshot = async () => {
    setPending(true)
    await saveDrafts()
    const answer = await invoke('workspace.snapshot', { reason: 'asked' }).finally(() =>
      setPending(false),
    )
    if (!answer.ok) showFailure(answer.error.code)
    else {
      showToast(t('settings.data.snapshotDone'), { tone: 'positive' })
      setVersion((current) => current + 1)
    }
  }
  return (
    <div className={styles.column}>
      <Section title={t('settings.data.copyTitle')} hint={t('settings.data.copyHint')}>
        <div className={styles.actions}>
          <Button
            variant="primary"
            icon={IconDeviceFloppy}
            onPress={() => void saveWorkspaceCopy()}
          >
            {t('settings.data.saveCopy')}
          </Button>
          <Button icon={IconFolderOpen} onPress={() => void openWorkspaceFile()}>
            {t('settings.data.openFile')}
          </Button>
        </div>
      </Section>
      <Section title={t('settings.data.snapshotsTitle')} hint={t('settings.data.snapshotsHint')}>
        <div className={styles.actions}>
          <Button icon={IconCamera} isPending={isPending} onPress={() => void takeSnapshot()}>
            {t('settings.data.snapshotNow')}
          </Button>
        </div>
        <SnapshotList version={version} />
      </Section>
      <Section title={t('privacy.page.title')} hint={t('privacy.page.openHint')}>
        <div className={styles.actions}>
          <ButtonLink icon={IconShieldLock} to={paths.privacy()}>
            {t('privacy.page.open')}
          </ButtonLink>
        </div>
      </Section>
      <Section title={t('settings.data.technicalTitle')} hint={t('settings.data.technicalHint')}>
        <div className={styles.actions}>
          <Button icon={IconFileText} onPress={() => void invoke('system.showLogs', {})}>
            {t('settings.data.showLogs')}
          </Button>
        </div>
        <VersionLine />
      </Section>
    </div>
  )
}

const VersionLine = () => {
  const { t } = useWords()
  const [versions, setVersions] = useState<{ version: string; electron: string } | null>(null)
  useEffect(() => {
    void invoke('system.info', {}).then((answer) => {
      if (!answer.ok) return
      const { appVersion, electronVersion } = answer.data
      setVersions({ version: appVersion, electron: electronVersion })
    })
  }, [])
  return versions && <p className={styles.note}>{t('settings.data.version', versions)}</p>
}
