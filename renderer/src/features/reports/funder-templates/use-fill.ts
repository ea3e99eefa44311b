import { useEffect, useMemo, useState } from 'react'
import { noteExport } from '#renderer/commands/note-export.ts'
import { saveFile } from '#renderer/commands/save-file.ts'
import { useFacilitators, useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useReportLedger } from '#renderer/data/queries/use-report-rows.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { filterOf, useReportChoice } from '#renderer/lib/report-choice-store.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import { reportFields } from '#shared/domain/report/export-fields/report-fields.ts'
import { buildReport, type Report } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { fieldText } from '#shared/reporting/export-field-words.ts'
import { periodText } from '#shared/reporting/period-text.ts'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import type { Filled, FillRequest } from '#shared/spreadsheets/funder-template/fill-request.ts'
import type { ShownValue } from '#shared/spreadsheets/funder-template/plan-fill.ts'
import { useIsBackwards } from '../use-report.ts'

const NOTHING_ASKED: readonly Demographic[] = []

/** What was counted for a request; null: it could not be. */
type Told = { readonly request: FillRequest; readonly filled: Filled | null }

/** Without values of cells that were given something else to say since: they are being counted. */
const stillMeant = (
  filled: Filled,
  { mapping }: FillRequest,
  { cells }: FunderTemplate,
): Filled => {
  const entryAt = (entries: FunderTemplate['cells'], place: ShownValue) =>
    entries.find(({ sheet, cell }) => sheet === place.sheet && cell === place.cell)
  return {
    ...filled,
    shown: filled.shown.filter((value) => {
      const [before, now] = [entryAt(mapping.cells, value), entryAt(cells, value)]
      return before?.field === now?.field && before?.text === now?.text
    }),
  }
}

/** What filling the template for the chosen period would write, counted anew when anything changes. */
export const useFill = (template: FunderTemplate, bytes: Uint8Array | null) => {
  const words = useWords()
  const { t, language } = words
  const ledger = useReportLedger()
  const rows = ledger?.rows
  const organisation = useOrganisation()
  const facilitators = useFacilitators()
  const { period, from, to } = useReportChoice()
  const isBackwards = useIsBackwards()
  const { cells, lists, funderId, name, hasMacros } = template
  const day = useToday()
  const filter = useMemo(
    () => filterOf({ period, from, to, kind: { ...EVERYTHING, funderId } }, day),
    [period, from, to, funderId, day],
  )
  const request = useMemo((): FillRequest | null => {
    if (!bytes || !rows || organisation === undefined || !facilitators || isBackwards) return null
    return {
      bytes,
      mapping: { cells, lists },
      rows,
      filter,
      organisation,
      collects: organisation?.collects ?? [],
      facilitators,
      today: day,
      language,
      isWritten: false,
    }
  }, [bytes, rows, organisation, facilitators, isBackwards, cells, lists, filter, day, language])
  /** What a field says for the period, before its cell is chosen. */
  const textOf = useMemo(() => {
    let report: Report | null = null
    return (key: string): string | null => {
      if (!ledger || organisation === undefined || isBackwards) return null
      const collects = organisation?.collects ?? NOTHING_ASKED
      report ??= buildReport(ledger, filter, { today: day, collects })
      const field = reportFields(collects).find((one) => one.key === key)
      const source = { report, rows: ledger.rows, organisation, today: day }
      return field ? fieldText(field.value(source), words) : null
    }
  }, [ledger, organisation, isBackwards, filter, day, words])
  const [last, setLast] = useState<Told | null>(null)
  useEffect(() => {
    if (request === null) return
    const abort = new AbortController()
    void runSheetsTask('fillFunderTemplate', request, { signal: abort.signal }).then((answer) => {
      if (!abort.signal.aborted) setLast({ request, filled: answer.ok ? answer.data : null })
    })
    return () => abort.abort()
  }, [request])
  // Figures of another period, or of other rows, are no figures of this one.
  const isOfPeriod =
    last !== null && last.request.filter === request?.filter && last.request.rows === request.rows
  const [isSaving, setIsSaving] = useState(false)
  const save = async () => {
    if (request === null || isSaving) return
    setIsSaving(true)
    try {
      const made = await runSheetsTask('fillFunderTemplate', { ...request, isWritten: true })
      if (!made.ok || made.data.bytes === null) {
        showToast(t('funderTemplates.failed'), { tone: 'danger' })
        return
      }
      const title = t('funderTemplates.fileName', { name, period: periodText(filter, words) })
      const kind = hasMacros ? 'xlsm' : 'xlsx'
      const isSaved = await saveFile(kind, {
        bytes: made.data.bytes,
        fileName: `${safeFileName([title])}.${kind}`,
      })
      if (isSaved && made.data.people > 0) await noteExport('funderTemplate', made.data.people)
    } finally {
      setIsSaving(false)
    }
  }
  return {
    told: isOfPeriod && last.filled ? stillMeant(last.filled, last.request, template) : null,
    isCounting: request !== null && last?.request !== request,
    save,
    isSaving,
    isReady: request !== null,
    collects: organisation?.collects ?? NOTHING_ASKED,
    textOf,
  }
}
