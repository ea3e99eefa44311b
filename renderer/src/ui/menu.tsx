import type { ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { classNames } from '#renderer/lib/class-names.ts'
import type { Icon } from './icon.ts'
import listBox from './list-box.module.css'
import styles from './menu.module.css'

export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly icon?: Icon
  readonly tone?: 'neutral' | 'danger'
  readonly isDisabled?: boolean
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
    <Popover className={listBox.popover ?? ''} offset={6}>
      <AriaMenu aria-label={label} className={listBox.list ?? ''}>
        {entries.map(({ id, label: name, detail, icon: IconShown, tone, isDisabled, perform }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={name}
            isDisabled={isDisabled ?? false}
            onAction={perform}
            className={classNames(listBox.option, tone === 'danger' && styles.danger)}
          >
            {IconShown && <IconShown aria-hidden="true" stroke={1.75} />}
            <span className={listBox.words}>
              <Text slot="label">{name}</Text>
              {detail && (
                <Text slot="description" className={listBox.detail ?? ''}>
                  {detail}
                </Text>
              )}
            </span>
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
