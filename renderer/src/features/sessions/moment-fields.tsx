import { useWords } from '#renderer/i18n/i18n.ts'
import { hoursWords } from '#renderer/lib/session-words.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import type { PartFault } from '#shared/domain/session-part-checks.ts'
import { PART_PRESETS, timesOfPreset } from '#shared/domain/session-presets.ts'
import styles from './moment-fields.module.css'
import { changeDraft, type Moment, type NewSessionDraft } from './new-session-store.ts'
import { StartEndFields } from './start-end-fields.tsx'

type MomentFieldsProps = {
  readonly draft: NewSessionDraft
  /** What keeps the first part from being made, once one tried. */
  readonly fault: PartFault | null
}

/** Day and half-day of a session that is being made. */
export const MomentFields = ({ draft, fault }: MomentFieldsProps) => {
  const words = useWords()
  const { t } = words
  const { moment } = draft
  const isDateFault = fault === 'dateMissing' || fault === 'dateFar'
  const said = fault === null ? null : t(`sessions.partFaults.${fault}`)
  const hours =
    moment === 'other'
      ? null
      : timesOfPreset(moment)
          .map((times) => hoursWords(words, times))
          .join(', ')

  const choose = (next: Moment) => {
    // One's own hours start from those of the half-day that was chosen.
    const [times] = moment === 'other' || next !== 'other' ? [] : timesOfPreset(moment)
    changeDraft({ moment: next, ...times })
  }

  return (
    <div className={styles.fields}>
      <DateField
        label={t('sessions.new.date')}
        value={draft.date}
        onChange={(date) => changeDraft({ date })}
        error={isDateFault ? said : null}
      />
      <div className={styles.moment}>
        <SegmentedControl
          label={t('sessions.new.halfDay')}
          options={[
            ...PART_PRESETS.map((id) => ({ id, label: t(`sessions.presets.${id}`) })),
            { id: 'other' as const, label: t('sessions.new.otherTimes') },
          ]}
          value={moment}
          onChange={choose}
        />
        {hours !== null && (
          <p className={styles.hours}>
            <strong>{hours}</strong>
            {moment === 'day' && ` · ${t('sessions.dayPresetHint')}`}
          </p>
        )}
        {moment === 'other' && (
          <div className={styles.times}>
            <StartEndFields
              start={draft.start}
              end={draft.end}
              onChange={changeDraft}
              error={isDateFault ? null : said}
            />
          </div>
        )}
      </div>
    </div>
  )
}
