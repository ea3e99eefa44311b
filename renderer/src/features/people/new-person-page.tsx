import { IconUser } from '@tabler/icons-react'
import { type FormEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, href, paths } from '#renderer/lib/paths.ts'
import { takeWantedName } from '#renderer/lib/people-list-store.ts'
import { useFaultyForm } from '#renderer/lib/use-faulty-form.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { KeptDraftBanner } from '#renderer/ui/kept-draft-banner.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DUPLICATE_THRESHOLD } from '#shared/domain/duplicates.ts'
import { compareSameness } from '#shared/domain/name-similarity.ts'
import { splitName } from '#shared/domain/name-splitting.ts'
import type { NamedPerson } from '#shared/domain/person-name.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { useNewPersonDraft } from './new-person-store.ts'
import { communeName, personName } from './people-words.ts'
import styles from './person-page.module.css'

/** Look-alikes shown at once. */
const ALIKE_SHOWN = 3

/** The name searched in vain comes first: it is the one that is wanted now. */
const startDraft = (): boolean => {
  const wanted = takeWantedName()
  if (wanted !== '') {
    const { firstName, lastName } = splitName(wanted)
    useNewPersonDraft.setState({ firstName, lastName, structure: '' })
    return false
  }
  return Object.values(useNewPersonDraft.getState()).some((typed) => typed.trim() !== '')
}

/** Asks for a name; the record exists only once there is one. */
export const NewPersonPage = () => {
  const { t } = useWords()
  const [wasKept, setWasKept] = useState(startDraft)
  const draft = useNewPersonDraft()
  const change = useNewPersonDraft.setState
  const { form, isChecked, noteFaults, forgetFaults } = useFaultyForm()
  const isUnder = useRef(false)
  const isMissing = draft.firstName.trim() === '' && draft.lastName.trim() === ''

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isMissing) {
      noteFaults()
      return
    }
    if (isUnder.current) return
    isUnder.current = true
    const named = {
      firstName: draft.firstName.trim(),
      lastName: draft.lastName.trim(),
      structure: draft.structure.trim(),
    }
    const outcome = await peopleRepository.add(named)
    useNewPersonDraft.clear()
    goTo(paths.person(outcome.id))
    toastWithUndo(t('people.new.created', { name: personName(t, named) }), outcome)
  }

  return (
    <Page
      title={t('people.new.title')}
      back={{ to: paths.people(), label: t('people.title') }}
      subtitle={t('people.new.lead')}
    >
      {wasKept && (
        <KeptDraftBanner
          onStartOver={() => {
            useNewPersonDraft.clear()
            setWasKept(false)
            forgetFaults()
          }}
        />
      )}
      <form
        ref={form}
        className={styles.narrow}
        onSubmit={(event) => void submit(event)}
        noValidate
      >
        <Section title={t('people.person.identity')}>
          <FieldGrid>
            <TextField
              label={t('people.fields.firstName')}
              autoFocus
              maxLength={500}
              value={draft.firstName}
              onChange={(firstName) => change({ firstName })}
              error={isChecked && isMissing ? t('people.new.missing') : null}
            />
            <TextField
              label={t('people.fields.lastName')}
              maxLength={500}
              value={draft.lastName}
              onChange={(lastName) => change({ lastName })}
            />
            <TextField
              label={t('people.fields.structure')}
              isOptional
              placeholder={t('people.fields.structurePlaceholder')}
              maxLength={500}
              value={draft.structure}
              onChange={(structure) => change({ structure })}
            />
          </FieldGrid>
        </Section>
        <AlikePeople named={draft} />
        <div className={styles.buttons}>
          <Button type="submit" variant="primary">
            {t('people.new.submit')}
          </Button>
          <ButtonLink variant="quiet" to={paths.people()}>
            {t('common.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  )
}

/** People already there whose name is near the one being typed. */
const useAlike = (named: NamedPerson): readonly Person[] => {
  const people = usePeople()
  const { firstName, lastName } = useDeferredValue(named)
  return useMemo(() => {
    if (firstName.trim().length < 2 || lastName.trim().length < 2) return []
    const typed = { firstName, lastName, phone: '', email: '', communeCode: null }
    return (people ?? [])
      .map((person) => ({ person, score: compareSameness(typed, person).score }))
      .filter(({ score }) => score >= DUPLICATE_THRESHOLD)
      .toSorted((left, right) => right.score - left.score)
      .slice(0, ALIKE_SHOWN)
      .map(({ person }) => person)
  }, [people, firstName, lastName])
}

const AlikePeople = ({ named }: { readonly named: NamedPerson }) => {
  const { t } = useWords()
  const alike = useAlike(named)
  if (alike.length === 0) return null
  return (
    <Banner tone="attention" title={t('people.new.alike')} isLive>
      <p>{t('people.new.alikeWords')}</p>
      <ul className={styles.alike}>
        {alike.map((person) => (
          <li key={person.id}>
            <a href={href(paths.person(person.id))}>
              <IconUser aria-hidden="true" />
              {[personName(t, person), person.structure, communeName(t, person.communeCode)]
                .filter(Boolean)
                .join(' · ')}
            </a>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
