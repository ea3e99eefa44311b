import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { CALIBRATION } from '#shared/domain/printer-calibration.ts'
import styles from './calibration.module.css'
import type { CalibrationDraft } from './calibration-draft.ts'
import { VernierExample } from './vernier-example.tsx'

const HALVES = { maximumFractionDigits: 1 } as const
const SCALES = ['top', 'bottom', 'side'] as const

type LightStepProps = {
  readonly draft: CalibrationDraft
  readonly onChange: (changes: Partial<CalibrationDraft>) => void
  /** The sheet to read is the proof, already corrected; else the first one. */
  readonly isProof: boolean
  readonly isMissingSaid: boolean
  readonly isOutOfReach: boolean
  /** The sheet turned about the other edge: it is printed again. */
  readonly onTurn: () => void
}

/** Third step: the arrows, then the number of each scale, read against the light. */
export const LightStep = (props: LightStepProps) => {
  const { draft, onChange, isProof, isMissingSaid, isOutOfReach, onTurn } = props
  const { t } = useWords()
  return (
    <Section
      title={t('printers.wizard.lightTitle')}
      hint={t(isProof ? 'printers.wizard.readProof' : 'printers.wizard.readFirst')}
    >
      <RadioGroup
        label={t('printers.wizard.arrow')}
        layout="tiles"
        value={draft.arrow}
        onChange={(arrow) => onChange({ arrow })}
        options={[
          { id: 'yes', label: t('printers.wizard.yes') },
          { id: 'no', label: t('printers.wizard.no') },
        ]}
      />
      {draft.arrow === 'no' ? (
        <Banner
          tone="attention"
          isLive
          actions={<Button onPress={onTurn}>{t('printers.wizard.turn')}</Button>}
        >
          <p>{t('printers.wizard.wrongFlip')}</p>
        </Banner>
      ) : (
        <>
          <p>{t('printers.wizard.reading')}</p>
          <VernierExample />
          <div className={styles.choices}>
            {SCALES.map((scale) => (
              <NumberField
                key={scale}
                label={t(`printers.wizard.${scale}`)}
                value={draft[scale]}
                minValue={0}
                maxValue={CALIBRATION.lines - 1}
                step={0.5}
                formatOptions={HALVES}
                onChange={(reading) => onChange({ [scale]: reading })}
                error={isMissingSaid && draft[scale] === null ? t('printers.wizard.missing') : null}
              />
            ))}
          </div>
          <p className={styles.note}>{t('printers.wizard.readingHint')}</p>
          {isOutOfReach && (
            <Banner tone="danger" isLive>
              <p>{t('printers.wizard.outOfReach')}</p>
            </Banner>
          )}
        </>
      )}
    </Section>
  )
}
