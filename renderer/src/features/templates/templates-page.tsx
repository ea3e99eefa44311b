import { IconFolderOpen } from '@tabler/icons-react'
import { type ShelfTemplate, useTemplateShelf } from '#renderer/data/queries/use-library.ts'
import { useAgendaSizes } from '#renderer/data/queries/use-planning.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { FormatPicture } from '#renderer/ui/format-picture.tsx'
import { LibraryTabs } from '#renderer/ui/library-tabs.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
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
  const own = shelf.filter(({ isOwn }) => isOwn)
  const list = (templates: readonly ShelfTemplate[]) => (
    <ul className={cards.cards}>
      {templates.map((template) => (
        <TemplateCard key={template.id} template={template} onShare={share} onRemove={remove} />
      ))}
    </ul>
  )
  return (
    <>
      {own.length > 0 && (
        <Section look="plain" title={t('templates.page.own')}>
          {list(own)}
        </Section>
      )}
      <Section look="plain" title={t('templates.page.bundled')}>
        {list(shelf.filter(({ isOwn }) => !isOwn))}
      </Section>
      {own.length === 0 && (
        <Section look="plain" title={t('templates.page.own')}>
          <p className={styles.lead}>{t('templates.page.ownEmpty')}</p>
        </Section>
      )}
      <PastSessions />
      {question}
    </>
  )
}

/** Sessions whose agenda can be taken again, people and venue included. */
const PastSessions = () => {
  const { t, language } = useWords()
  const sessions = useSessions()
  const sizes = useAgendaSizes()
  const withAgenda = (sessions ?? [])
    .filter(({ session }) => (sizes?.get(session.id) ?? 0) > 0)
    .toReversed()
    .slice(0, PAST_SHOWN)
  if (withAgenda.length === 0) return null
  return (
    <Section look="plain" title={t('templates.page.past')} hint={t('templates.page.pastHint')}>
      <ul className={styles.past}>
        {withAgenda.map(({ session, firstDay }) => (
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
                    t('agenda.day.blocks', { count: sizes?.get(session.id) ?? 0 }),
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
