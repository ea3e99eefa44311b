import { IconAdjustments } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { moveInColumn } from '#renderer/lib/column-focus.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import peopleGrid from '#renderer/ui/people-grid.module.css'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { type ContactMark, isAwaited } from '#shared/domain/outreach/outreach-state.ts'
import { wordSearch } from '#shared/domain/session-list.ts'
import { PREFERRED_CONTACTS, type PreferredContact } from '#shared/schemas/people.schema.ts'
import { ContactHistory } from './contact-history.tsx'
import styles from './contact-list.module.css'
import { ContactRow, marksOf } from './contact-row.tsx'
import { CHANNEL_ICONS, channelName } from './inviting-words.ts'
import type { ContactActions } from './use-contact-actions.ts'
import { type ChannelFilter, isOfChannel, type OutreachRow } from './use-outreach.ts'

type Shown = 'awaited' | 'everyone'

/** A list this short is read at a glance: it needs no search. */
const SEARCHED_FROM = 8

type ContactListProps = {
  readonly sessionId: string
  /** Most pressing first. */
  readonly rows: readonly OutreachRow[]
  readonly channel: ChannelFilter
  readonly actions: ContactActions
  /** Who makes contact now. */
  readonly callerId: string | null
  readonly nameOf: (facilitatorId: string) => string | null
}

/**
 * Keeps each person in place while one notes answers: the list is put in order, and those who have
 * answered leave it, when one looks at it anew.
 */
