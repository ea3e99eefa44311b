import { type FormEvent, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { submitOnEnter } from '#renderer/lib/submit-on-enter.ts'
import { VENUE_KINDS, type Venue, type VenueKind } from '#shared/schemas/community.schema.ts'
import { Button } from './button.tsx'
import { CommuneField } from './commune-field.tsx'
import { Dialog } from './dialog.tsx'
import styles from './dialog-form.module.css'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

/** What the short form asks. */
export type VenueBasics = Pick<Venue, 'name' | 'kind' | 'address' | 'communeCode'>

export type VenueDialogProps = {
  /** The fields it opens with; a venue that exists says `isNew: false`. */
  readonly initial: Partial<VenueBasics> & Pick<VenueBasics, 'name'>
  readonly isNew: boolean
  readonly onClose: () => void
  readonly onSave: (venue: VenueBasics) => unknown
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
        <CommuneField value={communeCode} onChange={setCommuneCode} isOptional />
      </form>
    </Dialog>
  )
}
