import { IconDeviceFloppy, IconExternalLink, IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { openPdfOutside, type PdfOutput, printPdf, savePdf } from './output-pdf.ts'
import styles from './pdf-panel.module.css'
import { PdfPreview } from './pdf-preview/pdf-preview.tsx'
import { PrintWarnings } from './print-warnings.tsx'
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

/** What will be printed, page after page, with the three ways out: print, save, open. */
export const PdfPanel = (props: PdfPanelProps) => {
  const { request, title, printLabel, fileName, onOutput, preview, otherOutput } = props
  const { t } = useWords()
  const { state, retry, cancel } = usePdf(request)
  const [busy, setBusy] = useState<'print' | 'save' | 'open' | null>(null)
  const pdf =
    state.phase === 'ready' ? state.pdf : state.phase === 'rendering' ? state.previous : null

  const put = async (
    kind: 'print' | 'save' | 'open',
    out: (output: PdfOutput) => Promise<boolean>,
  ) => {
    if (state.phase !== 'ready' || busy) return
    setBusy(kind)
    try {
      if (await out({ bytes: state.pdf.bytes, fileName })) await onOutput?.()
    } finally {
      setBusy(null)
    }
  }

  const isReady = state.phase === 'ready'
  return (
    <div className={styles.panel} data-pdf-state={state.phase}>
      <div className={styles.actions}>
        <Button
          variant="primary"
          icon={IconPrinter}
          isDisabled={!isReady}
          isPending={busy === 'print'}
          onPress={() => void put('print', printPdf)}
        >
          {printLabel}
        </Button>
        <Button
          icon={IconDeviceFloppy}
          isDisabled={!isReady}
          isPending={busy === 'save'}
          onPress={() => void put('save', savePdf)}
        >
          {t('print.output.save')}
        </Button>
        <Button
          variant="quiet"
          icon={IconExternalLink}
          isDisabled={!isReady}
          isPending={busy === 'open'}
          onPress={() => void put('open', openPdfOutside)}
        >
          {t('print.output.open')}
        </Button>
        {otherOutput}
      </div>
      <p className={styles.scale}>{t('print.output.scale')}</p>
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
      {state.phase === 'rendering' && state.share > 0 && (
        <Progress
          label={t('print.output.rendering', { title })}
          value={state.share}
          onCancel={cancel}
        />
      )}
      {pdf && <PrintWarnings warnings={pdf.warnings} />}
      {preview ??
        (pdf ? (
          <PdfPreview bytes={pdf.bytes} title={title} />
        ) : (
          (state.phase === 'rendering' || state.phase === 'idle') && <Loading />
        ))}
    </div>
  )
}
