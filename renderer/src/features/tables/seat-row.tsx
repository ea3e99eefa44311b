import { IconArrowsExchange } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { tablePlansRepository } from '#renderer/data/table-plans-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { communeByCode } from '#shared/domain/communes.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { TablePlan } from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import styles from './tables-tab.module.css'

/** What is dragged from table to table: the id of a person. */
export const SEAT_TYPE = 'application/x-koudmen-seat'

type SeatRowProps = {
  readonly person: Person
  readonly plan: TablePlan
  /** Index of the table; null: none yet. */
  readonly table: number | null
}

/** Whose button takes the focus again once they sit elsewhere. */
let moved: string | null = null

/** Somebody at a table: dragged, moved by the menu, or by the arrows left and right. */
export const SeatRow = ({ person, plan, table }: SeatRowProps) => {
  const { t } = useWords()
  const row = useRef<HTMLLIElement>(null)
  const name = spokenName(person)
  const nameOfTable = (index: number) =>
    plan.tables[index]?.name || t('exchange.tables.table', { number: index + 1 })
  useEffect(() => {
    if (moved !== `${plan.id}.${person.id}`) return
    moved = null
    row.current?.querySelector('button')?.focus()
  }, [plan.id, person.id])
  const move = async (index: number) => {
    if (index === table || index < 0 || index >= plan.tables.length) return
    moved = `${plan.id}.${person.id}`
    const outcome = await tablePlansRepository.move(plan, person.id, index)
    toastWithUndo(t('exchange.tables.moved', { name, table: nameOfTable(index) }), outcome)
  }
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    event.stopPropagation()
    void move(table === null ? (by === 1 ? 0 : plan.tables.length - 1) : table + by)
  }
  const commune = communeByCode(person.communeCode)?.name ?? ''
  const label = t('exchange.tables.moveSomebody', { name })
  return (
    <li
      ref={row}
      className={styles.seat}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(SEAT_TYPE, person.id)}
      onKeyDownCapture={onKey}
      data-person={person.id}
    >
      <span className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.from}>
          {[commune, person.structure].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Menu
        label={label}
        trigger={<IconButton icon={IconArrowsExchange} label={label} />}
        entries={plan.tables.flatMap((_, index) =>
          index === table
            ? []
            : [
                {
                  id: String(index),
                  label: nameOfTable(index),
                  perform: () => void move(index),
                },
              ],
        )}
      />
    </li>
  )
}
