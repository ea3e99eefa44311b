import { IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { coauthoringRepository } from '#renderer/data/coauthoring-repository.ts'
import { useDeckReuses } from '#renderer/data/queries/use-decks.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import type { DeckWithCards } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { deckAuthors } from '#shared/domain/decks/deck-cards.ts'
import { type DeckEvent, deckHistory } from '#shared/domain/decks/deck-history.ts'
import type { DeckReuse } from '#shared/schemas/library.schema.ts'
import { ReuseDialog } from './reuse-dialog.tsx'
import styles from './story-tab.module.css'

/** Who wrote the deck, what it lived through, and where it went. */
export const StoryTab = ({ deck, cards }: DeckWithCards) => {
  const { t, language } = useWords()
  const sessions = useSessions()
  const reuses = useDeckReuses(deck.id)
  const [isNoting, setIsNoting] = useState(false)
  const authors = useMemo(() => deckAuthors(cards), [cards])
  const titles = new Map((sessions ?? []).map(({ session }) => [session.id, session.title]))
  const sessionDays = new Map(
    (sessions ?? []).flatMap(({ session, firstDay }) =>
      firstDay === null ? [] : [[session.id, firstDay] as const],
    ),
  )
  const events = deckHistory({ deck, cards, reuses: reuses ?? [], sessionDays })

  const wordsOf = (event: DeckEvent): string => {
    switch (event.kind) {
      case 'made':
        return t(deck.source === '' ? 'coauthoring.history.made' : 'coauthoring.history.taken')
      case 'written':
        return event.names.length === 0
          ? t('coauthoring.history.written', { count: event.count })
          : t('coauthoring.history.writtenBy', {
              count: event.count,
              names: event.names.join(', '),
            })
      case 'printed':
        return t('coauthoring.history.printed')
      case 'reused':
        return reuseWords(event.reuse)
    }
  }
  const reuseWords = ({ by, place }: DeckReuse): string =>
    place === ''
      ? t('coauthoring.history.reused', { by })
      : t('coauthoring.history.reusedAt', { by, place })
  const remove = async ({ id }: DeckReuse) =>
    toastWithUndo(t('coauthoring.reuse.removed'), await coauthoringRepository.removeReuse(id))

  return (
    <div className={styles.story}>
      <Section title={t('coauthoring.history.title')}>
        <ol className={styles.timeline}>
          {events.map((event) => (
            <li key={keyOf(event)} className={styles.event}>
              <span className={styles.day}>{formatMediumDay(event.day, language)}</span>
              <span>{wordsOf(event)}</span>
              {event.kind === 'written' && (
                <a href={href(paths.session(event.sessionId))}>
                  <Clamped>{titles.get(event.sessionId) ?? ''}</Clamped>
                </a>
              )}
            </li>
          ))}
        </ol>
      </Section>
      <div className={styles.side}>
        <Section title={t('coauthoring.authors.title')}>
          {authors.length === 0 ? (
            <p className={styles.soft}>{t('coauthoring.authors.none')}</p>
          ) : (
            <ul className={styles.list}>
              {authors.map(({ name, personId, count }) => (
                <li key={personId ?? name} className={styles.author}>
                  {personId === null ? (
                    <span>{name}</span>
                  ) : (
                    <a href={href(paths.person(personId))}>{name}</a>
                  )}
                  <span className={styles.soft}>{t('coauthoring.authors.cards', { count })}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section title={t('coauthoring.reuse.title')} hint={t('coauthoring.reuse.hint')}>
          {reuses?.length === 0 && <p className={styles.soft}>{t('coauthoring.reuse.none')}</p>}
          {reuses !== undefined && reuses.length > 0 && (
            <ul className={styles.list} aria-label={t('coauthoring.reuse.list')}>
              {reuses.map((reuse) => (
                <li key={reuse.id} className={styles.reuse}>
                  <div className={styles.told}>
                    <span>{[reuse.by, reuse.place].filter(Boolean).join(', ')}</span>
                    <span className={styles.day}>{formatMediumDay(reuse.date, language)}</span>
                    {reuse.note !== '' && <p className={styles.note}>{reuse.note}</p>}
                  </div>
                  <IconButton
                    icon={IconTrash}
                    label={t('coauthoring.reuse.remove', { by: reuse.by })}
                    onPress={() => void remove(reuse)}
                  />
                </li>
              ))}
            </ul>
          )}
          <div>
            <Button onPress={() => setIsNoting(true)}>{t('coauthoring.reuse.note')}</Button>
          </div>
        </Section>
      </div>
      {isNoting && <ReuseDialog deckId={deck.id} onClose={() => setIsNoting(false)} />}
    </div>
  )
}

const keyOf = (event: DeckEvent): string => {
  switch (event.kind) {
    case 'written':
      return event.sessionId
    case 'reused':
      return event.reuse.id
    case 'made':
    case 'printed':
      return event.kind
  }
}
