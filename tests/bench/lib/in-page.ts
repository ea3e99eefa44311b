import { setTimeout as rest } from 'node:timers/promises'
import type { Page } from '@playwright/test'

/**
 * Milliseconds between two keys: ten a second, faster than anybody types up. At the speed of a program
 * each key would wait for what the one before it still has to do, which happens to nobody.
 */
const PACE = 100

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

/**
 * Makes the page time its next key by itself: nothing of the test lies in the figure.
 *
 * [Note: When a frame is out] The frame asked for first shows the change. Chromium prepares the next
 * while it draws that one: it is out when the third begins. Even without the cadence of the screen, a
 * frame that changes nothing holds back the one after it until the tick (16.8 ms measured on a bare
 * page, against 0.8 ms otherwise). The frames that only count used to be such: every key waited some
 * 11 ms for the tick after those of the key before, whatever the app did. Hence they draw a point.
 */
const watchNextKey = (page: Page, watched: Watched): Promise<void> =>
  page.evaluate(({ selector, until, isPainted, patience }) => {
    const scope: BenchWindow = window
    /** Calls back at the beginning of a frame that draws something: a point of a pixel. */
    const onFrame = (then: () => void) => {
      const known = document.querySelector<HTMLElement>('#bench-point')
      const point = known ?? document.body.appendChild(document.createElement('div'))
      point.id = 'bench-point'
      const colour = point.style.background === 'black' ? 'white' : 'black'
      requestAnimationFrame(() => {
        point.style.cssText = `position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; will-change: transform; background: ${colour}`
        then()
      })
    }
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
          else onFrame(() => onFrame(() => onFrame(() => finish(performance.now() - begun))))
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
    await rest(PACE)
    await watchNextKey(page, watched)
    await page.keyboard.press(key)
    const report = await page.evaluate(() => (window as BenchWindow).benchKey)
    if (typeof report?.ms === 'number') times.push(report.ms)
  }
  if (times.length === 0) throw new Error(`No key changed ${watched.selector}`)
  return times
}

/** Milliseconds to change a word on a bare page, painted: the floor of what a page can do. */
export const timeBare = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const begun = performance.now()
    const line = document.querySelector('p')
    if (line) line.textContent = String(begun)
    await frame()
    await frame()
    return performance.now() - begun
  })
