import { IconCheck, IconPlus } from '@tabler/icons-react'
import { type FormEvent, useId, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { privacyRepository } from '#renderer/data/privacy-repository.ts'
import { usePrivacyRequests } from '#renderer/data/queries/use-privacy.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { useFaultyForm } from '#renderer/lib/use-faulty-form.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeptDraftBanner } from '#renderer/ui/kept-draft-banner.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { formatMediumDay, oneMonthAfter } from '#shared/domain/dates.ts'
import { authorStill } from '#shared/domain/outcomes/who.ts'
import { type PrivacyRequest, REQUEST_KINDS } from '#shared/schemas/privacy.schema.ts'
import {
  changeNewRequest,
  dayReceived,
  saysSomething,
  useNewRequestDraft,
} from './new-request-store.ts'
import styles from './privacy.module.css'

/** Who asked for what, and by when to answer. */
export const RequestsTab = () => {
  const { t } = useWords()
  const requests = usePrivacyRequests()
  const [isAdding, setAdding] = useState(false)
  if (requests === undefined) return null
  return (
    <div className={styles.column}>
      <Section
        title={t('privacy.requests.title')}
        hint={t('privacy.requests.hint')}
        actions={
          <Button variant="primary" icon={IconPlus} onPress={() => setAdding(true)}>
            {t('privacy.requests.add')}
          </Button>
        }
      >
        {requests.length === 0 && <p>{t('privacy.requests.empty')}</p>}
        <ul className={styles.lines}>
          {requests.map((request) => (
            <RequestLine key={request.id} request={request} />
          ))}
        </ul>
      </Section>
      {isAdding && <NewRequest onClose={() => setAdding(false)} />}
    </div>
  )
}

const RequestLine = ({ request }: { readonly request: PrivacyRequest }) => {
  const { t, language } = useWords()
  const { id, kind, personId, personName, dueOn, answeredOn, note } = request
  const isLate = answeredOn === null && dueOn < today()
  const words = (day: string) => ({ date: formatMediumDay(day, language) })
  return (
    <li>
      <div className={styles.words}>
        <strong>
          {[personName, t(`privacy.requests.kinds.${kind}`)].filter(Boolean).join(' · ')}
        </strong>
        {note && <span>{note}</span>}
        <span>
          {answeredOn !== null ? (
            t('privacy.requests.answered', words(answeredOn))
          ) : (
            <Badge tone={isLate ? 'danger' : 'attention'}>
              {t(isLate ? 'privacy.requests.late' : 'privacy.requests.due', words(dueOn))}
            </Badge>
          )}
        </span>
        {personId !== null && personName !== '' && (
          <a
            href={href(
              answeredOn === null && kind === 'erasure'
                ? paths.erasePerson(personId)
                : paths.person(personId),
            )}
          >
            {t(
              answeredOn === null && kind === 'erasure'
                ? 'privacy.requests.erase'
                : 'privacy.requests.seePerson',
            )}
          </a>
        )}
      </div>
      {answeredOn === null && (
        <Button
          icon={IconCheck}
          onPress={() =>
            void privacyRepository
              .answerRequest(id)
              .then((outcome) => toastWithUndo(t('privacy.requests.answeredToast'), outcome))
          }
        >
          {t('privacy.requests.markAnswered')}
        </Button>
      )}
    </li>
  )
}

const NewRequest = ({ onClose }: { readonly onClose: () => void }) => {
  const { t, language } = useWords()
  const people = useWho('')
  const draft = useNewRequestDraft()
  const { kind, note } = draft
  const who = authorStill(draft.who, people)
  const [wasKept, setWasKept] = useState(saysSomething(draft))
  const [receivedOn, setReceivedOn] = useState<string | null>(dayReceived(draft))
  const { form, isChecked, noteFaults, forgetFaults } = useFaultyForm()
  const formId = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const personName = who.name.trim()
    if (personName === '' || receivedOn === null || receivedOn > today()) return noteFaults()
    onClose()
    const outcome = await privacyRepository.addRequest({
      kind,
      personId: who.personId,
      personName,
      receivedOn,
      note: note.trim(),
    })
    useNewRequestDraft.clear()
    const date = formatMediumDay(oneMonthAfter(receivedOn), language)
    toastWithUndo(t('privacy.requests.added', { date }), outcome)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('privacy.requests.add')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('privacy.requests.add')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={(event) => void submit(event)}
      >
        {wasKept && (
          <KeptDraftBanner
            onStartOver={() => {
              useNewRequestDraft.clear()
              setReceivedOn(today())
              setWasKept(false)
              forgetFaults()
            }}
          />
        )}
        <AuthorField
          label={t('privacy.requests.person')}
          hint={t('privacy.requests.personHint')}
          candidates={people}
          value={who}
          onChange={(next) => changeNewRequest({ who: next })}
          takesTyped
          error={isChecked && who.name.trim() === '' ? t('privacy.requests.nameMissing') : null}
        />
        <Select
          label={t('privacy.requests.kind')}
          options={REQUEST_KINDS.map((id) => ({ id, label: t(`privacy.requests.kinds.${id}`) }))}
          value={kind}
          onChange={(next) => changeNewRequest({ kind: next })}
        />
        <DateField
          label={t('privacy.requests.receivedOn')}
          value={receivedOn}
          onChange={(next) => {
            setReceivedOn(next)
            changeNewRequest({ receivedOn: next })
          }}
          maxValue={today()}
          error={
            isChecked && receivedOn !== null && receivedOn > today()
              ? t('people.consents.dateFuture')
              : null
          }
        />
        <TextField
          label={t('privacy.requests.note')}
          isOptional
          maxLength={500}
          value={note}
          onChange={(next) => changeNewRequest({ note: next })}
        />
      </form>
    </Dialog>
  )
}
