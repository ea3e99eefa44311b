const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'
const printable = new Set<string>()

/** Lets one file be fetched until the returned function is called. */
export const allowPrinting = (address: string): (() => void) => {
  printable.add(address)
  return () => {
    printable.delete(address)
  }
}

/** True, while something is being printed, for that file and for Chromium's own PDF viewer. */
export const isPrintAddress = (address: string): boolean =>
  printable.size > 0 &&
  (printable.has(address) ||
    address.startsWith(VIEWER) ||
    address.startsWith('chrome://resources/'))
