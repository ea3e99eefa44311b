import { useMemo } from 'react'
import { printersRepository } from '#renderer/data/printers-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { PAPER_NAMES } from '#shared/documents/print-document.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import type { BackDrift } from '#shared/domain/printer-calibration.ts'
import {
  DUPLEX_FLIPS,
  type DuplexFlip,
  type PrinterProfile,
} from '#shared/schemas/printable.schema.ts'
import styles from './calibration.module.css'

type SheetPanelProps = {
  readonly printer: PrinterProfile
  /** What is already corrected on the sheet. */
  readonly correction: BackDrift
  readonly paper: 'a4' | 'letter'
  readonly printLabel: string
  readonly onPrinted: () => void
  readonly isProof?: boolean
}

/** The sheet itself, ready to print. */
export const SheetPanel = (props: SheetPanelProps) => {
  const { printer, correction, paper, printLabel, onPrinted, isProof = false } = props
  const { t, language } = useWords()
  const { name, flip } = printer
  const { dx, dy, rotation } = correction
  const request = useMemo<PrintRequest>(
    () => ({
      kind: 'calibration',
      language,
      printedAt: nowAsText(),
      images: {},
      model: { printerName: name, paper, flip, isProof },
      printer: { flip, dx, dy, rotation, marginMm: 5 },
    }),
    [language, name, paper, flip, isProof, dx, dy, rotation],
  )
  return (
    <PdfPanel
      request={request}
      title={t('printers.sheet.title', { name })}
      printLabel={printLabel}
      fileName={safeFileName([t('printers.wizard.fileName'), name])}
      onOutput={onPrinted}
    />
  )
}

type PrintSheetStepProps = {
  readonly printer: PrinterProfile
  readonly correction: BackDrift
  readonly paper: 'a4' | 'letter'
  readonly onPaper: (paper: 'a4' | 'letter') => void
  /** The sheet turns about its other edge from now on. */
  readonly onTurn: () => void
  readonly onPrinted: () => void
}

/** First step: which way the sheet turns, and the sheet to print. */
export const PrintSheetStep = (props: PrintSheetStepProps) => {
  const { printer, correction, paper, onPaper, onTurn, onPrinted } = props
  const { t } = useWords()
  const turn = (flip: DuplexFlip) => {
    onTurn()
    void printersRepository.updatePrinter(printer.id, { flip })
  }
  return (
    <Section title={t('printers.wizard.printTitle')} hint={t('printers.wizard.printHint')}>
      <div className={styles.choices}>
        <SegmentedControl
          label={t('printers.flips.label')}
          hint={t('printers.flips.help')}
          value={printer.flip}
          onChange={turn}
          options={DUPLEX_FLIPS.map((id) => ({ id, label: t(`printers.flips.${id}`) }))}
        />
        <SegmentedControl
          label={t('printers.wizard.paper')}
          value={paper}
          onChange={onPaper}
          options={(['a4', 'letter'] as const).map((id) => ({ id, label: PAPER_NAMES[id] }))}
        />
      </div>
      <SheetPanel
        printer={printer}
        correction={correction}
        paper={paper}
        printLabel={t('printers.wizard.print')}
        onPrinted={onPrinted}
      />
    </Section>
  )
}
