import { memo } from 'react'
import { attendanceRepository } from '#renderer/data/attendance-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { dayInMartinique, formatShortDay } from '#shared/domain/dates.ts'
import { rosterOnTable } from '#shared/domain/roster-version.ts'
import type { Roster, Session } from '#shared/schemas/session.schema.ts'

type SheetBannerProps = {
  readonly session: Session
  readonly rosters: readonly Roster[]
}

/** Says which print lies on the table; another may be chosen when there are several. */
export const SheetBanner = memo(({ session, rosters }: SheetBannerProps) => {
  const { t, language } = useWords()
  const roster = rosterOnTable(rosters)
  const words = roster
    ? t('entry.sheet.printed', { code: session.code, version: roster.version })
    : t('entry.sheet.notPrinted')
  return (
    <Banner
      tone={roster ? 'information' : 'attention'}
      actions={
        rosters.length > 1 && (
          <Select
            label={t('entry.sheet.choose')}
            value={roster?.id ?? null}
            onChange={(id) => void attendanceRepository.setSheetOnTable(session.id, id)}
            options={rosters.map((one) => ({
              id: one.id,
              label: t('entry.sheet.version', {
                version: one.version,
                date: formatShortDay(dayInMartinique(new Date(one.printedAt)), language),
              }),
            }))}
          />
        )
      }
    >
      <p>{words}</p>
    </Banner>
  )
})
