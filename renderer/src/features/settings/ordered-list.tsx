import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import styles from './settings.module.css'

type Identified = { readonly id: string }

export type OrderedListProps<Row extends Identified> = {
  /** Where its words stand: title, hint, empty, up, down, remove. */
  readonly words: 'settings.team' | 'settings.funders'
  readonly rows: readonly Row[]
  readonly nameOf: (row: Row) => string
  /** Puts a row before another one; null: at the end. */
  readonly onMove: (id: string, beforeId: string | null) => unknown
  readonly onRemove: (row: Row) => unknown
  /** The fields of a row. */
  readonly children: (row: Row) => ReactNode
}

/** Records edited in place, in an order that is printed: up, down, remove. */
export const OrderedList = <Row extends Identified>({
  words,
  rows,
  nameOf,
  onMove,
  onRemove,
  children,
}: OrderedListProps<Row>) => {
  const { t } = useWords()
  return (
    <Section title={t(`${words}.title`)} hint={t(`${words}.hint`)}>
      {rows.length === 0 ? (
        <p className={styles.note}>{t(`${words}.empty`)}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row, index) => {
            const name = nameOf(row)
            return (
              <li key={row.id} className={styles.line}>
                {children(row)}
                <div className={styles.lineButtons}>
                  <IconButton
                    icon={IconArrowUp}
                    label={t(`${words}.up`, { name })}
                    isDisabled={index === 0}
                    onPress={() => void onMove(row.id, rows[index - 1]?.id ?? null)}
                  />
                  <IconButton
                    icon={IconArrowDown}
                    label={t(`${words}.down`, { name })}
                    isDisabled={index === rows.length - 1}
                    onPress={() => void onMove(row.id, rows[index + 2]?.id ?? null)}
                  />
                  <IconButton
                    icon={IconTrash}
                    label={t(`${words}.remove`, { name })}
                    tone="danger"
                    onPress={() => void onRemove(row)}
                  />
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
