import { useRef, useState } from 'react'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { now } from '#renderer/lib/clock.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import type { SheetsProgress } from '#renderer/workers/sheets/tasks/sheets-task.ts'
import { describeRefusal } from '#shared/spreadsheets/people-import/describe-import.ts'
import type { ImportOptions } from '#shared/spreadsheets/people-import/import-types.ts'
import { communityMark, keptDecisions } from '#shared/spreadsheets/people-import/plan-freshness.ts'
import { TABLE_LIMITS } from '#shared/spreadsheets/table-reader/table.ts'
import { startImportOver, useImportDraft } from './import-store.ts'

/** Why something did not go on; `fileName`: the list that was refused, beside one read before. */
export type ImportProblem = { readonly words: string; readonly fileName?: string }

/** The long work of the wizard: one thing at a time, with progress and a way to stop. */
export const useImportWork = () => {
  const { t, language } = useWords()
  const [progress, setProgress] = useState<SheetsProgress | null>(null)
  const [problem, setProblem] = useState<ImportProblem | null>(null)
  const abort = useRef<AbortController | null>(null)

  const start = () => {
    abort.current?.abort()
    const made = new AbortController()
    abort.current = made
    setProblem(null)
    setProgress({ phase: 'opening', ratio: 0 })
    return { signal: made.signal, onProgress: setProgress }
  }

  /** False for work that later work took the place of: what it has to say is of no more use. */
  const finish = ({ signal }: { readonly signal: AbortSignal }): boolean => {
    const isLast = abort.current?.signal === signal
    if (isLast) setProgress(null)
    return isLast
  }

  const readBytes = async (bytes: Uint8Array, fileName: string) => {
    const options = start()
    const input = { bytes, fileName, options: { language } }
    const answer = await runSheetsTask('readPeople', input, options)
    if (!finish(options)) return
    if (!answer.ok) {
      setProblem({ words: describeRefusal(answer.error, t), fileName })
      return
    }
    startImportOver()
    useImportDraft.setState({
      step: 'columns',
      fileName,
      read: answer.data,
      proposal: answer.data.proposal,
    })
  }

  const chooseFile = async () => {
    setProblem(null)
    const answer = await invoke('files.pickSpreadsheet', {})
    if (answer.ok) return await readBytes(answer.data.bytes, answer.data.fileName)
    if (answer.error.code === 'fileTooLarge') setProblem({ words: tooLarge() })
    else if (answer.error.code !== 'cancelled')
      setProblem({ words: errorMessage(t, answer.error.code) })
  }

  const tooLarge = () =>
    describeRefusal({ code: 'fileTooLarge', limit: TABLE_LIMITS.fileBytes / 1_000_000 }, t)

  const dropFile = async (file: File) => {
    if (file.size > TABLE_LIMITS.fileBytes) {
      setProblem({ words: tooLarge(), fileName: file.name })
      return
    }
    await readBytes(new Uint8Array(await file.arrayBuffer()), file.name)
  }

  /** Understands the list again with other choices; what does not depend on them stays. */
  const propose = async (choices: ImportOptions) => {
    const { read, fileName } = useImportDraft.getState()
    if (!read) return
    const input = { tables: read.tables, fileName, options: { ...choices, language } }
    const work = start()
    const answer = await runSheetsTask('proposePeople', input, work)
    if (!finish(work)) return
    if (answer.ok)
      useImportDraft.setState({ proposal: answer.data, plan: null, decisions: new Map() })
    else if (answer.error.code !== 'cancelled')
      setProblem({ words: describeRefusal(answer.error, t) })
  }

  /**
   * Compares the list with the people already known; true once the plan is there. A plan made
   * before somebody was added, changed or taken back is made again, with the choices that still hold.
   */
  const plan = async (): Promise<boolean> => {
    const { proposal, read, fileName, plan: made, plannedWith } = useImportDraft.getState()
    if (!proposal || !read) return false
    const { people, consentEvents, distinctPairs, importBatches } = allRows()
    const existing = { people, consentEvents, distinctPairs, importBatches }
    const mark = communityMark(existing)
    if (made && mark === plannedWith) return true
    const input = {
      rows: proposal.rows,
      existing,
      context: { now: now(), fileName, fileHash: read.fileHash, language },
    }
    const work = start()
    const answer = await runSheetsTask('planPeople', input, work)
    if (!finish(work)) return false
    if (answer.ok) {
      useImportDraft.setState(({ decisions }) => ({
        plan: answer.data,
        plannedWith: mark,
        decisions: made ? keptDecisions(made, answer.data, decisions) : new Map(),
      }))
    } else if (answer.error.code !== 'cancelled')
      setProblem({ words: describeRefusal(answer.error, t) })
    return answer.ok
  }

  return {
    progress,
    problem,
    chooseFile,
    dropFile,
    propose,
    plan,
    cancel: () => abort.current?.abort(),
  }
}
