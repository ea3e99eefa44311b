import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLog, placeOfError, placesOf } from '#electron/main/services/log.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-log-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the log', () => {
  it('keeps where a bug was, never what was said nor whose folder it was in', () => {
    const stack = [
      'TypeError: Cannot read « Marie-Jo » of /home/marie-jo/Documents/liste.xlsx',
      '    at SessionPage.render (file:///home/marie-jo/koudmen/out/main/index.js:12:34)',
      '    at async C:\\Users\\Marie-Jo\\koudmen\\services.js:5:6',
      '    at app://koudmen/assets/index-abc.js:7:8',
    ].join('\n')
    expect(placesOf(stack)).toEqual([
      'SessionPage.render index.js:12:34',
      'services.js:5:6',
      'index-abc.js:7:8',
    ])
  })

  it('names the kind of an error and its errno', () => {
    const error = Object.assign(new Error('/home/marie-jo/liste.xlsx'), { code: 'ENOENT' })
    const [kind, ...places] = placeOfError(error)
    expect(kind).toBe('Error ENOENT')
    expect(places.join()).not.toContain('/')
    expect(placeOfError('Marie-Jo')).toEqual(['string'])
  })

  it('writes one line an event in the file', async () => {
    const log = createLog(folder, true)
    log.info('snapshot.taken', { bytes: 12 })
    log.problem('ipc.unexpected', { route: 'files.save' }, new Error('Marie-Jo'))
    const text = await vi.waitFor(async () => {
      const written = await readFile(path.join(folder, 'koudmen.log'), 'utf8')
      expect(written).toContain('ipc.unexpected')
      return written
    })
    expect(text).toMatch(/^\S+Z info snapshot\.taken \{"bytes":12\}$/mu)
    expect(text).not.toContain('Marie')
  })

  it('keeps the facts of a start, in their order, when a problem follows at once', async () => {
    const log = createLog(folder, true)
    log.info('workspace.opened', { frames: 1 })
    log.info('snapshot.taken')
    log.problem('main.uncaught')
    log.info('tables.kept')
    const text = await vi.waitFor(async () => {
      const written = await readFile(path.join(folder, 'koudmen.log'), 'utf8')
      expect(written).toContain('tables.kept')
      return written
    })
    const events = text
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[2])
    expect(events).toEqual(['workspace.opened', 'snapshot.taken', 'main.uncaught', 'tables.kept'])
  })
})
