import { usePersonSessions } from '#renderer/data/queries/use-people.ts'
import type { PersonSession } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import type { Translate } from '#shared/locales/translator.ts'
import styles from './person-page.module.css'

const isThere = (status: string) => status === 'present' || status === 'leftEarly'

/** What the person lived there: the attendance when it was typed up, else the answer. */
const stateWords = (t: Translate, { parts, attendances, participation }: PersonSession) => {
  const [first] = attendances
  if (first === undefined) {
    return participation ? t(`people.sessions.states.${participation.status}`) : ''
  }
  if (parts.length < 2) return t(`people.sessions.states.${first.status}`)
  const present = attendances.filter(({ status }) => isThere(status)).length
  if (present === 0) return t(`people.sessions.states.${first.status}`)
  return present === parts.length
    ? t('people.sessions.states.present')
    : t('people.sessions.presentIn', { present, total: parts.length })
}

/** The sessions of a person, latest first. */
export const PersonSessions = ({ personId }: { readonly personId: string }) => {
  const { t, language } = useWords()
  const sessions = usePersonSessions(personId)
  if (sessions === undefined) return null
  return (
    <Section title={t('people.sessions.title')}>
      {sessions.length === 0 ? (
        <p className={styles.none}>{t('people.sessions.none')}</p>
      ) : (
        <ul className={styles.sessions}>
          {sessions.map((one) => {
            const day = one.parts[0]?.date
            return (
              <li key={one.session.id}>
                <a href={href(paths.session(one.session.id))}>
                  <Clamped>{one.session.title}</Clamped>
                </a>
                <span className={styles.detail}>
                  {[
                    day ? formatMediumDay(day, language) : t('people.sessions.noDate'),
                    stateWords(t, one),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
