import { IconForms } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import type { RunState } from '#shared/domain/run/run-state.ts'
import styles from './run.module.css'
import { clockWords, latenessWords } from './run-words.ts'

type RunFinishedProps = {
  readonly sessionId: string
  readonly state: RunState
  readonly onReopen: () => void
}

/** A part that is over: when it ended, and what comes now. */
export const RunFinished = ({ sessionId, state, onReopen }: RunFinishedProps) => {
  const words = useWords()
  const { t } = words
  return (
    <section className={styles.waiting} aria-label={t('run.stage.label')}>
      <p className={styles.waitingWhen}>
        {t('run.finished.title', { time: clockWords(words, state.projectedEnd) })}{' '}
        <span className={styles.quiet}>{latenessWords(words, state)}</span>
      </p>
      <p className={styles.waitingWords}>{t('run.finished.words')}</p>
      <div className={styles.waitingActions}>
        <ButtonLink
          variant="primary"
          size="large"
          icon={IconForms}
          to={paths.session(sessionId, 'entry')}
        >
          {t('run.finished.entry')}
        </ButtonLink>
        <Button onPress={onReopen}>{t('run.actions.reopen')}</Button>
      </div>
    </section>
  )
}
