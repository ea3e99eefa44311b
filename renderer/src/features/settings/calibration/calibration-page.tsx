import { useState } from 'react'
import { printersRepository } from '#renderer/data/printers-repository.ts'
import { usePrinter } from '#renderer/data/queries/use-printers.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import { Wizard } from '#renderer/ui/wizard.tsx'
import { type BackDrift, isWithinReach, NO_DRIFT } from '#shared/domain/printer-calibration.ts'
import type { PrinterProfile } from '#shared/schemas/printable.schema.ts'
import {
  type CalibrationDraft,
  type CalibrationStep,
  driftOfDraft,
  EMPTY_DRAFT,
  readingsOf,
  readsProof,
  setUpFields,
  withoutReadings,
  withSheet,
} from './calibration-draft.ts'
import { LightStep } from './light-step.tsx'
import { PrintSheetStep } from './print-sheet-step.tsx'
import { ResultStep } from './result-step.tsx'
import { ScaleStep } from './scale-step.tsx'

const STEPS: readonly CalibrationStep[] = ['print', 'scale', 'light', 'result']

/** Sets up a printer with its sheet: print, measure, hold to the light, check. */
export const CalibrationPage = ({ printerId }: { readonly printerId: string }) => {
  const { t } = useWords()
  const printer = usePrinter(printerId)
  if (printer === undefined) return <Loading />
  if (printer === null) {
    return (
      <Page
        title={t('printers.missingTitle')}
        back={{ to: paths.printers(), label: t('printers.title') }}
      >
        <EmptyState
          drawing="sheets"
          title={t('printers.missing')}
          actions={<ButtonLink to={paths.printers()}>{t('printers.seeAll')}</ButtonLink>}
        />
      </Page>
    )
  }
  return <Calibration printer={printer} />
}

const Calibration = ({ printer }: { readonly printer: PrinterProfile }) => {
  const { t } = useWords()
  const [step, setStep] = useState<CalibrationStep>('print')
  const [draft, setDraft] = useState<CalibrationDraft>(EMPTY_DRAFT)
  const [isMissingSaid, setMissingSaid] = useState(false)
  const change = (changes: Partial<CalibrationDraft>) =>
    setDraft((before) => ({ ...before, ...changes }))
  const readings = readingsOf(draft)
  const drift = readings === null ? null : driftOfDraft(draft, readings, printer.flip)
  const position = STEPS.indexOf(step)

  const next = async () => {
    if (step === 'light') {
      setMissingSaid(readings === null)
      if (drift === null || draft.arrow === 'no' || !isWithinReach(drift)) return
      await printersRepository.setUpPrinter(printer.id, setUpFields(draft, drift))
      showToast(t('printers.wizard.saved', { name: printer.name }), { tone: 'positive' })
    }
    // Whoever comes from the first steps holds the sheet that is printed there.
    if (step === 'scale') hold(NO_DRIFT)
    if (step === 'result') goTo(paths.printers())
    else setStep(STEPS[position + 1] ?? 'result')
  }

  const hold = (correction: BackDrift) => {
    setDraft((before) => withSheet(before, correction))
    setMissingSaid(false)
  }

  // The sheet of proof holds the correction: what is still read on it is added.
  const refine = () => {
    hold(printer)
    setStep('light')
  }

  // What the sheet in hand says is of no use: it turned about the other edge.
  const turn = async () => {
    const flip = printer.flip === 'longEdge' ? 'shortEdge' : 'longEdge'
    await printersRepository.updatePrinter(printer.id, { flip })
    setDraft(withoutReadings)
    setStep('print')
  }

  return (
    <Wizard
      title={t('printers.wizard.title', { name: printer.name })}
      steps={STEPS.map((id) => ({ id, label: t(`printers.wizard.steps.${id}`) }))}
      current={step}
      {...(position > 0 ? { onBack: () => setStep(STEPS[position - 1] ?? 'print') } : {})}
      onNext={() => void next()}
      nextLabel={t(
        step === 'result'
          ? 'printers.wizard.finish'
          : step === 'light'
            ? 'printers.wizard.save'
            : 'printers.wizard.next',
      )}
      isNextDisabled={step === 'light' && draft.arrow === 'no'}
      onClose={() => goTo(paths.printers())}
    >
      {step === 'print' && (
        <PrintSheetStep
          printer={printer}
          correction={NO_DRIFT}
          paper={draft.paper}
          onPaper={(paper) => setDraft((before) => withoutReadings({ ...before, paper }))}
          onTurn={() => setDraft(withoutReadings)}
          onPrinted={() => hold(NO_DRIFT)}
        />
      )}
      {step === 'scale' && <ScaleStep draft={draft} onChange={change} />}
      {step === 'light' && (
        <LightStep
          draft={draft}
          onChange={change}
          isProof={readsProof(draft)}
          isMissingSaid={isMissingSaid}
          isOutOfReach={drift !== null && !isWithinReach(drift)}
          onTurn={() => void turn()}
        />
      )}
      {step === 'result' && (
        <ResultStep
          printer={printer}
          draft={draft}
          onRefine={refine}
          onPrinted={() => hold(printer)}
        />
      )}
    </Wizard>
  )
}
