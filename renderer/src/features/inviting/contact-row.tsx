import {
  IconCheck,
  IconHistory,
  IconMinus,
  IconPhoneCall,
  IconPhoneX,
  IconSend,
} from '@tabler/icons-react'
import { memo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { addressOf } from '#renderer/ui/contact-channels.ts'
import type { Icon } from '#renderer/ui/icon.ts'
import { MarkButton } from '#renderer/ui/mark-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import peopleGrid from '#renderer/ui/people-grid.module.css'
import { possibleChannels } from '#shared/domain/outreach/contact-way.ts'
import type { ContactMark } from '#shared/domain/outreach/outreach-state.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import type { PreferredContact } from '#shared/schemas/people.schema.ts'
import styles from './contact-list.module.css'
import { CHANNEL_ICONS, channelName, lastTryWords } from './inviting-words.ts'
import type { ContactActions } from './use-contact-actions.ts'
import type { OutreachRow } from './use-outreach.ts'
import { WayButton } from './way-button.tsx'

const SIGNS: Readonly<Record<ContactMark, Icon>> = {
  sent: IconSend,
  noAnswer: IconPhoneX,
  callBack: IconPhoneCall,
  coming: IconCheck,
  notComing: IconMinus,
}

const TONES = {
  sent: 'neutral',
  noAnswer: 'neutral',
  callBack: 'attention',
  coming: 'positive',
  notComing: 'danger',
} as const satisfies Readonly<Record<ContactMark, string>>

/** What one notes by that channel: a message is sent, a call finds nobody. Null: any channel. */
export const marksOf = (channel: PreferredContact | null): readonly ContactMark[] => {
  switch (channel) {
    case 'sms':
    case 'whatsapp':
    case 'email':
      return ['sent', 'callBack', 'coming', 'notComing']
    case 'phone':
    case 'inPerson':
      return ['noAnswer', 'callBack', 'coming', 'notComing']
    case null:
      return ['sent', 'noAnswer', 'callBack', 'coming', 'notComing']
  }
}

type ContactRowProps = {
  readonly row: OutreachRow
  readonly isTicked: boolean
  readonly onToggle: (personId: string) => void
  readonly actions: ContactActions
  readonly nameOf: (facilitatorId: string) => string | null
  readonly onHistory: (personId: string) => void
}

/** One person: the number in large, where one stands, and what has just happened in one press. */
export const ContactRow = memo((props: ContactRowProps) => {
  const { row, isTicked, onToggle, actions, nameOf, onHistory } = props
  const words = useWords()
  const { t } = words
  const { person, way, state, events } = row
  const name = sheetName(person)
  // « hier » becomes « il y a 2 jours » while the row does not change.
  useToday()
  const lastTry = lastTryWords(words, row, nameOf)
  return (
    <tr data-person={person.id} data-state={state}>
      <td>
        <label className={peopleGrid.tick}>
          <input
            type="checkbox"
            data-stop="tick"
            aria-label={t('inviting.list.tick', { name })}
            checked={isTicked}
            onChange={() => onToggle(person.id)}
          />
        </label>
      </td>
      <th scope="row" className={peopleGrid.person}>
        <a href={href(paths.person(person.id))} className={peopleGrid.name}>
          {name}
        </a>
        <Way row={row} name={name} actions={actions} />
        {lastTry !== null && (
          <span className={styles.detail}>
            {lastTry}
            {events.length > 1 && ` · ${t('inviting.list.tries', { count: events.length })}`}
          </span>
        )}
      </th>
      <td>
        <div className={styles.marks}>
          {marksOf(way?.channel ?? 'inPerson').map((mark) => {
            const word = t(`inviting.marks.${mark}`)
            return (
              <MarkButton
                key={mark}
                icon={SIGNS[mark]}
                word={word}
                label={t('inviting.marks.of', { name, mark: word })}
                stop={mark}
                isPressed={state === mark}
                tone={TONES[mark]}
                onPress={() => void actions.mark([row], mark)}
              />
            )
          })}
          <button
            type="button"
            data-stop="history"
            title={t('inviting.list.history')}
            aria-label={t('inviting.list.historyOf', { name })}
            className={styles.history}
            onClick={() => onHistory(person.id)}
          >
            <IconHistory aria-hidden="true" stroke={1.75} />
          </button>
        </div>
      </td>
    </tr>
  )
})

/** The number or the address, and the channel, which one changes here. */
const Way = ({
  row,
  name,
  actions,
}: {
  readonly row: OutreachRow
  readonly name: string
  readonly actions: ContactActions
}) => {
  const words = useWords()
  const { t } = words
  const { person, way } = row
  const channels = possibleChannels(person)
  const channel = way ? channelName(words, way.channel) : t('inviting.list.noWay')
  const address = way && addressOf(person, way.channel)
  return (
    <span className={styles.way}>
      <Menu
        label={t('inviting.channels.label')}
        trigger={
          <WayButton
            icon={CHANNEL_ICONS[way?.channel ?? 'none']}
            label={t('inviting.list.wayOf', { name, channel })}
          >
            {channel}
          </WayButton>
        }
        entries={channels.map((one) => ({
          id: one,
          label: channelName(words, one),
          icon: CHANNEL_ICONS[one],
          perform: () => void actions.changeWay([row], one),
        }))}
      />
      {address && <span className={styles.address}>{address}</span>}
      {way === null && (
        <a
          href={href(paths.person(person.id))}
          aria-label={t('inviting.list.addWayOf', { name })}
          className={styles.add}
        >
          {t('inviting.list.addWay')}
        </a>
      )}
      {person.phoneNote !== '' && way?.channel !== 'email' && (
        <span className={styles.detail}>{person.phoneNote}</span>
      )}
      {way !== null && way.unmet !== null && (
        <span className={styles.detail}>
          {t('inviting.list.unmet', { channel: channelName(words, way.unmet) })}
        </span>
      )}
    </span>
  )
}
