import { useState } from 'react'
import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import { type ReplaceResult, restoreSnapshot, restoreWorkspace } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { formatInstant } from '#renderer/lib/spoken-dates.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { WorkspaceSummary } from '#shared/ipc/workspace-routes.ts'
import styles from './restore-dialog.module.css'
import {
  type RestoreCandidate,
  saveWorkspaceCopy,
  showFailure,
  useRestoreQuestion,
} from './workspace-files.ts'

const throughData = (candidate: RestoreCandidate): Promise<ReplaceResult> =>
  candidate.kind === 'file' ? restoreWorkspace(candidate.handle) : restoreSnapshot(candidate.id)

export type RestoreDialogProps = {
  /** How to replace the workspace; the recovery screen has its own way, without the data layer. */
  readonly restore?: typeof throughData
}

/** Shows what a file or a backup holds, says what is kept, then replaces the workspace. */
export const RestoreDialog = ({ restore = throughData }: RestoreDialogProps) => {
  const { t, language } = useWords()
  const candidate = useRestoreQuestion((state) => state.candidate)
  const [isPending, setPending] = useState(false)
  const [isUnsaved, setUnsaved] = useState(false)
  const close = () => {
    setUnsaved(false)
    useRestoreQuestion.setState({ candidate: null })
  }
  const confirm = async (chosen: RestoreCandidate) => {
    setPending(true)
    const answer = await restore(chosen).finally(() => setPending(false))
    if (!answer.ok && answer.error.code === 'unsavedChanges') {
      setUnsaved(true)
      return
    }
    close()
    if (answer.ok) await invoke('system.reload', {})
    else showFailure(answer.error.code)
  }
  if (!candidate) return null
  return (
    <Dialog
      isOpen
      onClose={close}
      isDismissable={!isPending}
      size="small"
      title={
        candidate.kind === 'file'
          ? t('shell.restore.titleFile', { fileName: candidate.fileName })
          : t('shell.restore.titleSnapshot', { date: formatInstant(candidate.takenAt, language) })
      }
      footer={
        <>
          <Button onPress={close} isDisabled={isPending}>
            {t('common.cancel')}
          </Button>
          <Button variant="primary" isPending={isPending} onPress={() => void confirm(candidate)}>
            {candidate.kind === 'file'
              ? t('shell.restore.openFile')
              : t('shell.restore.restoreSnapshot')}
          </Button>
        </>
      }
    >
      <h3 className={styles.title}>{t('shell.restore.holds')}</h3>
      <SummaryFacts summary={candidate.summary} />
      <p>{t('shell.restore.kept')}</p>
      {isUnsaved && <UnsavedWarning />}
    </Dialog>
  )
}

const UnsavedWarning = () => {
  const { t } = useWords()
  const count = useSaveStatus((status) => status.unsavedCount)
  return (
    <Banner
      tone="danger"
      isLive
      actions={
        <Button onPress={() => void saveWorkspaceCopy()}>{t('shell.saveCopyElsewhere')}</Button>
      }
    >
      {/* Typing that a field could not hand over counts as one change. */}
      {t('shell.restore.unsaved', { count: Math.max(1, count) })}
    </Banner>
  )
}

const SummaryFacts = ({ summary }: { readonly summary: WorkspaceSummary }) => {
  const { t, language } = useWords()
  const { counts } = summary
  const facts = [
    [t('shell.restore.organisation'), summary.organisationName || t('shell.noName')],
    [t('shell.restore.savedAt'), formatInstant(summary.savedAt, language)],
    [t('shell.restore.people'), String(counts.people ?? 0)],
    [t('shell.restore.sessions'), String(counts.sessions ?? 0)],
    [t('shell.restore.decks'), String(counts.decks ?? 0)],
    [t('shell.restore.pictures'), String(summary.attachmentCount)],
  ] as const
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <SummaryFact key={name} name={name} value={value} />
      ))}
    </dl>
  )
}

const SummaryFact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
)
