import { type ProtocolRequest, protocol, type Session } from 'electron'
import { type AttachmentFolder, pictureType } from '../services/attachments.ts'
import { APP_HOST, APP_SCHEME } from './content-security.ts'
import { type Answer, answer, answerFile, listServedFiles, refusal } from './static-files.ts'

/** `net::ERR_FAILED`. */
const FAILED = -2
const ATTACHMENT = /^\/attachments\/([0-9a-f]{64})$/u

/** Must run before the app is ready. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
      },
    },
  ])
}

export type AppProtocolOptions = {
  /** Folder of the built page, its scripts and fonts. */
  readonly rendererFolder: string
  readonly attachments: AttachmentFolder
}

/** Answers one request to `app://`: a file of the page, or a picture by its hash; reading only. */
export const createResponder = ({ rendererFolder, attachments }: AppProtocolOptions) => {
  let served: Promise<ReadonlyMap<string, string>> | null = null
  return async (request: Pick<ProtocolRequest, 'method' | 'url'>): Promise<Answer> => {
    const { host, pathname } = new URL(request.url)
    if (request.method !== 'GET') return refusal(405)
    if (host !== APP_HOST) return refusal(404)
    const [, hash] = ATTACHMENT.exec(pathname) ?? []
    if (hash) {
      const found = await attachments.get(hash)
      if (!found.ok) return refusal(404)
      return answer(found.data.bytes, pictureType(found.data.bytes) ?? 'application/octet-stream')
    }
    served ??= listServedFiles(rendererFolder)
    return answerFile(await served, pathname)
  }
}

/**
 * Answers the page's requests. Resolves once the page was given its first script, which is when it no
 * longer waits for this process.
 *
 * `protocol.handle` would load Node's `fetch` (40 ms before the first answer) and run every byte
 * through two streams, while the window waits: the older way hands the bytes over as they are.
 */
export const serveApp = (session: Session, options: AppProtocolOptions): Promise<void> => {
  const respond = createResponder(options)
  return new Promise((resolve) => {
    session.protocol.registerBufferProtocol(APP_SCHEME, (request, callback) => {
      respond(request).then(
        (given) => {
          callback(given)
          if (request.url.endsWith('.js')) resolve()
        },
        () => callback({ error: FAILED }),
      )
    })
  })
}