const useHeldRows = (
  view: string,
  rows: readonly OutreachRow[],
  belongs: (row: OutreachRow) => boolean,
): readonly OutreachRow[] => {
  const held = useRef<{ readonly view: string; readonly ids: readonly string[] }>({
    view: '',
    ids: [],
  })
  const kept = new Set(held.current.view === view ? held.current.ids : [])
  const byId = new Map(rows.map((row) => [row.person.id, row]))
  const added = rows.filter((row) => !kept.has(row.person.id) && belongs(row))
  const ids = [...[...kept].filter((id) => byId.has(id)), ...added.map(({ person }) => person.id)]
  held.current = { view, ids }
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Those to reach by the channel in sight: note a try, an answer, for one or for many. */
export const ContactList = (props: ContactListProps) => {
  const { sessionId, rows, channel, actions, callerId, nameOf } = props
  const { t } = useWords()
  const [shown, setShown] = useState<Shown>('awaited')
  const [search, setSearch] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [historyId, setHistoryId] = useState<string | null>(null)
  const ofChannel = useMemo(() => rows.filter((row) => isOfChannel(row, channel)), [rows, channel])
  const awaited = ofChannel.filter(({ state }) => isAwaited(state))
  const held = useHeldRows(
    `${channel} ${shown}`,
    ofChannel,
    ({ state }) => shown === 'everyone' || isAwaited(state),
  )
  const matches = wordSearch(search)
  const listed = held.filter(({ person }) =>
    matches([person.lastName, person.firstName, person.structure]),
  )
  const tickedRows = listed.filter(({ person }) => ticked.has(person.id))
  const untick = () => setTicked(new Set())
  const toggle = useCallback((id: string) => {
    setTicked((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const looked = rows.find(({ person }) => person.id === historyId)

  return (
    <Section title={t('inviting.list.title')} look="plain">
      <div className={peopleGrid.tools}>
        <SegmentedControl<Shown>
          label={t('inviting.list.show')}
          isLabelHidden
          options={[
            { id: 'awaited', label: t('inviting.list.awaited', { count: awaited.length }) },
            { id: 'everyone', label: t('inviting.list.everyone', { count: ofChannel.length }) },
          ]}
          value={shown}
          onChange={setShown}
        />
        {held.length >= SEARCHED_FROM && (
          <div className={styles.search}>
            <SearchField label={t('inviting.list.search')} value={search} onChange={setSearch} />
          </div>
        )}
      </div>
      {tickedRows.length > 0 && (
        <TickedBar
          count={tickedRows.length}
          marks={marksOf(channel === 'all' || channel === 'none' ? null : channel)}
          onMark={(mark) => void actions.markMany(tickedRows, mark).then(untick)}
          onChangeWay={(way) => void actions.changeWay(tickedRows, way).then(untick)}
          onUntick={untick}
        />
      )}
      {listed.length === 0 ? (
        <p className={peopleGrid.none}>
          {t(
            held.length > 0
              ? 'inviting.list.noMatch'
              : ofChannel.length > 0
                ? 'inviting.list.noneAwaited'
                : 'inviting.list.nobody',
          )}
        </p>
      ) : (
        <Rows
          rows={listed}
          ticked={ticked}
          onToggle={toggle}
          onTickAll={(ids) => setTicked(new Set(ids))}
          actions={actions}
          nameOf={nameOf}
          onHistory={setHistoryId}
        />
      )}
      {looked && (
        <ContactHistory
          sessionId={sessionId}
          row={looked}
          callerId={callerId}
          nameOf={nameOf}
          onClose={() => setHistoryId(null)}
        />
      )}
    </Section>
  )
}

type RowsProps = {
  readonly rows: readonly OutreachRow[]
  readonly ticked: ReadonlySet<string>
  readonly onToggle: (personId: string) => void
  readonly onTickAll: (personIds: readonly string[]) => void
  readonly actions: ContactActions
  readonly nameOf: (facilitatorId: string) => string | null
  readonly onHistory: (personId: string) => void
}

/** The keys of the list in « ? ». */
const useListKeys = () => {
  const { t } = useWords()
  useScreenKeys(
    useMemo(
      () => ({
        title: t('inviting.list.shortcuts.title'),
        lines: [
          { label: t('inviting.list.shortcuts.move'), keys: ['↑', '↓'] },
          { label: t('inviting.list.shortcuts.next'), keys: [t('shell.keys.tab')] },
          { label: t('inviting.list.shortcuts.press'), keys: [t('shell.keys.space')] },
        ],
      }),
      [t],
    ),
  )
}

const Rows = ({ rows, ticked, onToggle, onTickAll, actions, nameOf, onHistory }: RowsProps) => {
  const { t } = useWords()
  useListKeys()
  const areAllTicked = rows.every(({ person }) => ticked.has(person.id))
  return (
    <>
      <div className={peopleGrid.frame}>
        <table
          aria-label={t('inviting.list.label')}
          className={classNames(peopleGrid.grid, styles.grid)}
          onKeyDown={moveInColumn}
        >
          <thead>
            <tr>
              <th scope="col" className={peopleGrid.tickHead}>
                <label className={peopleGrid.tick}>
                  <input
                    type="checkbox"
                    aria-label={t('common.tickAll')}
                    checked={areAllTicked}
                    onChange={() => onTickAll(areAllTicked ? [] : rows.map((row) => row.person.id))}
                  />
                </label>
              </th>
              <th scope="col">{t('inviting.list.person')}</th>
              <th scope="col">{t('inviting.list.mark')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ContactRow
                key={row.person.id}
                row={row}
                isTicked={ticked.has(row.person.id)}
                onToggle={onToggle}
                actions={actions}
                nameOf={nameOf}
                onHistory={onHistory}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={peopleGrid.none}>{t('inviting.list.keys')}</p>
    </>
  )
}

const TickedBar = ({
  count,
  marks,
  onMark,
  onChangeWay,
  onUntick,
}: {
  readonly count: number
  readonly marks: readonly ContactMark[]
  readonly onMark: (mark: ContactMark) => void
  readonly onChangeWay: (channel: PreferredContact) => void
  readonly onUntick: () => void
}) => {
  const words = useWords()
  const { t } = words
  return (
    <section aria-label={t('inviting.list.ticked', { count })} className={peopleGrid.ticked}>
      <p role="status" className={peopleGrid.tickedCount}>
        {t('inviting.list.ticked', { count })}
      </p>
      {marks.map((mark) => (
        <Button key={mark} onPress={() => onMark(mark)}>
          {t(`inviting.marks.${mark}`)}
        </Button>
      ))}
      <Menu
        label={t('inviting.list.changeWay')}
        trigger={<Button icon={IconAdjustments}>{t('inviting.list.changeWay')}</Button>}
        entries={PREFERRED_CONTACTS.map((channel) => ({
          id: channel,
          label: channelName(words, channel),
          icon: CHANNEL_ICONS[channel],
          perform: () => onChangeWay(channel),
        }))}
      />
      <Button variant="quiet" onPress={onUntick}>
        {t('inviting.list.untick')}
      </Button>
    </section>
  )
}
