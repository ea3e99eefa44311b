import { type FormEvent, useEffect, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { challengesRepository } from '#renderer/data/challenges-repository.ts'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { type PartFields, sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { submitOnEnter } from '#renderer/lib/submit-on-enter.ts'
import { useFaultyForm } from '#renderer/lib/use-faulty-form.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { FormatPicture } from '#renderer/ui/format-picture.tsx'
import { KeptDraftBanner } from '#renderer/ui/kept-draft-banner.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isCalendarDay } from '#shared/domain/dates.ts'
import { partFault } from '#shared/domain/session-part-checks.ts'
import { SESSION_FORMATS } from '#shared/schemas/session.schema.ts'
import { ChallengeField } from './challenge-field.tsx'
import { MomentFields } from './moment-fields.tsx'
import styles from './new-session-page.module.css'
import {
  changeDraft,
  clearDraft,
  draftParts,
  isStarted,
  type NewSessionDraft,
  useNewSessionDraft,
} from './new-session-store.ts'
import { TemplateDoor } from './template-door.tsx'
import { VenueField } from './venue-field.tsx'

const faultsOf = (draft: NewSessionDraft) => ({
  title: draft.title.trim() === '',
  format: draft.format === null,
  part:
    draftParts(draft)
      .map(partFault)
      .find((fault) => fault !== null) ?? null,
})

const wholeParts = (draft: NewSessionDraft): readonly PartFields[] =>
  draftParts(draft).flatMap(({ date, start, end }) =>
    date !== null && start !== null && end !== null ? [{ date, start, end }] : [],
  )

type NewSessionPageProps = {
  /** Where one comes from: a day of the calendar, a challenge. */
  readonly day?: string
  readonly challengeId?: string
}

/** Four answers, and the session is there to be prepared. */
export const NewSessionPage = ({ day, challengeId }: NewSessionPageProps) => {
  const { t } = useWords()
  const draft = useNewSessionDraft()
  const { form, isChecked, noteFaults, forgetFaults } = useFaultyForm()
  const isUnder = useRef(false)
  const [wasKept, setWasKept] = useState(() => isStarted(draft))
  useEffect(() => {
    if (day !== undefined && isCalendarDay(day)) changeDraft({ date: day })
    if (challengeId !== undefined) changeDraft({ challengeId, format: 'livingLab' })
  }, [day, challengeId])
  const [isPending, setIsPending] = useState(false)
  const faults = faultsOf(draft)
  const faultCount = [faults.title, faults.format, faults.part].filter(Boolean).length

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // A box may also hold a name that was neither chosen nor created: the session would go without it.
    if (faultCount > 0 || form.current?.querySelector('[data-invalid]')) {
      noteFaults()
      return
    }
    // A second press while the first is being saved must not make a second session.
    if (isUnder.current) return
    isUnder.current = true
    setIsPending(true)
    const title = draft.title.trim()
    const outcome = await sessionsRepository.create({
      title,
      format: draft.format ?? 'other',
      venueId: draft.venueId,
      challengeId: draft.challengeId,
      parts: wholeParts(draft),
    })
    clearDraft()
    goTo(paths.session(outcome.id))
    toastWithUndo(t('sessions.new.created'), outcome)
  }

  return (
    <Page
      title={t('sessions.new.title')}
      subtitle={t('sessions.new.lead')}
      back={{ to: paths.sessions(), label: t('sessions.title') }}
    >
      {wasKept && (
        <KeptDraftBanner
          onStartOver={() => {
            clearDraft()
            setWasKept(false)
            forgetFaults()
          }}
        />
      )}
      <TemplateDoor />
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        onKeyDownCapture={submitOnEnter}
      >
        <Section title={t('sessions.prepare.essentials')}>
          <TextField
            label={t('sessions.new.name')}
            placeholder={t('sessions.new.namePlaceholder')}
            value={draft.title}
            onChange={(title) => changeDraft({ title })}
            maxLength={200}
            autoFocus
            error={isChecked && faults.title ? t('sessions.new.nameMissing') : null}
          />
          <RadioGroup
            label={t('sessions.new.format')}
            layout="tiles"
            options={SESSION_FORMATS.map((id) => ({
              id,
              label: t(`sessions.formats.${id}`),
              picture: <FormatPicture format={id} />,
            }))}
            value={draft.format}
            onChange={(format) => changeDraft({ format })}
            error={isChecked && faults.format ? t('sessions.new.formatMissing') : null}
          />
          {draft.challengeId !== null && (
            <ChallengeField
              value={draft.challengeId}
              onChange={(id) => changeDraft({ challengeId: id })}
              onCreate={async (title) => {
                const { id } = await challengesRepository.add({ title })
                changeDraft({ challengeId: id })
              }}
            />
          )}
        </Section>
        <Section title={t('sessions.new.whenAndWhere')}>
          <MomentFields draft={draft} fault={isChecked ? faults.part : null} />
          <VenueField
            label={t('sessions.venue.label')}
            isOptional
            value={draft.venueId}
            onChange={(venueId) => changeDraft({ venueId })}
            onCreate={async (venue) => {
              const { id } = await communityRepository.addVenue(venue)
              changeDraft({ venueId: id })
            }}
          />
        </Section>
        <div className={styles.foot}>
          <Button type="submit" variant="primary" size="large" isPending={isPending}>
            {t('sessions.new.submit')}
          </Button>
          <ButtonLink variant="quiet" to={paths.sessions()}>
            {t('common.cancel')}
          </ButtonLink>
          <p role="status" className={styles.faults}>
            {isChecked && faultCount > 0 ? t('sessions.new.fix', { count: faultCount }) : null}
          </p>
        </div>
      </form>
    </Page>
  )
}
