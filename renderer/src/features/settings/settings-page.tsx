import { useWords } from '#renderer/i18n/i18n.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { DataSettings } from './data-settings.tsx'
import { FunderSettings } from './funder-settings.tsx'
import { OrganisationSettings } from './organisation-settings.tsx'
import { ScreenSettings } from './screen-settings.tsx'
import { TeamSettings } from './team-settings.tsx'

/** Who organises, with whom, how the screen looks, and where the data is. */
export const SettingsPage = () => {
  const { t } = useWords()
  return (
    <Page title={t('settings.title')}>
      <Tabs
        label={t('settings.label')}
        items={[
          {
            id: 'organisation',
            label: t('settings.tabs.organisation'),
            content: <OrganisationSettings />,
          },
          { id: 'team', label: t('settings.tabs.team'), content: <TeamSettings /> },
          { id: 'funders', label: t('settings.tabs.funders'), content: <FunderSettings /> },
          { id: 'screen', label: t('settings.tabs.screen'), content: <ScreenSettings /> },
          { id: 'data', label: t('settings.tabs.data'), content: <DataSettings /> },
        ]}
      />
    </Page>
  )
}
