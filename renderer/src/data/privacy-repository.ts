import { type Day, oneMonthAfter } from '#shared/domain/dates.ts'
import type { DueForPurge } from '#shared/domain/privacy/retention.ts'
import { textHash } from '#shared/domain/text-hash.ts'
import {
  type ExportKind,
  type NoticePurpose,
  PRIVACY_SETTINGS_ID,
  type PrivacyRequest,
  type PrivacySettings,
  type RetentionClass,
} from '#shared/schemas/privacy.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText, today } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

const NO_SETTINGS: PrivacySettings = {
  id: PRIVACY_SETTINGS_ID,
  years: { people: null, proofs: null, attendance: null, requests: null, exports: null },
  confirmedOn: null,
  reviewedOn: null,
}

const changeSettings = (
  tx: WriteTransaction,
  change: (settings: PrivacySettings) => PrivacySettings,
): void => {
  const found = tx.get('privacySettings', { id: PRIVACY_SETTINGS_ID })
  tx.put('privacySettings', change(found ?? NO_SETTINGS))
}

export const privacyRepository = {
  /** Notes that a file with data of people left the app: a fact, which undo leaves alone. */
  logExport: (what: ExportKind, count: number | null, by = ''): Promise<CommitOutcome> =>
    step(
      'logExport',
      (tx) => tx.put('exportLogs', { id: newId(), at: nowAsText(), what, count, by }),
      { isUndoable: false },
    ),

  addRequest: (
    fields: Pick<PrivacyRequest, 'kind' | 'personId' | 'personName' | 'receivedOn' | 'note'>,
  ): Promise<Created> =>
    creation('addPrivacyRequest', (tx, id) =>
      tx.put('privacyRequests', {
        ...fields,
        id,
        // Within one month (GDPR, article 12.3).
        dueOn: oneMonthAfter(fields.receivedOn),
        answeredOn: null,
        createdAt: nowAsText(),
      }),
    ),

  answerRequest: (id: string): Promise<CommitOutcome> =>
    step('answerPrivacyRequest', (tx) =>
      tx.patch('privacyRequests', { id }, { answeredOn: today() }),
    ),

  /** A new version of what people are told; the former ones stay. */
  addNotice: (purpose: NoticePurpose, text: string): Promise<Created> =>
    creation('addPrivacyNotice', (tx, id) => {
      const versions = tx.find('privacyNotices', { purpose }).map(({ version }) => version)
      tx.put('privacyNotices', {
        id,
        purpose,
        version: Math.max(0, ...versions) + 1,
        text,
        hash: textHash(text),
        createdAt: nowAsText(),
      })
    }),

  /** A changed duration has to be confirmed again. */
  setYears: (kind: RetentionClass, years: number | null): Promise<CommitOutcome> =>
    step('editRetention', (tx) =>
      changeSettings(tx, (settings) => ({
        ...settings,
        years: { ...settings.years, [kind]: years },
        confirmedOn: null,
      })),
    ),

  confirmYears: (day: Day): Promise<CommitOutcome> =>
    step('editRetention', (tx) =>
      changeSettings(tx, (settings) => ({ ...settings, confirmedOn: day })),
    ),

  noteReview: (day: Day): Promise<CommitOutcome> =>
    step('editRetention', (tx) =>
      changeSettings(tx, (settings) => ({ ...settings, reviewedOn: day })),
    ),

  /** Old lines of the registers, and decisions about a use that ended long ago. */
  removeLines: ({
    requestIds,
    exportIds,
    proofIds,
  }: Pick<DueForPurge, 'requestIds' | 'exportIds' | 'proofIds'>): Promise<CommitOutcome> =>
    step('purgeLogs', (tx) => {
      for (const id of requestIds) tx.remove('privacyRequests', { id })
      for (const id of exportIds) tx.remove('exportLogs', { id })
      for (const id of proofIds) tx.remove('consentEvents', { id })
    }),
} as const
