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
}

/** More at once would hide the screen: the oldest leaves. */
const SHOWN_AT_ONCE = 3
let lastId = 0

/** The messages in sight; written through `showToast` and `closeToast`. */
export const useToasts = create<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }))

/**
 * Says what was just done, for a few seconds. To offer « Annuler » on a change of the data, use
 * `toastWithUndo` of `commands/undo.ts`. Errors stay until they are closed. Returns an id for
 * `closeToast`.
 */
export const showToast = (
  message: string,
  options: { readonly tone?: ToastTone; readonly action?: ToastAction | null } = {},
): number => {
  const { tone = 'neutral', action = null } = options
  const duration = tone === 'danger' ? null : action ? 10_000 : 5_000
  lastId += 1
  const added: Toast = { id: lastId, message, tone, action, duration }
  // The same words twice say no more than once.
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((toast) => toast.message !== message), added].slice(-SHOWN_AT_ONCE),
  }))
  return added.id
}

/** What was said about another screen leaves with it, errors included; an offer to undo stays. */
export const closeStaleToasts = (): void =>
  useToasts.setState(({ toasts }) => ({
    toasts: toasts.filter((toast) => toast.tone !== 'danger'),
  }))

export const closeToast = (id: number): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
