import { type FormEvent, useId, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { proofOf, TYPED_CHANNELS, type TypedChannel } from '#shared/domain/consent-recording.ts'
import { dayInMartinique, formatMediumDay } from '#shared/domain/dates.ts'
import { noticeOn, versionsOf } from '#shared/domain/privacy/notices.ts'
import type {
  ConsentDecision,
  ConsentEvent,
  ConsentPurpose,
} from '#shared/schemas/people.schema.ts'
import type { PrivacyNotice } from '#shared/schemas/privacy.schema.ts'
import { Button } from './button.tsx'
import { DateField } from './date-field.tsx'
import { Dialog } from './dialog.tsx'
import styles from './dialog-form.module.css'
import { RadioGroup } from './radio-group.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

/** What the dialog asks. */
export type ConsentFields = Pick<
  ConsentEvent,
  'date' | 'channel' | 'proof' | 'source' | 'noticeHash' | 'noticeVersion'
>

export type ConsentDialogProps = {
  readonly purpose: ConsentPurpose
  readonly decision: ConsentDecision
  /** The consent whose proof was found: the dialog starts from its day, and asks where the proof is. */
  readonly proves?: Pick<ConsentEvent, 'date'> | null
  readonly notices: readonly PrivacyNotice[]
  readonly onClose: () => void
  readonly onSave: (fields: ConsentFields) => unknown
}

const NOT_NOTED = 'none'

/** Asks when, how and where the proof of a decision is, and adds it to the history. */
export const ConsentDialog = ({
  purpose,
  decision,
  proves = null,
  notices,
  onClose,
  onSave,
}: ConsentDialogProps) => {
  const { t, language } = useWords()
  const [date, setDate] = useState<string | null>(proves?.date ?? today())
  const [channel, setChannel] = useState<TypedChannel>('paper')
  const [source, setSource] = useState('')
  const versions = versionsOf(notices, purpose)
  // Until one chooses: the version of the day of the sheet, not of the day on which it is typed up.
  const [chosen, setChosen] = useState<string | null>(null)
  const proposed = date === null ? null : noticeOn(versions, purpose, date)
  const readId = chosen ?? proposed?.id ?? NOT_NOTED
  const [isChecked, setChecked] = useState(false)
  const formId = useId()
  const isUnder = useRef(false)
  const name = t(`people.consents.purposes.${purpose}`)
  const proof = proofOf(decision, channel)
  const isFuture = date !== null && date > today()

  const isSourceMissing = proves !== null && source.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (date === null || isFuture || isSourceMissing || isUnder.current) return
    isUnder.current = true
    const notice = versions.find(({ id }) => id === readId)
    onSave({
      date,
      channel,
      proof,
      source: source.trim(),
      ...(notice ? { noticeHash: notice.hash, noticeVersion: notice.version } : {}),
    })
    onClose()
  }

  const dateFault = isFuture
    ? t('people.consents.dateFuture')
    : isChecked && date === null
      ? t('people.consents.dateMissing')
      : null
  const action = t(proves ? 'people.consents.confirmProof' : `people.consents.actions.${decision}`)
  // What is only said is no proof.
  const channels = TYPED_CHANNELS.filter(
    (id) => proves === null || proofOf(decision, id) === 'confirmed',
  )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('people.consents.dialogTitle', { purpose: name, action })}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {action}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className={styles.form} onSubmit={submit}>
        <DateField
          label={t('people.consents.date')}
          value={date}
          onChange={setDate}
          maxValue={today()}
          error={dateFault}
        />
        <RadioGroup
          label={t('people.consents.channel')}
          options={channels.map((id) => ({
            id,
            label: t(`people.consents.channelNames.${id}`),
          }))}
          value={channel}
          onChange={setChannel}
        />
        {proof === 'toConfirm' && <p className={styles.lead}>{t('people.consents.oralHint')}</p>}
        <TextField
          label={t('people.consents.source')}
          isOptional={proves === null}
          placeholder={t('people.consents.sourcePlaceholder')}
          error={isChecked && isSourceMissing ? t('people.consents.sourceMissing') : null}
          maxLength={500}
          value={source}
          onChange={setSource}
        />
        {versions.length > 0 && (
          <Select
            label={t('people.consents.version')}
            hint={t('people.consents.versionHint')}
            options={[
              ...versions.map(({ id, version, createdAt }) => ({
                id,
                label: t('people.consents.versionOf', {
                  version,
                  date: formatMediumDay(dayInMartinique(new Date(createdAt)), language),
                }),
              })),
              { id: NOT_NOTED, label: t('people.consents.noVersion') },
            ]}
            value={readId}
            onChange={setChosen}
          />
        )}
      </form>
    </Dialog>
  )
}
