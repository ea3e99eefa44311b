import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { type SaveStatus as Status, useSaveStatus } from '#renderer/data/save-status-store.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './save-status.module.css'

type SavePhase = Status['phase']

/**
 * A save that takes less is over before anybody could read that it is under way: nothing is drawn for it,
 * and the journal does not share the machine with two pictures of the window. Milliseconds.
 */
const SEEN_MS = 30
/** A save that takes less than this is not worth a word, in milliseconds. */
const WORTH_A_WORD_MS = 400

/** What the words tell of a phase. */
const useShown = (phase: SavePhase): SavePhase | 'pending' => {
  const [told, setTold] = useState<SavePhase | 'pending'>(phase)
  useEffect(() => {
    if (phase !== 'saving') return setTold(phase)
    const timers = [
      setTimeout(() => setTold('pending'), SEEN_MS),
      setTimeout(() => setTold('saving'), WORTH_A_WORD_MS),
    ]
    return () => {
      for (const timer of timers) clearTimeout(timer)
    }
  }, [phase])
  return phase === 'saving' ? told : phase
}

/** « Enregistré »: only when the disk holds every change, or had held them all `SEEN_MS` ago. */
export const SaveStatus = () => {
  const { t } = useWords()
  const phase = useSaveStatus((status) => status.phase)
  const savedSeq = useSaveStatus((status) => status.savedSeq)
  const shown = useShown(phase)
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
