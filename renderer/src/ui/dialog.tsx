import { IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { DOUBLE_PRESS_MS } from '#renderer/lib/press-guard.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

export type DialogProps = {
  readonly isOpen: boolean
  /** Escape, the cross, or a click beside it. */
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** False while something would be lost by a click beside it. */
  readonly isDismissable?: boolean
  readonly role?: 'dialog' | 'alertdialog'
}

/**
 * A short task above the screen. The focus goes in, stays in and comes back to where it was.
 *
 * `<Dialog isOpen={isOpen} onClose={close} title={…} footer={<Button variant="primary">…}>…</Dialog>`
 */
export const Dialog = ({
  isOpen,
  onClose,
  title,
  children,
  footer,
  size = 'medium',
  isDismissable = true,
  role = 'dialog',
}: DialogProps) => {
  const { t } = useWords()
  // A dialog that was never opened costs nothing; one that was stays, to fade when it closes.
  const wasOpened = useRef(false)
  const openedAt = useRef(0)
  useEffect(() => {
    if (isOpen) openedAt.current = performance.now()
  }, [isOpen])
  wasOpened.current ||= isOpen
  if (!wasOpened.current) return null
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
      // The second press of a double click falls beside the dialog that the first one opened.
      shouldCloseOnInteractOutside={() => performance.now() - openedAt.current > DOUBLE_PRESS_MS}
      className={styles.veil ?? ''}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton slot={null} icon={IconX} label={t('common.close')} onPress={onClose} />
          </header>
          <DialogBody>{children}</DialogBody>
          {footer && <footer className={styles.foot}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Long words scroll: the keyboard then reaches them, and only then. */
const DialogBody = ({ children }: { readonly children: ReactNode }) => {
  const body = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const { current } = body
    if (!current) return
    const measure = () => setScrolls(current.scrollHeight > current.clientHeight + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    for (const child of current.children) observer.observe(child)
    measure()
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={body} className={styles.body} {...(scrolls ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  )
}
