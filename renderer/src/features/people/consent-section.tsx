import { IconBan, IconCheck, IconFileCheck, IconRotate2 } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { noteConsent } from '#renderer/commands/note-consent.ts'
import { useConsentEvents } from '#renderer/data/queries/use-people.ts'
import { usePrivacyNotices } from '#renderer/data/queries/use-privacy.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ConsentDialog } from '#renderer/ui/consent-dialog.tsx'
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { possibleDecisions } from '#shared/domain/consent-recording.ts'
import { currentConsents } from '#shared/domain/consents.ts'
import { formatMediumDay } from '#shared/domain/dates.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import {
  CONSENT_PURPOSES,
  type ConsentDecision,
  type ConsentEvent,
  type ConsentPurpose,
} from '#shared/schemas/people.schema.ts'
import styles from './consent-section.module.css'

const TONES = { given: 'positive', refused: 'neutral', withdrawn: 'neutral' } as const
const ICONS = { given: IconCheck, refused: IconBan, withdrawn: IconRotate2 } as const

type Recording = {
  readonly purpose: ConsentPurpose
  readonly decision: ConsentDecision
  /** The consent whose proof is to be confirmed; null: another decision. */
  readonly proves: ConsentEvent | null
}

/** « le lun. 3 nov. 2026, sur papier (RC-07) ». */
const sinceWords = (t: Translate, language: Language, event: ConsentEvent): string => {
  const words = {
    date: formatMediumDay(event.date, language),
    channel: t(`people.consents.channels.${event.channel}`),
  }
  const since =
    event.source === ''
      ? t('people.consents.since', words)
      : t('people.consents.sinceSource', { ...words, source: event.source })
  const { noticeVersion } = event
  return noticeVersion === undefined
    ? since
    : `${since} · ${t('people.consents.readVersion', { version: noticeVersion })}`
}

/** What the person accepts today for each purpose, and every decision since the first. */
export const ConsentSection = ({ personId }: { readonly personId: string }) => {
  const { t } = useWords()
  const events = useConsentEvents(personId)
  const current = useMemo(() => currentConsents(events ?? []), [events])
  const notices = usePrivacyNotices() ?? []
  const [recording, setRecording] = useState<Recording | null>(null)
  if (events === undefined) return null
  return (
    <Section title={t('people.consents.title')} hint={t('people.consents.hint')}>
      <ul className={styles.purposes}>
        {CONSENT_PURPOSES.map((purpose) => (
          <PurposeLine
            key={purpose}
            purpose={purpose}
            current={current[purpose]}
            onRecord={(decision, proves) => setRecording({ purpose, decision, proves })}
          />
        ))}
      </ul>
      {events.length > 0 && <History events={events} />}
      {recording && (
        <ConsentDialog
          purpose={recording.purpose}
          decision={recording.decision}
          proves={recording.proves}
          notices={notices}
          onClose={() => setRecording(null)}
          onSave={(fields) =>
            void noteConsent({
              ...fields,
              personId,
              purpose: recording.purpose,
              decision: recording.decision,
            })
          }
        />
      )}
    </Section>
  )
}

const PurposeLine = ({
  purpose,
  current,
  onRecord,
}: {
  readonly purpose: ConsentPurpose
  readonly current: ConsentEvent | null
  readonly onRecord: (decision: ConsentDecision, proves: ConsentEvent | null) => void
}) => {
  const { t, language } = useWords()
  const name = t(`people.consents.purposes.${purpose}`)
  const isToConfirm = current?.decision === 'given' && current.proof === 'toConfirm'
  const entries: readonly MenuEntry[] = possibleDecisions(current).map((decision) => ({
    id: decision,
    label:
      isToConfirm && decision === 'given'
        ? t('people.consents.confirmProof')
        : t(`people.consents.actions.${decision}`),
    icon: isToConfirm && decision === 'given' ? IconFileCheck : ICONS[decision],
    perform: () => onRecord(decision, isToConfirm && decision === 'given' ? current : null),
  }))
  const label = t('people.consents.recordFor', { purpose: name })
  return (
    <li className={styles.purpose}>
      <div className={styles.words}>
        <div className={styles.state}>
          <span className={styles.name}>{name}</span>
          {current ? (
            <Badge tone={TONES[current.decision]} icon={ICONS[current.decision]}>
              {t(`people.consents.states.${current.decision}`)}
            </Badge>
          ) : (
            <span className={styles.detail}>{t('people.consents.states.none')}</span>
          )}
          {isToConfirm && <Badge tone="attention">{t('people.consents.proofToConfirm')}</Badge>}
        </div>
        {current && <p className={styles.detail}>{sinceWords(t, language, current)}</p>}
      </div>
      <Menu
        label={label}
        trigger={
          <Button variant="quiet" aria-label={label}>
            {t('people.consents.record')}
          </Button>
        }
        entries={entries}
      />
    </li>
  )
}

const History = ({ events }: { readonly events: readonly ConsentEvent[] }) => {
  const { t, language } = useWords()
  return (
    <details className={styles.history}>
      <summary>{t('people.consents.history', { count: events.length })}</summary>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <span>
              {t('people.consents.historyLine', {
                purpose: t(`people.consents.purposes.${event.purpose}`),
                state: t(`people.consents.states.${event.decision}`),
              })}
            </span>
            <span className={styles.detail}>
              {sinceWords(t, language, event)}
              {event.proof === 'toConfirm' && ` · ${t('people.consents.proofToConfirm')}`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
