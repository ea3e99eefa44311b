import type { Page } from '@playwright/test'

/** What a person did on the screen. */
export type Effort = {
  readonly presses: number
  /** Keys and characters typed. */
  readonly keys: number
}

/*
 * [Note: Keystroke-level model] Card, Moran and Newell, « The keystroke-level model for user performance
 * time with interactive systems », Communications of the ACM 23 (7), 1980: 0.28 s a key for somebody who
 * types without being a typist; 1.1 s to point, 0.2 s to press and let go, 1.35 s to make up one's mind
 * before each press. Machines are driven faster than hands: only the model tells how long a person takes.
 */
const SECONDS_A_KEY = 0.28
const SECONDS_A_PRESS = 1.1 + 0.2 + 1.35
/** A dialog of the system that opens or saves: look, choose, confirm. */
const SECONDS_A_DIALOG = 2 * SECONDS_A_PRESS

/** Seconds that a person takes, beside what the app makes one wait. */
export const handSeconds = ({ presses, keys }: Effort, dialogs: number): number =>
  presses * SECONDS_A_PRESS + keys * SECONDS_A_KEY + dialogs * SECONDS_A_DIALOG

type Counted = Window & { effort?: { presses: number; keys: number } }

/** Counts presses and keys from now on, until the page is loaded anew. */
export const countEffort = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const effort = { presses: 0, keys: 0 }
    ;(window as Counted).effort = effort
    let typed = false
    window.addEventListener('pointerdown', () => (effort.presses += 1), true)
    window.addEventListener(
      'keydown',
      () => {
        effort.keys += 1
        typed = true
      },
      true,
    )
    window.addEventListener('keyup', () => (typed = false), true)
    // A field filled at once by the test counts as many keys as it got characters.
    window.addEventListener(
      'input',
      ({ target }) => {
        if (!typed && target instanceof HTMLInputElement) effort.keys += target.value.length
      },
      true,
    )
  })

export const effortOf = (page: Page): Promise<Effort> =>
  page.evaluate(() => (window as Counted).effort ?? { presses: 0, keys: 0 })
