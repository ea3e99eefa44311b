import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import styles from './tabs.module.css'

export type TabItem<Id extends string> = {
  readonly id: Id
  readonly label: ReactNode
  readonly content: ReactNode
}

export type TabsProps<Id extends string> = {
  readonly label: string
  readonly items: readonly TabItem<Id>[]
  readonly selected?: Id
  readonly onSelect?: (id: Id) => void
}

/** Several views of one thing, one in sight. For the steps of a session: `StepPath`. */
export const Tabs = <Id extends string>({ label, items, selected, onSelect }: TabsProps<Id>) => (
  <AriaTabs
    className={styles.tabs ?? ''}
    {...(selected === undefined ? {} : { selectedKey: selected })}
    onSelectionChange={(key) => onSelect?.(key as Id)}
  >
    <TabList aria-label={label} className={styles.list ?? ''}>
      {items.map((item) => (
        <Tab key={item.id} id={item.id} className={styles.tab ?? ''}>
          {item.label}
        </Tab>
      ))}
    </TabList>
    {items.map((item) => (
      <TabPanel key={item.id} id={item.id} className={styles.panel ?? ''}>
        {item.content}
      </TabPanel>
    ))}
  </AriaTabs>
)
