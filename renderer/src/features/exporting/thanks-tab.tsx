import { useMemo, useState } from 'react'
import { WordingField } from '#renderer/commands/wording-field.tsx'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { shownWording } from '#renderer/lib/shown-wording.ts'
import { Loading } from '#renderer/ui/loading.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { SmsCount } from '#renderer/ui/sms-count.tsx'
import {
  ideaCount,
  type SessionReportModel,
} from '#shared/documents/session-report/report-model.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import {
  type ThanksFacts,
  type ThanksPiece,
  thanksKey,
  thanksTexts,
} from '#shared/invitations/thanks-texts.ts'
import styles from './report-tab.module.css'
import { useReportModel } from './use-report-model.ts'

const CHANNELS = ['sms', 'whatsapp', 'email'] as const
type Channel = (typeof CHANNELS)[number]

const PIECES: Readonly<Record<Channel, readonly ThanksPiece[]>> = {
  sms: ['sms'],
  whatsapp: ['whatsapp'],
  email: ['emailSubject', 'emailBody'],
}

const factsOf = (model: SessionReportModel): ThanksFacts => ({
  title: model.head.session.title,
  day: model.head.parts[0]?.date ?? null,
  organisation: model.head.organisation.name,
  team: model.head.facilitators.map(spokenName),
  people: model.figures.heads,
  ideas: ideaCount(model),
  promises: model.commitments.length,
  decisions: model.decisions.length,
  next: model.next,
})

/** A word of thanks for each channel, with the figures of the session, ready to copy. */
export const ThanksTab = ({ sessionId }: { readonly sessionId: string }) => {
  const words = useWords()
  const { t } = words
  const [channel, setChannel] = useState<Channel>('whatsapp')
  const outcomes = useSessionOutcomes(sessionId)
  const loaded = useReportModel(sessionId, 'none')
  const made = useMemo(() => {
    if (loaded === null) return null
    const facts = factsOf(loaded.model)
    return { proposed: thanksTexts(facts, words), key: thanksKey(facts) }
  }, [loaded, words])
  if (outcomes === undefined || made === null) return <Loading />
  const wordings = outcomes.report?.thanks ?? []
  const keep = (piece: ThanksPiece) => (text: string | null) => {
    const others = wordings.filter((one) => one.piece !== piece)
    return outcomesRepository.setReport(sessionId, {
      thanks: text === null ? others : [...others, { piece, text, basedOn: made.key }],
    })
  }
  return (
    <div className={styles.stack}>
      <Section title={t('sessionReports.thanks.title')} hint={t('sessionReports.thanks.hint')}>
        <SegmentedControl<Channel>
          label={t('sessionReports.thanks.channel')}
          isLabelHidden
          value={channel}
          onChange={setChannel}
          options={CHANNELS.map((id) => ({ id, label: t(`inviting.message.${id}`) }))}
        />
        {PIECES[channel].map((piece) => {
          const isSubject = piece === 'emailSubject'
          return (
            <WordingField
              key={piece}
              shown={shownWording(piece, wordings, made.proposed, made.key)}
              proposed={made.proposed[piece]}
              keep={keep(piece)}
              label={t(
                isSubject
                  ? 'inviting.message.subject'
                  : piece === 'emailBody'
                    ? 'inviting.message.body'
                    : 'inviting.message.text',
              )}
              copyLabel={t(
                isSubject
                  ? 'inviting.message.copySubject'
                  : piece === 'emailBody'
                    ? 'inviting.message.copyBody'
                    : 'inviting.message.copyText',
              )}
              copied={t(isSubject ? 'inviting.message.copiedSubject' : 'inviting.message.copied')}
              stale={t('sessionReports.thanks.stale')}
              isPrimary={!isSubject}
              isLine={isSubject}
              rows={piece === 'emailBody' ? 14 : 9}
              {...(piece === 'sms'
                ? { about: (text, change) => <SmsCount text={text} onChange={change} /> }
                : {})}
            />
          )
        })}
      </Section>
    </div>
  )
}
