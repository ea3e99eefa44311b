import { IconTrash } from '@tabler/icons-react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { formatWeekday } from '#renderer/lib/session-words.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { durationMinutes, formatDuration, formatLongDay } from '#shared/domain/dates.ts'
import { endsNextDay, timesFault } from '#shared/domain/session-part-checks.ts'
import { halfDayOf } from '#shared/domain/session-presets.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import styles from './parts-editor.module.css'
import { StartEndFields } from './start-end-fields.tsx'
import { usePartDraft } from './use-part-draft.ts'

type PartRowProps = {
  readonly part: SessionPart
  /** 1 for the first. */
  readonly number: number
  /** Attendance was typed for it: removing it removes that too, and says so. */
  readonly isTyped: boolean
}

/** One part of a session: its day, its hours, their length. */
export const PartRow = ({ part, number, isTyped }: PartRowProps) => {
  const { t, language } = useWords()
  const { value, fault, change, save } = usePartDraft(part, (fields) =>
    sessionsRepository.updatePart(part.sessionId, part.id, fields),
  )
  const { date, start, end } = value
  const isDateFault = fault === 'dateMissing' || fault === 'dateFar'
  const said =
    fault === null ? null : `${t(`sessions.partFaults.${fault}`)} ${t('sessions.partNotSaved')}`
  const halfDay = start !== null && end !== null ? halfDayOf({ start, end }) : null
  const hasLength = start !== null && end !== null && timesFault(start, end) === null

  const remove = async () => {
    const outcome = await sessionsRepository.removePart(part.sessionId, part.id)
    toastWithUndo(t(isTyped ? 'sessions.parts.removedTyped' : 'sessions.parts.removed'), outcome)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame in a list item.
    <div
      role="group"
      aria-label={t('sessions.parts.part', { number })}
      className={styles.row}
      data-part={part.id}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void save()
      }}
    >
      <DateField
        label={t('sessions.parts.date')}
        value={date}
        onChange={(day) => change({ date: day })}
        error={isDateFault ? said : null}
      />
      <StartEndFields start={start} end={end} onChange={change} error={isDateFault ? null : said} />
      <p className={styles.length}>
        {date !== null && fault !== 'dateFar' && <span>{formatWeekday(date, language)}</span>}
        {halfDay && <span className={styles.halfDay}>{t(`sessions.presets.${halfDay}`)}</span>}
        {hasLength && <span>{formatDuration(durationMinutes(start, end))}</span>}
        {hasLength && endsNextDay({ start, end }) && <span>{t('sessions.parts.nextDay')}</span>}
      </p>
      <div className={styles.remove}>
        <IconButton
          icon={IconTrash}
          label={t('sessions.parts.remove', { day: formatLongDay(part.date, language) })}
          onPress={() => void remove()}
        />
      </div>
    </div>
  )
}
