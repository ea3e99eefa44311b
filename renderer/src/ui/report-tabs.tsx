import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { TabLinks } from './tab-links.tsx'

type ReportTab = 'report' | 'evidence' | 'paper' | 'templates' | 'exports' | 'models'

/** What « Bilans » is made of: the figures, their proofs, what is printed of them, funders' forms, the workbook of attendance. */
export const ReportTabs = ({ current }: { readonly current: ReportTab }) => {
  const { t } = useWords()
  return (
    <TabLinks
      label={t('reportPages.tabs.label')}
      current={current}
      links={[
        { id: 'report', label: t('reportPages.tabs.report'), to: paths.reports() },
        { id: 'evidence', label: t('reportPages.tabs.evidence'), to: paths.evidence() },
        { id: 'paper', label: t('reportPages.tabs.paper'), to: paths.reportPaper() },
        {
          id: 'templates',
          label: t('reportPages.tabs.templates'),
          to: paths.funderTemplates(),
        },
        { id: 'exports', label: t('reportPages.tabs.exports'), to: paths.exports() },
        { id: 'models', label: t('reportPages.tabs.models'), to: paths.exportModels() },
      ]}
    />
  )
}
