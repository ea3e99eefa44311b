import { IconCheck } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { CHALLENGE_STAGES, type ChallengeStage } from '#shared/schemas/challenge.schema.ts'
import styles from './challenges-page.module.css'
import { STAGE_ICONS } from './stage-look.ts'

/** The path in small: a tick for each stage behind, the picture of the one where we are, and its name. */
export const StageMini = ({ stage }: { readonly stage: ChallengeStage }) => {
  const { t } = useWords()
  const here = CHALLENGE_STAGES.indexOf(stage)
  const name = t(`planPrints.challenge.stages.${stage}`)
  const Picture = STAGE_ICONS[stage]
  return (
    <div className={styles.stage}>
      <span className={styles.path} aria-hidden="true">
        {CHALLENGE_STAGES.map((one, index) => (
          <span
            key={one}
            className={classNames(
              styles.dot,
              index < here && styles.behind,
              index === here && styles.here,
            )}
          >
            {index < here && <IconCheck stroke={3} />}
            {index === here && <Picture stroke={2} />}
          </span>
        ))}
      </span>
      <span className={styles.stageName}>
        {t('challenges.list.stageOf', { position: here + 1, stage: name })}
      </span>
    </div>
  )
}
