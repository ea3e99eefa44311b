import {
  IconCalendarQuestion,
  IconChevronRight,
  IconClipboardCheck,
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
import type { Icon } from '#renderer/ui/icon.ts'
import { SeaDrawing } from '#renderer/ui/illustrations.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { Day } from '#shared/domain/dates.ts'
import type { NextStep, NextStepKind } from '#shared/domain/next-steps.ts'
import type { Translate } from '#shared/locales/translator.ts'
import styles from './todo-list.module.css'

/** A longer list would discourage rather than help. */
const SHOWN_AT_FIRST = 7

const ICONS: Readonly<Record<NextStepKind, Icon>> = {
  enter: IconClipboardCheck,
  prepare: IconUserPlus,
  print: IconPrinter,
  remind: IconPhone,
}

const pathOf = ({ kind, sessionId, day }: NextStep): string => {
  switch (kind) {
    case 'enter':
      return paths.session(sessionId, 'entry')
    case 'print':
      return paths.session(sessionId, 'print')
    case 'remind':
      return paths.session(sessionId, 'invite')
    case 'prepare':
      return paths.session(sessionId, day === null ? 'prepare' : 'invite')
  }
}

const actionOf = (t: Translate, { kind, day, count }: NextStep): string => {
  switch (kind) {
    case 'enter':
      return t('home.steps.enter', { count })
    case 'print':
      return t('home.steps.print')
    case 'remind':
      return t('home.steps.remind', { count })
    case 'prepare':
      return day === null ? t('home.steps.prepareUndated') : t('home.steps.prepare')
  }
}

export type TodoListProps = { readonly steps: readonly NextStep[]; readonly day: Day }

/** À préparer, à imprimer, à saisir, à relancer: one list, what presses first. */
export const TodoList = ({ steps, day }: TodoListProps) => {
  const { t } = useWords()
  const [areAllShown, setAllShown] = useState(false)
  const shown = areAllShown ? steps : steps.slice(0, SHOWN_AT_FIRST)
  return (
    <Section title={t('home.todo')} look="plain">
      <div className={styles.surface}>
        {steps.length === 0 ? (
          <div className={styles.done}>
            <div className={styles.picture}>
              <SeaDrawing />
            </div>
            <p>{t('home.todoEmpty')}</p>
          </div>
        ) : (
          <ul className={styles.list}>
            {shown.map((step) => (
              <TodoLine key={`${step.sessionId}-${step.kind}`} step={step} day={day} />
            ))}
          </ul>
        )}
        {shown.length < steps.length && (
          <Button variant="quiet" onPress={() => setAllShown(true)}>
            {t('home.todoShowAll', { count: steps.length })}
          </Button>
        )}
      </div>
    </Section>
  )
}

const TodoLine = ({ step, day }: { readonly step: NextStep; readonly day: Day }) => {
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
            {step.title}
            {step.day !== null && ` · ${formatDistance(day, step.day, language)}`}
          </span>
        </span>
        <IconChevronRight aria-hidden="true" className={styles.arrow} stroke={1.75} />
      </a>
    </li>
  )
}
