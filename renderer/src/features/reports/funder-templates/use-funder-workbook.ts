import { useEffect, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import type { TemplateView } from '#shared/spreadsheets/funder-template/template-view.ts'

/** The funder's file of a template, opened to be drawn. */
export type FunderWorkbook =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | {
      readonly state: 'open'
      readonly hash: string
      readonly bytes: Uint8Array
      readonly view: TemplateView
    }

const LOADING: FunderWorkbook = { state: 'loading' }

/** Reads the file kept under that hash; null: no template yet. */
export const useFunderWorkbook = (hash: string | null): FunderWorkbook => {
  const { language } = useWords()
  const [workbook, setWorkbook] = useState<FunderWorkbook>(LOADING)
  useEffect(() => {
    if (hash === null) return
    const abort = new AbortController()
    const read = async () => {
      const file = await invoke('attachments.get', { hash })
      if (!file.ok) return { state: 'missing' } as const
      const { bytes } = file.data
      const { signal } = abort
      const view = await runSheetsTask('readFunderTemplate', { bytes, language }, { signal })
      return view.ok
        ? ({ state: 'open', hash, bytes, view: view.data } as const)
        : ({ state: 'missing' } as const)
    }
    void read().then((next) => {
      if (!abort.signal.aborted) setWorkbook(next)
    })
    return () => abort.abort()
  }, [hash, language])
  return workbook.state === 'open' && workbook.hash !== hash ? LOADING : workbook
}
