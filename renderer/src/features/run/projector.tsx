import { IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { RunState } from '#shared/domain/run/run-state.ts'
import styles from './projector.module.css'
import { ProjectorFace } from './projector-face.tsx'
import type { RunActions } from './use-run-actions.ts'

type ProjectorProps = {
  readonly isOpen: boolean
  readonly state: RunState
  readonly actions: RunActions
  readonly sessionTitle: string
  readonly onClose: () => void
}

/**
 * What participants see: the whole screen, nothing private. Escape leaves it; the keys of a
 * presenter's remote go to the next block and back.
 */
export const Projector = ({ isOpen, onClose, ...rest }: ProjectorProps) => {
  const { t } = useWords()
  if (!isOpen) return null
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => !open && onClose()}
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''} aria-label={t('run.projector.label')}>
          <Projected {...rest} onClose={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

const Projected = ({ state, actions, sessionTitle, onClose }: Omit<ProjectorProps, 'isOpen'>) => {
  const { t } = useWords()
  useEffect(() => {
    const set = (isOn: boolean) => void invoke('system.setFullScreen', { isOn }).catch(() => {})
    set(true)
    // Messages are the team's own: they wait until the screen is theirs again.
    const { dataset } = document.documentElement
    dataset.projecting = ''
    return () => {
      set(false)
      delete dataset.projecting
    }
  }, [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat || (event.key !== 'PageDown' && event.key !== 'PageUp')) return
      event.preventDefault()
      if (event.key === 'PageDown') actions.next()
      else actions.back()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [actions])
  return (
    <>
      <ProjectorFace state={state} sessionTitle={sessionTitle} />
      <div className={styles.leave}>
        <Button variant="quiet" icon={IconX} onPress={onClose}>
          {t('run.projector.close')}
        </Button>
      </div>
    </>
  )
}
