import { IconDots, IconTrash } from '@tabler/icons-react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useVenues } from '#renderer/data/queries/use-community.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, href, paths } from '#renderer/lib/paths.ts'
import { communeWords, daysWords } from '#renderer/lib/session-words.ts'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { Venue } from '#shared/schemas/community.schema.ts'
import { VenueForm } from './venue-form.tsx'
import styles from './venue-page.module.css'
import { VenueTimes } from './venue-times.tsx'

/** A place: everything one has to know before going there, and when one was. */
export const VenuePage = ({ venueId }: { readonly venueId: string }) => {
  const venues = useVenues()
  if (venues === undefined) return <Loading />
  const venue = venues.find(({ id }) => id === venueId)
  return venue ? <FoundVenue key={venue.id} venue={venue} /> : <MissingVenue />
}

const FoundVenue = ({ venue }: { readonly venue: Venue }) => {
  const { t, language } = useWords()
  const sessions = (useSessions() ?? []).filter(({ session }) => session.venueId === venue.id)
  const remove = async () => {
    goTo(paths.venues())
    const outcome = await communityRepository.removeVenue(venue.id)
    toastWithUndo(t('venues.page.removed', { name: venue.name }), outcome)
  }
  return (
    <Page
      title={venue.name}
      back={{ to: paths.venues(), label: t('venues.page.back') }}
      rename={{
        label: t('venues.page.rename'),
        onSave: (name) => communityRepository.updateVenue(venue.id, { name }),
      }}
      subtitle={[
        t(`sessions.venue.kinds.${venue.kind}`),
        communeWords({ t, language }, venue.communeCode),
      ]
        .filter(Boolean)
        .join(' · ')}
      mainAction={
        <Menu
          label={t('common.moreActions')}
          trigger={<IconButton icon={IconDots} label={t('common.moreActions')} />}
          entries={[
            {
              id: 'remove',
              label: t('venues.page.remove'),
              icon: IconTrash,
              tone: 'danger',
              perform: () => void remove(),
            },
          ]}
        />
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <VenueForm venue={venue} />
        </div>
        <aside className={styles.column}>
          <VenueUse sessions={sessions} />
        </aside>
      </div>
    </Page>
  )
}

const VenueUse = ({ sessions }: { readonly sessions: readonly SessionSummary[] }) => {
  const words = useWords()
  const { t } = words
  return (
    <Section title={t('venues.page.use')}>
      <div className={styles.times}>
        <VenueTimes sessions={sessions} />
      </div>
      <div className={styles.sessions}>
        <h3 className={styles.listTitle}>{t('venues.page.sessions')}</h3>
        {sessions.length === 0 ? (
          <p className={styles.none}>{t('venues.page.noSession')}</p>
        ) : (
          <ul>
            {sessions.toReversed().map((summary) => (
              <li key={summary.session.id}>
                <a href={href(paths.session(summary.session.id))} className={styles.session}>
                  <span className={styles.sessionTitle}>
                    <Clamped>{summary.session.title}</Clamped>
                  </span>
                  <span className={styles.day}>{daysWords(words, summary)}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}

const MissingVenue = () => {
  const { t } = useWords()
  return (
    <MissingPage
      title={t('venues.page.missing')}
      back={{ to: paths.venues(), label: t('venues.page.back') }}
      seeAll={t('venues.page.seeAll')}
    >
      {t('venues.page.missingWords')}
    </MissingPage>
  )
}
