import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import type { Command, NamedPlaces } from './command.ts'
import styles from './command-palette.module.css'
import { closePalette, useCommandStore } from './command-store.ts'
import { searchCommands } from './palette-search.ts'
import { isMac, keysOf } from './shortcut.ts'
import { useKeyNames } from './use-key-names.ts'

export type CommandPaletteProps = {
  /** People, sessions and decks, read only while the palette is open. */
  readonly usePlaces: () => readonly Command[]
  /** Places that only what is typed can name, such as a sheet by its code: they come first. */
  readonly useNamed: (typed: string) => NamedPlaces
}

/** Ctrl+K: every action and every person, session and deck, by name. */
export const CommandPalette = ({ usePlaces, useNamed }: CommandPaletteProps) => {
  const { t } = useWords()
  const isOpen = useCommandStore((state) => state.isPaletteOpen)
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && closePalette()}
      isDismissable
      className={styles.veil ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('shell.paletteTitle')}>
          <PaletteBody usePlaces={usePlaces} useNamed={useNamed} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const PaletteBody = ({ usePlaces, useNamed }: CommandPaletteProps) => {
  const { t } = useWords()
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const byOwner = useCommandStore((state) => state.byOwner)
  const places = usePlaces()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const named = useNamed(typed)
  // Without a word, a list of everybody would hide the actions.
  const groups = useMemo(() => {
    const actions = [...byOwner.values()].flat()
    const found = searchCommands(typed.trim() === '' ? actions : [...actions, ...places], typed)
    const { commands } = named
    return commands.length === 0 ? found : [{ group: 'sheet' as const, commands }, ...found]
  }, [byOwner, places, typed, named])
  const flat = useMemo(() => groups.flatMap((group) => group.commands), [groups])
  const current = flat[Math.min(active, flat.length - 1)]

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const run = (command: Command | undefined) => {
    if (!command) return
    closePalette()
    command.perform()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = flat.length - 1
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1)
    else if (event.key === 'Enter') run(current)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles.search}>
        <IconSearch aria-hidden="true" stroke={1.75} />
        <input
          // biome-ignore lint/a11y/noAutofocus: one opens the palette to type in it.
          autoFocus
          className={styles.input}
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
          aria-label={t('shell.paletteTitle')}
          placeholder={t('shell.palettePlaceholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        ref={list}
        id={listId}
        className={classNames(styles.list, flat.length === 0 && styles.none)}
        role="listbox"
        aria-label={t('shell.paletteTitle')}
      >
        {groups.map(({ group, commands }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
          <div key={group} role="group" aria-label={t(`shell.paletteGroups.${group}`)}>
            <div className={styles.group} aria-hidden="true">
              {t(`shell.paletteGroups.${group}`)}
            </div>
            {commands.map((command) => (
              <PaletteOption
                key={command.id}
                id={`${listId}-${command.id}`}
                command={command}
                isActive={command === current}
                onPoint={() => setActive(flat.indexOf(command))}
                onRun={() => run(command)}
              />
            ))}
          </div>
        ))}
      </div>
      {flat.length === 0 && (
        <p className={styles.empty} role="status">
          {named.nothingFound ?? t('shell.paletteEmpty')}
        </p>
      )}
      <footer className={styles.foot} aria-hidden="true">
        <span>
          <Kbd keys={['↑', '↓']} /> {t('shell.paletteMove')}
        </span>
        <span>
          <Kbd keys={[t('shell.keys.enter')]} /> {t('shell.paletteRun')}
        </span>
        <span>
          <Kbd keys={[t('shell.keys.escape')]} /> {t('shell.paletteClose')}
        </span>
      </footer>
    </>
  )
}

const PaletteOption = ({
  id,
  command,
  isActive,
  onPoint,
  onRun,
}: {
  readonly id: string
  readonly command: Command
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onRun: () => void
}) => {
  const names = useKeyNames()
  const IconShown = command.icon
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box of the palette keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter runs it, from the box.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={classNames(styles.option, isActive && styles.active)}
      onPointerMove={() => !isActive && onPoint()}
      onClick={onRun}
    >
      <IconShown aria-hidden="true" stroke={1.75} />
      <span className={styles.words}>
        <span className={styles.label}>
          <Clamped>{command.label}</Clamped>
        </span>
        {command.detail && (
          <span className={styles.detail}>
            <Clamped lines={1}>{command.detail}</Clamped>
          </span>
        )}
      </span>
      {command.shortcut && (
        <Kbd
          keys={keysOf(command.shortcut, {
            onMac: isMac(navigator.platform),
            names,
          })}
        />
      )}
    </div>
  )
}
