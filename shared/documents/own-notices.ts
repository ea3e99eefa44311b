import { currentNotice } from '#shared/domain/privacy/notices.ts'
import {
  NOTICE_PURPOSES,
  type NoticePurpose,
  type PrivacyNotice,
} from '#shared/schemas/privacy.schema.ts'

/** A text with the number of its version, which what is signed points at. */
export type OwnNotice = { readonly text: string; readonly version: number }

/** What the organisation itself wrote for people to read, its latest version; absent: nothing. */
export type OwnNotices = Readonly<Partial<Record<NoticePurpose, OwnNotice>>>

/** The field of a model, absent while nothing was written: prints of before stay what they were. */
export const ownNotices = (
  notices: readonly PrivacyNotice[] = [],
  purposes: readonly NoticePurpose[] = NOTICE_PURPOSES,
): { readonly notices?: OwnNotices } => {
  const written = purposes.flatMap((purpose) => {
    const notice = currentNotice(notices, purpose)
    const text = notice?.text.replace(/\s+/gu, ' ').trim() ?? ''
    return notice === null || text === ''
      ? []
      : [[purpose, { text, version: notice.version }] as const]
  })
  return written.length === 0 ? {} : { notices: Object.fromEntries(written) }
}

/**
 * The text when it fits; else as many of its sentences as fit, or of its words when the first is too
 * long, then `pointer`, which says where the rest is.
 */
export const shortenedNotice = (
  text: string,
  pointer: string,
  fits: (text: string) => boolean,
): string => {
  if (fits(text)) return text
  const longest = (pieces: readonly string[], end: string): string | null => {
    const shorter = (count: number) => `${pieces.slice(0, count).join(' ')}${end} ${pointer}`
    // What fits still fits with less: halving finds the longest in a few tries.
    let [held, least] = [0, pieces.length]
    while (least - held > 1) {
      const middle = Math.floor((held + least) / 2)
      if (fits(shorter(middle))) held = middle
      else least = middle
    }
    return held === 0 ? null : shorter(held)
  }
  return longest(text.split(/(?<=[.!?…])\s+/u), '') ?? longest(text.split(' '), '…') ?? pointer
}
