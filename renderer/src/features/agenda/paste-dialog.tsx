import { useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import form from '#renderer/ui/dialog-form.module.css'
import { Select } from '#renderer/ui/select.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { parsePastedAgenda } from '#shared/domain/agenda/pasted-agenda.ts'
import { formatDuration, formatLongDay, formatTime } from '#shared/domain/dates.ts'
import { useAgendaAround } from './agenda-around.ts'
import { pasteTarget } from './agenda-spots.ts'
import { type AgendaState, useAgenda } from './agenda-store.ts'
import styles from './paste-dialog.module.css'
import { MOST_LINES } from './use-pasted-agenda.ts'

type PasteDialogProps = { readonly text: string; readonly onClose: () => void }

/** The day of the block the keys act on, else the first. */
const firstChoice = ({ agenda, blocks, currentId }: AgendaState): string | null => {
  const current = blocks.get(currentId ?? '')?.partId
  const days = agenda.days.map(({ part }) => part.id)
  return days.find((id) => id === current) ?? days[0] ?? null
}

type PartChoiceProps = {
  readonly partId: string | null
  readonly onChoose: (partId: string) => void
}

/** Which of several days takes what is pasted. */
const PartChoice = ({ partId, onChoose }: PartChoiceProps) => {
  const { t, language } = useWords()
  const parts = useAgenda(({ source }) => source.plan.parts)
  if (parts.length < 2) return null
  const options = parts.map(({ id, date, start, end }) => ({
    id,
    label: t('agenda.day.label', {
      day: formatLongDay(date, language),
      start: formatTime(start, language),
      end: formatTime(end, language),
    }),
  }))
  return (
    <Select label={t('agenda.paste.part')} options={options} value={partId} onChange={onChoose} />
  )
}

/** An agenda written elsewhere, with what is read of it before it is added. */
export const PasteDialog = ({ text: given, onClose }: PasteDialogProps) => {
  const { t, language } = useWords()
  const { actions } = useAgendaAround()
  const [text, setText] = useState(given)
  const [partId, setPartId] = useState(() => firstChoice(actions.state()))
  const { spot, startsAt } = useMemo(() => pasteTarget(actions.state(), partId), [actions, partId])
  const blocks = useMemo(() => parsePastedAgenda(text, { startsAt }), [text, startsAt])
  const count = blocks.length
  const isTooMany = count > MOST_LINES
  const add = async () => {
    onClose()
    const outcome = await actions.addBlocks(blocks, spot)
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
      <div className={form.form}>
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
        <PartChoice partId={partId} onChoose={setPartId} />
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
      </div>
    </Dialog>
  )
}
