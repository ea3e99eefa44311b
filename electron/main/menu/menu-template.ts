import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#shared/ipc/index.ts'
import type { NativeWords } from './menu-words.ts'

/** What the menu asks of the main process itself. */
export type MenuActions = {
  /** Hands a command to the window. */
  readonly send: (command: MenuCommand) => void
  readonly zoom: (direction: 'in' | 'out' | 'reset') => void
  readonly showLogs: () => void
  readonly showAbout: () => void
}

export type MenuContext = {
  readonly words: NativeWords['menu']
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  readonly actions: MenuActions
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** The native menu. Its accelerators are those of the window's own commands, which it only shows. */
export const menuTemplate = (context: MenuContext): MenuItemConstructorOptions[] => [
  ...(context.platform === 'darwin' ? [appMenu(context)] : []),
  fileMenu(context),
  editMenu(context),
  viewMenu(context),
  helpMenu(context),
]

const commandItem = (
  { words, platform, actions }: MenuContext,
  command: MenuCommand,
  accelerator?: string,
): MenuItemConstructorOptions => ({
  id: command,
  label: words[command],
  ...(accelerator === undefined ? {} : { accelerator }),
  // The window hears its own keys, and knows whether a text field wants them first. Only macOS sends
  // menu keys to the menu whatever one says.
  registerAccelerator: platform === 'darwin',
  click: () => actions.send(command),
})

const appMenu = (context: MenuContext): MenuItemConstructorOptions => ({
  label: 'Koudmen',
  submenu: [
    { label: context.words.about, click: () => context.actions.showAbout() },
    SEPARATOR,
    commandItem(context, 'settings', 'CommandOrControl+,'),
    SEPARATOR,
    { role: 'hide', label: context.words.hide },
    { role: 'hideOthers', label: context.words.hideOthers },
    { role: 'unhide', label: context.words.showAll },
    SEPARATOR,
    { role: 'quit', label: context.words.quit },
  ],
})

const fileMenu = (context: MenuContext): MenuItemConstructorOptions => ({
  label: context.words.file,
  submenu: [
    commandItem(context, 'newSession', 'CommandOrControl+N'),
    commandItem(context, 'newPerson', 'CommandOrControl+Shift+N'),
    commandItem(context, 'importPeople', 'CommandOrControl+I'),
    SEPARATOR,
    commandItem(context, 'openWorkspace', 'CommandOrControl+O'),
    commandItem(context, 'saveWorkspaceAs', 'CommandOrControl+Shift+S'),
    ...(context.platform === 'darwin'
      ? []
      : [
          SEPARATOR,
          commandItem(context, 'settings', 'CommandOrControl+,'),
          SEPARATOR,
          { role: 'quit' as const, label: context.words.quit, accelerator: 'CommandOrControl+Q' },
        ]),
  ],
})

const editMenu = (context: MenuContext): MenuItemConstructorOptions => ({
  label: context.words.edit,
  submenu: [
    commandItem(context, 'undo', 'CommandOrControl+Z'),
    commandItem(
      context,
      'redo',
      context.platform === 'win32' ? 'CommandOrControl+Y' : 'CommandOrControl+Shift+Z',
    ),
    SEPARATOR,
    { role: 'cut', label: context.words.cut },
    { role: 'copy', label: context.words.copy },
    { role: 'paste', label: context.words.paste },
    { role: 'selectAll', label: context.words.selectAll },
  ],
})

const viewMenu = ({
  words,
  isPackaged,
  actions,
  ...rest
}: MenuContext): MenuItemConstructorOptions => ({
  label: words.view,
  submenu: [
    commandItem({ words, isPackaged, actions, ...rest }, 'commandPalette', 'CommandOrControl+K'),
    SEPARATOR,
    { label: words.zoomIn, accelerator: 'CommandOrControl+Plus', click: () => actions.zoom('in') },
    {
      label: words.zoomIn,
      accelerator: 'CommandOrControl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
      click: () => actions.zoom('in'),
    },
    { label: words.zoomOut, accelerator: 'CommandOrControl+-', click: () => actions.zoom('out') },
    {
      label: words.zoomReset,
      accelerator: 'CommandOrControl+0',
      click: () => actions.zoom('reset'),
    },
    SEPARATOR,
    { role: 'togglefullscreen', label: words.fullScreen },
    ...(isPackaged ? [] : [{ role: 'toggleDevTools' as const, label: words.developerTools }]),
  ],
})

const helpMenu = (context: MenuContext): MenuItemConstructorOptions => ({
  label: context.words.help,
  role: 'help',
  submenu: [
    commandItem(context, 'shortcuts'),
    { label: context.words.showLogs, click: () => context.actions.showLogs() },
    ...(context.platform === 'darwin'
      ? []
      : [SEPARATOR, { label: context.words.about, click: () => context.actions.showAbout() }]),
  ],
})
