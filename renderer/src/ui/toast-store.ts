import { create } from 'zustand'

export type ToastTone = 'neutral' | 'positive' | 'danger'

export type Toast = {
  readonly id: number
  readonly message: string
  readonly tone: ToastTone
  /** One thing that can be done about it, such as « Annuler ». */
  readonly action: { readonly label: string; readonly perform: () => void } | null
  /** Milliseconds in sight; null stays until closed. */
  readonly duration: number | null
}

type ToastState = {
  readonly toasts: readonly Toast[]
  readonly show: (toast: Omit<Toast, 'id'>) => void
  readonly close: (id: number) => void
}

/** More at once would hide the screen: the oldest leaves. */
const SHOWN_AT_ONCE = 3
let lastId = 0

export const useToasts = create<ToastState>()((set) => ({
  toasts: [],
  show: (toast) => {
    lastId += 1
    const added: Toast = { ...toast, id: lastId }
    set(({ toasts }) => ({ toasts: [...toasts, added].slice(-SHOWN_AT_ONCE) }))
  },
  close: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}))

/**
 * Says what was just done, for a few seconds. To offer « Annuler » on a change of the data, use
 * `toastWithUndo` of `commands/undo.ts`. Errors stay until they are closed.
 */
export const showToast = (
  message: string,
  options: { readonly tone?: ToastTone; readonly action?: Toast['action'] } = {},
): void => {
  const { tone = 'neutral', action = null } = options
  const duration = tone === 'danger' ? null : action ? 10_000 : 5_000
  useToasts.getState().show({ message, tone, action, duration })
}
