import { readFileSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Rectangle } from './window-placement.ts'

/** What the app remembers of its window between two runs. */
export type Preferences = {
  /** Place of the window when it is not maximised, or null before the first run. */
  readonly bounds: Rectangle | null
  readonly isMaximized: boolean
  /** Per cent. */
  readonly zoom: number
  readonly language: 'fr' | 'en'
}

export const ZOOM_STEPS = [80, 90, 100, 110, 125, 150, 175, 200] as const
const DEFAULTS: Preferences = { bounds: null, isMaximized: false, zoom: 100, language: 'fr' }

/** The step after (or before) a zoom; the last step stays itself. */
export const nextZoom = (zoom: number, direction: 'in' | 'out'): number =>
  direction === 'in'
    ? (ZOOM_STEPS.find((step) => step > zoom) ?? 200)
    : (ZOOM_STEPS.findLast((step) => step < zoom) ?? 80)

const isRectangle = (value: unknown): value is Rectangle =>
  typeof value === 'object' &&
  value !== null &&
  (['x', 'y', 'width', 'height'] as const).every((side) =>
    Number.isInteger((value as Partial<Record<typeof side, unknown>>)[side]),
  )

/** Reads what was remembered; anything odd falls back to its default rather than fail a start. */
export const parsePreferences = (text: string): Preferences => {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return DEFAULTS
  }
  if (typeof raw !== 'object' || raw === null) return DEFAULTS
  const { bounds, isMaximized, zoom, language } = raw as Partial<Record<keyof Preferences, unknown>>
  return {
    bounds: isRectangle(bounds)
      ? { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height }
      : null,
    isMaximized: isMaximized === true,
    zoom: ZOOM_STEPS.find((step) => step === zoom) ?? DEFAULTS.zoom,
    language: language === 'en' ? 'en' : 'fr',
  }
}

/** `window.json` in the app's folder, written whole or not at all. */
export class PreferenceFile {
  readonly #file: string
  #current: Preferences
  #writing: Promise<void> = Promise.resolve()

  constructor(folder: string) {
    this.#file = path.join(folder, 'window.json')
    this.#current = DEFAULTS
    try {
      this.#current = parsePreferences(readFileSync(this.#file, 'utf8'))
    } catch {
      // First run.
    }
  }

  get current(): Preferences {
    return this.#current
  }

  /** Remembers a change; a disk that refuses costs the memory of it, nothing else. */
  change(change: Partial<Preferences>): Promise<void> {
    this.#current = { ...this.#current, ...change }
    this.#writing = this.#writing.then(() => this.#write()).catch(() => {})
    return this.#writing
  }

  /** Resolves when everything remembered is on the disk. */
  settled(): Promise<void> {
    return this.#writing
  }

  async #write(): Promise<void> {
    const temporary = `${this.#file}.unfinished`
    await mkdir(path.dirname(this.#file), { recursive: true })
    try {
      const handle = await open(temporary, 'w', 0o600)
      try {
        await handle.writeFile(JSON.stringify(this.#current))
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(temporary, this.#file)
    } finally {
      await rm(temporary, { force: true })
    }
  }
}
