import { IconCheck, IconExclamationCircle, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { Clamped } from './clamped.tsx'
import styles from './toast-region.module.css'
import { closeToast, type Toast, useToasts } from './toast-store.ts'

type ToastLineProps = {
  readonly toast: Toast
  readonly isHeld: boolean
  /** Called before the toast goes, so that the focus is not lost with it. */
  readonly onLeave: () => void
}

const ToastLine = ({ toast, isHeld, onLeave }: ToastLineProps) => {
  const { t } = useWords()
  const { id, duration } = toast
  const close = () => {
    onLeave()
    closeToast(id)
  }
  useEffect(() => {
    if (duration === null || isHeld) return
    const timer = setTimeout(() => closeToast(id), duration)
    return () => clearTimeout(timer)
  }, [id, duration, isHeld])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons inside.
    <div
      className={classNames(styles.toast, toast.tone === 'danger' && styles.danger)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      }}
    >
      {toast.tone === 'danger' && <IconExclamationCircle aria-hidden="true" stroke={1.75} />}
      {toast.tone === 'positive' && <IconCheck aria-hidden="true" stroke={1.75} />}
      <span className={styles.message} role={toast.tone === 'danger' ? 'alert' : undefined}>
        <Clamped lines={toast.tone === 'danger' ? 3 : 2}>{toast.message}</Clamped>
      </span>
      {toast.action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            close()
            toast.action?.perform()
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button type="button" className={styles.close} aria-label={t('common.close')} onClick={close}>
        <IconX aria-hidden="true" stroke={1.75} />
      </button>
    </div>
  )
}

/**
 * Tells the screen and the dialogs how much room the toasts take (`--toast-space`), so that they end
 * above them: a message never lies on a button.
 */
const useReservedRoom = (isShown: boolean) => {
  const region = useRef<HTMLElement>(null)
  useEffect(() => {
    const root = document.documentElement
    const shown = region.current
    if (!isShown || !shown) return
    const reserve = () => {
      const height = window.innerHeight - shown.getBoundingClientRect().top
      root.style.setProperty('--toast-space', `${Math.ceil(height)}px`)
    }
    const observer = new ResizeObserver(reserve)
    observer.observe(shown)
    window.addEventListener('resize', reserve)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', reserve)
      root.style.removeProperty('--toast-space')
    }
  }, [isShown])
  return region
}

/** Where toasts appear; placed once, by the app. The newest stands first; they wait while the pointer or
 * the focus is there. */
export const ToastRegion = () => {
  const { t } = useWords()
  const toasts = useToasts((state) => state.toasts)
  const [isHeld, setHeld] = useState(false)
  const region = useReservedRoom(toasts.length > 0)
  const cameFrom = useRef<HTMLElement | null>(null)
  const goBack = () => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || !region.current?.contains(focused)) return
    focused.blur()
    if (cameFrom.current?.isConnected) cameFrom.current.focus()
  }
  // Beside the app, not in it: dialogs stand there too, and a toast must show above their veil.
  return createPortal(
    <section
      ref={region}
      className={styles.region}
      aria-label={t('common.notifications')}
      aria-live="polite"
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ relatedTarget }) => {
        setHeld(true)
        if (relatedTarget instanceof HTMLElement && !region.current?.contains(relatedTarget))
          cameFrom.current = relatedTarget
      }}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} isHeld={isHeld} onLeave={goBack} />
      ))}
    </section>,
    document.body,
  )
}
