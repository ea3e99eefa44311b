import { useMemo } from 'react'
import { useLastChange } from '#renderer/data/save-status-store.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { today } from '#renderer/lib/clock.ts'
import { type Images, useImages } from '#renderer/printing/use-images.ts'
import {
  type ReportChoices,
  sessionReportModel,
} from '#shared/documents/session-report/gather-report.ts'
import type { SessionReportModel } from '#shared/documents/session-report/report-model.ts'

export type LoadedReport = {
  readonly model: SessionReportModel
  /** Logos and photos; undefined while they are read. */
  readonly images: Images | undefined
}

/** What the report of a session says, made again after each change; null: there is no such session. */
export const useReportModel = (
  sessionId: string,
  names: ReportChoices['names'],
): LoadedReport | null => {
  // Made from every row, which no query of its own reads.
  const lastChange = useLastChange()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are those of the last change.
  const hashes = useMemo(() => {
    const { organisation, funders, photos } = allRows()
    return [
      organisation[0]?.logoHash ?? null,
      ...funders.map(({ logoHash }) => logoHash),
      ...photos.flatMap((photo) =>
        photo.sessionId === sessionId && photo.kind === 'photo' && photo.mayBeShown
          ? [photo.hash]
          : [],
      ),
    ]
  }, [lastChange, sessionId])
  const images = useImages(hashes)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are those of the last change.
  const model = useMemo(
    () => sessionReportModel(allRows(), { sessionId, today: today(), names, images: images ?? {} }),
    [lastChange, sessionId, names, images],
  )
  return useMemo(() => (model === null ? null : { model, images }), [model, images])
}
