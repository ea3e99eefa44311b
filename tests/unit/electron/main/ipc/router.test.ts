import { describe, expect, it, vi } from 'vitest'
import { createRouter } from '#electron/main/ipc/router.ts'
import { isTrustedSender } from '#electron/main/ipc/sender.ts'
import { ok } from '#shared/domain/result.ts'
import { ROUTES, type RouteHandlers } from '#shared/ipc/index.ts'

const routerWith = (some: Partial<RouteHandlers>, checksAnswers = true) => {
  const log = { info: vi.fn(), problem: vi.fn() }
  const missing = () => Promise.reject(new Error('not part of this test'))
  const handlers = Object.fromEntries(
    Object.keys(ROUTES).map((name) => [name, missing]),
  ) as unknown as RouteHandlers
  return { log, route: createRouter({ handlers: { ...handlers, ...some }, log, checksAnswers }) }
}
const bad = { ok: false, error: { code: 'badRequest' } }

describe('the IPC router', () => {
  it('hands a well-formed request to its handler', async () => {
    const { route } = routerWith({
      'attachments.get': async ({ hash }) => ok({ bytes: new Uint8Array(hash.length) }),
    })
    expect(await route('attachments.get', { hash: 'a'.repeat(64) })).toMatchObject({ ok: true })
  })

  it.each([
    ['a route that does not exist', 'files.delete', {}],
    ['a name inherited from Object', 'constructor', {}],
    ['a name that is no text', ['files.save'], {}],
    ['a hash that walks out of its folder', 'attachments.get', { hash: '../../etc/passwd' }],
    ['a handle that is a path', 'files.open', { handle: '/etc/passwd' }],
    [
      'a document name that is a path',
      'journal.append',
      { label: '', updates: [{ document: '../x', update: new Uint8Array() }] },
    ],
    ['a commit without updates', 'journal.append', { label: '', updates: [] }],
    ['bytes that are a list', 'attachments.put', { bytes: [1, 2, 3] }],
    ['nothing', 'files.save', undefined],
  ])('refuses %s before any handler sees it', async (_what, name, input) => {
    const { route, log } = routerWith({})
    expect(await route(name, input)).toEqual(bad)
    expect(log.problem).toHaveBeenCalledOnce()
  })

  it('answers a bug with a code, and logs where it was without what was said', async () => {
    const { route, log } = routerWith({
      'system.showLogs': () => Promise.reject(new Error('Marie-Jo 0696')),
    })
    expect(await route('system.showLogs', {})).toEqual({ ok: false, error: { code: 'unexpected' } })
    expect(log.problem).toHaveBeenCalledWith(
      'ipc.unexpected',
      { route: 'system.showLogs' },
      expect.any(Error),
    )
  })

  it('does not let an answer out that breaks the contract, in development', async () => {
    const broken = {
      'system.info': async () => ok({ appVersion: 1 }),
    } as unknown as Partial<RouteHandlers>
    expect(await routerWith(broken).route('system.info', {})).toMatchObject({ ok: false })
    expect(await routerWith(broken, false).route('system.info', {})).toMatchObject({ ok: true })
  })
})

describe('the sender of a request', () => {
  const trusted = ['app://koudmen']
  it.each([
    ['the page', { url: 'app://koudmen/#/rencontres', parent: null }, true],
    ['a frame in the page', { url: 'app://koudmen/', parent: {} }, false],
    ['another host', { url: 'app://koudmen.evil/', parent: null }, false],
    ['the web', { url: 'https://koudmen/', parent: null }, false],
    ['a file', { url: 'file:///app://koudmen/', parent: null }, false],
    ['an empty page', { url: 'about:blank', parent: null }, false],
    ['a frame that is gone', null, false],
  ])('%s', (_who, frame, isTrusted) => {
    expect(isTrustedSender(frame, trusted)).toBe(isTrusted)
  })
})
