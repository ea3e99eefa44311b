import { describe, expect, it } from 'vitest'
import { readEnvironment } from '#electron/main/app/environment.ts'

describe('the environment', () => {
  it('cannot make a packaged app load a page from elsewhere', () => {
    const variables = { ELECTRON_RENDERER_URL: 'http://localhost:5173' }
    expect(readEnvironment(variables, true).rendererUrl).toBeNull()
    expect(readEnvironment(variables, false).rendererUrl).toBe('http://localhost:5173')
  })

  it('sets the clock on a day or an instant, and on nothing else', () => {
    const clockOf = (variables: Record<string, string>) => readEnvironment(variables, true).clock
    expect(clockOf({ KOUDMEN_TODAY: '2026-11-23' })).toEqual({
      startsAt: '2026-11-23T14:00:00.000Z',
      speed: 1,
    })
    expect(
      clockOf({
        KOUDMEN_TODAY: '2026-11-23',
        KOUDMEN_NOW: '2026-11-24T09:00:00-04:00',
        KOUDMEN_SPEED: '60',
      }),
    ).toEqual({ startsAt: '2026-11-24T13:00:00.000Z', speed: 60 })
    for (const wrong of ['demain', '2026-13-45', '2026', '1']) {
      expect(clockOf({ KOUDMEN_TODAY: wrong }), wrong).toBeNull()
      expect(clockOf({ KOUDMEN_NOW: wrong }), wrong).toBeNull()
    }
    expect(clockOf({})).toBeNull()
    expect(clockOf({ KOUDMEN_TODAY: '2026-11-23', KOUDMEN_SPEED: '-3' })?.speed).toBe(1)
    expect(clockOf({ KOUDMEN_TODAY: '2026-11-23', KOUDMEN_SPEED: 'vite' })?.speed).toBe(1)
  })
})
