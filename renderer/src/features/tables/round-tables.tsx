import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { partedPairs } from '#shared/domain/exchange/table-facts.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { TablePlan } from '#shared/schemas/outcome.schema.ts'
import { SeatRow } from './seat-row.tsx'
import { TableCard } from './table-card.tsx'
import styles from './tables-tab.module.css'
import { type PairOfIds, pairsOf, type TableRoom } from './use-table-plan.ts'

type RoundTablesProps = {
  readonly room: TableRoom
  readonly plan: TablePlan
  /** From 0. */
  readonly round: number
}

/** One round: its tables with the reasons, what could not be kept, who has no seat. */
export const RoundTables = ({ room, plan, round }: RoundTablesProps) => {
  const { t } = useWords()
  const { people, personById, plans, facts } = room
  const seated = new Set(plan.tables.flatMap(({ personIds }) => personIds))
  const standing = people.filter(({ id }) => !seated.has(id))
  const namesOf = ([one, other]: PairOfIds) => {
    const [left, right] = [personById.get(one), personById.get(other)]
    return left && right
      ? t('exchange.tables.pair', { one: spokenName(left), other: spokenName(right) })
      : ''
  }
  const parted = partedPairs(plan.tables, pairsOf(plan.wishes, 'together')).map(namesOf)
  const notApart = (facts[round] ?? []).flatMap((table) => table.notApart).map(namesOf)
  return (
    <Section
      look="plain"
      title={
        plans.length === 1
          ? t('exchange.tables.plan')
          : t('exchange.tables.round', { number: round + 1 })
      }
      {...(round === 0 ? { hint: t('exchange.tables.moveHint') } : {})}
    >
      {(parted.length > 0 || notApart.length > 0) && (
        <Banner tone="attention" isInline>
          <p>
            {[
              ...parted.map((names) => t('exchange.tables.parted', { names })),
              ...notApart.map((names) => t('exchange.tables.notApart', { names })),
            ].join(' ')}
          </p>
        </Banner>
      )}
      {standing.length > 0 && (
        <section className={styles.standing} aria-label={t('exchange.tables.standing')}>
          <h3>{t('exchange.tables.standingCount', { count: standing.length })}</h3>
          <ul className={styles.seats}>
            {standing.map((person) => (
              <SeatRow key={person.id} person={person} plan={plan} table={null} />
            ))}
          </ul>
        </section>
      )}
      <ul className={styles.tables}>
        {plan.tables.map((table, index) => (
          <TableCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a table is its place in the round.
            key={index}
            room={room}
            plan={plan}
            index={index}
            facts={facts[round]?.[index] ?? null}
            team={table.facilitatorIds}
          />
        ))}
      </ul>
    </Section>
  )
}
