import { IconFolderOpen } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type ShelfTemplate, useTemplateShelf } from '#renderer/data/queries/use-library.ts'
import { useAgendaSizes } from '#renderer/data/queries/use-planning.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { useFoundOnShelf } from '#renderer/lib/use-found-on-shelf.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { FormatPicture } from '#renderer/ui/format-picture.tsx'
import { LibrarySearch, NothingFound } from '#renderer/ui/library-search.tsx'
import { LibraryTabs } from '#renderer/ui/library-tabs.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import type { ShelfWords } from '#shared/domain/shelf-search.ts'
import { templateWords } from '#shared/domain/templates/template-words.ts'
import { foundWords } from './found-words.ts'
import cards from './template-card.module.css'
import { TemplateCard } from './template-card.tsx'
import { openTemplateFile } from './template-files.ts'
import styles from './templates-page.module.css'
import { useTemplateActions } from './use-template-actions.tsx'

/** Past sessions one may start from, latest first. */
const PAST_SHOWN = 6

/** Gallery of the sessions that one can start from: the team's own, the bundled ones, past ones. */
export const TemplatesPage = () => {
  const { t, language } = useWords()
  const shelf = useTemplateShelf(language)
  return (
    <Page
      title={t('decks.page.title')}
      mainAction={
        <Button icon={IconFolderOpen} onPress={() => void openTemplateFile()}>
          {t('templates.page.open')}
        </Button>
      }
    >
      <LibraryTabs current="templates" />
      <p className={styles.lead}>{t('templates.page.lead')}</p>
      {shelf ? <Gallery shelf={shelf} /> : <Loading />}
    </Page>
  )
}

const Gallery = ({ shelf }: { readonly shelf: readonly ShelfTemplate[] }) => {
  const { t } = useWords()
  const { share, remove, question } = useTemplateActions()
  const past = usePastSessions()
  const { found, text } = useFoundOnShelf(shelf, templateWords)
  const { found: foundPast } = useFoundOnShelf(past, pastWords)
  const own = found.filter(({ thing }) => thing.isOwn)
  const bundled = found.filter(({ thing }) => !thing.isOwn)
  const listed = foundPast.slice(0, PAST_SHOWN)
  const list = (templates: typeof found) => (
    <ul className={cards.cards}>
      {templates.map(({ thing, line }) => (
        <TemplateCard
          key={thing.id}
          template={thing}
          line={line}
          onShare={share}
          onRemove={remove}
        />
      ))}
    </ul>
  )
  return (
    <>
      <LibrarySearch
        label={t('templates.page.search')}
        placeholder={t('templates.page.searchHint')}
        count={foundWords(t, { templates: found.length, past: listed.length, text })}
      />
      {found.length === 0 && foundPast.length === 0 && (
        <NothingFound drawing="sea" title={t('templates.page.none', { text })} />
      )}
      {own.length > 0 && (
        <Section look="plain" title={t('templates.page.own')}>
          {list(own)}
        </Section>
      )}
      {bundled.length > 0 && (
        <Section look="plain" title={t('templates.page.bundled')}>
          {list(bundled)}
        </Section>
      )}
      {own.length === 0 && text === '' && (
        <Section look="plain" title={t('templates.page.own')}>
          <p className={styles.lead}>{t('templates.page.ownEmpty')}</p>
        </Section>
      )}
      <PastSessions sessions={listed.map(({ thing }) => thing)} />
      {question}
    </>
  )
}

type PastSession = { readonly summary: SessionSummary; readonly blocks: number }

const pastWords = ({ summary: { session } }: PastSession): ShelfWords => ({
  names: [session.title, session.module],
  contents: [],
})

/** Sessions whose agenda can be taken again, latest first. */
const usePastSessions = (): readonly PastSession[] => {
  const sessions = useSessions()
  const sizes = useAgendaSizes()
  return useMemo(
    () =>
      (sessions ?? [])
        .map((summary) => ({ summary, blocks: sizes?.get(summary.session.id) ?? 0 }))
        .filter(({ blocks }) => blocks > 0)
        .toReversed(),
    [sessions, sizes],
  )
}

/** Sessions whose agenda can be taken again, people and venue included. */
const PastSessions = ({ sessions }: { readonly sessions: readonly PastSession[] }) => {
  const { t, language } = useWords()
  if (sessions.length === 0) return null
  return (
    <Section look="plain" title={t('templates.page.past')} hint={t('templates.page.pastHint')}>
      <ul className={styles.past}>
        {sessions.map(({ summary: { session, firstDay }, blocks }) => (
          <li key={session.id}>
            <a className={styles.session} href={href(paths.templateOfSession(session.id))}>
              <FormatPicture format={session.format} />
              <span className={styles.words}>
                <span className={styles.name}>
                  <Clamped>{session.title}</Clamped>
                </span>
                <span className={styles.hint}>
                  {[
                    firstDay === null ? '' : formatMediumDay(firstDay, language),
                    t('agenda.day.blocks', { count: blocks }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
