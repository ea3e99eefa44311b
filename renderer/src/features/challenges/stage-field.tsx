import { IconCheck } from '@tabler/icons-react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { CHALLENGE_STAGES, type ChallengeStage } from '#shared/schemas/challenge.schema.ts'
import styles from './stage-field.module.css'
import { STAGE_ICONS } from './stage-look.ts'

type StageFieldProps = {
  readonly value: ChallengeStage
  readonly onChange: (stage: ChallengeStage) => void
}

/**
 * The five stages as a path: those behind carry a tick, the one where we are a frame and its words,
 * those ahead a dashed ring. Pressing one, or the arrows, goes there.
 */
export const StageField = ({ value, onChange }: StageFieldProps) => {
  const { t } = useWords()
  const here = CHALLENGE_STAGES.indexOf(value)
  return (
    <RadioGroup
      aria-label={t('challenges.page.stage')}
      orientation="horizontal"
      value={value}
      onChange={(stage) => onChange(stage as ChallengeStage)}
      className={styles.path ?? ''}
    >
      {CHALLENGE_STAGES.map((stage, index) => {
        const Picture = STAGE_ICONS[stage]
        const isBehind = index < here
        return (
          <Radio
            key={stage}
            value={stage}
            className={classNames(
              styles.stage,
              isBehind && styles.behind,
              index === here && styles.here,
            )}
          >
            <span className={styles.mark} aria-hidden="true">
              <Picture stroke={1.6} />
              {isBehind && (
                <span className={styles.tick}>
                  <IconCheck stroke={3} />
                </span>
              )}
            </span>
            <span className={styles.words}>
              <span className={styles.name}>{t(`planPrints.challenge.stages.${stage}`)}</span>
              <span className={styles.hint}>{t(`planPrints.challenge.stageHints.${stage}`)}</span>
              {index === here ? (
                <span className={styles.flag}>{t('challenges.page.stageHere')}</span>
              ) : (
                <VisuallyHidden>
                  {t(isBehind ? 'challenges.page.stageBehind' : 'challenges.page.stageAhead')}
                </VisuallyHidden>
              )}
            </span>
          </Radio>
        )
      })}
    </RadioGroup>
  )
}
