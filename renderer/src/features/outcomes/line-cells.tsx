import { IconUserPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import type { Author, WhoCandidate } from '#shared/domain/outcomes/who.ts'
import styles from './line-sheet.module.css'

type QuietCellProps = {
  /** What it is: read aloud before what it holds. */
  readonly label: string
  /** What it holds; empty: nothing yet. */
  readonly words: string
  readonly empty: string
  readonly children: (close: () => void) => ReactNode
}

/**
 * A cell that is words until one presses it, then a box to choose in: forty lines with a list each
 * would be slow to draw.
 */
const QuietCell = ({ label, words, empty, children }: QuietCellProps) => {
  const [isOpen, setOpen] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (isOpen) room.current?.querySelector('input')?.focus()
    else if (wasOpen.current) room.current?.querySelector('button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cell only sees the focus leave its box.
    <div
      ref={room}
      className={styles.cell}
      onBlur={(event) => {
        // The list of choices is elsewhere in the page, and the box keeps the focus meanwhile.
        if (isOpen && !event.currentTarget.contains(event.relatedTarget)) {
          wasOpen.current = false
          setOpen(false)
        }
      }}
    >
      {isOpen ? (
        children(() => setOpen(false))
      ) : (
        <Button
          className={classNames(styles.quiet, words === '' && styles.empty)}
          aria-label={`${label}, ${words || empty}`}
          onPress={() => setOpen(true)}
        >
          {words || empty}
        </Button>
      )}
    </div>
  )
}

type AuthorCellProps = {
  readonly label: string
  readonly author: Author
  readonly candidates: readonly WhoCandidate[]
  readonly onChange: (author: Author) => unknown
  /** Makes a record of a name that nobody of the list bears. */
  readonly onMake: (name: string) => unknown
}

/** Longer names take the width of the row. */
const LONG_NAME = 36

/** Who said it: a line number, a totem, a name. */
export const AuthorCell = ({ label, author, candidates, onChange, onMake }: AuthorCellProps) => {
  const { t } = useWords()
  const person = candidates.find(({ id }) => id === author.personId)
  const name = person?.name ?? author.name
  const isOnlyName = author.personId === null && author.name !== ''
  const words = person?.line ? `${person.line} · ${name}` : name
  return (
    <div className={styles.authorCell} data-long={words.length > LONG_NAME || undefined}>
      <QuietCell label={label} words={words} empty={t('outcomes.lines.nobody')}>
        {(close) => (
          <AuthorField
            label={label}
            isLabelHidden
            candidates={candidates}
            value={{ ...author, name }}
            onChange={(next) => {
              void onChange(next)
              close()
            }}
          />
        )}
      </QuietCell>
      {isOnlyName && (
        <IconButton
          icon={IconUserPlus}
          label={t('outcomes.who.make', { name: author.name })}
          onPress={() => void onMake(author.name)}
        />
      )}
    </div>
  )
}

type ClusterCellProps = {
  readonly label: string
  /** Its name; null: on its own. */
  readonly cluster: string | null
  readonly names: readonly string[]
  readonly onChange: (name: string | null) => unknown
}

/** The heap it was put into: one that is there, or a new one. */
export const ClusterCell = ({ label, cluster, names, onChange }: ClusterCellProps) => {
  const { t } = useWords()
  return (
    <QuietCell label={label} words={cluster ?? ''} empty={t('outcomes.lines.noCluster')}>
      {(close) => {
        const choose = (name: string | null) => {
          void onChange(name)
          close()
        }
        return (
          <ComboBox<string>
            label={label}
            isLabelHidden
            options={names.map((name) => ({ id: name, label: name }))}
            value={cluster}
            onChange={choose}
            onCreate={choose}
          />
        )
      }}
    </QuietCell>
  )
}
