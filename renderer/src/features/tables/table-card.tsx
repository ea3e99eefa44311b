import { IconUserStar } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { tablePlansRepository } from '#renderer/data/table-plans-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import type { TableFacts } from '#shared/domain/exchange/table-facts.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { TablePlan } from '#shared/schemas/outcome.schema.ts'
import { SEAT_TYPE, SeatRow } from './seat-row.tsx'
import styles from './tables-tab.module.css'
import type { TableRoom } from './use-table-plan.ts'

type TableCardProps = {
  readonly room: TableRoom
  readonly plan: TablePlan
  readonly index: number
  readonly facts: TableFacts | null
  readonly team: readonly string[]
}

/** Pairs who met before that are named; beyond, they are counted. */
const NAMED = 2

/** One table: why it is so, who of the team sits there, and everyone; people are dropped onto it. */
export const TableCard = ({ room, plan, index, facts, team }: TableCardProps) => {
  const { t } = useWords()
  const [isOver, setIsOver] = useState(false)
  const table = plan.tables[index]
  const { personById, details } = room
  const people = (table?.personIds ?? []).flatMap((id) => personById.get(id) ?? [])
  const title = table?.name || t('exchange.tables.table', { number: index + 1 })
  const facilitators = team.flatMap(
    (id) => details.facilitators.find((one) => one.id === id)?.firstName ?? [],
  )
  const met = (facts?.metPairs ?? []).slice(0, NAMED).flatMap(([one, other]) => {
    const [left, right] = [personById.get(one), personById.get(other)]
    return left && right
      ? [t('exchange.tables.pair', { one: spokenName(left), other: spokenName(right) })]
      : []
  })
  const metCount = facts?.metPairs.length ?? 0
  const drop = (event: DragEvent) => {
    setIsOver(false)
    const personId = event.dataTransfer.getData(SEAT_TYPE)
    if (personId === '') return
    event.preventDefault()
    void tablePlansRepository.move(plan, personId, index)
  }
  return (
    <li
      className={classNames(styles.table, isOver && styles.over)}
      aria-label={title}
      data-table={index + 1}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(SEAT_TYPE)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <header className={styles.tableHead}>
        <h3>{title}</h3>
        <span className={styles.hint}>{t('people.count', { count: people.length })}</span>
      </header>
      {facts && (
        <p className={styles.facts}>
          {[
            facts.communes > 0 ? t('exchange.tables.communes', { count: facts.communes }) : null,
            facts.structures > 0
              ? t('exchange.tables.structures', { count: facts.structures })
              : null,
            metCount === 0
              ? t('exchange.tables.allNew')
              : metCount <= NAMED
                ? t('exchange.tables.met', { names: met.join(', ') })
                : t('exchange.tables.metCount', { count: metCount }),
          ]
            .filter(Boolean)
            .join(t('exchange.reasons.between'))}
        </p>
      )}
      {facilitators.length > 0 && (
        <p className={styles.team}>
          <IconUserStar aria-hidden="true" stroke={1.75} />
          {facilitators.join(', ')}
        </p>
      )}
      <ul className={styles.seats}>
        {people.map((person) => (
          <SeatRow key={person.id} person={person} plan={plan} table={index} />
        ))}
      </ul>
    </li>
  )
}
