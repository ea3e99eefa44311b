import { useState } from 'react'
import type { StartReport } from '#renderer/data/startup.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'

/** What start-up found and did, once, until it is read. */
export const StartNotices = ({ report }: { readonly report: StartReport }) => {
  const { t } = useWords()
  const [isRead, setRead] = useState(false)
  const sentences = [
    ...report.notices.map((notice) => t(`shell.start.${notice}`)),
    ...(report.rebuilt === 'full' && report.reason !== 'otherWorkspace'
      ? [t('shell.start.rebuilt')]
      : []),
    ...(report.unreadableCount > 0
      ? [t('shell.start.unreadable', { count: report.unreadableCount })]
      : []),
  ]
  if (isRead || sentences.length === 0) return null
  const isSerious = report.notices.includes('journalDamaged')
  return (
    <Banner
      tone={isSerious || report.notices.length > 0 ? 'attention' : 'information'}
      isLive
      actions={<Button onPress={() => setRead(true)}>{t('shell.start.understood')}</Button>}
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Banner>
  )
}
