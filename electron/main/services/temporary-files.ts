import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Copies made to be viewed or printed. They hold names, so they stay in the app's own folder and are
 * removed when the app starts and when it ends.
 */
export class TemporaryFiles {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Path of a new file with these bytes, alone in a folder of its own so that its name is free. */
  async write(name: string, bytes: Uint8Array): Promise<string> {
    const own = path.join(this.#folder, randomUUID())
    await mkdir(own, { recursive: true, mode: 0o700 })
    const file = path.join(own, name)
    await writeFile(file, bytes, { mode: 0o600 })
    return file
  }

  /** Removes every copy; one that a viewer still holds stays until the next time. */
  async clear(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => {})
  }
}
