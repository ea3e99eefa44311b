import {
  IconCalendarQuestion,
  IconChevronRight,
  IconClipboardCheck,
  IconHeartHandshake,
  IconListCheck,
  IconPhone,
  IconPrinter,
  IconUserPlus,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { formatDistance } from '#renderer/lib/spoken-dates.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import type { Icon } from '#renderer/ui/icon.ts'
import { SeaDrawing } from '#renderer/ui/illustrations.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { capitalised } from '#shared/domain/capitalised.ts'
import type { Day } from '#shared/domain/dates.ts'
import type { TodoStep } from '#shared/domain/next-steps.ts'
import { stepOf } from '#shared/domain/session-steps.ts'
import type { Translate } from '#shared/locales/translator.ts'
import styles from './todo-list.module.css'

/** A longer list would discourage rather than help. */
const SHOWN_AT_FIRST = 7
/** What does not press yet is told, not listed. */
const LATER_SHOWN = 3

const ICONS: Readonly<Record<TodoStep['kind'], Icon>> = {
  followUp: IconHeartHandshake,
  enter: IconClipboardCheck,
  prepare: IconListCheck,
  invite: IconUserPlus,
  print: IconPrinter,
  remind: IconPhone,
}

const actionOf = (t: Translate, step: TodoStep): string => {
  const { count } = step
  switch (step.kind) {
    case 'followUp':
      return t('home.steps.followUp', { count })
    case 'enter':
      return t('home.steps.enter', { count })
    case 'invite':
      return t('home.steps.invite')
    case 'print':
      return t('home.steps.print')
    case 'remind':
      return t('home.steps.remind', { count })
    case 'prepare': {
      const { gaps } = step
      const [first] = gaps
      // Without a date nothing else can be decided.
      if (first === 'date') return t('home.steps.gaps.date')
      return t(`home.steps.gaps.${gaps.length === 1 ? (first ?? 'venue') : 'venueAndTeam'}`)
    }
  }
}

export type TodoListProps = { readonly steps: readonly TodoStep[]; readonly day: Day }

/**
 * À préparer, à imprimer, à saisir, à relancer: one list, what presses first; then, quietly, what
 * comes next for the sessions where nothing presses.
 */
export const TodoList = ({ steps, day }: TodoListProps) => {
  const { t } = useWords()
  const [areAllShown, setAllShown] = useState(false)
  const asked = steps.filter(({ isLater }) => !isLater)
  const shown = areAllShown ? asked : asked.slice(0, SHOWN_AT_FIRST)
  const later = steps.filter(({ isLater }) => isLater).slice(0, LATER_SHOWN)
  return (
    <Section title={t('home.todo')} look="plain">
      <div className={styles.surface}>
        {asked.length === 0 ? (
          <div className={styles.done}>
            <div className={styles.picture}>
              <SeaDrawing />
            </div>
            <p>{t(later.length === 0 ? 'home.todoEmpty' : 'home.todoNothingNow')}</p>
          </div>
        ) : (
          <ul className={styles.list}>
            {shown.map((step) => (
              <TodoLine key={`${step.sessionId}-${step.kind}`} step={step} day={day} />
            ))}
          </ul>
        )}
        {shown.length < asked.length && (
          <Button variant="quiet" onPress={() => setAllShown(true)}>
            {t('home.todoShowAll', { count: asked.length })}
          </Button>
        )}
        {later.length > 0 && (
          <>
            <h3 className={styles.later}>{t('home.todoLater')}</h3>
            <ul className={styles.list}>
              {later.map((step) => (
                <TodoLine key={`${step.sessionId}-${step.kind}`} step={step} day={day} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  )
}

/** Where one does it; people are reminded by calls and messages. */
const pathOf = (step: TodoStep): string => {
  switch (step.kind) {
    case 'followUp':
      return step.sessionId === null
        ? paths.commitments()
        : paths.commitmentsOf('session', step.sessionId)
    case 'remind':
      return paths.invite(step.sessionId, 'contact')
    default:
      return paths.session(step.sessionId, stepOf(step.kind))
  }
}

const TodoLine = ({ step, day }: { readonly step: TodoStep; readonly day: Day }) => {
  const { t, language } = useWords()
  const StepIcon = step.day === null ? IconCalendarQuestion : ICONS[step.kind]
  const isLate = step.day !== null && step.day < day
  return (
    <li>
      <a href={href(pathOf(step))} className={styles.line}>
        <span className={classNames(styles.icon, step.isUrgent && styles.urgent)}>
          <StepIcon aria-hidden="true" stroke={1.75} />
        </span>
        <span className={styles.words}>
          <span className={styles.action}>
            {actionOf(t, step)}
            {isLate && <Badge tone="attention">{t('home.late')}</Badge>}
          </span>
          <span className={styles.about}>
            <Clamped>
              {step.day === null
                ? step.title
                : [capitalised(formatDistance(day, step.day, language)), step.title]
                    .filter(Boolean)
                    .join(' · ')}
            </Clamped>
          </span>
        </span>
        <IconChevronRight aria-hidden="true" className={styles.arrow} stroke={1.75} />
      </a>
    </li>
  )
}
