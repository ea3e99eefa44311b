import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import type { ReportPicture } from '#shared/documents/report/picture.ts'
import { PICTURE_SHEET_WIDTH } from '#shared/documents/report/picture-sheet-document.ts'
import { scopedFileName, scopeText } from '#shared/reporting/scope-text.ts'
import type { CurrentReport } from './use-report.ts'

type PicturePrintDialogProps = {
  readonly current: CurrentReport
  /** Null: closed. */
  readonly picture: ReportPicture | null
  readonly onClose: () => void
}

/** One picture of the bilan on a sheet of its own, to see, print or save. */
export const PicturePrintDialog = ({ current, picture, onClose }: PicturePrintDialogProps) => (
  <Dialog isOpen={picture !== null} onClose={onClose} title={picture?.title ?? ''} size="large">
    {picture && <PictureSheet current={current} picture={picture} />}
  </Dialog>
)

const PictureSheet = ({
  current,
  picture,
}: {
  readonly current: CurrentReport
  readonly picture: ReportPicture
}) => {
  const words = useWords()
  const { t, language } = words
  const { view, organisation } = current
  const request = useMemo(
    (): PrintRequest => ({
      kind: 'reportPicture',
      model: {
        title: picture.title,
        finding: picture.finding,
        table: picture.table,
        chart: picture.draw?.(PICTURE_SHEET_WIDTH) ?? null,
        scope: scopeText(view.scope, words),
        organisation: organisation?.name ?? '',
        named: picture.named ?? 0,
      },
      language,
      printedAt: nowAsText(),
      images: {},
    }),
    [picture, view, organisation, words, language],
  )
  return (
    <PdfPanel
      request={request}
      title={picture.title}
      printLabel={t('reportPages.pictures.printNow')}
      fileName={scopedFileName(picture.title, view.scope, words)}
    />
  )
}
