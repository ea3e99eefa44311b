import { useMemo, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { spokenName } from '#shared/domain/person-name.ts'
import {
  askedFacts,
  MOST_INCOMPLETE_PERCENT,
  type RecordFact,
} from '#shared/domain/report/complete-record.ts'
import { participantsIn } from '#shared/domain/report/export-fields/people-table.ts'
import type { ExportSource } from '#shared/domain/report/export-fields/row-table.ts'
import { completenessOf, isOneDay, type Participant } from '#shared/domain/report/participants.ts'
import { heldSessions } from '#shared/domain/report/report-ledger.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { factText } from '#shared/reporting/export-field-words.ts'
import type { ReportWords } from '#shared/reporting/report-words.ts'
import { DEMOGRAPHICS } from '#shared/schemas/people.schema.ts'
import styles from './models.module.css'

/** « commune, âge »: in small letters, for they follow other words. */
const factsInSentence = (facts: readonly RecordFact[], { t }: Pick<ReportWords, 't'>): string =>
  facts.map((fact) => t(`evidence.list.fields.${fact}`)).join(', ')

/** How many participants have complete data, whether that is enough, and whose records lack what. */
export const CompletenessSection = ({ source }: { readonly source: ExportSource }) => {
  const words = useWords()
  const { t, language } = words
  const [isOpen, setIsOpen] = useState(false)
  const { participants, sum, oneDay } = useMemo(() => {
    const found = participantsIn(source)
    return {
      participants: found,
      sum: completenessOf(found),
      oneDay: isOneDay(heldSessions(source.ledger, source.filter)),
    }
  }, [source])
  const { collects } = source
  const notAsked = DEMOGRAPHICS.filter((fact) => !collects.includes(fact))
  const named = (facts: readonly RecordFact[]) => factsInSentence(facts, words)
  const percent = MOST_INCOMPLETE_PERCENT
  // One decimal, up: 35.04 % is over the threshold and must not be read as 35.
  const incomplete = writtenNumber(Math.ceil(sum.incompleteShare * 1_000) / 10, language)
  return (
    <Section title={t('exportModels.complete.title')}>
      {sum.total === 0 ? (
        <p className={styles.note}>{t('exportModels.complete.none')}</p>
      ) : (
        <>
          <Banner tone={toneOf(sum.isOverThreshold, notAsked.length === 0)}>
            <p>{t('exportModels.complete.count', { count: sum.complete, total: sum.total })}</p>
            <p>
              {t(
                sum.isOverThreshold
                  ? 'exportModels.complete.over'
                  : notAsked.length === 0
                    ? 'exportModels.complete.kept'
                    : 'exportModels.complete.keptOfAsked',
                {
                  incomplete,
                  percent,
                },
              )}
            </p>
            {notAsked.length > 0 && (
              <p>
                {t('exportModels.complete.notAsked', { facts: named(notAsked) })}{' '}
                <a href={href(paths.settings())}>{t('exportModels.complete.settings')}</a>
              </p>
            )}
          </Banner>
          {sum.incomplete > 0 && (
            <>
              <ul className={styles.lacks}>
                {sum.missing.map(({ fact, people }) => (
                  <li key={fact}>
                    {t('exportModels.complete.missing', {
                      fact: factText(fact, words),
                      count: people,
                    })}
                  </li>
                ))}
              </ul>
              <div>
                <Button onPress={() => setIsOpen(true)}>
                  {t('exportModels.complete.see', { count: sum.incomplete })}
                </Button>
              </div>
            </>
          )}
        </>
      )}
      {oneDay && (
        <Banner tone="attention">
          <p>{t('exportModels.complete.oneDay')}</p>
        </Banner>
      )}
      <p className={styles.note}>
        {t('exportModels.complete.asked', { facts: named(askedFacts(collects)) })}
      </p>
      <p className={styles.note}>{t('exportModels.complete.rule', { percent })}</p>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('exportModels.complete.toComplete')}
      >
        <IncompleteList source={source} participants={participants} />
      </Dialog>
    </Section>
  )
}

/** Green only where nothing that a funder may ask for is left unasked. */
const toneOf = (isOver: boolean, isAllAsked: boolean) =>
  isOver ? 'danger' : isAllAsked ? 'positive' : 'information'

const IncompleteList = ({
  source,
  participants,
}: {
  readonly source: ExportSource
  readonly participants: readonly Participant[]
}) => {
  const words = useWords()
  const { t } = words
  return (
    <ul className={styles.incomplete}>
      {participants
        .filter(({ missing }) => missing.length > 0)
        .map(({ personId, missing }) => {
          const person = source.ledger.people.get(personId)
          return person && !person.isErased ? (
            <li key={personId}>
              <a href={href(paths.person(personId))}>{spokenName(person)}</a>
              <span className={styles.note}>
                {t('exportModels.complete.lacks', {
                  facts: factsInSentence(missing, words),
                })}
              </span>
            </li>
          ) : (
            <li key={personId}>
              <span>{t('spreadsheets.erasedPerson')}</span>
              <span className={styles.note}>{t('exportModels.complete.erased')}</span>
            </li>
          )
        })}
    </ul>
  )
}
