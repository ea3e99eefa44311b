import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { COMMUNES } from '#shared/domain/communes.ts'
import { ComboBox } from './combo-box.tsx'
import type { FieldWords } from './field-parts.tsx'

export type CommuneFieldProps = Omit<FieldWords, 'label'> & {
  readonly label?: string
  /** INSEE code, `other`, or null. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

const collator = new Intl.Collator('fr', { ignorePunctuation: true })
const SORTED = COMMUNES.toSorted((left, right) => collator.compare(left.name, right.name))

/** One of the 34 communes of Martinique, or « Ailleurs ». */
export const CommuneField = ({ label, ...rest }: CommuneFieldProps) => {
  const { t } = useWords()
  const options = useMemo(
    () => [
      ...SORTED.map(({ code, name, zone, postcodes }) => ({
        id: code,
        label: name,
        detail: `${t(`common.zones.${zone}`)} · ${postcodes[0] ?? ''}`,
      })),
      { id: 'other', label: t('common.elsewhere') },
    ],
    [t],
  )
  return (
    <ComboBox
      label={label ?? t('common.commune')}
      placeholder={t('common.communePlaceholder')}
      options={options}
      {...rest}
    />
  )
}
