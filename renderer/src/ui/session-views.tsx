import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { TabLinks } from './tab-links.tsx'

const VIEWS = [
  { id: 'list', to: paths.sessions() },
  { id: 'calendar', to: paths.calendar() },
  { id: 'venues', to: paths.venues() },
] as const

export type SessionView = (typeof VIEWS)[number]['id']

/** « Liste · Calendrier · Lieux »: the section « Rencontres », seen three ways. */
export const SessionViews = ({ current }: { readonly current: SessionView }) => {
  const { t } = useWords()
  return (
    <TabLinks
      label={t('calendar.views.label')}
      links={VIEWS.map(({ id, to }) => ({ id, to, label: t(`calendar.views.${id}`) }))}
      current={current}
    />
  )
}
