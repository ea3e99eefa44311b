import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import type { RunTimer } from '#shared/domain/run/run-timers.ts'
import { titleOf } from './run-words.ts'

type ElapsedDialogProps = {
  readonly isOpen: boolean
  readonly timer: RunTimer
  readonly onSave: (minutes: number) => void
  readonly onClose: () => void
}

const DAY_MINUTES = 1_440

/** « Depuis combien de temps ? »: pressed too late, or a clock that was put right meanwhile. */
export const ElapsedDialog = ({ isOpen, timer, onSave, onClose }: ElapsedDialogProps) => {
  const { t } = useWords()
  const [typed, setTyped] = useState<number | null>(null)
  const minutes = typed ?? Math.min(DAY_MINUTES, Math.floor(timer.elapsed / 60_000))
  const close = () => {
    setTyped(null)
    onClose()
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={t('run.elapsed.title')}
      size="small"
      footer={
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            onPress={() => {
              onSave(minutes)
              close()
            }}
          >
            {t('run.elapsed.save')}
          </Button>
        </>
      }
    >
      <p>{t('run.elapsed.words', { title: titleOf(t, timer.block) })}</p>
      <NumberField
        label={t('run.elapsed.label')}
        value={minutes}
        minValue={0}
        maxValue={DAY_MINUTES}
        onChange={setTyped}
        autoFocus
      />
    </Dialog>
  )
}
