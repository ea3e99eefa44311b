import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import type { RecordModel } from '#shared/documents/record-document.ts'

/** One of the papers about personal data, to see, print or save. `model` keeps its identity. */
export const PaperDialog = ({
  model,
  onClose,
}: {
  readonly model: RecordModel
  readonly onClose: () => void
}) => {
  const { t, language } = useWords()
  const request = useMemo(
    (): PrintRequest => ({ kind: 'record', model, language, printedAt: nowAsText(), images: {} }),
    [model, language],
  )
  return (
    <Dialog isOpen onClose={onClose} title={model.title} size="large">
      <PdfPanel
        request={request}
        title={model.title}
        printLabel={t('privacy.notices.print')}
        fileName={model.title}
      />
    </Dialog>
  )
}
