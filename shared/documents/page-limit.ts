import type { PrintDocument } from './print-document.ts'

/** Pages that one print holds at most: ten reams of paper. More is a slip of the keyboard. */
export const MOST_PAGES = 5_000

/**
 * The document; when it has more pages than one prints at once, none of them and a word about it.
 * `pages`: how many it has, those that go into other files included.
 */
export const withinPageLimit = (
  document: PrintDocument,
  pages = document.drawnPages.length,
): PrintDocument =>
  pages <= MOST_PAGES
    ? document
    : {
        info: document.info,
        drawnPages: [],
        warnings: [
          { kind: 'tooManyPages', where: document.info.title, pages, limit: MOST_PAGES },
          ...document.warnings,
        ],
      }
