import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBulb,
  IconCalendarMonth,
  IconCalendarPlus,
  IconDeviceFloppy,
  IconFileImport,
  IconFolderOpen,
  IconGavel,
  IconKeyboard,
  IconMapPin,
  IconSearch,
  IconTemplate,
  IconUserPlus,
  IconUsersGroup,
  IconWritingSign,
  IconX,
} from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import type { Command } from '#renderer/commands/command.ts'
import { openPalette, openShortcutList, useCommands } from '#renderer/commands/command-store.ts'
import { performRedo, performUndo } from '#renderer/commands/undo.ts'
import { openWorkspaceFile, saveWorkspaceCopy } from '#renderer/commands/workspace-files.ts'
import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { saveDrafts } from '#renderer/lib/pending-drafts.ts'
import { onMainEvent } from '#renderer/platform/ipc-client.ts'
import { closeNewestToast, showToast, useToasts } from '#renderer/ui/toast-store.ts'
import type { MenuCommand } from '#shared/ipc/index.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { hasRoute, SECTIONS } from './sections.ts'

const saveNow = async (t: Translate) => {
  await saveDrafts()
  // A refusal already has its banner.
  if (useSaveStatus.getState().phase !== 'failed') {
    showToast(t('shell.allSaved'), { tone: 'positive' })
  }
}

const dataCommands = (t: Translate): readonly Command[] => [
  {
    id: 'newSession',
    group: 'action',
    label: t('shell.commands.newSession'),
    keywords: [t('shell.commands.keywords.newSession')],
    icon: IconCalendarPlus,
    shortcut: { key: 'n', ctrl: true },
    isAvailable: () => hasRoute(paths.newSession()) || hasRoute(paths.sessions()),
    perform: () => goTo(paths.newSession()),
  },
  {
    id: 'newPerson',
    group: 'action',
    label: t('shell.commands.newPerson'),
    keywords: [t('shell.commands.keywords.newPerson')],
    icon: IconUserPlus,
    shortcut: { key: 'n', ctrl: true, shift: true },
    isAvailable: () => hasRoute(paths.people()),
    perform: () => goTo(paths.newPerson()),
  },
  {
    id: 'importPeople',
    group: 'action',
    label: t('shell.commands.importPeople'),
    keywords: [t('shell.commands.keywords.importPeople')],
    icon: IconFileImport,
    shortcut: { key: 'i', ctrl: true },
    isAvailable: () => hasRoute(paths.importPeople()),
    perform: () => goTo(paths.importPeople()),
  },
  {
    id: 'saveWorkspaceAs',
    group: 'action',
    label: t('shell.commands.saveWorkspaceAs'),
    keywords: [t('shell.commands.keywords.saveWorkspaceAs')],
    icon: IconDeviceFloppy,
    shortcut: { key: 's', ctrl: true, shift: true },
    perform: saveWorkspaceCopy,
  },
  {
    id: 'openWorkspace',
    group: 'action',
    label: t('shell.commands.openWorkspace'),
    keywords: [t('shell.commands.keywords.openWorkspace')],
    icon: IconFolderOpen,
    shortcut: { key: 'o', ctrl: true },
    perform: openWorkspaceFile,
  },
]

const handCommands = (t: Translate): readonly Command[] => [
  {
    id: 'undo',
    group: 'action',
    label: t('shell.undo'),
    icon: IconArrowBackUp,
    shortcut: { key: 'z', ctrl: true },
    perform: performUndo,
  },
  {
    id: 'redo',
    group: 'action',
    label: t('shell.redo'),
    icon: IconArrowForwardUp,
    shortcut: { key: 'z', ctrl: true, shift: true },
    otherShortcut: { key: 'y', ctrl: true },
    perform: performRedo,
  },
  {
    id: 'save',
    group: 'action',
    label: t('shell.commands.save'),
    icon: IconDeviceFloppy,
    shortcut: { key: 's', ctrl: true },
    perform: () => saveNow(t),
  },
  {
    id: 'closeMessage',
    group: 'action',
    label: t('shell.commands.closeMessage'),
    icon: IconX,
    shortcut: { key: 'escape' },
    isAvailable: () => useToasts.getState().toasts.length > 0,
    perform: closeNewestToast,
  },
  {
    id: 'commandPalette',
    group: 'action',
    label: t('shell.commands.commandPalette'),
    icon: IconSearch,
    shortcut: { key: 'k', ctrl: true },
    perform: openPalette,
  },
  {
    id: 'shortcuts',
    group: 'action',
    label: t('shell.commands.shortcuts'),
    icon: IconKeyboard,
    shortcut: { key: '?' },
    perform: openShortcutList,
  },
]

const sectionCommands = (t: Translate): readonly Command[] =>
  SECTIONS.map(({ id, to, icon }) => ({
    id: `screen.${id}`,
    group: 'screen',
    label: t(`shell.sections.${id}`),
    ...(id === 'settings' || id === 'reports'
      ? { keywords: [t(`shell.commands.keywords.${id}`)] }
      : {}),
    icon,
    ...(id === 'settings' ? { shortcut: { key: ',', ctrl: true } } : {}),
    perform: () => goTo(to),
  }))

/** Tabs that people look for by name, though no section of the sidebar bears it. */
const tabCommands = (t: Translate): readonly Command[] => {
  const tabs = [
    ['calendar', t('calendar.views.calendar'), IconCalendarMonth, paths.calendar()],
    ['venues', t('calendar.views.venues'), IconMapPin, paths.venues()],
    ['introductions', t('followUp.tabs.introductions'), IconUsersGroup, paths.introductions()],
    ['commitments', t('followUp.tabs.commitments'), IconWritingSign, paths.commitments()],
    ['decisions', t('followUp.tabs.decisions'), IconGavel, paths.decisions()],
    ['methods', t('templates.library.methods'), IconBulb, paths.methods()],
    ['templates', t('templates.library.templates'), IconTemplate, paths.templates()],
  ] as const
  return tabs.map(([id, label, icon, to]) => ({
    id: `screen.${id}`,
    group: 'screen',
    label,
    icon,
    perform: () => goTo(to),
  }))
}

/** The menu names some commands otherwise than the palette does. */
const commandIdOf = (command: MenuCommand): string =>
  command === 'settings' ? 'screen.settings' : command

/** Commands that hold on every screen, for the palette, the keys and the native menu. */
export const useAppCommands = (): void => {
  const { t } = useWords()
  const commands = useMemo(
    () => [...dataCommands(t), ...sectionCommands(t), ...tabCommands(t), ...handCommands(t)],
    [t],
  )
  useCommands(commands)
  useEffect(
    () =>
      onMainEvent('menuCommand', ({ command }) => {
        const wanted = commands.find(({ id }) => id === commandIdOf(command))
        if (wanted?.isAvailable?.() ?? true) wanted?.perform()
      }),
    [commands],
  )
}
