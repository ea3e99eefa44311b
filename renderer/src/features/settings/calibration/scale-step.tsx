import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { scaleFault, tellingMeasure } from '#shared/domain/printer-calibration.ts'
import { spokenNumber } from '../printer-words.ts'
import styles from './calibration.module.css'
import type { CalibrationDraft } from './calibration-draft.ts'

const TENTHS = { maximumFractionDigits: 1 } as const

/** What the ruler says of the scale: the option of the print window that is wrong, in words. */
export const ScaleVerdict = ({ measuredMm }: { readonly measuredMm: number }) => {
  const { t, language } = useWords()
  const fault = scaleFault(measuredMm)
  const isFine = fault === 'exact' || fault === 'nearly'
  return (
    <Banner tone={fault === 'exact' ? 'positive' : isFine ? 'information' : 'danger'} isLive>
      <p>{t(`printers.scale.${fault}`, { mm: spokenNumber(measuredMm, language) })}</p>
      {!isFine && <p>{t('printers.scale.scaleFirst')}</p>}
    </Banner>
  )
}

/** Second step: the ruler on the lines of 100 mm, and the margin. */
export const ScaleStep = ({
  draft,
  onChange,
}: {
  readonly draft: CalibrationDraft
  readonly onChange: (changes: Partial<CalibrationDraft>) => void
}) => {
  const { t } = useWords()
  const measured = tellingMeasure(draft.across, draft.down)
  return (
    <Section title={t('printers.wizard.scaleTitle')} hint={t('printers.wizard.measureHint')}>
      <div className={styles.choices}>
        <NumberField
          label={t('printers.wizard.across')}
          value={draft.across}
          minValue={50}
          maxValue={150}
          step={0.5}
          formatOptions={TENTHS}
          onChange={(across) => onChange({ across })}
        />
        <NumberField
          label={t('printers.wizard.down')}
          value={draft.down}
          minValue={50}
          maxValue={150}
          step={0.5}
          formatOptions={TENTHS}
          onChange={(down) => onChange({ down })}
        />
      </div>
      {measured !== null && <ScaleVerdict measuredMm={measured} />}
      <div className={styles.narrow}>
        <NumberField
          label={t('printers.wizard.edge')}
          hint={t('printers.wizard.edgeHint')}
          value={draft.edge}
          minValue={1}
          maxValue={10}
          onChange={(edge) => onChange({ edge })}
        />
      </div>
    </Section>
  )
}
