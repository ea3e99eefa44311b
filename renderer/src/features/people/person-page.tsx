import { usePerson } from '#renderer/data/queries/use-people.ts'
import { usePrivacyRequests } from '#renderer/data/queries/use-privacy.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { sheetGaps } from '#shared/domain/people-filters.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { ConsentSection } from './consent-section.tsx'
import { communeName, personName } from './people-words.ts'
import { PersonForm } from './person-form.tsx'
import { PersonMenu } from './person-menu.tsx'
import styles from './person-page.module.css'
import { PersonSessions } from './person-sessions.tsx'
import { TotemSection } from './totem-section.tsx'

/** Everything known of one person; each field saves when it is left. */
export const PersonPage = ({ personId }: { readonly personId: string }) => {
  const person = usePerson(personId)
  if (person === undefined) return <Loading />
  if (person === null) return <PersonNotFound />
  if (person.isErased) return <ErasedPerson />
  if (person.mergedInto !== null) return <MergedPerson person={person} keptId={person.mergedInto} />
  return <FoundPerson key={person.id} person={person} />
}

const FoundPerson = ({ person }: { readonly person: Person }) => {
  const { t, language } = useWords()
  const gaps = sheetGaps(person)
  const facts = [person.structure, person.activity, communeName(t, person.communeCode)]
  const list = new Intl.ListFormat(language).format(gaps.map((gap) => t(`people.gaps.${gap}`)))
  return (
    <Page
      title={personName(t, person)}
      back={{ to: paths.people(), label: t('people.person.back') }}
      mainAction={<PersonMenu person={person} />}
      subtitle={
        <div className={styles.facts}>
          {facts.some(Boolean) && <span>{facts.filter(Boolean).join(' · ')}</span>}
          {gaps.length > 0 && <Badge tone="attention">{t('people.gaps.lead', { list })}</Badge>}
        </div>
      }
    >
      <OpenRequests personId={person.id} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <PersonForm person={person} />
        </div>
        <aside className={styles.column}>
          <ConsentSection personId={person.id} />
          <TotemSection person={person} />
          <PersonSessions personId={person.id} />
        </aside>
      </div>
    </Page>
  )
}

/** What the person asked for and nobody answered yet. */
const OpenRequests = ({ personId }: { readonly personId: string }) => {
  const { t, language } = useWords()
  const open = usePrivacyRequests()?.filter(
    (request) => request.personId === personId && request.answeredOn === null,
  )
  return open?.map(({ id, kind, dueOn }) => (
    <Banner
      key={id}
      tone={dueOn < today() ? 'danger' : 'attention'}
      actions={<ButtonLink to={paths.privacyRequests()}>{t('privacy.requests.seeAll')}</ButtonLink>}
    >
      {t(dueOn < today() ? 'privacy.requests.lateOnPerson' : 'privacy.requests.openOnPerson', {
        kind: t(`privacy.requests.kinds.${kind}`).toLocaleLowerCase(language),
        date: formatMediumDay(dueOn, language),
      })}
    </Banner>
  ))
}

const PersonNotFound = () => {
  const { t } = useWords()
  return (
    <MissingPage
      title={t('people.person.notFound')}
      back={{ to: paths.people(), label: t('people.person.back') }}
      seeAll={t('people.person.seeAll')}
    >
      {t('people.person.notFoundWords')}
    </MissingPage>
  )
}

const ErasedPerson = () => {
  const { t } = useWords()
  return (
    <MissingPage
      title={t('privacy.erase.done')}
      back={{ to: paths.people(), label: t('people.person.back') }}
      seeAll={t('people.person.seeAll')}
    >
      {t('privacy.erase.doneWords')}
    </MissingPage>
  )
}

const MergedPerson = ({ person, keptId }: { readonly person: Person; readonly keptId: string }) => {
  const { t } = useWords()
  const kept = usePerson(keptId)
  if (kept === undefined) return <Loading />
  const name = personName(t, kept ?? person)
  return (
    <Page
      title={personName(t, person)}
      back={{ to: paths.people(), label: t('people.person.back') }}
    >
      <EmptyState
        drawing="hands"
        title={t('people.person.mergedTitle')}
        actions={
          <ButtonLink variant="primary" to={paths.person(keptId)}>
            {t('people.person.openKept', { name })}
          </ButtonLink>
        }
      >
        {t('people.person.mergedWords', { name })}
      </EmptyState>
    </Page>
  )
}
