import type { errors as french } from '../fr/errors.ts'
import type { Translated } from '../translated.ts'

export const errors = {
  badRequest:
    'Koudmen could not handle this request. Your data has not changed. Try again. If it happens again, show the technical log to the person who helps you.',
  cancelled: 'Nothing was done: the window was closed.',
  diskFull:
    'The disk is full. What was saved still is, and your work stays on screen. Free some space, then try again.',
  diskReadOnly:
    'Koudmen may not write in that place. Your data has not changed. Choose another folder, such as Documents.',
  fileMissing: 'This file is no longer there. Your data has not changed. Choose it again.',
  fileTooLarge:
    'This file is too large (10 MB at most). Nothing was read. Take its pictures out or cut it into several files.',
  copyTooLarge:
    'This copy would be larger than 1 GB and could not be opened again. Nothing was written, and your work is still here. Remove old scans or photos, then try again.',
  fileUnreadable:
    'This file could not be read. Your data has not changed. Open it in the program that made it, save it again, then retry.',
  fileInUse:
    'Another program is using this file. Nothing was written. Close it in Excel or LibreOffice, then try again.',
  folderMissing:
    'The folder you chose is no longer there: it was moved or deleted, or its stick was unplugged. Nothing was written, and your work is still here. Choose another folder, Documents for instance.',
  journalRefused:
    'The last change could not be written to the disk. It stays on screen, and everything before it is saved. Try again, or save a copy elsewhere.',
  workspaceCut:
    'This file is not whole: its copy probably stopped half way. Your data has not changed. Copy it again, then reopen it.',
  workspaceAltered:
    'This file was changed outside Koudmen. To be safe it was not opened and your data has not changed. Take another copy.',
  workspaceNewer:
    'This file comes from a newer version of Koudmen. Your data has not changed. Update Koudmen, then reopen it.',
  workspaceForeign:
    'This is not a Koudmen file. Your data has not changed. Choose a file whose name ends in .koudmen.',
  snapshotMissing:
    'This backup is no longer on the disk. Your data has not changed. Choose another one.',
  imageUnsupported:
    'This picture could not be read. Nothing has changed. Choose a JPEG, PNG or WebP photo or drawing under 50 MB. Save a HEIC photo as JPEG first.',
  noPrinter: 'No printer was found. The document is ready. Save the PDF to print it elsewhere.',
  printFailed:
    'Printing did not succeed. The document is still there. Check the printer, or save the PDF.',
  unexpected:
    'Something did not go as planned. What was saved still is. Try again. If it happens again, close and reopen Koudmen.',
} as const satisfies Translated<typeof french>
