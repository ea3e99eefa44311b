import { useMemo } from 'react'
import type { FollowUp } from '#renderer/data/queries/follow-up-queries.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import type { CommitmentFilter } from '#shared/domain/follow-up/commitment-list.ts'
import { compareByName, sheetName } from '#shared/domain/person-name.ts'
import styles from './follow-up-page.module.css'

type CommitmentFiltersProps = {
  readonly followUp: FollowUp
  readonly filter: CommitmentFilter
  readonly onChange: (filter: CommitmentFilter) => void
}

/** Search, and three ways to look at fewer: each only lists what has a commitment. */
export const CommitmentFilters = ({ followUp, filter, onChange }: CommitmentFiltersProps) => {
  const { t } = useWords()
  const { people, sessions, challenges } = useFilterOptions(followUp)
  const set = (change: Partial<CommitmentFilter>) => onChange({ ...filter, ...change })
  return (
    <div className={styles.filters}>
      <SearchField
        label={t('followUp.commitments.search')}
        placeholder={t('followUp.commitments.searchPlaceholder')}
        value={filter.search}
        onChange={(search) => set({ search })}
      />
      <ComboBox
        label={t('followUp.commitments.person')}
        placeholder={t('followUp.commitments.everyone')}
        options={people}
        value={filter.personId}
        onChange={(personId) => set({ personId })}
      />
      <ComboBox
        label={t('followUp.commitments.session')}
        placeholder={t('followUp.commitments.everySession')}
        options={sessions}
        value={filter.sessionId}
        onChange={(sessionId) => set({ sessionId })}
      />
      {challenges.length > 0 && (
        <ComboBox
          label={t('followUp.commitments.challenge')}
          placeholder={t('followUp.commitments.everyChallenge')}
          options={challenges}
          value={filter.challengeId}
          onChange={(challengeId) => set({ challengeId })}
        />
      )}
    </div>
  )
}

const useFilterOptions = ({ lines, people, challenges }: FollowUp) => {
  const { language } = useWords()
  return useMemo(() => {
    const sessions = new Map(lines.map(({ session }) => [session.id, session]))
    const used = new Set(lines.map(({ challengeId }) => challengeId))
    return {
      people: [...people.values()]
        .toSorted(compareByName)
        .map((person) => ({ id: person.id, label: sheetName(person) })),
      sessions: [...sessions.values()].toReversed().map(({ id, title, day }) => ({
        id,
        label: title,
        ...(day === null ? {} : { detail: formatMediumDay(day, language) }),
      })),
      challenges: challenges
        .filter(({ id }) => used.has(id))
        .map(({ id, title }) => ({ id, label: title })),
    }
  }, [lines, people, challenges, language])
}
