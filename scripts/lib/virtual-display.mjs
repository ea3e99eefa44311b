import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hasDisplay } from './electron-env.mjs'
import { Stop } from './say.mjs'

const startPatience = 15_000

const noScreen = (detail) =>
  new Stop({
    happened: 'L’écran virtuel (Xvfb) n’a pas démarré.',
    kept: 'tout ; rien n’a été changé.',
    todo: 'lancez « apt-get install --no-install-recommends xvfb », puis relancez.',
    detail,
  })

/** Resolves with the display number that Xvfb picked and wrote on its fourth file descriptor. */
function displayNumber(child) {
  return new Promise((resolve, reject) => {
    let errors = ''
    let text = ''
    const timer = setTimeout(() => reject(noScreen(errors)), startPatience)
    const fail = (error) => {
      clearTimeout(timer)
      reject(noScreen(`${error ?? ''}${errors}`))
    }
    child.once('error', fail)
    child.once('exit', () => fail())
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.stdio[3].on('data', (chunk) => {
      text += chunk
      if (!text.includes('\n')) return
      clearTimeout(timer)
      resolve(Number(text))
    })
  })
}

/**
 * Starts a virtual screen on a free display number; answers `{ env, stop }`. The number comes from
 * Xvfb itself (`-displayfd`), so that two runs at once never share a screen.
 */
export async function startVirtualDisplay() {
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-display-'))
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset']
  const child = spawn('Xvfb', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const killAtExit = () => child.kill()
  process.once('exit', killAtExit)
  const stop = async () => {
    process.off('exit', killAtExit)
    if (child.exitCode === null && child.signalCode === null && child.pid) {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const number = await displayNumber(child)
    return { env: { DISPLAY: `:${number}` }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** In CI the screen is always ours: what is drawn must not depend on the machine's own. */
export const wantsVirtualDisplay = (env = process.env, platform = process.platform) =>
  platform === 'linux' && (Boolean(env.CI) || !hasDisplay(env, platform))

/**
 * Runs `work(env)` with a screen to draw on: the machine's own when it has one, else a virtual one
 * that is stopped at the end, also when the person interrupts with Ctrl+C.
 */
export async function withDisplay(work) {
  if (!wantsVirtualDisplay()) return work({ ...process.env })
  const display = await startVirtualDisplay()
  const interrupted = async (signal) => {
    await display.stop()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    const env = { ...process.env, ...display.env }
    // Wayland would win over DISPLAY, and is not there.
    delete env.WAYLAND_DISPLAY
    return await work(env)
  } finally {
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
    await display.stop()
  }
}
