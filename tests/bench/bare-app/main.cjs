// The least an Electron app can do: one window, one page. The floor that the bench compares with.
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

app.setPath('userData', process.env.BARE_USER_DATA)
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  window.loadFile(path.join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
