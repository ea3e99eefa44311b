import { IconFolderDown } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { renderPdf } from '#renderer/platform/pdf-client.ts'
import { notePrint } from '#renderer/printing/note-print.ts'
import { useChosenPrinter } from '#renderer/printing/use-chosen-printer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import { kitFiles } from '#shared/documents/kit-document.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'

export type KitRequest = Extract<PrintRequest, { readonly kind: 'kit' }>

type SaveKitFolderProps = {
  readonly request: KitRequest
  /** Name of the folder. */
  readonly name: string
  readonly onSaved: () => void | Promise<void>
}

/** The kit as a folder: its list, and one file for each setting of the printer. */
export const SaveKitFolder = ({ request, name, onSaved }: SaveKitFolderProps) => {
  const { t, language } = useWords()
  // The same correction of the backs as what is printed from the preview.
  const { setting } = useChosenPrinter()
  const [share, setShare] = useState<number | null>(null)
  const stop = useRef<AbortController | null>(null)

  const draw = async (signal: AbortSignal) => {
    const wanted = kitFiles(request.model, { t, language, printedAt: request.printedAt })
    const files = []
    for (const [index, { name: fileName, file }] of wanted.entries()) {
      const pdf = await renderPdf(
        {
          ...request,
          ...(setting === undefined ? {} : { printer: setting }),
          model: { ...request.model, file },
        },
        { signal, onProgress: (part) => setShare((index + part) / wanted.length) },
      )
      files.push({ kind: 'pdf' as const, suggestedName: fileName, bytes: pdf.bytes })
    }
    return files
  }
  const save = async () => {
    const abort = new AbortController()
    stop.current = abort
    setShare(0)
    try {
      const files = await draw(abort.signal)
      setShare(null)
      const answer = await invoke('files.saveFolder', { suggestedName: name, files })
      if (!answer.ok) {
        if (answer.error.code !== 'cancelled') {
          showToast(errorMessage(t, answer.error.code), { tone: 'danger' })
        }
        return
      }
      const { handle, folderName } = answer.data
      showToast(t('print.kit.folderSaved', { folderName }), {
        tone: 'positive',
        subject: 'file',
        action: {
          label: t('print.output.reveal'),
          perform: () => void invoke('files.reveal', { handle }),
        },
      })
      await notePrint(request)
      await onSaved()
    } catch {
      if (!abort.signal.aborted) showToast(t('print.output.failed'), { tone: 'danger' })
    } finally {
      setShare(null)
    }
  }

  return share === null ? (
    <Button icon={IconFolderDown} onPress={() => void save()}>
      {t('print.kit.saveFolder')}
    </Button>
  ) : (
    <Progress
      label={t('print.output.rendering', { title: name })}
      value={share}
      onCancel={() => stop.current?.abort()}
    />
  )
}
