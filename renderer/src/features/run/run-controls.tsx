import {
  IconArrowLeft,
  IconArrowRight,
  IconBell,
  IconBellOff,
  IconClockBolt,
  IconFlag,
  IconHourglass,
  IconMinus,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconPlus,
  IconPresentation,
} from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { usePreferences } from '#renderer/lib/preferences-store.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { RunState } from '#shared/domain/run/run-state.ts'
import styles from './run.module.css'
import { type RunActions, STEP_MINUTES } from './use-run-actions.ts'

type RunControlsProps = {
  readonly state: RunState
  readonly actions: RunActions
  readonly onOpen: (what: 'late' | 'elapsed' | 'projector') => void
}

/** What one does while a part runs: « Suivant » first. */
export const RunControls = ({ state, actions, onOpen }: RunControlsProps) => {
  const { t } = useWords()
  const { next, timer, phase, previous } = state
  const hasBell = usePreferences((one) => one.hasBell)
  const toggleBell = () => usePreferences.getState().setBell(!hasBell)
  return (
    <fieldset className={styles.controls} aria-label={t('run.actions.label')}>
      <Button
        variant="primary"
        size="large"
        icon={next ? IconArrowRight : IconFlag}
        onPress={next ? actions.next : actions.finish}
      >
        {t(next ? 'run.actions.next' : 'run.actions.finish')}
      </Button>
      {timer && (
        <>
          <Button
            size="large"
            icon={IconPlus}
            aria-label={t('run.actions.moreSpoken')}
            onPress={() => actions.adjust(STEP_MINUTES)}
          >
            {t('run.actions.minutes')}
          </Button>
          <Button
            size="large"
            icon={IconMinus}
            aria-label={t('run.actions.lessSpoken')}
            onPress={() => actions.adjust(-STEP_MINUTES)}
          >
            {t('run.actions.minutes')}
          </Button>
        </>
      )}
      <Button
        size="large"
        icon={phase === 'paused' ? IconPlayerPlay : IconPlayerPause}
        onPress={actions.pause}
      >
        {t(phase === 'paused' ? 'run.actions.resume' : 'run.actions.pause')}
      </Button>
      <Button size="large" icon={IconClockBolt} onPress={() => onOpen('late')}>
        {t('run.actions.late')}
      </Button>
      <div className={styles.quietControls}>
        {previous && (
          <Button variant="quiet" icon={IconArrowLeft} onPress={actions.back}>
            {t('run.actions.back')}
          </Button>
        )}
        {timer && next && (
          <Button variant="quiet" icon={IconPlayerSkipForward} onPress={actions.skip}>
            {t('run.actions.skip')}
          </Button>
        )}
        {timer && (
          <Button variant="quiet" icon={IconHourglass} onPress={() => onOpen('elapsed')}>
            {t('run.actions.elapsed')}
          </Button>
        )}
        {next && (
          <Button variant="quiet" icon={IconFlag} onPress={actions.finish}>
            {t('run.actions.finish')}
          </Button>
        )}
        <Button variant="quiet" icon={hasBell ? IconBell : IconBellOff} onPress={toggleBell}>
          {t(hasBell ? 'run.bell.on' : 'run.bell.off')}
        </Button>
        <Button variant="quiet" icon={IconPresentation} onPress={() => onOpen('projector')}>
          {t('run.actions.projector')}
        </Button>
      </div>
    </fieldset>
  )
}
