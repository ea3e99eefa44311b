import { IconArrowRight, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useFacilitators, useFunders } from '#renderer/data/queries/use-community.ts'
import { useConflicts } from '#renderer/data/queries/use-conflicts.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import { type SessionFields, sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { communeWords } from '#renderer/lib/session-words.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { ConflictList } from '#renderer/ui/conflict-list.tsx'
import { FORMAT_ICONS } from '#renderer/ui/format-picture.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PickMany } from '#renderer/ui/pick-many.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { VenueDialog } from '#renderer/ui/venue-dialog.tsx'
import { formatTime } from '#shared/domain/dates.ts'
import { splitName } from '#shared/domain/name-splitting.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { MOST_BLANK_LINES, SESSION_FORMATS, SIGN_IN_MODES } from '#shared/schemas/session.schema.ts'
import { ChallengeSection } from './challenge-section.tsx'
import { OpeningSection } from './opening-section.tsx'
import { PartsEditor } from './parts-editor.tsx'
import styles from './prepare-step.module.css'
import { VenueField } from './venue-field.tsx'

/** Step « Préparer » of a session: everything that is decided beforehand, saved as it is typed. */
export const PrepareStep = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const details = useSession(sessionId)
  if (details === undefined) return <Loading />
  // The session's own page says that there is none.
  if (details === null) return null
  return (
    <>
      <OpeningSection sessionId={sessionId} />
      <Essentials details={details} />
      <PartsEditor details={details} />
      <Place details={details} />
      <Team details={details} />
      <ChallengeSection {...details} />
      <Welcome details={details} />
      <Notes details={details} />
      <div className={styles.next}>
        <ButtonLink
          variant="primary"
          icon={IconArrowRight}
          to={paths.session(details.session.id, 'invite')}
        >
          {t('sessions.prepare.next')}
        </ButtonLink>
      </div>
    </>
  )
}

type PartProps = { readonly details: SessionWithDetails }

const save = ({ session }: SessionWithDetails, fields: Partial<SessionFields>) =>
  sessionsRepository.update(session.id, fields)

const Essentials = ({ details }: PartProps) => {
  const { t } = useWords()
  const { session } = details
  return (
    <Section title={t('sessions.prepare.essentials')}>
      <AutosaveTextField
        label={t('sessions.prepare.name')}
        value={session.title}
        maxLength={200}
        // A session without a title could not be found again: the former one stays.
        normalise={(text) => text.trim() || session.title}
        onSave={(title) => save(details, { title })}
      />
      <FieldGrid>
        <Select
          label={t('sessions.prepare.format')}
          hint={t(`sessions.formatHints.${session.format}`)}
          options={SESSION_FORMATS.map((id) => ({
            id,
            label: t(`sessions.formats.${id}`),
            detail: t(`sessions.formatHints.${id}`),
            icon: FORMAT_ICONS[id],
          }))}
          value={session.format}
          onChange={(format) => void save(details, { format })}
        />
        <AutosaveTextField
          label={t('sessions.prepare.module')}
          hint={t('sessions.prepare.moduleHint')}
          isOptional
          maxLength={120}
          value={session.module}
          onSave={(module) => save(details, { module })}
        />
      </FieldGrid>
    </Section>
  )
}

