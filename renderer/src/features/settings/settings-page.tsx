import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { DataSettings } from './data-settings.tsx'
import { FunderSettings } from './funder-settings.tsx'
import { OrganisationSettings } from './organisation-settings.tsx'
import { PrinterSettings } from './printer-settings.tsx'
import { ScreenSettings } from './screen-settings.tsx'
import { TeamSettings } from './team-settings.tsx'

type SettingsTab = 'organisation' | 'team' | 'funders' | 'printers' | 'screen' | 'data'

/** Who organises, with whom, how the screen looks, and where the data is. */
export const SettingsPage = ({
  firstShown = 'organisation',
}: {
  /** The tab in sight when one comes here. */
  readonly firstShown?: SettingsTab
}) => {
  const { t } = useWords()
  const [tab, setTab] = useState<SettingsTab>(firstShown)
  return (
    <Page title={t('settings.title')}>
      <Tabs<SettingsTab>
        label={t('settings.label')}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'organisation',
            label: t('settings.tabs.organisation'),
            content: <OrganisationSettings />,
          },
          { id: 'team', label: t('settings.tabs.team'), content: <TeamSettings /> },
          { id: 'funders', label: t('settings.tabs.funders'), content: <FunderSettings /> },
          { id: 'printers', label: t('settings.tabs.printers'), content: <PrinterSettings /> },
          { id: 'screen', label: t('settings.tabs.screen'), content: <ScreenSettings /> },
          { id: 'data', label: t('settings.tabs.data'), content: <DataSettings /> },
        ]}
      />
    </Page>
  )
}
