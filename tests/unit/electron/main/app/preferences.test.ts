import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  nextZoom,
  PreferenceFile,
  parsePreferences,
  ZOOM_STEPS,
} from '#electron/main/app/preferences.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-preferences-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('what the app remembers of its window', () => {
  it('is found again at the next start', async () => {
    const file = new PreferenceFile(folder)
    await file.change({ language: 'en', zoom: 150 })
    await file.change({ bounds: { x: 1, y: 2, width: 1300, height: 800 } })
    expect(new PreferenceFile(folder).current).toEqual({
      bounds: { x: 1, y: 2, width: 1300, height: 800 },
      isMaximized: false,
      zoom: 150,
      language: 'en',
    })
    expect(await readdir(folder)).toEqual(['window.json'])
  })

  it('never keeps the app from starting, whatever the file holds', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(0, -1, 99, 150, 1e9, 'en', 'de', 'FR'))
    const odd = fc
      .record({ bounds: value, isMaximized: value, zoom: value, language: value })
      .map((held) => JSON.stringify(held))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), odd), (text) => {
        const { zoom, language, bounds, isMaximized } = parsePreferences(text)
        expect(ZOOM_STEPS).toContain(zoom)
        expect(['fr', 'en']).toContain(language)
        expect(typeof isMaximized).toBe('boolean')
        if (bounds !== null) expect(Object.values(bounds).every(Number.isInteger)).toBe(true)
      }),
    )
  })

  it('is forgotten when the file was cut, and the app starts in French', async () => {
    await writeFile(path.join(folder, 'window.json'), '{"language":"en","zo')
    expect(new PreferenceFile(folder).current.language).toBe('fr')
  })

  it('zooms by steps from 80 to 200 % and no further', () => {
    let zoom = 100
    for (let index = 0; index < 20; index += 1) zoom = nextZoom(zoom, 'in')
    expect(zoom).toBe(200)
    for (let index = 0; index < 20; index += 1) zoom = nextZoom(zoom, 'out')
    expect(zoom).toBe(80)
  })
})
