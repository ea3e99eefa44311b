import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { SECURITY_HEADERS } from './content-security.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** What one request of the page gets: as Electron's protocols take it. */
export type Answer = {
  readonly statusCode: 200 | 404 | 405
  readonly headers: Record<string, string>
  readonly data: Buffer
}

/**
 * The regular files of a folder by the path they are served under. Links are left out, so that
 * nothing outside the folder can ever be served; an address is looked up, never joined to a folder.
 */
export const listServedFiles = async (
  folder: string,
  prefix = '/',
): Promise<ReadonlyMap<string, string>> => {
  const served = new Map<string, string>()
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      for (const inner of await listServedFiles(file, `${prefix}${entry.name}/`)) {
        served.set(...inner)
      }
    } else if (entry.isFile() && path.extname(entry.name) in TYPES) {
      served.set(`${prefix}${entry.name}`, file)
    }
  }
  return served
}

export const refusal = (statusCode: 404 | 405): Answer => ({
  statusCode,
  headers: { ...SECURITY_HEADERS },
  data: Buffer.alloc(0),
})

/** Answers with bytes of a known type. */
export const answer = (bytes: Uint8Array, type: string): Answer => ({
  statusCode: 200,
  headers: { ...SECURITY_HEADERS, 'Content-Type': type, 'Cache-Control': 'no-cache' },
  data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
})

/** Answers the file served under a path of the app; `/` is the page. */
export const answerFile = async (
  served: ReadonlyMap<string, string>,
  pathname: string,
): Promise<Answer> => {
  const file = served.get(pathname === '/' ? '/index.html' : pathname)
  if (!file) return refusal(404)
  const bytes = await readFile(file).catch(() => null)
  return bytes ? answer(bytes, typeOf(file)) : refusal(404)
}

const typeOf = (file: string): string => TYPES[path.extname(file)] ?? 'application/octet-stream'
