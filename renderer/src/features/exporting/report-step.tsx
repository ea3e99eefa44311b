import { useMemo } from 'react'
import { ExportPanel } from './export-panel.tsx'

/** Step « Bilan » of a session: its figures and its workbook. */
export const ReportStep = ({ sessionId }: { readonly sessionId: string }) => {
  const selection = useMemo(() => ({ kind: 'session', sessionId }) as const, [sessionId])
  return <ExportPanel selection={selection} />
}
