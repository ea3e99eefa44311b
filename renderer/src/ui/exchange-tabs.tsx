import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { TabLinks } from './tab-links.tsx'

/** What « Entraide » is made of: only pages that have a route stand here. */
const TABS = [
  { id: 'pieces', to: paths.exchange() },
  { id: 'introductions', to: paths.introductions() },
  { id: 'commitments', to: paths.commitments() },
  { id: 'decisions', to: paths.decisions() },
] as const

export type ExchangeTab = (typeof TABS)[number]['id']

/** Needs and offers, introductions, commitments, decisions: the section « Entraide ». */
export const ExchangeTabs = ({ current }: { readonly current: ExchangeTab }) => {
  const { t } = useWords()
  return (
    <TabLinks
      label={t('followUp.tabs.label')}
      current={current}
      links={TABS.map(({ id, to }) => ({ id, to, label: t(`followUp.tabs.${id}`) }))}
    />
  )
}
