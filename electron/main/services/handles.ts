import { randomUUID } from 'node:crypto'

/**
 * Things that the window may name but never see, such as paths: it holds a handle that means nothing
 * elsewhere and ends with the process.
 */
export class Handles<Thing> {
  readonly #things = new Map<string, Thing>()
  readonly #capacity: number

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** A new handle; the oldest one is forgotten beyond the capacity. */
  add(thing: Thing): string {
    const handle = randomUUID()
    this.#things.set(handle, thing)
    if (this.#things.size > this.#capacity) {
      const [oldest] = this.#things.keys()
      if (oldest) this.#things.delete(oldest)
    }
    return handle
  }

  get(handle: string): Thing | null {
    return this.#things.get(handle) ?? null
  }
}
