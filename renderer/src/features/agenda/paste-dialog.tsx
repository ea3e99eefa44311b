import { useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { parsePastedAgenda } from '#shared/domain/agenda/pasted-agenda.ts'
import { formatDuration, formatTime } from '#shared/domain/dates.ts'
import { useAgendaAround } from './agenda-around.ts'
import styles from './paste-dialog.module.css'
import { MOST_LINES } from './use-pasted-agenda.ts'

type PasteDialogProps = { readonly text: string; readonly onClose: () => void }

/** An agenda written elsewhere, with what is read of it before it is added. */
export const PasteDialog = ({ text: given, onClose }: PasteDialogProps) => {
  const { t, language } = useWords()
  const { actions } = useAgendaAround()
  const [text, setText] = useState(given)
  const dayStart = actions.state().agenda.days[0]?.part.start ?? '09:00'
  const blocks = useMemo(() => parsePastedAgenda(text, { dayStart }), [text, dayStart])
  const count = blocks.length
  const isTooMany = count > MOST_LINES
  const add = async () => {
    onClose()
    const outcome = await actions.addBlocks(blocks)
    toastWithUndo(t('agenda.toast.pasted', { count }), outcome)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('agenda.paste.title')}
      isDismissable={text.trim() === ''}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={count === 0 || isTooMany}
            onPress={() => void add()}
          >
            {t('agenda.paste.add', { count })}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('agenda.paste.label')}
        hint={t('agenda.paste.hint')}
        placeholder={t('agenda.paste.placeholder')}
        rows={7}
        autoFocus
        value={text}
        onChange={setText}
        error={isTooMany ? t('agenda.paste.tooMany', { count }) : null}
      />
      {count > 0 && !isTooMany && (
        <section className={styles.read} aria-label={t('agenda.paste.read', { count })}>
          <p className={styles.count}>{t('agenda.paste.read', { count })}</p>
          <ol className={styles.list}>
            {blocks.map(({ title, minutes, pinnedStart }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
              <li key={index} className={styles.line}>
                <span className={styles.start}>
                  {pinnedStart && formatTime(pinnedStart, language)}
                </span>
                <span className={styles.title}>{title}</span>
                <span className={styles.minutes}>{formatDuration(minutes)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Dialog>
  )
}
