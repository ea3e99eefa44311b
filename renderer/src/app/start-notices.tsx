import { useState } from 'react'
import { useErasures } from '#renderer/data/queries/use-privacy.ts'
import type { RebuildReason, StartReport, StorageNotice } from '#renderer/data/startup.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { textsLeftWords } from '#shared/domain/privacy/texts-left-words.ts'

/** The tables alone were hurt: only then « nothing is missing » is true, and worth saying. */
const HURT_TABLES: ReadonlySet<RebuildReason | null> = new Set([
  'missing',
  'dataLoss',
  'unopenable',
  'tooFarBehind',
  'countsDiffer',
] as const)

/** What somebody just did, and is told to have been done. */
const ASKED_FOR: ReadonlySet<StorageNotice> = new Set(['personErased', 'restored'] as const)

/** What start-up found and did, once, until it is read. */
export const StartNotices = ({ report }: { readonly report: StartReport }) => {
  const { t } = useWords()
  const [isRead, setRead] = useState(false)
  const lastErasure = useErasures()?.[0]
  // What was due and was purged: scans and lines of nobody's record, or several records at once.
  const isPurge =
    lastErasure !== undefined &&
    (lastErasure.textsLeft ?? null) === null &&
    lastErasure.personIds.length !== 1
  const lostFrames = report.reason === 'aheadOfJournal'
  const sentences = [
    ...report.notices
      // It says that nothing saved was lost, which the tables then know to be untrue.
      .filter((notice) => !(lostFrames && notice === 'journalTailDropped'))
      .map((notice) =>
        t(`shell.start.${notice === 'personErased' && isPurge ? 'purged' : notice}`),
      ),
    ...(report.notices.includes('personErased') && lastErasure && !isPurge
      ? [textsLeftWords(t, lastErasure.textsLeft)]
      : []),
    // The copy is from before perhaps: its list of erasures was carried out again.
    ...(report.notices.includes('restored') && lastErasure ? [t('shell.start.erasedStay')] : []),
    ...(lostFrames ? [t('shell.start.journalBehind')] : []),
    ...(report.reason === 'shownUnsaved' ? [t('shell.start.unsavedLeft')] : []),
    ...(report.isRescued ? [t('shell.start.rescued')] : []),
    ...(report.rebuilt === 'full' && HURT_TABLES.has(report.reason)
      ? [t('shell.start.rebuilt')]
      : []),
    ...(report.unreadableCount > 0
      ? [t('shell.start.unreadable', { count: report.unreadableCount })]
      : []),
  ]
  if (isRead || sentences.length === 0) return null
  const isGoodNews = report.notices.every((notice) => ASKED_FOR.has(notice))
  const isSerious = lostFrames || report.isRescued || report.notices.includes('journalDamaged')
  return (
    <Banner
      tone={isSerious || !isGoodNews ? 'attention' : 'information'}
      isLive
      actions={<Button onPress={() => setRead(true)}>{t('shell.start.understood')}</Button>}
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Banner>
  )
}
