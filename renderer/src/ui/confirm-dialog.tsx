import type { ReactNode } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

export type ConfirmDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** The question, with the thing it is about. */
  readonly title: string
  /** What will happen, what is kept. */
  readonly children: ReactNode
  /** A verb and its object, never « OK ». */
  readonly confirmLabel: string
  readonly onConfirm: () => void
  readonly tone?: 'neutral' | 'danger'
  readonly isPending?: boolean
}

/** Only for what cannot be undone; everything else is done at once, with « Annuler » in the toast. */
export const ConfirmDialog = ({
  isOpen,
  onClose,
  title,
  children,
  confirmLabel,
  onConfirm,
  tone = 'neutral',
  isPending = false,
}: ConfirmDialogProps) => {
  const { t } = useWords()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {t('common.cancel')}
          </Button>
          <Button
            variant={tone === 'danger' ? 'danger' : 'primary'}
            onPress={onConfirm}
            isPending={isPending}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
