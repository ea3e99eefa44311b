import { useCallback, useMemo, useState } from 'react'
import type { SessionRun } from '#renderer/data/queries/run-queries.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import type { DayPlan } from '#shared/domain/agenda/day-plan.ts'
import { dayInMartinique } from '#shared/domain/dates.ts'
import { runState } from '#shared/domain/run/run-state.ts'
import { arrivalCounts } from './arrival-counts.ts'
import { Arrivals } from './arrivals.tsx'
import { BlockWords } from './block-words.tsx'
import { ElapsedDialog } from './elapsed-dialog.tsx'
import { LateDialog } from './late-dialog.tsx'
import { Projector } from './projector.tsx'
import styles from './run.module.css'
import { RunControls } from './run-controls.tsx'
import { RunFinished } from './run-finished.tsx'
import { RunNotes } from './run-notes.tsx'
import { RunRail } from './run-rail.tsx'
import { RunStage } from './run-stage.tsx'
import { RunTracks } from './run-tracks.tsx'
import { RunWaiting } from './run-waiting.tsx'
import { useBell } from './use-bell.ts'
import { useNow } from './use-now.ts'
import { useRunActions } from './use-run-actions.ts'
import { useRunCommands } from './use-run-commands.ts'
import { useStayAwake } from './use-stay-awake.ts'

type PartRunProps = {
  readonly details: SessionWithDetails
  readonly run: SessionRun
  readonly day: DayPlan
}

type Open = 'late' | 'elapsed' | 'projector' | null

/** One part of a session while it is run: what runs, what one does about it, who is there, what is noted. */
export const PartRun = ({ details, run, day }: PartRunProps) => {
  const { t } = useWords()
  const now = useNow(run.events)
  const { session } = details
  const state = useMemo(() => runState(day, run.events, now), [day, run.events, now])
  // A part that nobody began on its day is told at the hours that were announced.
  const isPast = state.phase === 'waiting' && day.part.date < dayInMartinique(new Date(now))
  const toldState = useMemo(
    () => (isPast ? runState(day, run.events, state.announcedStart) : state),
    [isPast, day, run.events, state],
  )
  const actions = useRunActions(session.id, day, run.events)
  const [open, setOpen] = useState<Open>(null)
  const isOn = state.phase === 'running' || state.phase === 'paused'
  useStayAwake(isOn)
  useBell(state)
  const openLate = useCallback(() => setOpen('late'), [])
  const openProjector = useCallback(() => setOpen('projector'), [])
  // A letter pressed over a dialog is none of the room's business.
  const isHeard = open === null || open === 'projector'
  useRunCommands(actions, {
    isOn: isOn && isHeard,
    isWaiting: state.phase === 'waiting' && isHeard,
    openLate,
    openProjector,
  })
  const counts = arrivalCounts(details, day.part.id)
  const groupNames = useMemo(
    () =>
      new Map(
        day.placed.flatMap(({ tracks }) =>
          tracks.map(({ track }) => [track.id, track.name] as const),
        ),
      ),
    [day],
  )
  return (
    <div className={styles.run}>
      <div className={styles.main}>
        {state.clockWentBack && (
          <Banner
            tone="attention"
            title={t('run.clockWentBack.title')}
            isLive
            actions={
              state.timer && (
                <Button onPress={() => setOpen('elapsed')}>{t('run.actions.elapsed')}</Button>
              )
            }
          >
            {t('run.clockWentBack.words')}
          </Banner>
        )}
        {state.phase === 'waiting' && (
          <RunWaiting
            sessionId={session.id}
            day={day}
            state={state}
            isPast={isPast}
            onStart={actions.start}
          />
        )}
        {isOn && (
          <RunStage
            state={state}
            groups={
              state.tracks.length === 0 ? null : (
                <RunTracks
                  tracks={state.tracks}
                  lateMinutes={state.lateMinutes}
                  actions={actions}
                />
              )
            }
            controls={<RunControls state={state} actions={actions} onOpen={setOpen} />}
          />
        )}
        {state.phase === 'finished' && (
          <RunFinished sessionId={session.id} state={state} onReopen={actions.reopen} />
        )}
        <Tabs
          label={t('run.actions.label')}
          items={[
            {
              id: 'arrivals',
              label: t('run.arrivals.count', { count: counts.present, total: counts.expected }),
              content: <Arrivals details={details} part={day.part} />,
            },
            {
              id: 'notes',
              label: t('run.notes.tab'),
              content: (
                <RunNotes session={session} run={run} blockId={state.timer?.block.id ?? null} />
              ),
            },
            {
              id: 'block',
              label: t('run.block.tab'),
              content: <BlockWords state={state} />,
            },
          ]}
        />
      </div>
      <RunRail state={toldState} actions={actions} />
      <LateDialog
        isOpen={open === 'late'}
        state={state}
        groupNames={groupNames}
        onCut={actions.cut}
        onClose={() => setOpen(null)}
      />
      {state.timer && (
        <ElapsedDialog
          key={state.timer.block.id}
          isOpen={open === 'elapsed'}
          timer={state.timer}
          onSave={actions.correctElapsed}
          onClose={() => setOpen(null)}
        />
      )}
      <Projector
        isOpen={open === 'projector'}
        state={state}
        actions={actions}
        sessionTitle={session.title}
        onClose={() => setOpen(null)}
      />
    </div>
  )
}
