import {
  IconPrinter,
  IconRefresh,
  IconTrash,
  IconUserPlus,
  IconUsersGroup,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { printablesRepository } from '#renderer/data/printables-repository.ts'
import { useSessionPrintables } from '#renderer/data/queries/use-printables.ts'
import { tablePlansRepository } from '#renderer/data/table-plans-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PickMany } from '#renderer/ui/pick-many.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { groupCount } from '#shared/domain/agenda/material-list.ts'
import { planTables } from '#shared/domain/exchange/table-plan.ts'
import type { TableWish } from '#shared/schemas/outcome.schema.ts'
import { RoundTables } from './round-tables.tsx'
import styles from './tables-tab.module.css'
import { pairsOf, type TableRoom, useTableRoom } from './use-table-plan.ts'
import { WishList } from './wish-list.tsx'

/** People at a table: few enough that everyone speaks. */
const TABLE_SIZE = 5
const ROUNDS_AT_MOST = 6
const SIGNS = 'tablePlanSheets'

/** Page « Tables » of the step « Préparer »: who sits with whom, so that people meet. */
export const TablesTab = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const room = useTableRoom(sessionId)
  if (room === undefined) return <Loading />
  // The session's own page says that there is none.
  if (room === null) return null
  if (room.people.length < 2 && room.plans.length === 0) {
    return (
      <EmptyState
        drawing="gathering"
        title={t('exchange.tables.nobody')}
        actions={
          <ButtonLink variant="primary" icon={IconUserPlus} to={paths.invite(sessionId, 'list')}>
            {t('exchange.tables.toList')}
          </ButtonLink>
        }
      >
        {t('exchange.tables.nobodyWords')}
      </EmptyState>
    )
  }
  return <Tables key={sessionId} room={room} />
}

const Tables = ({ room }: { readonly room: TableRoom }) => {
  const { t } = useWords()
  const { details, people, plans, history, areThere } = room
  const { session, facilitators } = details
  const [first] = plans
  const [tables, setTables] = useState(
    first?.tables.length ?? Math.max(1, groupCount(people.length, TABLE_SIZE)),
  )
  const [rounds, setRounds] = useState(Math.max(1, plans.length))
  const [wishes, setWishes] = useState<readonly TableWish[]>(first?.wishes ?? [])
  const [team, setTeam] = useState<readonly string[]>(facilitators.map(({ id }) => id))

  const draw = async () => {
    const seed = (first?.seed ?? 0) + 1
    const drawn = planTables({
      people,
      tables,
      rounds,
      history,
      apart: pairsOf(wishes, 'apart'),
      together: pairsOf(wishes, 'together'),
      facilitatorIds: team,
      seed,
    })
    const outcome = await tablePlansRepository.draw(
      session.id,
      drawn.map((round) => ({
        title: '',
        seed,
        wishes: [...wishes],
        tables: round.tables.map((table, index) => ({
          name: first?.tables[index]?.name ?? '',
          personIds: [...table.personIds],
          facilitatorIds: [...table.facilitatorIds],
        })),
      })),
    )
    toastWithUndo(t('exchange.tables.drawn', { count: tables }), outcome)
  }
  return (
    <div className={styles.page}>
      <Section
        title={t('exchange.tables.title')}
        hint={
          areThere
            ? t('exchange.tables.there', { count: people.length })
            : t('exchange.tables.expected', { count: people.length })
        }
        actions={
          <div className={styles.actions}>
            {plans.length === 0 ? (
              <Button variant="primary" icon={IconUsersGroup} onPress={() => void draw()}>
                {t('exchange.tables.draw')}
              </Button>
            ) : (
              <PlanActions sessionId={session.id}>
                <Button icon={IconRefresh} onPress={() => void draw()}>
                  {t('exchange.tables.drawAgain')}
                </Button>
              </PlanActions>
            )}
          </div>
        }
      >
        <div className={styles.choices}>
          <NumberField
            label={t('exchange.tables.count')}
            minValue={1}
            maxValue={Math.max(1, people.length)}
            value={tables}
            onChange={(count) => setTables(count ?? 1)}
          />
          <NumberField
            label={t('exchange.tables.rounds')}
            hint={t('exchange.tables.roundsHint')}
            minValue={1}
            maxValue={ROUNDS_AT_MOST}
            value={rounds}
            onChange={(count) => setRounds(count ?? 1)}
          />
        </div>
        <PickMany
          label={t('exchange.tables.team')}
          placeholder={t('exchange.tables.teamPlaceholder')}
          none={t('exchange.tables.noTeam')}
          options={facilitators.map(({ id, firstName, lastName }) => ({
            id,
            label: `${firstName} ${lastName}`.trim(),
          }))}
          values={team}
          onChange={setTeam}
        />
        <WishList people={people} wishes={wishes} onChange={setWishes} />
      </Section>
      {plans.length === 0 ? (
        <p className={styles.hint}>{t('exchange.tables.how')}</p>
      ) : (
        plans.map((plan, index) => (
          <RoundTables key={plan.id} room={room} plan={plan} round={index} />
        ))
      )}
    </div>
  )
}

type PlanActionsProps = {
  readonly sessionId: string
  /** What stands between taking the tables away and printing them. */
  readonly children: ReactNode
}

/** Signs and the list by name, in the kit of the session: what comes next; and taking it all away. */
const PlanActions = ({ sessionId, children }: PlanActionsProps) => {
  const { t } = useWords()
  const printables = useSessionPrintables(sessionId)
  const print = async () => {
    const known = printables?.find(({ kind }) => kind === SIGNS)
    if (known) return goTo(paths.printable(known.id))
    const added = await printablesRepository.add({ kind: SIGNS, name: '', options: {}, sessionId })
    goTo(paths.printable(added.id))
    toastWithUndo(t('exchange.tables.inKit'), added)
  }
  const clear = async () =>
    toastWithUndo(t('exchange.tables.cleared'), await tablePlansRepository.clear(sessionId))
  return (
    <>
      <Button variant="quiet" icon={IconTrash} onPress={() => void clear()}>
        {t('exchange.tables.clear')}
      </Button>
      {children}
      <Button variant="primary" icon={IconPrinter} onPress={() => void print()}>
        {t('exchange.tables.print')}
      </Button>
    </>
  )
}
