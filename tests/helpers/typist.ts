import type { Page } from '@playwright/test'

/**
 * Keys that take two presses on a French keyboard: Shift for capitals and figures, AltGr for signs,
 * a dead key before a vowel with a circumflex or a diaeresis. Figures and « / » come from the keypad: one.
 */
const TWO_PRESSES = /[A-ZÀ-Þ@#|?.%°âêîôûäëïöüÿ]/u

/** Strokes that one character takes. */
export const strokesOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (TWO_PRESSES.test(letter) ? 2 : 1), 0)

/**
 * Types on the keyboard and counts: every press, Shift included, against the characters that stand on
 * the paper (`read`). Nothing else than keys moves the screen on.
 */
export const createTypist = (page: Page) => {
  let strokes = 0
  let read = 0
  const bySheet = new Map<string, { strokes: number; read: number }>()
  let sheet = ''
  const note = (pressed: number, seen: number) => {
    strokes += pressed
    read += seen
    const known = bySheet.get(sheet) ?? { strokes: 0, read: 0 }
    bySheet.set(sheet, { strokes: known.strokes + pressed, read: known.read + seen })
  }
  return {
    /** Counts what follows as of that sheet. */
    begin: (name: string) => {
      sheet = name
    },
    /** Text that stands on the paper, typed as it stands. */
    text: async (words: string) => {
      note(strokesOf(words), words.length)
      await page.keyboard.type(words)
    },
    /** Text on the paper that one types in fewer or other signs: « 1-17 » for seventeen signatures. */
    short: async (typed: string, onPaper: string) => {
      note(strokesOf(typed), onPaper.length)
      await page.keyboard.type(typed)
    },
    /** Keys that stand on no paper: Enter, Tab, a shortcut. */
    press: async (key: string, times = 1) => {
      note(key.split('+').length * times, 0)
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
    },
    total: () => ({ strokes, read, bySheet }),
  }
}
