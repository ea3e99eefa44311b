import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { absentPackages, neededPackages } from '../../../scripts/lib/debian-packages.mjs'
import { electronArgs, hasDisplay } from '../../../scripts/lib/electron-env.mjs'
import { withLock } from '../../../scripts/lib/lock.mjs'
import { missingPackages } from '../../../scripts/lib/npm-packages.mjs'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-set-up-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('only a package that is absent, of another version or of another hash is missing', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b': { version: '1.0.1', integrity: 'y' },
    'node_modules/c': { version: '1.0.0', integrity: 'new' },
    'node_modules/d': { version: '1.0.0', integrity: 'z' },
    'node_modules/other-system': { version: '1.0.0', integrity: 'w', optional: true },
  }
  const installed = {
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b': { version: '1.0.0', integrity: 'y' },
    'node_modules/c': { version: '1.0.0', integrity: 'old' },
  }
  expect(missingPackages(wanted, installed)).toEqual([
    'node_modules/b',
    'node_modules/c',
    'node_modules/d',
  ])
})

test('a removed Debian package is absent, one renamed with t64 is not', () => {
  const dpkg = 'libnss3 installed\nqpdf config-files\nlibasound2t64 installed\n'
  const needed = ['libnss3', 'qpdf', 'libasound2', 'xvfb']
  expect(absentPackages(needed, dpkg)).toEqual(['qpdf', 'xvfb'])
})

test('opening the app on a screen asks for no virtual screen and no office suite', () => {
  const start = neededPackages('start', { display: true, installs: true })
  expect(start).not.toContain('xvfb')
  expect(start).not.toContain('libreoffice-calc')
  expect(neededPackages('start', { display: false, installs: true })).toContain('xvfb')
  expect(neededPackages('test', { display: true, installs: true })).toContain('xvfb')
})

test('only root on Linux gives up the sandbox', () => {
  expect(electronArgs('linux', 0)).toEqual(['--no-sandbox'])
  expect(electronArgs('linux', 1000)).toEqual([])
  expect(electronArgs('darwin', 0)).toEqual([])
})

test('Wayland is a display, and Windows always has one', () => {
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({}, 'win32')).toBe(true)
})

test('two holders of a lock never overlap', async () => {
  const file = path.join(folder, 'lock')
  let inside = 0
  let most = 0
  const work = () =>
    withLock(file, 'Un autre essai est en cours', async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setImmediate(resolve))
      inside -= 1
    })
  await Promise.all([work(), work(), work()])
  expect(most).toBe(1)
  expect(await readdir(folder)).toEqual([])
})

test('a lock left by a process that died does not block for ever', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => child.once('exit', resolve))
  const file = path.join(folder, 'lock')
  await writeFile(file, String(child.pid))
  expect(await withLock(file, 'Un autre essai est en cours', async () => 'done')).toBe('done')
})

test('a lock is released when the work fails', async () => {
  const file = path.join(folder, 'lock')
  const failing = withLock(file, 'Un autre essai est en cours', () =>
    Promise.reject(new Error('no')),
  )
  await expect(failing).rejects.toThrow('no')
  expect(await readdir(folder)).toEqual([])
})
