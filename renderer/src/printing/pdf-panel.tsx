import { IconDeviceFloppy, IconExternalLink, IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useLasting } from '#renderer/lib/use-lasting.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { notePrint } from './note-print.ts'
import { openPdfOutside, type PdfOutput, printPdf, savePdf } from './output-pdf.ts'
import styles from './pdf-panel.module.css'
import { PdfPreview } from './pdf-preview/pdf-preview.tsx'
import { PrintWarnings } from './print-warnings.tsx'
import { PrinterField } from './printer-field.tsx'
import { useChosenPrinter } from './use-chosen-printer.ts'
import { usePdf } from './use-pdf.ts'

export type PdfPanelProps = {
  /** null while what is to be printed is not known. Keeps its identity while nothing changed. */
  readonly request: PrintRequest | null
  readonly title: string
  /** Words of the main button: « Imprimer la valise ». */
  readonly printLabel: string
  /** Without extension. */
  readonly fileName: string
  /** Called once the document has left the app, on paper or as a file. */
  readonly onOutput?: () => void | Promise<void>
  /** Shown in place of the rendered pages: the same sheets, drawn as one types. */
  readonly preview?: ReactNode
  /** Another way out, beside the three. */
  readonly otherOutput?: ReactNode
}

type WayOut = 'print' | 'save' | 'open'

const WAYS_OUT: Readonly<Record<WayOut, (output: PdfOutput) => Promise<boolean>>> = {
  print: printPdf,
  save: savePdf,
  open: openPdfOutside,
}

/** A layout shorter than that shows no bar: sheets follow what one types without a flicker. */
const SHOWN_AFTER_MS = 900

/** What will be printed, page after page, with the three ways out: print, save, open. */
export const PdfPanel = (props: PdfPanelProps) => {
  const { request, title, printLabel, fileName, onOutput, preview, otherOutput } = props
  const { t } = useWords()
  const printer = useChosenPrinter()
  const { setting } = printer
  // A request that names its printer keeps it: the sheet that sets one up.
  const chooses = request !== null && request.printer === undefined
  const printed = useMemo(
    () =>
      request === null || setting === undefined || !chooses
        ? request
        : { ...request, printer: setting },
    [request, setting, chooses],
  )
  const { state, retry, cancel } = usePdf(printed)
  const [wanted, setWanted] = useState<WayOut | null>(null)
  const isSlow = useLasting(state.phase === 'rendering', SHOWN_AFTER_MS)
  const pdf =
    state.phase === 'ready' ? state.pdf : state.phase === 'rendering' ? state.previous : null

  // What is asked while the sheets are being laid out goes out as soon as they are.
  const latest = useRef({ request, fileName, onOutput })
  latest.current = { request, fileName, onOutput }
  const ready = state.phase === 'ready' ? state.pdf : null
  // More pages than one prints at once: the warning says so, and there is nothing to send.
  const isRefused = ready?.warnings.some(({ kind }) => kind === 'tooManyPages') ?? false
  useEffect(() => {
    if (wanted === null || ready === null) return
    if (isRefused) {
      setWanted(null)
      return
    }
    const put = async () => {
      try {
        const { request: asked, fileName } = latest.current
        if (!(await WAYS_OUT[wanted]({ bytes: ready.bytes, fileName }))) return
        if (asked !== null) await notePrint(asked)
        await latest.current.onOutput?.()
      } finally {
        setWanted(null)
      }
    }
    void put()
  }, [wanted, ready, isRefused])
  const isOff = isRefused || (state.phase !== 'ready' && state.phase !== 'rendering')
  const button = (way: WayOut) => ({
    isDisabled: isOff,
    isPending: wanted === way,
    onPress: () => setWanted((before) => before ?? way),
  })

  return (
    <div className={styles.panel} data-pdf-state={state.phase}>
      <div className={styles.actions} data-pdf-actions>
        <Button variant="primary" icon={IconPrinter} {...button('print')}>
          {printLabel}
        </Button>
        <Button icon={IconDeviceFloppy} aria-label={t('print.output.save')} {...button('save')}>
          {t('print.output.saveShort')}
        </Button>
        <Button
          variant="quiet"
          icon={IconExternalLink}
          aria-label={t('print.output.open')}
          {...button('open')}
        >
          {t('print.output.openShort')}
        </Button>
        {otherOutput}
      </div>
      <p className={styles.scale}>{t('print.output.scale')}</p>
      {chooses && pdf?.isTwoSided && <PrinterField {...printer} />}
      {state.phase === 'failed' && (
        <Banner
          tone="danger"
          isLive
          actions={<Button onPress={retry}>{t('print.output.retry')}</Button>}
        >
          <p>{t('print.output.failed')}</p>
        </Banner>
      )}
      {state.phase === 'cancelled' && (
        <Banner actions={<Button onPress={retry}>{t('print.output.restart')}</Button>}>
          <p>{t('print.output.cancelled')}</p>
        </Banner>
      )}
      {/* Sheets drawn as one types are there already: only who waits for a way out is told. */}
      {state.phase === 'rendering' && isSlow && (preview === undefined || wanted !== null) && (
        <Progress
          label={t('print.output.rendering', { title })}
          value={state.share}
          onCancel={cancel}
        />
      )}
      {pdf && <PrintWarnings warnings={pdf.warnings} />}
      {!isRefused &&
        (preview ??
          (pdf ? (
            <PdfPreview bytes={pdf.bytes} title={title} />
          ) : (
            (state.phase === 'rendering' || state.phase === 'idle') && <Loading />
          )))}
    </div>
  )
}
