import { type FormEvent, useRef, useState } from 'react'
import type { NewVenue } from '#renderer/data/community-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CommuneField } from '#renderer/ui/commune-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { VENUE_KINDS, type VenueKind } from '#shared/schemas/community.schema.ts'
import styles from './dialog-form.module.css'
import { submitOnEnter } from './submit-on-enter.ts'

export type VenueDialogProps = {
  /** The fields it opens with; a venue that exists says `isNew: false`. */
  readonly initial: NewVenue
  readonly isNew: boolean
  readonly onClose: () => void
  readonly onSave: (venue: NewVenue) => unknown
}

/** Name, kind, address and commune of a place. */
export const VenueDialog = ({ initial, isNew, onClose, onSave }: VenueDialogProps) => {
  const { t } = useWords()
  const [name, setName] = useState(initial.name)
  const [kind, setKind] = useState<VenueKind>(initial.kind ?? 'other')
  const [address, setAddress] = useState(initial.address ?? '')
  const [communeCode, setCommuneCode] = useState(initial.communeCode ?? null)
  const [isChecked, setIsChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isUnder = useRef(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React hands the event on to the form this dialog was opened from.
    event.stopPropagation()
    setIsChecked(true)
    if (name.trim() === '' || isUnder.current) return
    isUnder.current = true
    onSave({ name: name.trim(), kind, address: address.trim(), communeCode })
    onClose()
  }

  return (
    <Dialog
      isOpen
      isDismissable={false}
      onClose={onClose}
      title={isNew ? t('sessions.venue.newTitle') : t('sessions.venue.editTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => form.current?.requestSubmit()}>
            {isNew ? t('sessions.venue.create') : t('sessions.venue.save')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={submit}
        onKeyDownCapture={submitOnEnter}
      >
        {!isNew && <p className={styles.lead}>{t('sessions.venue.sharedHint')}</p>}
        <TextField
          label={t('sessions.venue.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          error={isChecked && name.trim() === '' ? t('sessions.venue.nameMissing') : null}
        />
        <Select
          label={t('sessions.venue.kind')}
          options={VENUE_KINDS.map((id) => ({ id, label: t(`sessions.venue.kinds.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={t('sessions.venue.address')}
          placeholder={t('sessions.venue.addressPlaceholder')}
          value={address}
          onChange={setAddress}
          maxLength={300}
          isOptional
        />
        <CommuneField value={communeCode} onChange={setCommuneCode} />
      </form>
    </Dialog>
  )
}
