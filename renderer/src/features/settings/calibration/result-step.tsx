import { IconAdjustments } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { PrinterProfile } from '#shared/schemas/printable.schema.ts'
import { driftWords, spokenNumber } from '../printer-words.ts'
import styles from './calibration.module.css'
import type { CalibrationDraft } from './calibration-draft.ts'
import { SheetPanel } from './print-sheet-step.tsx'
import { ScaleVerdict } from './scale-step.tsx'

type ResultStepProps = {
  readonly printer: PrinterProfile
  readonly draft: CalibrationDraft
  readonly onRefine: () => void
  /** The proof left the app: it is the sheet that is read from now on. */
  readonly onPrinted: () => void
}

/** Last step: what the printer does, in words, and a sheet to check the correction on. */
export const ResultStep = ({ printer, draft, onRefine, onPrinted }: ResultStepProps) => {
  const { t, language } = useWords()
  const { measuredMm, marginMm } = printer
  return (
    <>
      <Section title={t('printers.wizard.resultTitle')}>
        <p className={styles.result}>{driftWords(printer, t, language)}</p>
        <p>{t('printers.summary.margin', { mm: spokenNumber(marginMm, language) })}</p>
        {measuredMm !== null && <ScaleVerdict measuredMm={measuredMm} />}
      </Section>
      <Section
        title={t('printers.wizard.proofTitle')}
        hint={t('printers.wizard.proofHint')}
        actions={
          <Button icon={IconAdjustments} onPress={onRefine}>
            {t('printers.wizard.refine')}
          </Button>
        }
      >
        <SheetPanel
          printer={printer}
          correction={printer}
          paper={draft.paper}
          printLabel={t('printers.wizard.printProof')}
          onPrinted={onPrinted}
          isProof
        />
      </Section>
    </>
  )
}
