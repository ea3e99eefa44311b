import { IconCheck, IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { takeNavigationFocus } from '#renderer/lib/navigation-focus.ts'
import { useJustChanged } from '#renderer/lib/press-guard.ts'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './wizard.module.css'

export type WizardStep = { readonly id: string; readonly label: string }

export type WizardProps = {
  readonly title: string
  /** Three to five. */
  readonly steps: readonly WizardStep[]
  readonly current: string
  readonly children: ReactNode
  /** Absent on the first step. What was typed stays. */
  readonly onBack?: () => void
  readonly onNext: () => void
  /** A verb: « Continuer », « Importer 34 personnes ». */
  readonly nextLabel: string
  readonly isNextDisabled?: boolean
  readonly isNextPending?: boolean
  /** Leaves the wizard. */
  readonly onClose?: () => void
  /** A few words beside the main button: what is still missing. */
  readonly note?: ReactNode
}

/** Where order matters: steps on top, back and next at the foot, nothing typed is ever lost. */
export const Wizard = ({
  title,
  steps,
  current,
  children,
  onBack,
  onNext,
  nextLabel,
  isNextDisabled = false,
  isNextPending = false,
  onClose,
  note,
}: WizardProps) => {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const position = steps.findIndex((step) => step.id === current)
  const previous = useRef(current)
  // The second click of a double one would go past a step that nobody saw; a key is pressed on purpose.
  const isJustChanged = useJustChanged(current)
  const wasClicked = useRef(false)
  useEffect(() => takeNavigationFocus(heading.current))
  useEffect(() => {
    document.title = `${title} · Koudmen`
  }, [title])
  useEffect(() => {
    if (previous.current === current) return
    previous.current = current
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <div className={styles.wizard}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1} data-page-title="">
          {title}
          <VisuallyHidden>
            {` ${t('common.stepOf', { position: position + 1, total: steps.length, name: steps[position]?.label ?? '' })}`}
          </VisuallyHidden>
        </h1>
        {onClose && <IconButton icon={IconX} label={t('common.close')} onPress={onClose} />}
      </header>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            className={classNames(styles.step, index < position && styles.done)}
            aria-current={step.id === current ? 'step' : undefined}
          >
            <span className={styles.mark} aria-hidden="true">
              {index < position ? <IconCheck /> : index + 1}
            </span>
            {step.label}
          </li>
        ))}
      </ol>
      <div className={styles.content}>{children}</div>
      <footer className={styles.foot}>
        {onBack && <Button onPress={onBack}>{t('common.back')}</Button>}
        <span className={styles.note} aria-live="polite">
          {note}
        </span>
        <Button
          variant="primary"
          onPress={({ pointerType }) => {
            wasClicked.current = pointerType !== 'keyboard' && pointerType !== 'virtual'
            onNext()
          }}
          isDisabled={isNextDisabled}
          isPending={isNextPending}
          isHeld={isJustChanged && wasClicked.current}
        >
          {nextLabel}
        </Button>
      </footer>
    </div>
  )
}
