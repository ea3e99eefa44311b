import { IconRefresh } from '@tabler/icons-react'
import { type FormEvent, useId, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { totemName } from '#shared/documents/totem/totem-marks.ts'
import { capitalised } from '#shared/domain/capitalised.ts'
import {
  holderOfNumber,
  isTotemPicture,
  nextTotem,
  otherTotem,
  TOTEM_PICTURES,
} from '#shared/domain/totems.ts'
import { type Person, TOTEM_COLOURS, type Totem } from '#shared/schemas/people.schema.ts'
import { personName } from './people-words.ts'
import { TotemImage, TotemSwatch } from './totem-image.tsx'
import styles from './totem-section.module.css'

type TotemDialogProps = {
  readonly person: Person
  readonly people: readonly Person[]
  readonly onClose: () => void
  /** False when the number was taken in the meantime: the dialog stays. */
  readonly onKeep: (totem: Totem) => Promise<boolean>
}

/** Picture, colour and number, chosen by hand or proposed. */
export const TotemDialog = ({ person, people, onClose, onKeep }: TotemDialogProps) => {
  const { t } = useWords()
  const formId = useId()
  const [totem, setTotem] = useState<Totem>(() => person.totem ?? nextTotem(person.id, people))
  const holder = holderOfNumber(totem.number, people, person.id)
  const free = nextTotem(person.id, people).number
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (holder === undefined && (await onKeep(totem))) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('totems.dialog.title', { name: personName(t, person) })}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('totems.dialog.save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <div className={styles.chosen}>
          <TotemImage totem={totem} size={88} />
          <strong className={styles.name} aria-live="polite">
            {capitalised(totemName(totem, t))}
          </strong>
          <Button icon={IconRefresh} onPress={() => setTotem(otherTotem(person.id, people, totem))}>
            {t('totems.section.another')}
          </Button>
        </div>
        <RadioGroup
          label={t('totems.dialog.colour')}
          layout="tiles"
          options={TOTEM_COLOURS.map((id) => ({
            id,
            label: capitalised(t(`totems.colours.${id}`)),
            picture: <TotemSwatch colour={id} />,
          }))}
          value={totem.colour}
          onChange={(colour) => setTotem({ ...totem, colour })}
        />
        <div className={styles.number}>
          <NumberField
            label={t('totems.dialog.number')}
            minValue={1}
            maxValue={99_999}
            value={totem.number}
            onChange={(number) => setTotem({ ...totem, number: number ?? free })}
            error={
              holder &&
              t('totems.dialog.numberTaken', {
                number: totem.number,
                name: personName(t, holder),
                free,
              })
            }
          />
        </div>
        <RadioGroup
          label={t('totems.dialog.picture')}
          layout="tiles"
          options={TOTEM_PICTURES.map((id) => ({
            id,
            label: capitalised(t(`totems.pictures.${id}`)),
            picture: <TotemImage totem={{ picture: id, colour: totem.colour }} size={44} />,
          }))}
          value={isTotemPicture(totem.picture) ? totem.picture : null}
          onChange={(picture) => setTotem({ ...totem, picture })}
        />
      </form>
    </Dialog>
  )
}
