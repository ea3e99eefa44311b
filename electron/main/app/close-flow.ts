/** Time the window has to save what is left before it is closed all the same. Milliseconds. */
export const CLOSING_PATIENCE = 5_000

export type CloseFlowOptions = {
  /** True while a page is there to answer. */
  readonly canAsk: () => boolean
  /** Asks the page to save what is left and then to call `system.close`. */
  readonly ask: () => void
  /** Last things before the window goes, such as a snapshot; must not throw. */
  readonly finish: () => Promise<void>
  readonly destroy: () => void
  readonly patience?: number
}

/**
 * Closing a window, in the order that loses nothing: the page saves, a snapshot is taken, the window
 * goes. A page that does not answer in time is closed without.
 */
export class CloseFlow {
  readonly #options: CloseFlowOptions
  #stage: 'open' | 'asked' | 'finishing' = 'open'
  #timer: NodeJS.Timeout | undefined

  constructor(options: CloseFlowOptions) {
    this.#options = options
  }

  /** The person closes the window, or the app ends. The window itself must be kept from closing. */
  request(): void {
    if (this.#stage !== 'open') return
    if (!this.#options.canAsk()) {
      this.confirm()
      return
    }
    this.#stage = 'asked'
    this.#timer = setTimeout(() => this.confirm(), this.#options.patience ?? CLOSING_PATIENCE)
    this.#options.ask()
  }

  /** The page has saved what was left. */
  confirm(): void {
    if (this.#stage === 'finishing') return
    this.#stage = 'finishing'
    clearTimeout(this.#timer)
    void this.#options.finish().then(
      () => this.#options.destroy(),
      () => this.#options.destroy(),
    )
  }
}
