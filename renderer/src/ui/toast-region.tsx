import { IconCheck, IconExclamationCircle, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './toast-region.module.css'
import { closeToast, type Toast, useToasts } from './toast-store.ts'

const ToastLine = ({ toast, isHeld }: { readonly toast: Toast; readonly isHeld: boolean }) => {
  const { t } = useWords()
  const { id, duration } = toast
  useEffect(() => {
    if (duration === null || isHeld) return
    const timer = setTimeout(() => closeToast(id), duration)
    return () => clearTimeout(timer)
  }, [id, duration, isHeld])
  return (
    <div className={classNames(styles.toast, toast.tone === 'danger' && styles.danger)}>
      {toast.tone === 'danger' && <IconExclamationCircle aria-hidden="true" stroke={1.75} />}
      {toast.tone === 'positive' && <IconCheck aria-hidden="true" stroke={1.75} />}
      <span className={styles.message} role={toast.tone === 'danger' ? 'alert' : undefined}>
        {toast.message}
      </span>
      {toast.action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            toast.action?.perform()
            closeToast(id)
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={t('common.close')}
        onClick={() => closeToast(id)}
      >
        <IconX aria-hidden="true" stroke={1.75} />
      </button>
    </div>
  )
}

/** Where toasts appear; placed once, by the app. They wait while the pointer or the focus is there. */
export const ToastRegion = () => {
  const { t } = useWords()
  const toasts = useToasts((state) => state.toasts)
  const [isHeld, setHeld] = useState(false)
  // Beside the app, not in it: dialogs stand there too, and a toast must show above their veil.
  return createPortal(
    <section
      className={styles.region}
      aria-label={t('common.notifications')}
      aria-live="polite"
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} isHeld={isHeld} />
      ))}
    </section>,
    document.body,
  )
}
