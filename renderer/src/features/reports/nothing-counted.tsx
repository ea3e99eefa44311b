import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { chooseReport, takeEveryKind, useReportChoice } from '#renderer/lib/report-choice-store.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** What leaves nothing to count: filters, dates, both, or that nothing is typed up at all. */
const NOTHING_COUNTED = {
  both: ['filtered', 'filteredWords', 'clearAll'],
  filters: ['filtered', 'filteredWords', 'clearFilters'],
  dates: ['title', 'words', 'everything'],
  neither: ['nothing', 'nothingWords', null],
} as const

/** Stands in the place of a report or of its proofs, and leads to what can be counted. */
export const NothingCounted = () => {
  const { t } = useWords()
  const { kind, period } = useReportChoice()
  const isFiltered = Object.values(kind).some((value) => value !== null)
  const why =
    period === 'all' ? (isFiltered ? 'filters' : 'neither') : isFiltered ? 'both' : 'dates'
  const [title, told, remedy] = NOTHING_COUNTED[why]
  return (
    <EmptyState
      drawing="garden"
      title={t(`reportPages.empty.${title}`)}
      actions={
        <>
          {remedy !== null && (
            <Button
              variant="primary"
              onPress={() => {
                takeEveryKind()
                chooseReport({ period: 'all' })
              }}
            >
              {t(`reportPages.empty.${remedy}`)}
            </Button>
          )}
          <ButtonLink variant="quiet" to={paths.sessions()}>
            {t('reportPages.empty.sessions')}
          </ButtonLink>
        </>
      }
    >
      {t(`reportPages.empty.${told}`)}
    </EmptyState>
  )
}
