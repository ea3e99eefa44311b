import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './save-status.module.css'

/** A save that takes less than this is not worth a word, in milliseconds. */
const WORTH_A_WORD_MS = 400

/** « Enregistré »: only when the disk holds every change. */
export const SaveStatus = () => {
  const { t } = useWords()
  const phase = useSaveStatus((status) => status.phase)
  const savedSeq = useSaveStatus((status) => status.savedSeq)
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (phase !== 'saving') return
    const timer = setTimeout(() => setSlow(true), WORTH_A_WORD_MS)
    return () => clearTimeout(timer)
  }, [phase])
  const shown = phase === 'saving' && !isSlow ? 'pending' : phase
  return (
    <p
      className={classNames(styles.status, styles[shown])}
      role="status"
      data-save-phase={phase}
      // What the tests that pull the plug hold us to: this frame and those before it are kept.
      data-saved-seq={savedSeq}
      title={shown === 'saved' ? t('common.saved') : undefined}
    >
      {shown === 'failed' && (
        <>
          <IconAlertTriangle aria-hidden="true" stroke={2} />
          <span className={styles.words}>{t('shell.notSaved')}</span>
        </>
      )}
      {shown === 'saving' && (
        <>
          <IconLoader2 aria-hidden="true" stroke={2} />
          <span className={styles.words}>{t('shell.saving')}</span>
        </>
      )}
      {(shown === 'saved' || shown === 'pending') && (
        <>
          <IconCheck aria-hidden="true" stroke={2} />
          <span className={styles.words}>{shown === 'saved' ? t('common.saved') : ''}</span>
        </>
      )}
    </p>
  )
}
