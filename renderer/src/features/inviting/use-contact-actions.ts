import { useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { outreachRepository } from '#renderer/data/outreach-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { isPossible } from '#shared/domain/outreach/contact-way.ts'
import { type ContactMark, contactOf } from '#shared/domain/outreach/outreach-state.ts'
import type { PreferredContact } from '#shared/schemas/people.schema.ts'
import { channelName } from './inviting-words.ts'
import type { OutreachRow } from './use-outreach.ts'

export type ContactActions = {
  /** Notes one try for each; those whose answer is that one already are left alone. */
  readonly mark: (rows: readonly OutreachRow[], mark: ContactMark) => Promise<void>
  /** The same, said in a toast with « Annuler ». */
  readonly markMany: (rows: readonly OutreachRow[], mark: ContactMark) => Promise<void>
  /** Changes how these people like to be reached, where what is known of them allows it. */
  readonly changeWay: (rows: readonly OutreachRow[], channel: PreferredContact) => Promise<void>
}

const isAnswer = (mark: ContactMark): boolean => mark === 'coming' || mark === 'notComing'

/** Each ends in one commit. */
export const useContactActions = (sessionId: string, callerId: string | null): ContactActions => {
  const words = useWords()
  return useMemo(() => {
    const { t } = words
    const mark = async (rows: readonly OutreachRow[], noted: ContactMark) => {
      const changed = rows.filter(({ state }) => !(isAnswer(noted) && state === noted))
      if (changed.length === 0) return null
      const { outcome, answer } = contactOf(noted)
      const noting = await outreachRepository.recordContact(
        sessionId,
        changed.map(({ person, way }) => ({
          personId: person.id,
          // Somebody without a way who answers all the same was met.
          channel: way?.channel ?? 'inPerson',
        })),
        { outcome, facilitatorId: callerId, note: '' },
        answer,
      )
      return { ...noting, count: changed.length }
    }
    return {
      mark: async (rows, noted) => void (await mark(rows, noted)),
      markMany: async (rows, noted) => {
        const done = await mark(rows, noted)
        if (done === null) return
        const { count } = done
        toastWithUndo(t('inviting.marks.done', { mark: t(`inviting.marks.${noted}`), count }), done)
      },
      changeWay: async (rows, channel) => {
        const ids = rows
          .filter(({ person }) => isPossible(person, channel))
          .map(({ person }) => person.id)
        if (ids.length === 0) return
        const outcome = await peopleRepository.setPreferredContact(ids, channel)
        toastWithUndo(
          t('inviting.list.wayChanged', {
            count: ids.length,
            channel: channelName(words, channel),
          }),
          outcome,
        )
      },
    }
  }, [sessionId, callerId, words])
}
