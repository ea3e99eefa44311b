import { Dexie, liveQuery, type PromiseExtended } from 'dexie'
import { shareEqual } from '#renderer/lib/share-equal.ts'

type Observer<Value> = {
  readonly next: (value: Value) => void
  readonly error: ((error: unknown) => void) | undefined
}

/** Time for a store that was closed to be opened again. Milliseconds. */
const REOPENING = 250

/** The store was closed while it was read; whoever reads next opens it again. */
const isClosedStore = (problem: unknown): boolean =>
  problem instanceof Error && ['DatabaseClosedError', 'AbortError'].includes(problem.name)

/**
 * What a query answers, read again whenever the rows it read change, and once for all who follow it.
 * What did not change in an answer keeps its identity; an answer that says the same is not told.
 */
export class LiveValue<Value> {
  readonly #query: () => Promise<Value>
  readonly #onIdle: () => void
  readonly #observers = new Set<Observer<Value>>()
  #last: { readonly value: Value } | null = null
  #stop: (() => void) | null = null
  #again: ReturnType<typeof setTimeout> | null = null

  /** `onIdle`: nobody follows any more. */
  constructor(query: () => Promise<Value>, onIdle: () => void = () => {}) {
    this.#query = query
    this.#onIdle = onIdle
  }

  hasValue(): boolean {
    return this.#last !== null
  }

  /** The last answer; throws before there is one. */
  getValue(): Value {
    if (!this.#last) throw new Error('Nothing was read yet')
    return this.#last.value
  }

  subscribe(
    next: (value: Value) => void,
    error?: (error: unknown) => void,
  ): { readonly unsubscribe: () => void } {
    const observer = { next, error }
    this.#observers.add(observer)
    if (this.#last) next(this.#last.value)
    if (!this.#stop) this.#start()
    return {
      unsubscribe: () => {
        if (!this.#observers.delete(observer) || this.#observers.size > 0) return
        this.#pause()
        // The rows may change while nobody follows them.
        this.#last = null
        this.#onIdle()
      },
    }
  }

  /**
   * Dexie asks while the transaction that changed the rows is ending: who waits for that (the screen
   * that says « Enregistré ») goes first. A promise of Dexie's, for it follows what is read in it.
   */
  #read(): PromiseExtended<Value> | Promise<Value> {
    if (!this.#last) return this.#query()
    return new Dexie.Promise<void>((resolve) => setTimeout(resolve)).then(this.#query)
  }

  #pause(): void {
    if (this.#again !== null) clearTimeout(this.#again)
    this.#again = null
    this.#stop?.()
    this.#stop = null
  }

  /** Dexie says nothing of a read that a closed store broke off, and may never ask again. */
  #askAgain(): void {
    this.#again ??= setTimeout(() => {
      this.#pause()
      this.#start()
    }, REOPENING)
  }

  #start(): void {
    const read = () => {
      const answer = this.#read()
      answer.then(undefined, (problem) => {
        if (this.#stop && isClosedStore(problem)) this.#askAgain()
      })
      return answer
    }
    const subscription = liveQuery(read).subscribe(
      (answer) => {
        const value = this.#last ? shareEqual(this.#last.value, answer) : answer
        if (this.#last && Object.is(value, this.#last.value)) return
        this.#last = { value }
        for (const { next } of [...this.#observers]) next(value)
      },
      (problem) => {
        for (const { error } of [...this.#observers]) error?.(problem)
      },
    )
    this.#stop = () => subscription.unsubscribe()
  }
}
