import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useVenues } from '#renderer/data/queries/use-community.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { communeWords } from '#renderer/lib/session-words.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SessionViews } from '#renderer/ui/session-views.tsx'
import { VenueDialog } from '#renderer/ui/venue-dialog.tsx'
import { wordSearch } from '#shared/domain/session-list.ts'
import { islandCoverage } from '#shared/domain/venues/coverage.ts'
import type { Venue } from '#shared/schemas/community.schema.ts'
import { CoverageSection } from './coverage-section.tsx'
import { VenueItem } from './venue-item.tsx'
import styles from './venues-page.module.css'
import { visitOf } from './visits.ts'

/** Places from which a search box helps. */
const SEARCH_FROM = 9

/** Where sessions are held: the island at a glance, then every place. */
export const VenuesPage = () => {
  const { t } = useWords()
  const venues = useVenues()
  const sessions = useSessions()
  const [isAdding, setIsAdding] = useState(false)
  const button = (
    <Button variant="primary" icon={IconPlus} onPress={() => setIsAdding(true)}>
      {t('venues.add')}
    </Button>
  )
  const isLoading = venues === undefined || sessions === undefined
  return (
    <Page title={t('sessions.title')} mainAction={venues?.length === 0 ? null : button}>
      <SessionViews current="venues" />
      {isLoading ? (
        <Loading />
      ) : venues.length === 0 ? (
        <EmptyState drawing="sea" title={t('venues.empty.title')} actions={button}>
          {t('venues.empty.words')}
        </EmptyState>
      ) : (
        <>
          <IslandSection sessions={sessions} />
          <VenueList venues={venues} sessions={sessions} />
        </>
      )}
      {isAdding && (
        <VenueDialog
          isNew
          initial={{ name: '' }}
          onClose={() => setIsAdding(false)}
          onSave={async (fields) => {
            const outcome = await communityRepository.addVenue(fields)
            goTo(paths.venue(outcome.id))
            toastWithUndo(t('venues.added'), outcome)
          }}
        />
      )}
    </Page>
  )
}

const IslandSection = ({ sessions }: { readonly sessions: readonly SessionSummary[] }) => {
  const day = useToday()
  const zones = useMemo(
    () =>
      islandCoverage(
        sessions.map((one) => visitOf(one, day)),
        day,
      ),
    [sessions, day],
  )
  return <CoverageSection zones={zones} />
}

type VenueListProps = {
  readonly venues: readonly Venue[]
  readonly sessions: readonly SessionSummary[]
}

const VenueList = ({ venues, sessions }: VenueListProps) => {
  const { t, language } = useWords()
  const [search, setSearch] = useState('')
  const matches = wordSearch(search)
  const found = venues.filter((venue) =>
    matches([
      venue.name,
      venue.address,
      t(`sessions.venue.kinds.${venue.kind}`),
      communeWords({ t, language }, venue.communeCode) ?? '',
    ]),
  )
  return (
    <Section look="plain" title={t('venues.list')}>
      {venues.length >= SEARCH_FROM && (
        <div className={styles.search}>
          <SearchField
            label={t('venues.search')}
            placeholder={t('venues.searchPlaceholder')}
            value={search}
            onChange={setSearch}
          />
          <p role="status" className={styles.quiet}>
            {search.trim() !== '' && found.length > 0
              ? t('venues.found', { count: found.length })
              : null}
          </p>
        </div>
      )}
      {found.length === 0 ? (
        <EmptyState drawing="sea" title={t('venues.nothing')}>
          {t('venues.nothingHint')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {found.map((venue) => (
            <VenueItem
              key={venue.id}
              venue={venue}
              sessions={sessions.filter(({ session }) => session.venueId === venue.id)}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}
