import type { ReactElement, RefObject } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { classNames } from '#renderer/lib/class-names.ts'
import type { Icon } from './icon.ts'
import { Kbd } from './kbd.tsx'
import listBox from './list-box.module.css'
import styles from './menu.module.css'

export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly icon?: Icon
  readonly tone?: 'neutral' | 'danger'
  readonly isDisabled?: boolean
  /** The keys that do the same, as they stand on the keyboard. */
  readonly keys?: readonly string[]
  readonly perform: () => void
}

export type MenuProps = {
  readonly label: string
  /** The button that opens it: `<IconButton icon={IconDots} label={t('common.moreActions')} />`. */
  readonly trigger: ReactElement
  readonly entries: readonly MenuEntry[]
}

/** The lesser actions of a thing, behind one button. */
export const Menu = ({ label, trigger, entries }: MenuProps) => (
  <MenuTrigger>
    {trigger}
    <Popover className={classNames(listBox.popover, styles.menu)} offset={6}>
      <Entries label={label} entries={entries} />
    </Popover>
  </MenuTrigger>
)

export type AnchoredMenuProps = Omit<MenuProps, 'trigger'> & {
  /** What it opens beside. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** The same, open as long as it is there: one menu for the buttons of many rows. */
export const AnchoredMenu = ({ label, entries, anchor, onClose }: AnchoredMenuProps) => (
  <Popover
    triggerRef={anchor}
    isOpen
    onOpenChange={(isOpen) => !isOpen && onClose()}
    className={classNames(listBox.popover, styles.menu)}
    offset={6}
  >
    <Entries label={label} entries={entries} onClose={onClose} />
  </Popover>
)

type EntriesProps = Omit<MenuProps, 'trigger'> & { readonly onClose?: () => void }

const Entries = ({ label, entries, onClose }: EntriesProps) => (
  <AriaMenu
    aria-label={label}
    className={listBox.list ?? ''}
    {...(onClose ? { onClose, autoFocus: 'first' } : {})}
  >
    {entries.map((entry) => (
      <Entry key={entry.id} {...entry} />
    ))}
  </AriaMenu>
)

const Entry = ({
  id,
  label,
  detail,
  icon: IconShown,
  tone,
  isDisabled,
  keys,
  perform,
}: MenuEntry) => (
  <MenuItem
    id={id}
    textValue={label}
    isDisabled={isDisabled ?? false}
    onAction={perform}
    className={classNames(listBox.option, tone === 'danger' && styles.danger)}
  >
    {IconShown && <IconShown aria-hidden="true" stroke={1.75} />}
    <span className={listBox.words}>
      <Text slot="label">{label}</Text>
      {detail && (
        <Text slot="description" className={listBox.detail ?? ''}>
          {detail}
        </Text>
      )}
    </span>
    {keys && <Kbd keys={keys} />}
  </MenuItem>
)
