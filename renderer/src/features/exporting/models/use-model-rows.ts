import { useMemo } from 'react'
import { useFacilitators, useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useReportLedger } from '#renderer/data/queries/use-report-rows.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import type { ExportSource, ReadRows } from '#shared/domain/report/export-fields/row-table.ts'
import {
  type ExportContent,
  readRows,
  sourceOf,
  type UsableColumn,
  usableColumns,
} from '#shared/domain/report/export-models/export-model.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import type { Facilitator, Organisation } from '#shared/schemas/community.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'

/** What a model gives now: the same rows as its file. */
export type ModelRows = {
  readonly rows: ReportRows
  readonly facilitators: readonly Facilitator[]
  readonly organisation: Organisation | null
  readonly collects: readonly Demographic[]
  readonly source: ExportSource
  readonly read: ReadRows
  readonly columns: readonly UsableColumn[]
}

const NOTHING_ASKED: readonly Demographic[] = []

/** Undefined while they are read. */
export const useModelRows = (content: ExportContent): ModelRows | undefined => {
  const ledger = useReportLedger()
  const organisation = useOrganisation()
  const facilitators = useFacilitators()
  const collects = organisation?.collects ?? NOTHING_ASKED
  const { rows: kind, columns, filter, referent } = content
  const day = useToday()
  const found = useMemo(() => {
    if (!ledger || !facilitators) return undefined
    const context = { collects, facilitators, today: day }
    const source = sourceOf(ledger, { filter, referent }, context)
    return { source, read: readRows(kind, source) }
  }, [ledger, facilitators, collects, kind, filter, referent, day])
  const usable = useMemo(
    () => usableColumns({ rows: kind, columns }, collects),
    [kind, columns, collects],
  )
  if (!found || !ledger || !facilitators || organisation === undefined) return undefined
  return { rows: ledger.rows, facilitators, organisation, collects, columns: usable, ...found }
}
