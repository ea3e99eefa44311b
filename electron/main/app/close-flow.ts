/** Time the page has to save what is left. Milliseconds. */
export const CLOSING_PATIENCE = 5_000

export type CloseFlowOptions = {
  /** True while a page is there to answer. */
  readonly canAsk: () => boolean
  /** Asks the page to save what is left and then to call `system.close`. */
  readonly ask: () => void
  /** True when the page still runs: it is then busy asking the person something. */
  readonly isAlive: () => Promise<boolean>
  /** Last things before the window goes, such as a snapshot. */
  readonly finish: () => Promise<void>
  readonly destroy: () => void
  readonly patience?: number
}

/**
 * Closing a window, in the order that loses nothing: the page saves, a snapshot is taken, the window
 * goes. A page that hangs is closed after a while; one that asks the person whether to lose unsaved
 * work is left in peace, and the window stays until the person closes it again.
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
    if (this.#stage === 'finishing') return
    if (!this.#options.canAsk()) {
      this.confirm()
      return
    }
    if (this.#stage === 'open') {
      this.#stage = 'asked'
      const patience = this.#options.patience ?? CLOSING_PATIENCE
      this.#timer = setTimeout(() => void this.#runOut(), patience)
    }
    // Also when already asked: the person may have chosen to stay a moment ago, and now to close.
    this.#options.ask()
  }

  /** The page has saved what was left. */
  confirm(): void {
    if (this.#stage === 'finishing') return
    this.#stage = 'finishing'
    clearTimeout(this.#timer)
    const destroy = () => this.#options.destroy()
    void this.#options.finish().then(destroy, destroy)
  }

  async #runOut(): Promise<void> {
    const isAlive = await this.#options.isAlive().catch(() => false)
    if (this.#stage !== 'asked') return
    if (isAlive) this.#stage = 'open'
    else this.confirm()
  }
}
