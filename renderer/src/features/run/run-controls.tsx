import {
  IconArrowLeft,
  IconArrowRight,
  IconBell,
  IconBellOff,
  IconClockBolt,
  IconDots,
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
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
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
  const { next, timer } = state
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
      <Button size="large" icon={IconClockBolt} onPress={() => onOpen('late')}>
        {t('run.actions.late')}
      </Button>
      <LesserControls state={state} actions={actions} onOpen={onOpen} />
    </fieldset>
  )
}

const LesserControls = ({ state, actions, onOpen }: RunControlsProps) => {
  const { t } = useWords()
  const { next, timer, phase, previous } = state
  const hasBell = usePreferences((one) => one.hasBell)
  return (
    <div className={styles.quietControls}>
      <Button
        variant="quiet"
        icon={phase === 'paused' ? IconPlayerPlay : IconPlayerPause}
        onPress={actions.pause}
      >
        {t(phase === 'paused' ? 'run.actions.resume' : 'run.actions.pause')}
      </Button>
      {/* Always there: one that came and went would put another under a hand that presses again. */}
      <Button
        variant="quiet"
        icon={IconArrowLeft}
        isDisabled={previous === null}
        onPress={actions.back}
      >
        {t('run.actions.back')}
      </Button>
      <Button
        variant="quiet"
        icon={IconPlayerSkipForward}
        isDisabled={timer === null || next === null}
        onPress={actions.skip}
      >
        {t('run.actions.skip')}
      </Button>
      <Button variant="quiet" icon={IconPresentation} onPress={() => onOpen('projector')}>
        {t('run.actions.projector')}
      </Button>
      <Menu
        label={t('common.moreActions')}
        trigger={<IconButton icon={IconDots} label={t('run.actions.others')} />}
        entries={[
          ...(timer
            ? [
                {
                  id: 'elapsed',
                  label: t('run.actions.elapsed'),
                  icon: IconHourglass,
                  perform: () => onOpen('elapsed'),
                },
              ]
            : []),
          {
            id: 'bell',
            label: t(hasBell ? 'run.bell.mute' : 'run.bell.ring'),
            detail: t('run.bell.detail'),
            icon: hasBell ? IconBellOff : IconBell,
            perform: () => usePreferences.getState().setBell(!hasBell),
          },
          ...(next
            ? [
                {
                  id: 'finish',
                  label: t('run.actions.finish'),
                  icon: IconFlag,
                  perform: actions.finish,
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}
