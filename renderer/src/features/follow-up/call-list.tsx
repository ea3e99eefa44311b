import { IconPhoneCheck } from '@tabler/icons-react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { followUpRepository } from '#renderer/data/follow-up-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { today } from '#renderer/lib/clock.ts'
import { moveInColumn } from '#renderer/lib/column-focus.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { formatDistance } from '#renderer/lib/spoken-dates.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { addressOf, CONTACT_ICONS } from '#renderer/ui/contact-channels.ts'
import { MarkButton } from '#renderer/ui/mark-button.tsx'
import peopleGrid from '#renderer/ui/people-grid.module.css'
import type { PersonToCall } from '#shared/domain/follow-up/commitment-list.ts'
import { contactWay } from '#shared/domain/outreach/contact-way.ts'
import { sheetName, spokenName } from '#shared/domain/person-name.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import styles from './call-list.module.css'
import { dueWords } from './due-words.ts'

type CallListProps = {
  readonly calls: readonly PersonToCall[]
  readonly people: ReadonlyMap<string, Person>
}

/** Whom to call, the number in large, and what about. Numbers are on screen only, never printed here. */
export const CallList = ({ calls, people }: CallListProps) => {
  const { t } = useWords()
  return (
    <div className={peopleGrid.frame}>
      <table
        aria-label={t('followUp.call.label')}
        className={classNames(peopleGrid.grid, styles.grid)}
        onKeyDown={moveInColumn}
      >
        <thead>
          <tr>
            <th scope="col">{t('followUp.call.person')}</th>
            <th scope="col">{t('followUp.call.promised')}</th>
            <th scope="col">{t('followUp.commitments.state')}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => {
            const person = people.get(call.personId)
            return person && <CallRow key={call.personId} call={call} person={person} />
          })}
        </tbody>
      </table>
    </div>
  )
}

type CallRowProps = { readonly call: PersonToCall; readonly person: Person }

const CallRow = ({ call, person }: CallRowProps) => {
  const words = useWords()
  const { t, language } = words
  const name = sheetName(person)
  const note = async () => {
    const outcome = await followUpRepository.say(
      call.lines.map(({ commitment }) => commitment),
      { kind: 'called' },
    )
    toastWithUndo(t('followUp.call.toast', { name: spokenName(person) }), outcome)
  }
  return (
    <tr data-person={person.id}>
      <th scope="row" className={peopleGrid.person}>
        <a href={href(paths.person(person.id))} className={peopleGrid.name}>
          {name}
        </a>
        <Way person={person} name={name} />
      </th>
      <td>
        <ul className={styles.promised}>
          {call.lines.map((line) => (
            <li key={line.commitment.id}>
              <Clamped>{line.commitment.text}</Clamped>
              <span className={styles.detail}>
                {Object.values(dueWords(words, line)).filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
        <div className={styles.badges}>
          {call.overdue > 0 && (
            <Badge tone="danger">{t('followUp.call.overdue', { count: call.overdue })}</Badge>
          )}
          {call.calledOn !== null && (
            <Badge>
              {t('followUp.commitments.called', {
                when: formatDistance(today(), call.calledOn, language),
              })}
            </Badge>
          )}
        </div>
      </td>
      <td>
        <MarkButton
          icon={IconPhoneCheck}
          word={t('followUp.commitments.actions.called')}
          label={t('followUp.call.calledOf', { name })}
          stop="called"
          onPress={() => void note()}
        />
      </td>
    </tr>
  )
}

/** The number or the address, by the way the person prefers. */
const Way = ({ person, name }: { readonly person: Person; readonly name: string }) => {
  const { t } = useWords()
  const way = contactWay(person)
  if (way === null) {
    return (
      <span className={styles.way}>
        {t('followUp.call.noWay')}
        <a href={href(paths.person(person.id))} aria-label={t('followUp.call.addWayOf', { name })}>
          {t('followUp.call.addWay')}
        </a>
      </span>
    )
  }
  const WayIcon = CONTACT_ICONS[way.channel]
  const address = addressOf(person, way.channel)
  return (
    <span className={styles.way}>
      <span className={styles.channel}>
        <WayIcon aria-hidden="true" stroke={1.75} />
        {t(`people.contacts.${way.channel}`)}
      </span>
      {address !== '' && <span className={styles.address}>{address}</span>}
      {person.phoneNote !== '' && way.channel !== 'email' && (
        <span className={styles.detail}>{person.phoneNote}</span>
      )}
    </span>
  )
}
