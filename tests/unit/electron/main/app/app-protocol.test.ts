import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '#electron/main/app/content-security.ts'
import { AttachmentFolder } from '#electron/main/services/attachments.ts'
import { nodeDisk } from '#electron/main/services/disk.ts'
import { nodeSha256 } from '#electron/main/services/node-sha256.ts'

vi.mock('electron', () => ({ protocol: {} }))
const { createResponder } = await import('#electron/main/app/app-protocol.ts')

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)
let root = ''
let respond: ReturnType<typeof createResponder>
let hash = ''

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'koudmen-protocol-'))
  const rendererFolder = path.join(root, 'renderer')
  await mkdir(path.join(rendererFolder, 'assets'), { recursive: true })
  await writeFile(path.join(rendererFolder, 'index.html'), '<!doctype html>')
  await writeFile(path.join(rendererFolder, 'assets', 'index.js'), '1')
  await writeFile(path.join(root, 'secret.js'), 'secret')
  await mkdir(path.join(root, 'outside'))
  await writeFile(path.join(root, 'outside', 'x.js'), 'secret')
  await symlink(path.join(root, 'secret.js'), path.join(rendererFolder, 'link.js'))
  await symlink(path.join(root, 'outside'), path.join(rendererFolder, 'folder'))
  const attachments = new AttachmentFolder(nodeDisk, path.join(root, 'attachments'), nodeSha256)
  const stored = await attachments.put(PNG)
  hash = stored.ok ? stored.data.hash : ''
  respond = createResponder({ rendererFolder, attachments })
})
afterAll(() => rm(root, { recursive: true, force: true }))

const get = (url: string, method = 'GET') => respond({ url, method })

describe('app://koudmen', () => {
  it('serves the page and its scripts with their type and the policy', async () => {
    for (const [url, type] of [
      ['app://koudmen/', 'text/html; charset=utf-8'],
      ['app://koudmen/?x=1#/rencontres', 'text/html; charset=utf-8'],
      ['app://koudmen/assets/index.js', 'text/javascript; charset=utf-8'],
    ] as const) {
      const answer = await get(url)
      expect(answer.statusCode, url).toBe(200)
      expect(answer.headers['Content-Type']).toBe(type)
      expect(answer.headers['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY)
      expect(answer.headers['X-Content-Type-Options']).toBe('nosniff')
    }
  })

  it('sends no header that has Chromium start a second process for the page', async () => {
    const { headers } = await get('app://koudmen/')
    expect(headers).not.toHaveProperty('Cross-Origin-Opener-Policy')
  })

  it.each([
    'app://koudmen/../secret.js',
    'app://koudmen/%2e%2e/secret.js',
    'app://koudmen/assets/..%2f..%2fsecret.js',
    'app://koudmen/..%5csecret.js',
    'app://koudmen//etc/passwd',
    'app://koudmen/link.js',
    'app://koudmen/folder/x.js',
    'app://koudmen/assets',
    'app://koudmen/index.html/',
    'app://koudmen/index.html%00.js',
    'app://elsewhere/index.html',
    'app://koudmen/attachments/../index.html/',
    'app://koudmen/attachments/..%2f..%2fsecret.js',
  ])('never leaves its folder, not even through a link: %s', async (url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(404)
    expect(answer.data).toHaveLength(0)
  })

  it('never serves what is outside, whatever path is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('..', '.', 'assets', 'secret.js', 'link.js', '%2e%2e', '', 'x')),
        async (segments) => {
          const answer = await get(`app://koudmen/${segments.join('/')}`)
          expect(answer.data.toString()).not.toContain('secret')
        },
      ),
    )
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('only reads: %s is refused', async (method) => {
    expect((await get('app://koudmen/', method)).statusCode).toBe(405)
  })

  it('shows a stored picture by its hash, with the type of its bytes', async () => {
    const answer = await get(`app://koudmen/attachments/${hash}`)
    expect(answer.headers['Content-Type']).toBe('image/png')
    expect(new Uint8Array(answer.data)).toEqual(PNG)
    expect((await get(`app://koudmen/attachments/${'0'.repeat(64)}`)).statusCode).toBe(404)
  })
})
