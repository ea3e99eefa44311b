import { create } from 'zustand'

export type ToastTone = 'neutral' | 'positive' | 'danger'

export type ToastAction = { readonly label: string; readonly perform: () => void }

export type Toast = {
  readonly id: number
  readonly message: string
  readonly tone: ToastTone
  /** One thing that can be done about it, such as « Annuler ». */
  readonly action: ToastAction | null
  /** Milliseconds in sight; null stays until closed. */
  readonly duration: number | null
  /** What it is about: only the last message on one subject is shown. */
  readonly subject: 'file' | null
}

/** More at once would hide the screen of a low window. */
export const TOASTS_AT_ONCE = 2
const SECONDS = { said: 5, file: 7, offer: 10 } as const
let lastId = 0

/** The messages in sight, the newest first; written through `showToast` and `closeToast`. */
export const useToasts = create<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }))

/**
 * Says what was just done, for a few seconds. To offer « Annuler » on a change of the data, use
 * `toastWithUndo` of `commands/undo.ts`. Errors stay until they are closed. Returns an id for
 * `closeToast`.
 */
export const showToast = (
  message: string,
  options: {
    readonly tone?: ToastTone
    readonly action?: ToastAction | null
    readonly subject?: Toast['subject']
  } = {},
): number => {
  const { tone = 'neutral', action = null, subject = null } = options
  const seconds = subject === 'file' ? SECONDS.file : action ? SECONDS.offer : SECONDS.said
  const duration = tone === 'danger' ? null : seconds * 1_000
  lastId += 1
  const added: Toast = { id: lastId, message, tone, action, duration, subject }
  useToasts.setState(({ toasts }) => ({ toasts: [added, ...stillShown(added, toasts)] }))
  return added.id
}

/** The older messages that stay beside a new one; errors nobody closed stay before the others. */
const stillShown = (added: Toast, toasts: readonly Toast[]): readonly Toast[] => {
  const kept = toasts.filter(
    // The same words twice say no more than once.
    ({ message, subject }) =>
      message !== added.message && (subject === null || subject !== added.subject),
  )
  const staying = new Set(
    kept
      .toSorted((one, other) => Number(one.duration !== null) - Number(other.duration !== null))
      .slice(0, TOASTS_AT_ONCE - 1),
  )
  return kept.filter((toast) => staying.has(toast))
}

/** What was said about another screen leaves with it, errors included; an offer to undo stays. */
export const closeStaleToasts = (): void =>
  useToasts.setState(({ toasts }) => ({
    toasts: toasts.filter((toast) => toast.tone !== 'danger'),
  }))

/** Closes the newest message. */
export const closeNewestToast = (): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.slice(1) }))

export const closeToast = (id: number): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
