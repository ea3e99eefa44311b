import { originOf } from '../app/content-security.ts'

/** The part of Electron's `senderFrame` that decides. */
export type SenderFrame = { readonly url: string; readonly parent: unknown }

/**
 * True when a request comes from the page itself: the top frame, of one of the origins the app loads.
 * A frame that is gone (`null`) is nobody.
 */
export const isTrustedSender = (
  frame: SenderFrame | null,
  trustedOrigins: readonly string[],
): boolean =>
  frame !== null && frame.parent === null && trustedOrigins.includes(originOf(frame.url))
