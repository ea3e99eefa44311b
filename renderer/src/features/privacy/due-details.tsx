import { useWords } from '#renderer/i18n/i18n.ts'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { FoundText } from '#shared/domain/privacy/erasure-preview.ts'
import type { DueForPurge } from '#shared/domain/privacy/retention.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import styles from './privacy.module.css'

/** What would go besides records, line by line, and what a funder still keeps: nothing is done here. */
export const DueDetails = ({
  due,
  rows,
  texts,
}: {
  readonly due: DueForPurge
  readonly rows: Rows
  /** Those in which a name is replaced. */
  readonly texts: readonly FoundText[]
}) => {
  const { t, language } = useWords()
  const day = (value: string) => formatMediumDay(value.slice(0, 10), language)
  const people = new Map(rows.people.map((person) => [person.id, person]))
  const nameOf = (id: string) => {
    const person = people.get(id)
    return (person && spokenName(person)) || t('people.unnamed')
  }
  const titles = new Map(rows.sessions.map(({ id, title }) => [id, title]))
  const funders = new Map(rows.funders.map(({ id, name }) => [id, name]))
  const among = (ids: readonly string[]) => {
    const wanted = new Set(ids)
    return ({ id }: { readonly id: string }) => wanted.has(id)
  }
  const { signedSheetIds, proofIds, requestIds, exportIds, held } = due
  return (
    <>
      <Due
        words={t('privacy.retention.texts', { count: texts.length })}
        more={t('privacy.retention.seeTexts', { count: texts.length })}
        lines={texts.map(({ table, sessionId, fileName, text, mentions }) =>
          [
            excerptOf(text, mentions),
            t(`privacy.tables.${table}`),
            titles.get(sessionId ?? '') ?? fileName,
          ]
            .filter(Boolean)
            .join(' · '),
        )}
      />
      <Due
        words={t('privacy.retention.signedSheets', { count: signedSheetIds.length })}
        lines={rows.photos.filter(among(signedSheetIds)).map(({ sessionId, createdAt }) =>
          t('privacy.retention.sheetLine', {
            session: titles.get(sessionId) ?? '',
            date: day(createdAt),
          }),
        )}
      />
      <Due
        words={`${t('privacy.retention.proofs', { count: proofIds.length })} ${t('privacy.retention.proofsHint')}`}
        lines={rows.consentEvents
          .filter(among(proofIds))
          .map(({ personId, purpose, decision, date }) =>
            t('privacy.retention.proofLine', {
              name: nameOf(personId),
              purpose: t(`people.consents.purposes.${purpose}`),
              state: t(`people.consents.states.${decision}`),
              date: day(date),
            }),
          )}
      />
      <Due
        words={t('privacy.retention.oldLines', { count: requestIds.length + exportIds.length })}
        lines={[
          ...rows.privacyRequests
            .filter(among(requestIds))
            .map(({ receivedOn }) => t('privacy.retention.lineRequest', { date: day(receivedOn) })),
          ...rows.exportLogs
            .filter(among(exportIds))
            .map(({ at }) => t('privacy.retention.lineLog', { date: day(at) })),
        ]}
      />
      {proofIds.length + requestIds.length + exportIds.length > 0 && (
        <p className={styles.note}>{t('privacy.retention.linesHint')}</p>
      )}
      <Due
        words={t('privacy.retention.held', { count: held.length })}
        lines={held.map((person) =>
          t('privacy.retention.heldUntil', {
            name: spokenName(person) || t('people.unnamed'),
            funder: funders.get(person.funderId) ?? '',
            date: day(person.until),
          }),
        )}
      />
    </>
  )
}

/** Characters shown on both sides of a name. UTF-16 units. */
const CONTEXT = 60

/** The first name found, with the words around it. */
const excerptOf = (text: string, mentions: FoundText['mentions']): string => {
  const [first] = mentions
  const from = Math.max(0, (first?.start ?? 0) - CONTEXT)
  const to = Math.min(text.length, (first?.end ?? 0) + CONTEXT)
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}

const Due = ({
  words,
  more,
  lines,
}: {
  readonly words: string
  readonly more?: string
  readonly lines: readonly string[]
}) => {
  const { t } = useWords()
  if (lines.length === 0) return null
  return (
    <div>
      <p>{words}</p>
      <details className={styles.details}>
        <summary>{more ?? t('privacy.retention.seeThem', { count: lines.length })}</summary>
        <ul>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only read, never reordered.
            <li key={index}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
