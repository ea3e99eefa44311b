import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { KoudmenBridge, MainEventName } from '#shared/ipc/index.ts'

const REQUEST_CHANNEL = 'koudmen'
const EVENT_CHANNEL = 'koudmen-event'

let closeListeners = 0

// All that a page gets of Electron. The event object never goes through: it leads to ipcRenderer.
const bridge: KoudmenBridge = {
  invoke: (name, input) => ipcRenderer.invoke(REQUEST_CHANNEL, name, input),
  on: (name, listener) => {
    const heard = (_event: IpcRendererEvent, said: MainEventName, payload: unknown) => {
      if (said === name) listener(payload as Parameters<typeof listener>[0])
    }
    const weight = name === 'closeRequested' ? 1 : 0
    ipcRenderer.on(EVENT_CHANNEL, heard)
    closeListeners += weight
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, heard)
      closeListeners -= weight
    }
  },
}

// A page that never came up has nothing to save: its window closes at once.
ipcRenderer.on(EVENT_CHANNEL, (_event, said: MainEventName) => {
  if (said === 'closeRequested' && closeListeners === 0) void bridge.invoke('system.close', {})
})

contextBridge.exposeInMainWorld('koudmen', bridge)

// Once its scripts are read the page needs what follows. Asked for here it costs nothing: the page is about
// to wait for Chromium to be ready to draw anyway. Chromium opens the files of the tables meanwhile.
void indexedDB.databases().catch(() => {})
try {
  // Read whole at the first look at it, by a process that will be busy when the scripts are there.
  void localStorage.length
} catch {
  // A page without an origin has none.
}
// The first date, the first number and the first list in order look through every language there is.
new Intl.DateTimeFormat('fr', { weekday: 'long' }).format(0)
new Intl.NumberFormat('fr').format(1_234)
new Intl.Collator('fr').compare('a', 'b')
