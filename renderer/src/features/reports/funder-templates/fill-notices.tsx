import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import type { Translate } from '#shared/locales/translator.ts'
import { type FillNotice, isBlocking } from '#shared/spreadsheets/funder-template/plan-fill.ts'

const noticeText = (notice: FillNotice, t: Translate): string => {
  switch (notice.kind) {
    case 'covered':
      return t('funderTemplates.notices.covered', { by: notice.by })
    case 'tooLong': {
      const { rows, room, obstacle } = notice
      return t('funderTemplates.notices.tooLong', { rows, room, obstacle })
    }
    case 'beyondFrame': {
      const { rows, prepared } = notice
      return t('funderTemplates.notices.beyondFrame', { rows, prepared })
    }
    default:
      return t(`funderTemplates.notices.${notice.kind}`)
  }
}

/** What to look at before the file leaves. */
export const FillNotices = ({ notices }: { readonly notices: readonly FillNotice[] }) => {
  const { t } = useWords()
  if (notices.length === 0) return null
  const isBlocked = notices.some(isBlocking)
  return (
    <Banner
      tone={isBlocked ? 'danger' : 'attention'}
      title={t(isBlocked ? 'funderTemplates.notices.blocked' : 'funderTemplates.notices.title')}
    >
      <ul>
        {notices.map((notice) => {
          const { sheet, cell, kind } = notice
          const place = t('funderTemplates.notices.place', { sheet, cell })
          return (
            <li key={`${sheet} ${cell} ${kind}`}>
              {place} – {noticeText(notice, t)}
            </li>
          )
        })}
      </ul>
    </Banner>
  )
}