const Place = ({ details }: PartProps) => {
  const { t, language } = useWords()
  const { session, venue } = details
  const [isEditing, setIsEditing] = useState(false)
  return (
    <Section title={t('sessions.venue.title')}>
      <VenueField
        label={t('sessions.venue.label')}
        value={venue?.id ?? null}
        onChange={(venueId) => void save(details, { venueId })}
        onCreate={(fields) => sessionsRepository.setNewVenue(session.id, fields)}
      />
      {venue && (
        <div className={styles.venue}>
          <p>
            {[
              t(`sessions.venue.kinds.${venue.kind}`),
              venue.address,
              communeWords({ t, language }, venue.communeCode),
              venue.capacity === null
                ? null
                : t('venues.inSession.holds', { count: venue.capacity }),
              venue.closesAt === null
                ? null
                : t('venues.inSession.closes', { time: formatTime(venue.closesAt, language) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <div className={styles.venueActions}>
            <Button variant="quiet" icon={IconPencil} onPress={() => setIsEditing(true)}>
              {t('sessions.venue.edit')}
            </Button>
            <ButtonLink variant="quiet" icon={IconArrowRight} to={paths.venue(venue.id)}>
              {t('venues.inSession.open')}
            </ButtonLink>
          </div>
        </div>
      )}
      <CapacityWarning details={details} />
      {venue && isEditing && (
        <VenueDialog
          isNew={false}
          initial={venue}
          onClose={() => setIsEditing(false)}
          onSave={(fields) => communityRepository.updateVenue(venue.id, fields)}
        />
      )}
    </Section>
  )
}

/** Said where the place is chosen, and again where the number of people is. */
const CapacityWarning = ({ details: { session, venue } }: PartProps) => {
  const { t } = useWords()
  const expected = session.expectedCount ?? 0
  const capacity = venue?.capacity ?? null
  if (capacity === null || expected <= capacity) return null
  return (
    <Banner tone="attention" isLive>
      <p>{t('venues.inSession.tooMany', { expected, capacity })}</p>
    </Banner>
  )
}

const Team = ({ details }: PartProps) => {
  const { t } = useWords()
  const { session } = details
  const facilitators = useFacilitators() ?? []
  const funders = useFunders() ?? []
  const conflicts = useConflicts()
  const addFacilitator = (typed: string) => {
    const { firstName, lastName } = splitName(typed, { order: 'firstLast' })
    return sessionsRepository.addNewFacilitator(session.id, { firstName, lastName })
  }
  return (
    <Section title={t('sessions.team.title')}>
      <FieldGrid>
        <PickMany
          label={t('sessions.team.facilitators')}
          hint={t('sessions.team.facilitatorsHint')}
          placeholder={t('sessions.team.facilitatorsPlaceholder')}
          none={t('sessions.team.noFacilitator')}
          options={facilitators.map((one) => ({
            id: one.id,
            label: spokenName(one),
            detail: one.role === '' ? undefined : one.role,
          }))}
          values={session.facilitatorIds}
          onChange={(ids) => void save(details, { facilitatorIds: [...ids] })}
          onCreate={(typed) => void addFacilitator(typed)}
        />
        <PickMany
          label={t('sessions.team.funders')}
          hint={t('sessions.team.fundersHint')}
          placeholder={t('sessions.team.fundersPlaceholder')}
          none={t('sessions.team.noFunder')}
          options={funders.map(({ id, name }) => ({ id, label: name }))}
          values={session.funderIds}
          onChange={(ids) => void save(details, { funderIds: [...ids] })}
          onCreate={(name) => void sessionsRepository.addNewFunder(session.id, { name })}
        />
      </FieldGrid>
      <ConflictList conflicts={conflicts.get(session.id) ?? []} />
    </Section>
  )
}

const Welcome = ({ details }: PartProps) => {
  const { t } = useWords()
  const { session } = details
  return (
    <Section title={t('sessions.people.title')}>
      <FieldGrid>
        <NumberField
          label={t('sessions.people.expected')}
          hint={t('sessions.people.expectedHint')}
          value={session.expectedCount}
          minValue={0}
          maxValue={5000}
          onChange={(expectedCount) => void save(details, { expectedCount })}
        />
        <NumberField
          label={t('sessions.people.blankLines')}
          hint={t('sessions.people.blankLinesHint')}
          value={session.blankLines}
          minValue={0}
          maxValue={MOST_BLANK_LINES}
          onChange={(blankLines) => void save(details, { blankLines: blankLines ?? 0 })}
        />
      </FieldGrid>
      <CapacityWarning details={details} />
      <RadioGroup
        label={t('sessions.people.mode')}
        options={SIGN_IN_MODES.map((id) => ({
          id,
          label: t(`sessions.people.modes.${id}`),
          detail: t(`sessions.people.modeHints.${id}`),
        }))}
        value={session.signInMode}
        onChange={(signInMode) => void save(details, { signInMode })}
      />
    </Section>
  )
}

const Notes = ({ details }: PartProps) => {
  const { t } = useWords()
  return (
    <Section title={t('sessions.notes.title')} hint={t('sessions.notes.hint')}>
      <AutosaveTextArea
        label={t('sessions.notes.label')}
        isLabelHidden
        value={details.session.notes}
        onSave={(notes) => save(details, { notes })}
      />
    </Section>
  )
}
