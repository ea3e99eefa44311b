import {
  IconArrowLeft,
  IconArrowRight,
  IconClockBolt,
  IconMinus,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconPlus,
  IconPresentation,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Command } from '#renderer/commands/command.ts'
import { useCommands } from '#renderer/commands/command-store.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { type RunActions, STEP_MINUTES } from './use-run-actions.ts'

type Around = {
  readonly isOn: boolean
  readonly isWaiting: boolean
  readonly openLate: () => void
  readonly openProjector: () => void
}

/** A letter pressed in an open menu looks for a line of it. */
const isListClosed = (): boolean =>
  document.querySelector('[role="menu"], [role="listbox"]') === null

/** What the keys and the palette do while a part runs. */
export const useRunCommands = (
  actions: RunActions,
  { isOn, isWaiting, openLate, openProjector }: Around,
): void => {
  const { t } = useWords()
  const commands = useMemo((): readonly Command[] => {
    const group = 'action' as const
    if (isWaiting) {
      return [
        {
          id: 'run.start',
          group,
          label: t('run.before.start'),
          icon: IconPlayerPlay,
          shortcut: { key: 'n' },
          perform: actions.start,
        },
      ]
    }
    if (!isOn) return []
    return [
      {
        id: 'run.next',
        group,
        label: t('run.actions.next'),
        icon: IconArrowRight,
        shortcut: { key: 'n' },
        otherShortcut: { key: 'arrowright' },
        perform: actions.next,
      },
      {
        id: 'run.back',
        group,
        label: t('run.actions.back'),
        icon: IconArrowLeft,
        shortcut: { key: 'b' },
        otherShortcut: { key: 'arrowleft' },
        perform: actions.back,
      },
      {
        id: 'run.more',
        group,
        label: t('run.actions.moreSpoken'),
        icon: IconPlus,
        shortcut: { key: '+' },
        perform: () => actions.adjust(STEP_MINUTES),
      },
      {
        id: 'run.less',
        group,
        label: t('run.actions.lessSpoken'),
        icon: IconMinus,
        shortcut: { key: '-' },
        perform: () => actions.adjust(-STEP_MINUTES),
      },
      {
        id: 'run.skip',
        group,
        label: t('run.actions.skip'),
        icon: IconPlayerSkipForward,
        shortcut: { key: 's' },
        perform: actions.skip,
      },
      {
        id: 'run.pause',
        group,
        label: t('run.actions.pause'),
        icon: IconPlayerPause,
        shortcut: { key: 'p' },
        perform: actions.pause,
      },
      {
        id: 'run.late',
        group,
        label: t('run.actions.late'),
        icon: IconClockBolt,
        shortcut: { key: 'l' },
        perform: openLate,
      },
      {
        id: 'run.projector',
        group,
        label: t('run.actions.projector'),
        icon: IconPresentation,
        shortcut: { key: 'j' },
        perform: openProjector,
      },
    ].map((command) => ({ ...command, isAvailable: isListClosed }))
  }, [t, actions, isOn, isWaiting, openLate, openProjector])
  useCommands(commands)
}
