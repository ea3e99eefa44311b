import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { SheetCodeField } from '#renderer/commands/sheet-code-field.tsx'
import { useEverySheetProgress } from '#renderer/data/queries/sheet-queries.ts'
import { useConflicts } from '#renderer/data/queries/use-conflicts.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useTypedParts } from '#renderer/data/queries/use-typed-parts.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import type { Words } from '#renderer/lib/session-words.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SessionViews } from '#renderer/ui/session-views.tsx'
import type { NamedConflict } from '#shared/domain/calendar/conflicts.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import { formatLongDay } from '#shared/domain/dates.ts'
import type { TypedParts } from '#shared/domain/next-steps.ts'
import { splitByDay, wordSearch } from '#shared/domain/session-list.ts'
import { NOTHING_EXPECTED, type SheetProgress } from '#shared/domain/session-steps.ts'
import { DuplicateDialog } from './duplicate-dialog.tsx'
import { SessionItem } from './session-item.tsx'
import styles from './sessions-page.module.css'

/** Past sessions shown before one asks for more. */
const PAST_SHOWN = 12
const NO_CONFLICT: readonly NamedConflict[] = []

const textsOf = (
  { session, parts, venue }: SessionSummary,
  { t, language }: Words,
): readonly string[] => [
  session.title,
  session.module,
  session.code,
  t(`sessions.formats.${session.format}`),
  venue?.name ?? '',
  communeByCode(venue?.communeCode ?? null)?.name ?? '',
  ...parts.map(({ date }) => formatLongDay(date, language)),
]

/** Every session: those to come, then those that are over. */
export const SessionsPage = () => {
  const { t } = useWords()
  const sessions = useSessions()
  const typed = useTypedParts()
  const sheets = useEverySheetProgress()
  const isLoading = sessions === undefined || typed === undefined || sheets === undefined
  return (
    <Page
      title={t('sessions.title')}
      mainAction={
        // Without a session yet, the same button stands in the middle of the screen.
        sessions?.length === 0 ? null : (
          <ButtonLink variant="primary" icon={IconPlus} to={paths.newSession()}>
            {t('sessions.prepareOne')}
          </ButtonLink>
        )
      }
    >
      <SessionViews current="list" />
      {isLoading ? (
        <Loading />
      ) : sessions.length === 0 ? (
        <EmptyState
          drawing="gathering"
          title={t('sessions.empty.title')}
          actions={
            <ButtonLink variant="primary" icon={IconPlus} to={paths.newSession()}>
              {t('sessions.prepareOne')}
            </ButtonLink>
          }
        >
          {t('sessions.empty.words')}
        </EmptyState>
      ) : (
        <SessionLists sessions={sessions} typed={typed} sheets={sheets} />
      )}
    </Page>
  )
}

const SessionLists = ({
  sessions,
  typed,
  sheets,
}: {
  readonly sessions: readonly SessionSummary[]
  readonly typed: TypedParts
  readonly sheets: ReadonlyMap<string, SheetProgress>
}) => {
  const { t, language } = useWords()
  const conflicts = useConflicts()
  const [search, setSearch] = useState('')
  const [isPastWhole, setIsPastWhole] = useState(false)
  const [duplicated, setDuplicated] = useState<SessionSummary | null>(null)
  const found = useMemo(() => {
    const matches = wordSearch(search)
    return sessions.filter((summary) => matches(textsOf(summary, { t, language })))
  }, [sessions, search, t, language])
  const { upcoming, past } = splitByDay(found, today())
  const isSearching = search.trim() !== ''
  const pastShown = isPastWhole || isSearching ? past : past.slice(0, PAST_SHOWN)
  const older = past.length - pastShown.length

  const list = (shown: readonly SessionSummary[]) => (
    <ul className={styles.list}>
      {shown.map((summary) => (
        <SessionItem
          key={summary.session.id}
          summary={summary}
          typed={typed}
          sheets={sheets.get(summary.session.id) ?? NOTHING_EXPECTED}
          conflicts={conflicts.get(summary.session.id) ?? NO_CONFLICT}
          onDuplicate={setDuplicated}
        />
      ))}
    </ul>
  )

  return (
    <>
      <div className={styles.search}>
        <SearchField
          label={t('sessions.list.search')}
          placeholder={t('sessions.list.searchPlaceholder')}
          value={search}
          onChange={setSearch}
        />
        <p role="status" className={styles.found}>
          {isSearching && found.length > 0
            ? t('sessions.list.found', { count: found.length })
            : null}
        </p>
        <SheetCodeField isCompact />
      </div>
      {found.length === 0 && (
        <EmptyState drawing="sea" title={t('sessions.list.nothing')}>
          {t('sessions.list.nothingHint')}
        </EmptyState>
      )}
      {(upcoming.length > 0 || !isSearching) && (
        <Section look="plain" title={t('sessions.list.upcoming')}>
          {upcoming.length > 0 ? (
            list(upcoming)
          ) : (
            <p className={styles.none}>{t('sessions.list.noUpcoming')}</p>
          )}
        </Section>
      )}
      {past.length > 0 && (
        <Section look="plain" title={t('sessions.list.past')}>
          {list(pastShown)}
          {older > 0 && (
            <div>
              <Button onPress={() => setIsPastWhole(true)}>
                {t('sessions.list.showOlder', { count: older })}
              </Button>
            </div>
          )}
        </Section>
      )}
      {duplicated && <DuplicateDialog summary={duplicated} onClose={() => setDuplicated(null)} />}
    </>
  )
}
