import { IconCheck, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { outreachRepository } from '#renderer/data/outreach-repository.ts'
import type { SessionPlan } from '#renderer/data/queries/planning-queries.ts'
import { useSessionPlan } from '#renderer/data/queries/use-planning.ts'
import { useSessionHead } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { QuantityLine } from '#renderer/ui/quantity-lines.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { materialAskers } from '#shared/domain/agenda/material-askers.ts'
import { type MaterialLine, materialList } from '#shared/domain/agenda/material-list.ts'
import styles from './material-tab.module.css'
import { plannedPeople } from './planned-people.ts'

/** Page « Matériel » of the step « Préparer »: one list for the session, ticked off when packed. */
export const MaterialTab = ({ sessionId }: { readonly sessionId: string }) => {
  const plan = useSessionPlan(sessionId)
  const head = useSessionHead(sessionId)
  if (plan === undefined || head === undefined) return <Loading />
  // The session's own page says that there is none.
  if (plan === null || head === null) return null
  return <Material plan={plan} people={plannedPeople(head)} />
}

type MaterialProps = { readonly plan: SessionPlan; readonly people: number }

/** Things printed and things brought may bear the same name: they are packed apart. */
const printKey = (key: string) => `print.${key}`

const Material = ({ plan, people }: MaterialProps) => {
  const { t } = useWords()
  const { session, packedKeys } = plan
  const own = t('agenda.material.ownName')
  const lists = useMemo(() => {
    const { days } = planAgenda(plan.parts, plan.blocks, plan.tracks)
    const sources = { days, materials: plan.materials }
    const listOf = (kind: 'materials' | 'prints') =>
      materialList(materialAskers(sources, { kind, own, people }), people)
    return {
      bring: listOf('materials'),
      print: listOf('prints').map((line) => ({ ...line, key: printKey(line.key) })),
    }
  }, [plan, own, people])
  const lines = [...lists.bring, ...lists.print]
  const packed = lines.filter(({ key }) => packedKeys.has(key)).length
  const pack = (line: MaterialLine, isPacked: boolean) =>
    void outreachRepository.setPacked(session.id, [line.key], isPacked)
  const shared = { packedKeys, onPack: pack }
  return (
    <div className={styles.page}>
      {lines.length === 0 ? (
        <EmptyState
          drawing="hands"
          title={t('agenda.material.empty')}
          actions={
            <ButtonLink variant="primary" to={paths.prepare(session.id, 'agenda')}>
              {t('agenda.material.toAgenda')}
            </ButtonLink>
          }
        >
          {t('agenda.material.emptyWords')}
        </EmptyState>
      ) : (
        <>
          <Progress packed={packed} total={lines.length} people={people} />
          <PackList title={t('agenda.material.bring')} lines={lists.bring} {...shared} />
          <PackList title={t('agenda.material.print')} lines={lists.print} {...shared} />
        </>
      )}
      <OwnLines plan={plan} />
    </div>
  )
}

type ProgressProps = { readonly packed: number; readonly total: number; readonly people: number }

const Progress = ({ packed, total, people }: ProgressProps) => {
  const { t } = useWords()
  const isWhole = packed === total
  return (
    <div className={styles.progress}>
      <p className={styles.count} role="status">
        {isWhole && <IconCheck aria-hidden="true" stroke={2} />}
        {isWhole
          ? t('agenda.material.allPacked')
          : t('agenda.material.progress', { done: packed, total })}
      </p>
      <progress
        className={styles.bar}
        value={packed}
        max={total}
        aria-label={t('agenda.material.title')}
      />
      <p className={styles.hint}>
        {people > 0
          ? t('agenda.material.hint', { count: people })
          : t('agenda.material.hintNoPeople')}
      </p>
    </div>
  )
}

type PackListProps = {
  readonly title: string
  readonly lines: readonly MaterialLine[]
  readonly packedKeys: ReadonlySet<string>
  readonly onPack: (line: MaterialLine, isPacked: boolean) => void
}

const PackList = ({ title, lines, packedKeys, onPack }: PackListProps) => {
  const { t } = useWords()
  if (lines.length === 0) return null
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {lines.map((line) => {
          const isPacked = packedKeys.has(line.key)
          return (
            <li key={line.key} className={styles.line} data-packed={isPacked || undefined}>
              <Checkbox isSelected={isPacked} onChange={(next) => onPack(line, next)}>
                <span className={styles.label}>{line.label}</span>{' '}
                <span className={styles.quantity}>
                  {t('agenda.material.times', { quantity: line.quantity })}
                </span>
              </Checkbox>
              <span className={styles.askedBy}>
                <span className={styles.askedByWord}>{t('agenda.material.askedBy')} </span>
                {line.askedBy.join(', ')}
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** What no block asks for: edited here, counted above. */
const OwnLines = ({ plan: { session, materials } }: Pick<MaterialProps, 'plan'>) => {
  const { t } = useWords()
  const add = () =>
    void outreachRepository.addMaterial(session.id, {
      label: '',
      quantity: 1,
      per: 'session',
      isReusable: false,
    })
  const remove = async (id: string, label: string) => {
    const outcome = await outreachRepository.removeMaterial(session.id, id)
    const name = label || t('agenda.lines.unnamed')
    toastWithUndo(t('agenda.material.removed', { name }), outcome)
  }
  return (
    <Section title={t('agenda.material.own')} hint={t('agenda.material.ownHint')}>
      {materials.length > 0 && (
        <div className={styles.own}>
          {materials.map((line) => (
            <QuantityLine
              key={line.id}
              line={line}
              asksReusable={false}
              onSave={(fields) => outreachRepository.updateMaterial(session.id, line.id, fields)}
              onRemove={() => void remove(line.id, line.label)}
            />
          ))}
        </div>
      )}
      <div>
        <Button icon={IconPlus} onPress={add}>
          {t('agenda.material.addOwn')}
        </Button>
      </div>
    </Section>
  )
}
