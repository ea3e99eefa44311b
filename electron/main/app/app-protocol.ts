import { protocol, type Session } from 'electron'
import { type AttachmentFolder, pictureType } from '../services/attachments.ts'
import { APP_HOST, APP_SCHEME } from './content-security.ts'
import { answer, answerFile, listServedFiles, refusal } from './static-files.ts'

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
  return async (request: Pick<Request, 'method' | 'url'>): Promise<Response> => {
    const { host, pathname } = new URL(request.url)
    if (request.method !== 'GET') return refusal(405)
    if (host !== APP_HOST) return refusal(404)
    const [, hash] = ATTACHMENT.exec(pathname) ?? []
    if (hash) {
      const found = await attachments.get(hash)
      if (!found.ok) return refusal(404)
      return answer(
        new Uint8Array(found.data.bytes),
        pictureType(found.data.bytes) ?? 'application/octet-stream',
      )
    }
    served ??= listServedFiles(rendererFolder)
    return answerFile(await served, pathname)
  }
}

export const serveApp = (session: Session, options: AppProtocolOptions): void => {
  const respond = createResponder(options)
  session.protocol.handle(APP_SCHEME, (request) => respond(request))
}
