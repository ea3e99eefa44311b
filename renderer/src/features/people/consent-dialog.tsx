import { type FormEvent, useId, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { usePrivacyNotices } from '#renderer/data/queries/use-privacy.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { proofOf, TYPED_CHANNELS, type TypedChannel } from '#shared/domain/consent-recording.ts'
import { dayInMartinique, formatMediumDay } from '#shared/domain/dates.ts'
import { noticeOn, versionsOf } from '#shared/domain/privacy/notices.ts'
import type { ConsentDecision, ConsentPurpose } from '#shared/schemas/people.schema.ts'
import type { PrivacyNotice } from '#shared/schemas/privacy.schema.ts'
import styles from './consent-section.module.css'

type ConsentDialogProps = {
  readonly personId: string
  readonly purpose: ConsentPurpose
  readonly decision: ConsentDecision
  readonly onClose: () => void
}

const NOT_NOTED = 'none'
const NO_NOTICES: readonly PrivacyNotice[] = []

/** Asks when, how and where the proof of a decision is, and adds it to the history. */
export const ConsentDialog = ({ personId, purpose, decision, onClose }: ConsentDialogProps) => {
  const { t, language } = useWords()
  const [date, setDate] = useState<string | null>(today())
  const [channel, setChannel] = useState<TypedChannel>('paper')
  const [source, setSource] = useState('')
  const versions = versionsOf(usePrivacyNotices() ?? NO_NOTICES, purpose)
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

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (date === null || isFuture || isUnder.current) return
    isUnder.current = true
    const notice = versions.find(({ id }) => id === readId)
    const outcome = await peopleRepository.addConsentEvent({
      personId,
      purpose,
      decision,
      date,
      channel,
      proof,
      source: source.trim(),
      ...(notice ? { noticeHash: notice.hash, noticeVersion: notice.version } : {}),
    })
    onClose()
    toastWithUndo(t('people.consents.recorded', { purpose: name }), outcome)
  }

  const dateFault = isFuture
    ? t('people.consents.dateFuture')
    : isChecked && date === null
      ? t('people.consents.dateMissing')
      : null
  const action = t(`people.consents.actions.${decision}`)
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
      <form id={formId} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <DateField
          label={t('people.consents.date')}
          value={date}
          onChange={setDate}
          maxValue={today()}
          error={dateFault}
        />
        <RadioGroup
          label={t('people.consents.channel')}
          options={TYPED_CHANNELS.map((id) => ({
            id,
            label: t(`people.consents.channelNames.${id}`),
          }))}
          value={channel}
          onChange={setChannel}
        />
        {proof === 'toConfirm' && <p className={styles.detail}>{t('people.consents.oralHint')}</p>}
        <TextField
          label={t('people.consents.source')}
          isOptional
          placeholder={t('people.consents.sourcePlaceholder')}
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
