import { IconFileCheck } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { noteConsent } from '#renderer/commands/note-consent.ts'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { useDuplicates } from '#renderer/data/queries/use-duplicates.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { usePhotosToReview, usePrivacyNotices } from '#renderer/data/queries/use-privacy.ts'
import { useQuery } from '#renderer/data/queries/use-query.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { CommuneField } from '#renderer/ui/commune-field.tsx'
import { ConsentDialog } from '#renderer/ui/consent-dialog.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import { countToMend, dataQuality } from '#shared/domain/privacy/data-quality.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import { PhotoLine } from './photos-to-review.tsx'
import styles from './privacy.module.css'

/** Lines shown of each list: more would be a reproach rather than a help. */
const SHOWN = 12

/** A calm list of what could be put right, each with its one press. */
export const QualityTab = () => {
  const { t, language } = useWords()
  const people = usePeople()
  const events = useQuery((database) => database.consentEvents.toArray())
  const notices = usePrivacyNotices() ?? []
  const photos = usePhotosToReview()
  const duplicates = useDuplicates()
  const [proven, setProven] = useState<ConsentEvent | null>(null)
  if (people === undefined || events === undefined || photos === undefined) return null
  const quality = dataQuality(people, events)
  const { noCommune, oddPhones, noProof } = quality
  const setCommune = async (id: string, communeCode: string | null) => {
    if (communeCode === null) return
    toastWithUndo(
      t('privacy.quality.communeSet'),
      await peopleRepository.update(id, { communeCode }),
    )
  }
  const fixPhone = async (id: string, phone: string) =>
    toastWithUndo(t('privacy.quality.phoneFixed'), await peopleRepository.update(id, { phone }))
  const isCompared = duplicates.state === 'found' && duplicates.isCurrent
  const pairCount = duplicates.state === 'found' ? duplicates.pairs.length : 0
  const isAllWell = countToMend(quality, { duplicates: pairCount, photos: photos.length }) === 0
  return (
    <div className={styles.column}>
      <Section title={t('privacy.quality.title')} hint={t('privacy.quality.hint')}>
        {!isCompared && (
          <p role="status">
            {t(
              duplicates.state === 'failed'
                ? 'people.duplicates.failed'
                : 'people.duplicates.searching',
            )}
          </p>
        )}
        {isCompared && isAllWell && <p>{t('privacy.quality.allWell')}</p>}
      </Section>
      {pairCount > 0 && (
        <Section
          title={t('privacy.quality.duplicates', { count: pairCount })}
          actions={
            <ButtonLink to={paths.duplicates()}>{t('privacy.quality.reviewDuplicates')}</ButtonLink>
          }
        >
          <p>{t('privacy.quality.duplicatesHint')}</p>
        </Section>
      )}
      <Lines
        title={t('privacy.quality.photos', { count: photos.length })}
        hint={t('privacy.quality.photosHint', { count: photos.length })}
        count={photos.length}
      >
        {photos.slice(0, SHOWN).map((one) => (
          <PhotoLine key={one.photo.id} {...one} />
        ))}
      </Lines>
      <Lines title={t('privacy.quality.noProof', { count: noProof.length })} count={noProof.length}>
        {noProof.slice(0, SHOWN).map(({ person, event }) => (
          <Line
            key={event.id}
            person={person}
            detail={t('privacy.quality.proofOf', {
              purpose: t(`people.consents.purposes.${event.purpose}`),
              since: t(event.source ? 'people.consents.sinceSource' : 'people.consents.since', {
                channel: t(`people.consents.channels.${event.channel}`),
                source: event.source,
                date: formatMediumDay(event.date, language),
              }),
            })}
          >
            <Button icon={IconFileCheck} onPress={() => setProven(event)}>
              {t('privacy.quality.confirmProof')}
            </Button>
          </Line>
        ))}
      </Lines>
      <Lines
        title={t('privacy.quality.oddPhone', { count: oddPhones.length })}
        count={oddPhones.length}
      >
        {oddPhones.slice(0, SHOWN).map(({ person, proposed }) => (
          <Line key={person.id} person={person} detail={person.phone}>
            {proposed !== null && (
              <Button onPress={() => void fixPhone(person.id, proposed)}>
                {t('privacy.quality.use', { phone: formatPhone(proposed) })}
              </Button>
            )}
          </Line>
        ))}
      </Lines>
      <Lines
        title={t('privacy.quality.noCommune', { count: noCommune.length })}
        count={noCommune.length}
      >
        {noCommune.slice(0, SHOWN).map((person) => (
          <Line key={person.id} person={person} detail="">
            <CommuneField
              label={t('privacy.quality.chooseCommune', { name: spokenName(person) })}
              isLabelHidden
              value={null}
              onChange={(code) => void setCommune(person.id, code)}
            />
          </Line>
        ))}
      </Lines>
      {proven && (
        <ConsentDialog
          purpose={proven.purpose}
          decision="given"
          proves={proven}
          notices={notices}
          onClose={() => setProven(null)}
          onSave={(fields) =>
            void noteConsent({
              ...fields,
              personId: proven.personId,
              purpose: proven.purpose,
              decision: 'given',
            })
          }
        />
      )}
    </div>
  )
}

const Lines = ({
  title,
  hint,
  count,
  children,
}: {
  readonly title: string
  readonly hint?: string
  readonly count: number
  readonly children: ReactNode
}) => {
  const { t } = useWords()
  if (count === 0) return null
  return (
    <Section title={title} {...(hint !== undefined && { hint })}>
      <ul className={styles.lines}>{children}</ul>
      {count > SHOWN && (
        <p className={styles.note}>{t('privacy.quality.more', { count: count - SHOWN })}</p>
      )}
    </Section>
  )
}

const Line = ({
  person,
  detail,
  children,
}: {
  readonly person: Person
  readonly detail: string
  readonly children: ReactNode
}) => {
  const { t } = useWords()
  return (
    <li>
      <div className={styles.words}>
        <a href={href(paths.person(person.id))}>{spokenName(person) || t('people.unnamed')}</a>
        {detail && <span>{detail}</span>}
      </div>
      {children}
    </li>
  )
}
