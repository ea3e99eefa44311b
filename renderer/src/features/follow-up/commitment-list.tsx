import { type KeyboardEvent, useMemo, useRef } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { today } from '#renderer/lib/clock.ts'
import { moveInColumn } from '#renderer/lib/column-focus.ts'
import peopleGrid from '#renderer/ui/people-grid.module.css'
import { Section } from '#renderer/ui/section.tsx'
import { type CommitmentLine, groupedLines } from '#shared/domain/follow-up/commitment-list.ts'
import { DUE_GROUPS, type DueGroup, dueGroup } from '#shared/domain/follow-up/commitment-state.ts'
import styles from './commitment-list.module.css'
import { CommitmentRow, LINE_ACTIONS, type LineAction } from './commitment-row.tsx'
import type { CommitmentActions } from './use-commitment-actions.ts'

type CommitmentListProps = {
  /** Lines of what is looked at, whatever their state: those that are held stay. */
  readonly lines: readonly CommitmentLine[]
  /** Names what is looked at: the list is put in order anew when it changes. */
  readonly view: string
  readonly belongs: (line: CommitmentLine) => boolean
  readonly actions: CommitmentActions
}

/**
 * Keeps each line in its place while one notes what happened: it changes group when one looks at the
 * list anew.
 */
const useHeldGroups = ({ lines, view, belongs }: Omit<CommitmentListProps, 'actions'>) => {
  const held = useRef<{ readonly view: string; readonly places: Map<string, DueGroup> }>({
    view: '',
    places: new Map(),
  })
  if (held.current.view !== view) held.current = { view, places: new Map() }
  const { places } = held.current
  const ordered = groupedLines(lines, today()).flatMap((group) => group.lines)
  for (const line of ordered) {
    const { id } = line.commitment
    if (!places.has(id) && belongs(line)) places.set(id, dueGroup(line.standing, today()))
  }
  const byId = new Map(lines.map((line) => [line.commitment.id, line]))
  return DUE_GROUPS.map((group) => ({
    group,
    lines: [...places].flatMap(([id, place]) => {
      const line = place === group ? byId.get(id) : undefined
      return line ? [line] : []
    }),
  })).filter((one) => one.lines.length > 0)
}

/** Letters that press the button of the line where the focus is. */
const useLineKeys = (): Readonly<Record<string, LineAction>> => {
  const { t } = useWords()
  const keys = useMemo(
    () => ({
      title: t('followUp.commitments.keys.title'),
      lines: [
        { label: t('followUp.commitments.keys.move'), keys: ['↑', '↓'] },
        ...LINE_ACTIONS.map((action) => ({
          label: t(`followUp.commitments.keys.${action}`),
          keys: [t(`followUp.commitments.keys.letters.${action}`)],
        })),
      ],
    }),
    [t],
  )
  useScreenKeys(keys)
  return useMemo(
    () =>
      Object.fromEntries(
        LINE_ACTIONS.map((action) => [
          t(`followUp.commitments.keys.letters.${action}`).toLowerCase(),
          action,
        ]),
      ),
    [t],
  )
}

/** Late ones, those of the week, later ones, those without a day; or those that are closed. */
export const CommitmentList = (props: CommitmentListProps) => {
  const { lines, actions } = props
  const { t } = useWords()
  const groups = useHeldGroups(props)
  const letters = useLineKeys()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    moveInColumn(event)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const action = letters[event.key.toLowerCase()]
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-commitment]')
    const line = lines.find(({ commitment }) => commitment.id === row?.dataset.commitment)
    if (!action || !line) return
    event.preventDefault()
    actions.perform(line, action)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys of the buttons within.
    <div className={styles.groups} onKeyDown={onKeyDown}>
      {groups.map((one) => {
        const name = t(`followUp.groups.${one.group}`)
        return (
          <Section key={one.group} look="plain" title={`${name} (${one.lines.length})`}>
            <div className={peopleGrid.frame}>
              <table
                aria-label={t('followUp.commitments.listLabel', { group: name })}
                className={classNames(peopleGrid.grid, styles.grid)}
              >
                <thead>
                  <tr>
                    <th scope="col">{t('followUp.commitments.due')}</th>
                    <th scope="col">{t('followUp.commitments.what')}</th>
                    <th scope="col">{t('followUp.commitments.state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {one.lines.map((line) => (
                    <CommitmentRow
                      key={line.commitment.id}
                      line={line}
                      group={one.group}
                      actions={actions}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          </Section>
        )
      })}
      <p className={peopleGrid.none}>{t('followUp.commitments.hint')}</p>
    </div>
  )
}
