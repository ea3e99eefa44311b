import { useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { privacyRepository } from '#renderer/data/privacy-repository.ts'
import { useQuery } from '#renderer/data/queries/use-query.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { type DuePerson, dueForPurge, retentionYears } from '#shared/domain/privacy/retention.ts'
import type { PrivacySettings } from '#shared/schemas/privacy.schema.ts'
import { ConfirmErasure } from './confirm-erasure.tsx'
import { DueDetails } from './due-details.tsx'
import styles from './privacy.module.css'
import { useDueTexts } from './use-due-texts.ts'

/** What is past its time: shown first, purged only when somebody says so. */
export const DueList = ({ settings }: { readonly settings: PrivacySettings | null }) => {
  const { t, language } = useWords()
  // Counted again when a record, a session or a register changes; read from the documents.
  const version = useQuery(async (database) => [
    await database.people.count(),
    await database.attendances.count(),
    await database.exportLogs.count(),
    await database.privacyRequests.toArray(),
    await database.consentEvents.count(),
    await database.funders.toArray(),
  ])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the rows changed.
  const { due, rows } = useMemo(() => {
    const rows = allRows()
    return { due: dueForPurge(rows, settings, today()), rows }
  }, [settings, version])
  // Nobody in advance: what cannot be taken back is chosen name by name, or with « Tout cocher ».
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setAsking] = useState(false)
  const chosen = due.people.filter(({ id }) => ticked.has(id))
  const areAllTicked = chosen.length === due.people.length
  const texts = useDueTexts(rows, due.people, chosen)
  const lineCount = due.requestIds.length + due.exportIds.length + due.proofIds.length
  const isNothing = due.people.length + due.signedSheetIds.length + lineCount === 0
  const isNothingChosen = chosen.length + due.signedSheetIds.length + lineCount === 0
  const choose = (id: string, isSelected: boolean) => {
    const next = new Set(ticked)
    if (isSelected) next.add(id)
    else next.delete(id)
    setTicked(next)
  }
  // Nothing goes before it is confirmed; old lines alone can be taken back.
  const purge = async () => {
    if (chosen.length + due.signedSheetIds.length > 0) return setAsking(true)
    toastWithUndo(t('privacy.retention.linesPurged'), await privacyRepository.removeLines(due))
  }
  const goesWords = ({ goes, linesGoing }: DuePerson) =>
    t('privacy.retention.goes', {
      what: [
        t('privacy.retention.goesName'),
        ...goes.map((field) => t(`people.fields.${field}`).toLocaleLowerCase(language)),
        ...(linesGoing > 0 ? [t('privacy.retention.goesLines', { count: linesGoing })] : []),
      ].join(', '),
    })
  const reviewedOn = settings?.reviewedOn ?? null
  return (
    <Section
      title={t('privacy.retention.dueTitle')}
      hint={t('privacy.retention.dueHint')}
      actions={
        due.people.length > 1 ? (
          <Button
            variant="quiet"
            onPress={() => setTicked(new Set(areAllTicked ? [] : due.people.map(({ id }) => id)))}
          >
            {t(areAllTicked ? 'privacy.retention.tickNone' : 'privacy.retention.tickAll')}
          </Button>
        ) : undefined
      }
    >
      {due.people.length > 0 && (
        <p>{t('privacy.retention.rule', { count: retentionYears(settings).people })}</p>
      )}
      {isNothing && <p>{t('privacy.retention.nothing')}</p>}
      <ul className={styles.texts} hidden={due.people.length === 0}>
        {due.people.map((person) => (
          <li key={person.id}>
            <Checkbox
              isSelected={ticked.has(person.id)}
              onChange={(isSelected) => choose(person.id, isSelected)}
              hint={t(`privacy.retention.because.${person.because}`, {
                date: formatMediumDay(person.lastDay, language),
                until: formatMediumDay(person.keptUntil, language),
              })}
            >
              {spokenName(person) || t('people.unnamed')}
            </Checkbox>
            <p className={styles.goes}>{goesWords(person)}</p>
          </li>
        ))}
      </ul>
      <DueDetails due={due} rows={rows} texts={texts ?? []} />
      <p className={styles.note}>
        {reviewedOn === null
          ? t('privacy.retention.neverReviewed')
          : t('privacy.retention.reviewed', { date: formatMediumDay(reviewedOn, language) })}
      </p>
      <div className={styles.buttons}>
        {!isNothing && (
          <Button
            variant="danger"
            isDisabled={isNothingChosen || (chosen.length > 0 && texts === null)}
            onPress={() => void purge()}
          >
            {chosen.length > 0
              ? t('privacy.retention.purge', { count: chosen.length })
              : t('privacy.retention.purgeRest')}
          </Button>
        )}
        <Button
          onPress={() =>
            void privacyRepository
              .noteReview(today())
              .then((outcome) => toastWithUndo(t('privacy.retention.markedReviewed'), outcome))
          }
        >
          {t('privacy.retention.markReviewed')}
        </Button>
      </div>
      {isAsking && (
        <ConfirmErasure
          title={
            chosen.length > 0
              ? t('privacy.retention.confirmTitle', { count: chosen.length })
              : t('privacy.retention.confirmSheets', { count: due.signedSheetIds.length })
          }
          action={t(
            chosen.length > 0 ? 'privacy.erase.actionAnonymise' : 'privacy.retention.removeSheets',
          )}
          request={{
            personIds: chosen.map(({ id }) => id),
            // Whole names go from texts too: one that stays there makes nobody anonymous.
            mode: chosen.length > 0 ? 'erase' : 'anonymise',
            reason: 'purge',
            photoIds: [...due.signedSheetIds],
            left: [],
            ticked: [],
            names: 'whole',
            textsLeft: null,
          }}
          textsLeft={[
            ...(chosen.length > 0 && texts !== null
              ? [t('privacy.retention.textsChange', { count: texts.length })]
              : []),
            ...(lineCount > 0 ? [t('privacy.retention.linesToo', { count: lineCount })] : []),
          ].join(' ')}
          {...(lineCount > 0 && { alsoFirst: () => privacyRepository.removeLines(due) })}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  )
}
