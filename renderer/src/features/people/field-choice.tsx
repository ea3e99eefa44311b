import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import type { FieldProposal, MergedField } from '#shared/domain/duplicates.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { PREFERRED_CONTACTS } from '#shared/schemas/people.schema.ts'
import styles from './duplicates-page.module.css'
import { communeName } from './people-words.ts'

/** A stored value as people read it. */
const shownValue = (t: Translate, field: MergedField, value: string): string => {
  if (field === 'phone') return formatPhone(value)
  if (field === 'communeCode') return communeName(t, value)
  if (field === 'preferredContact') {
    const contact = PREFERRED_CONTACTS.find((one) => one === value)
    return contact ? t(`people.contacts.${contact}`) : value
  }
  return value
}

type FieldChoiceProps = {
  readonly proposal: FieldProposal
  readonly value: 'a' | 'b'
  readonly onChange: (side: 'a' | 'b') => void
}

/** The two values of a field; one is kept. Arrows change which. */
export const FieldChoice = ({ proposal, value, onChange }: FieldChoiceProps) => {
  const { t } = useWords()
  const { field, a, b } = proposal
  return (
    <AriaRadioGroup
      orientation="horizontal"
      value={value}
      onChange={(side) => onChange(side === 'b' ? 'b' : 'a')}
      isReadOnly={a === b}
      className={styles.line ?? ''}
    >
      <Label className={styles.field ?? ''}>{t(`people.duplicates.fields.${field}`)}</Label>
      {(['a', 'b'] as const).map((side) => {
        const shown = shownValue(t, field, side === 'a' ? a : b)
        return (
          <Radio key={side} value={side} className={styles.choice ?? ''}>
            <span className={styles.dot} aria-hidden="true" />
            {shown ? (
              <span className={styles.value}>{shown}</span>
            ) : (
              <span className={styles.hint}>{t('people.duplicates.empty')}</span>
            )}
          </Radio>
        )
      })}
    </AriaRadioGroup>
  )
}
