import { IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { ComboBox } from './combo-box.tsx'
import { IconButton } from './icon-button.tsx'
import type { Option } from './list-box-option.tsx'
import styles from './pick-many.module.css'

type PickManyProps = {
  readonly label: string
  readonly hint?: string
  readonly placeholder: string
  /** Said while nothing is picked. */
  readonly none: string
  readonly options: readonly Option[]
  /** Ids in their order; those that are no longer among the options are not shown. */
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  /** Makes what was typed, and picks it; absent: only what is there can be picked. */
  readonly onCreate?: (typed: string) => void
}

/** Several of a list, picked by typing, one after the other, in an order that matters. */
export const PickMany = (props: PickManyProps) => {
  const { label, hint, placeholder, none, options, values, onChange, onCreate } = props
  const { t } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const byId = new Map(options.map((option) => [option.id, option]))
  const picked = values.flatMap((id) => byId.get(id) ?? [])
  const taken = new Set(values)

  const remove = (id: string) => {
    onChange(values.filter((value) => value !== id))
    // The button that had the focus goes away: the box is the nearest place to go on.
    frame.current?.querySelector('input')?.focus()
  }

  return (
    <div ref={frame} className={styles.pick}>
      <ComboBox
        label={label}
        hint={hint}
        placeholder={placeholder}
        options={options.filter(({ id }) => !taken.has(id))}
        value={null}
        clearsAfterChoice
        onChange={(id) => id !== null && onChange([...values, id])}
        {...(onCreate ? { onCreate } : {})}
      />
      {picked.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.list} aria-label={label}>
          {picked.map(({ id, label: name, detail }) => (
            <li key={id} className={styles.item}>
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                {detail && <span className={styles.detail}>{detail}</span>}
              </span>
              <IconButton
                icon={IconX}
                label={t('common.removeNamed', { name })}
                onPress={() => remove(id)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
