import type { Page } from '@playwright/test'

/** What the page notes about one key: null when nothing changed in time. */
type KeyReport = { readonly ms: number | null }

type BenchWindow = Window & { benchKey?: Promise<KeyReport> }

export type Watched = {
  /** Elements whose words or attributes show that the key had its effect. */
  readonly selector: string
  /** This attribute changes, or takes this value when one is given; `any`: anything changes. */
  readonly until: { readonly attribute: string; readonly value?: string } | 'any'
  /** Counts until the frame that shows the change was drawn, not only until the change. */
  readonly isPainted: boolean
  /** Milliseconds after which a key that changes nothing is given up. */
  readonly patience: number
}

/** Makes the page time its next key by itself: nothing of the test lies in the figure. */
const watchNextKey = (page: Page, watched: Watched): Promise<void> =>
  page.evaluate(({ selector, until, isPainted, patience }) => {
    const scope: BenchWindow = window
    scope.benchKey = new Promise((resolve) => {
      const onKey = () => {
        const begun = performance.now()
        const finish = (ms: number | null) => {
          clearTimeout(timer)
          observer.disconnect()
          resolve({ ms })
        }
        const changed = () => {
          observer.disconnect()
          if (!isPainted) finish(performance.now() - begun)
          // The frame asked for first shows the change; it is out when the next one begins.
          else
            requestAnimationFrame(() =>
              requestAnimationFrame(() => finish(performance.now() - begun)),
            )
        }
        const observer = new MutationObserver(() => {
          if (until === 'any' || until.value === undefined) changed()
          else if (document.querySelector(selector)?.getAttribute(until.attribute) === until.value)
            changed()
        })
        for (const element of document.querySelectorAll(selector)) {
          if (until !== 'any') observer.observe(element, { attributeFilter: [until.attribute] })
          else
            observer.observe(element, {
              attributes: true,
              characterData: true,
              childList: true,
              subtree: true,
            })
        }
        const timer = setTimeout(() => finish(null), patience)
      }
      window.addEventListener('keydown', onKey, { capture: true, once: true })
    })
  }, watched)

/** Presses keys one after the other; milliseconds from each key to its effect. */
export const timeKeys = async (
  page: Page,
  keys: readonly string[],
  watched: Watched,
): Promise<readonly number[]> => {
  const times: number[] = []
  for (const key of keys) {
    await watchNextKey(page, watched)
    await page.keyboard.press(key)
    const report = await page.evaluate(() => (window as BenchWindow).benchKey)
    if (typeof report?.ms === 'number') times.push(report.ms)
  }
  if (times.length === 0) throw new Error(`No key changed ${watched.selector}`)
  return times
}
