import { useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { followUpRepository } from '#renderer/data/follow-up-repository.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import type { CommitmentsProposal } from '#shared/spreadsheets/outcomes-export/read-commitments.ts'
import { describeRefusal } from '#shared/spreadsheets/people-import/describe-import.ts'
import { TABLE_LIMITS } from '#shared/spreadsheets/table-reader/table.ts'

/** Files that are no workbook at all: one says what to choose here, not to ask for a list of people. */
const OTHER_FILES: ReadonlySet<string> = new Set([
  'picture',
  'pdf',
  'textDocument',
  'presentation',
  'webPage',
  'notASpreadsheet',
])

/** Reads an « Engagements » sheet that was changed, shows what it says, then notes it in one step. */
export const useCommitmentsImport = () => {
  const { t } = useWords()
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [proposal, setProposal] = useState<CommitmentsProposal | null>(null)
  const abort = useRef<AbortController | null>(null)

  const readBytes = async (bytes: Uint8Array, fileName: string) => {
    const stop = new AbortController()
    abort.current = stop
    setReading(true)
    const { commitments, commitmentEvents } = allRows()
    const known = { commitments, commitmentEvents, today: today() }
    const read = await runSheetsTask(
      'readCommitments',
      { bytes, fileName, known },
      { signal: stop.signal },
    )
    setReading(false)
    if (read.ok) setProposal(read.data)
    else if (read.error.code === 'notThatSheet') setProblem(t('outcomeSheets.notThatSheet'))
    else if (OTHER_FILES.has(read.error.code)) setProblem(t('outcomeSheets.otherFile'))
    else if (read.error.code !== 'cancelled') setProblem(describeRefusal(read.error, t))
  }

  return {
    isReading,
    problem,
    proposal,
    cancel: () => abort.current?.abort(),
    close: () => setProposal(null),
    chooseFile: async () => {
      setProblem(null)
      const answer = await invoke('files.pickSpreadsheet', {})
      if (answer.ok) await readBytes(answer.data.bytes, answer.data.fileName)
      else if (answer.error.code !== 'cancelled') setProblem(errorMessage(t, answer.error.code))
    },
    dropFile: async (file: File) => {
      setProblem(null)
      if (file.size > TABLE_LIMITS.fileBytes) {
        const limit = TABLE_LIMITS.fileBytes / 1_000_000
        setProblem(describeRefusal({ code: 'fileTooLarge', limit }, t))
      } else await readBytes(new Uint8Array(await file.arrayBuffer()), file.name)
    },
    apply: async () => {
      const { changes } = proposal ?? { changes: [] }
      setProposal(null)
      if (changes.length === 0) return
      const outcome = await followUpRepository.sayEach(
        changes.flatMap(({ commitmentId, sessionId, movedTo, said }) => {
          const place = { id: commitmentId, sessionId }
          const carried = { kind: 'carried', date: said.date, dueDate: movedTo } as const
          return [...(movedTo === null ? [] : [{ place, said: carried }]), { place, said }]
        }),
      )
      toastWithUndo(t('outcomeSheets.preview.applied', { count: changes.length }), outcome)
    },
  }
}
