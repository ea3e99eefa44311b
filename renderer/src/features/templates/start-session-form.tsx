import { type FormEvent, useId, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { templatesRepository } from '#renderer/data/templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { submitOnEnter } from '#renderer/lib/submit-on-enter.ts'
import { useFaultyForm } from '#renderer/lib/use-faulty-form.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { KeptDraftBanner } from '#renderer/ui/kept-draft-banner.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { partFault } from '#shared/domain/session-part-checks.ts'
import { HALF_DAY_TIMES } from '#shared/domain/session-presets.ts'
import type { TemplateContent } from '#shared/schemas/template.schema.ts'
import {
  clearStartDraft,
  keepStartDraft,
  type StartDraft,
  useStartDraft,
} from './start-session-store.ts'
import styles from './template-page.module.css'

type StartSessionFormProps = {
  /** Id of the template or of the session it starts from: what is typed is kept under it. */
  readonly source: string
  readonly content: TemplateContent
  /** A session of which all is taken, its people too; null: the template alone. */
  readonly sessionId: string | null
}

/** What is left to say of the session: its name, its day, how many will come. */
export const StartSessionForm = ({ source, content, sessionId }: StartSessionFormProps) => {
  const { t } = useWords()
  const id = useId()
  const { form, isChecked, noteFaults, forgetFaults } = useFaultyForm()
  const isUnder = useRef(false)
  const kept = useStartDraft(source)
  const [wasKept, setWasKept] = useState(kept !== null)
  const fresh = { title: content.title, date: null, people: content.expectedCount }
  const { title, date, people } = kept ?? fresh
  const change = (fields: Partial<StartDraft>) =>
    keepStartDraft(source, { ...fresh, ...kept, ...fields })
  const [isPending, setIsPending] = useState(false)
  // Only the day is asked; any usual hours stand for the rest.
  const fault = partFault({ date, ...HALF_DAY_TIMES.morning })
  const isNameless = title.trim() === ''
  const severalDays = content.parts.some(({ dayOffset }) => dayOffset > 0)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (fault !== null || date === null || isNameless) return noteFaults()
    // A second press while the first is being saved must not make a second session.
    if (isUnder.current) return
    isUnder.current = true
    setIsPending(true)
    const name = title.trim()
    const created = sessionId
      ? await sessionsRepository.duplicate(sessionId, { date, title: name })
      : await templatesRepository.createSession(content, {
          firstDay: date,
          title: name,
          expectedCount: people ?? content.expectedCount,
        })
    clearStartDraft(source)
    goTo(paths.prepare(created.id, 'agenda'))
    toastWithUndo(t('templates.start.created'), created)
  }

  const dateError =
    !isChecked || fault === null
      ? null
      : date === null
        ? t('templates.start.dateMissing')
        : t(`sessions.partFaults.${fault}`)
  return (
    <section className={styles.start} aria-labelledby={id}>
      <h2 id={id} className={styles.startTitle}>
        {t('templates.start.title')}
      </h2>
      {wasKept && (
        <KeptDraftBanner
          onStartOver={() => {
            clearStartDraft(source)
            setWasKept(false)
            forgetFaults()
          }}
        />
      )}
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        onKeyDownCapture={submitOnEnter}
      >
        <TextField
          label={t('templates.start.name')}
          value={title}
          onChange={(next) => change({ title: next })}
          maxLength={200}
          error={isChecked && isNameless ? t('templates.start.nameMissing') : null}
        />
        <DateField
          label={t(severalDays ? 'templates.start.firstDate' : 'templates.start.date')}
          value={date}
          onChange={(next) => change({ date: next })}
          error={dateError}
        />
        {sessionId === null && (
          <NumberField
            label={t('templates.start.people')}
            value={people}
            minValue={1}
            maxValue={5_000}
            onChange={(next) => change({ people: next })}
            {...(people !== content.expectedCount ? { hint: t('templates.start.adapt') } : {})}
          />
        )}
        <Button type="submit" variant="primary" size="large" isWide isPending={isPending}>
          {t('templates.start.submit')}
        </Button>
      </form>
    </section>
  )
}
