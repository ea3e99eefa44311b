import { printablePhotos } from '#shared/domain/privacy/photos-to-review.ts'
import type { ActivityReportFields } from '#shared/domain/report/activity-report-id.ts'
import type { ChallengeStory } from '#shared/domain/report/challenge-stories.ts'
import { challengeStories } from '#shared/domain/report/challenge-stories.ts'
import type { Report } from '#shared/domain/report/report.ts'
import { type ReportLedger, resultSessionIds } from '#shared/domain/report/report-ledger.ts'
import { type ReportView, reportView } from '#shared/domain/report/report-view.ts'
import type { Organisation } from '#shared/schemas/community.schema.ts'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import type { SheetFunder, SheetImage, SheetOrganisation } from '../sign-in-sheet-model.ts'
import { sheetOrganisation } from '../sign-in-sheet-model.ts'
import { type ListedSession, listedSessions } from './session-list.ts'

export type ActivityReportPhoto = SheetImage & { readonly id: string; readonly caption: string }

/** What the activity report and the poster are made of, as plain data. */
export type ActivityReportModel = {
  readonly view: ReportView
  readonly texts: ActivityReportFields
  readonly organisation: SheetOrganisation
  readonly funders: readonly SheetFunder[]
  readonly stories: readonly ChallengeStory[]
  /** Every session counted, by date. */
  readonly sessions: readonly ListedSession[]
  /** Only those that may be shown. */
  readonly photos: readonly ActivityReportPhoto[]
  /** Names of those who helped and were helped, by id; none in the public version. */
  readonly names: Readonly<Record<string, string>>
  readonly lowInk: boolean
  /** Paper of the poster. */
  readonly paper: 'a3' | 'a4'
}

/** Beyond, the report would not stay one that people read. */
export const MOST_PHOTOS = 6
const MOST_STORIES = 6

type ModelSource = {
  readonly ledger: ReportLedger
  readonly report: Report
  readonly isPublic: boolean
  readonly texts: ActivityReportFields
  readonly organisation: Organisation | null
  readonly funders: readonly SheetFunder[]
  /** Bytes of pictures by hash, or sizes only: what cannot be read is left out. */
  readonly images: Readonly<Record<string, Uint8Array>>
  readonly nameOf: (personId: string) => string
  readonly lowInk: boolean
  readonly paper: 'a3' | 'a4'
}

/** Every photo of the sessions counted, the latest first, those that may not be shown included. */
export const countedPhotos = (
  ledger: ReportLedger,
  report: Report,
  photos: readonly Photo[] = ledger.rows.photos,
): readonly Photo[] => {
  const counted = resultSessionIds(ledger, report.filter)
  return photos
    .filter(({ sessionId }) => counted.has(sessionId))
    .toSorted((left, right) => (left.createdAt > right.createdAt ? -1 : 1))
}

/**
 * Photos of the sessions counted that are printed: those chosen, or else the latest. A photo that those
 * to be seen did not agree to, or that waits to be looked at again, is never in, even when it was chosen.
 */
export const reportPhotos = (
  ledger: ReportLedger,
  report: Report,
  chosen: readonly string[] | null,
): readonly Photo[] => {
  const shown = countedPhotos(ledger, report, printablePhotos(ledger.rows))
  const byId = new Map(shown.map((photo) => [photo.id, photo]))
  const photos = chosen ? chosen.flatMap((id) => byId.get(id) ?? []) : shown
  return photos.slice(0, MOST_PHOTOS)
}

export const activityReportModel = (source: ModelSource): ActivityReportModel => {
  const { ledger, report, isPublic, texts, organisation, funders, images, nameOf, lowInk, paper } =
    source
  const view = reportView(report, isPublic)
  const helpers = view.help.flatMap(({ fromId, toId }) => [fromId, toId])
  return {
    view,
    texts,
    organisation: sheetOrganisation({ organisation, images }),
    funders,
    stories: challengeStories(ledger, report.filter).slice(0, MOST_STORIES),
    sessions: listedSessions(ledger, report, isPublic),
    photos: reportPhotos(ledger, report, texts.photoIds).map(
      ({ id, hash, width, height, caption }) => ({
        id,
        hash,
        width,
        height,
        caption,
      }),
    ),
    names: isPublic ? {} : Object.fromEntries(helpers.map((id) => [id, nameOf(id)])),
    lowInk,
    paper,
  }
}
