import { app, type BrowserWindow, dialog, Menu, shell } from 'electron'
import { zoomWindow } from '../app/main-window.ts'
import type { PreferenceFile } from '../app/preferences.ts'
import { tell } from '../ipc/channel.ts'
import { menuTemplate } from './menu-template.ts'
import { nativeWords } from './menu-words.ts'

export type AppMenuOptions = {
  readonly window: BrowserWindow
  readonly preferences: PreferenceFile
  readonly logFolder: string
}

/** Puts the menu in the language of the preferences. */
export const showAppMenu = ({ window, preferences, logFolder }: AppMenuOptions): void => {
  const words = nativeWords(preferences.current.language)
  const template = menuTemplate({
    words: words.menu,
    platform: process.platform,
    isPackaged: app.isPackaged,
    actions: {
      send: (command) => tell(window.webContents, 'menuCommand', { command }),
      zoom: (direction) => zoomWindow(window, preferences, direction),
      showLogs: () => void shell.openPath(logFolder),
      showAbout: () => {
        const { title, detail, version, close } = words.dialogs.about
        void dialog.showMessageBox(window, {
          type: 'info',
          title,
          message: `Koudmen\n${version} ${app.getVersion()}`,
          detail,
          buttons: [close],
        })
      },
    },
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
