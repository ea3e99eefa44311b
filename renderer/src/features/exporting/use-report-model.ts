import { useMemo } from 'react'
import { useAllRows } from '#renderer/data/queries/use-all-rows.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { type Images, useImages } from '#renderer/printing/use-images.ts'
import {
  type ReportChoices,
  sessionReportModel,
} from '#shared/documents/session-report/gather-report.ts'
import type { SessionReportModel } from '#shared/documents/session-report/report-model.ts'
import { isShowable } from '#shared/domain/outcomes/showable-photo.ts'

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
  const rows = useAllRows()
  const hashes = useMemo(
    () => [
      rows.organisation[0]?.logoHash ?? null,
      ...rows.funders.map(({ logoHash }) => logoHash),
      ...rows.photos.flatMap((photo) =>
        photo.sessionId === sessionId && isShowable(photo) ? [photo.hash] : [],
      ),
    ],
    [rows, sessionId],
  )
  const images = useImages(hashes)
  const day = useToday()
  const model = useMemo(
    () => sessionReportModel(rows, { sessionId, today: day, names, images: images ?? {} }),
    [rows, sessionId, day, names, images],
  )
  return useMemo(() => (model === null ? null : { model, images }), [model, images])
}
