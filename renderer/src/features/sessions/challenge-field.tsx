import { useMemo } from 'react'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'

type ChallengeFieldProps = {
  readonly value: string | null
  readonly onChange: (challengeId: string | null) => void
  /** Makes a challenge of what was typed, and takes it. */
  readonly onCreate: (title: string) => unknown
}

/** The challenge a session works on, picked by typing; a title nobody knows makes a new one. */
export const ChallengeField = ({ value, onChange, onCreate }: ChallengeFieldProps) => {
  const { t } = useWords()
  const challenges = useChallenges()
  const options = useMemo(
    () =>
      (challenges ?? []).map(({ id, title, stage }) => ({
        id,
        label: title,
        detail: t(`planPrints.challenge.stages.${stage}`),
      })),
    [challenges, t],
  )
  return (
    <ComboBox
      label={t('challenges.inSession.label')}
      hint={t('challenges.inSession.hint')}
      placeholder={t('challenges.inSession.placeholder')}
      isOptional
      options={options}
      value={options.some(({ id }) => id === value) ? value : null}
      onChange={onChange}
      onCreate={onCreate}
    />
  )
}
