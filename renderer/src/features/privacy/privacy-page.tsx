import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { LogTab } from './log-tab.tsx'
import { NoticesTab } from './notices-tab.tsx'
import { QualityTab } from './quality-tab.tsx'
import { RequestsTab } from './requests-tab.tsx'
import { RetentionTab } from './retention-tab.tsx'

type PrivacyTab = 'retention' | 'requests' | 'notices' | 'quality' | 'log'

/** Réglages → Données personnelles: what is kept of people, how long, and who asked. */
export const PrivacyPage = ({ firstShown = 'retention' }: { readonly firstShown?: PrivacyTab }) => {
  const { t } = useWords()
  const [tab, setTab] = useState<PrivacyTab>(firstShown)
  return (
    <Page
      title={t('privacy.page.title')}
      subtitle={t('privacy.page.lead')}
      back={{ to: paths.settings(), label: t('privacy.page.back') }}
    >
      <Tabs<PrivacyTab>
        label={t('privacy.page.label')}
        selected={tab}
        onSelect={setTab}
        items={[
          { id: 'retention', label: t('privacy.page.tabs.retention'), content: <RetentionTab /> },
          { id: 'requests', label: t('privacy.page.tabs.requests'), content: <RequestsTab /> },
          { id: 'notices', label: t('privacy.page.tabs.notices'), content: <NoticesTab /> },
          { id: 'quality', label: t('privacy.page.tabs.quality'), content: <QualityTab /> },
          { id: 'log', label: t('privacy.page.tabs.log'), content: <LogTab /> },
        ]}
      />
    </Page>
  )
}
