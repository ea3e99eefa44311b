import { describe, expect, it } from 'vitest'
import { readEnvironment } from '#electron/main/app/environment.ts'

describe('the environment', () => {
  it('cannot make a packaged app load a page from elsewhere', () => {
    const variables = { ELECTRON_RENDERER_URL: 'http://localhost:5173' }
    expect(readEnvironment(variables, true).rendererUrl).toBeNull()
    expect(readEnvironment(variables, false).rendererUrl).toBe('http://localhost:5173')
  })

  it('freezes the day only on a day', () => {
    expect(readEnvironment({ KOUDMEN_TODAY: '2026-11-23' }, true).frozenDay).toBe('2026-11-23')
    expect(readEnvironment({ KOUDMEN_TODAY: 'demain' }, true).frozenDay).toBeNull()
    expect(readEnvironment({}, true).frozenDay).toBeNull()
  })
})
