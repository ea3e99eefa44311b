import { useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { runSheetsTask, type SheetsFailure } from '#renderer/platform/sheets-client.ts'
import type { ReadCardsData } from '#renderer/workers/sheets/tasks/read-cards-task.ts'
import type { SheetsProgress } from '#renderer/workers/sheets/tasks/sheets-task.ts'
import { CARDS_LIMIT, type CardsOptions } from '#shared/spreadsheets/deck-cards/propose-cards.ts'
import { describeRefusal } from '#shared/spreadsheets/people-import/describe-import.ts'
import { type Refusal, TABLE_LIMITS } from '#shared/spreadsheets/table-reader/table.ts'

/** A table of cards as it was read. */
export type ReadFile = ReadCardsData & { readonly fileName: string }

/** Reads a table of cards off the screen: one thing at a time, with progress and a way to stop. */
export const useCardsImport = () => {
  const { t, language } = useWords()
  const [progress, setProgress] = useState<SheetsProgress | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [read, setRead] = useState<ReadFile | null>(null)
  const abort = useRef<AbortController | null>(null)

  const start = () => {
    abort.current?.abort()
    const made = new AbortController()
    abort.current = made
    setProblem(null)
    setProgress({ phase: 'opening', ratio: 0 })
    return { signal: made.signal, onProgress: setProgress }
  }

  const refuse = (refusal: Refusal | SheetsFailure) => {
    const { code } = refusal
    if (code === 'cancelled') return
    // The sentence of the people's list speaks of people.
    setProblem(
      code === 'tooManyRows'
        ? t('deckFiles.import.tooManyCards', { limit: CARDS_LIMIT.toLocaleString(language) })
        : describeRefusal({ ...refusal, code }, t),
    )
  }

  const tooLarge = () => refuse({ code: 'fileTooLarge', limit: TABLE_LIMITS.fileBytes / 1_000_000 })

  /** True once the table is understood. */
  const readBytes = async (bytes: Uint8Array, fileName: string): Promise<boolean> => {
    const answer = await runSheetsTask('readCards', { bytes, fileName }, start())
    setProgress(null)
    if (!answer.ok) {
      refuse(answer.error)
      return false
    }
    setRead({ ...answer.data, fileName })
    return true
  }

  const chooseFile = async (): Promise<boolean> => {
    setProblem(null)
    const answer = await invoke('files.pickSpreadsheet', {})
    if (answer.ok) return await readBytes(answer.data.bytes, answer.data.fileName)
    if (answer.error.code === 'fileTooLarge') tooLarge()
    else if (answer.error.code !== 'cancelled') setProblem(errorMessage(t, answer.error.code))
    return false
  }

  const dropFile = async (file: File): Promise<boolean> => {
    if (file.size <= TABLE_LIMITS.fileBytes) {
      return await readBytes(new Uint8Array(await file.arrayBuffer()), file.name)
    }
    tooLarge()
    return false
  }

  const propose = async (options: CardsOptions): Promise<void> => {
    if (!read) return
    const answer = await runSheetsTask('proposeCards', { tables: read.tables, options }, start())
    setProgress(null)
    if (answer.ok) setRead({ ...read, proposal: answer.data })
    else refuse(answer.error)
  }

  return {
    progress,
    problem,
    read,
    chooseFile,
    dropFile,
    propose,
    cancel: () => abort.current?.abort(),
  }
}
