import { IconCheck } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href } from '#renderer/lib/paths.ts'
import styles from './step-path.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** `started`: something is left; `attention`: to do, and its time has come. */
export type StepState = 'done' | 'started' | 'todo' | 'attention'

export type PathStep = {
  readonly id: string
  readonly label: string
  readonly state: StepState
  /** What is missing or done, with its number: « 12 personnes ». */
  readonly detail?: string
  /** A path of `lib/paths.ts`. */
  readonly to: string
}

export type StepPathProps = {
  readonly label: string
  readonly steps: readonly PathStep[]
  readonly current: string
}

/** The steps of a session side by side, each with its state and its page. */
export const StepPath = ({ label, steps, current }: StepPathProps) => {
  const { t } = useWords()
  return (
    <nav aria-label={label} className={styles.frame}>
      <ol className={styles.path}>
        {steps.map((step, index) => (
          <li key={step.id} className={styles.step}>
            <a
              href={href(step.to)}
              aria-current={step.id === current ? 'step' : undefined}
              className={classNames(
                styles.link,
                step.state === 'done' && styles.done,
                step.state === 'started' && styles.started,
                step.state === 'attention' && styles.attention,
              )}
            >
              <span className={styles.mark} aria-hidden="true">
                {step.state === 'done' ? <IconCheck /> : index + 1}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{step.label}</span>
                {step.detail && <span className={styles.detail}>{step.detail}</span>}
                <VisuallyHidden>{t(`common.stepState.${step.state}`)}</VisuallyHidden>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
