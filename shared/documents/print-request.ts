import { createTranslator, type Language } from '#shared/locales/translator.ts'
import { type CalibrationModel, calibrationDocument } from './calibration-document.ts'
import { callSheetDocument } from './call-sheet-document.ts'
import type { CallSheetModel } from './call-sheet-model.ts'
import { type DeckModel, deckDocument } from './cards/deck-document.ts'
import { challengeBoardDocument } from './challenge-board-document.ts'
import type { ChallengeBoardModel } from './challenge-board-model.ts'
import { type StoryBoardModel, storyBoardDocument } from './challenge-story/story-board-document.ts'
import { type DeckSheetModel, deckSheetDocument } from './deck-sheet-document.ts'
import { imageSize } from './image-size.ts'
import type { PrinterSetting } from './imposition/two-sided.ts'
import { invitationDocument } from './invitation-document.ts'
import type { InvitationModel } from './invitation-model.ts'
import { kitDocument } from './kit-document.ts'
import type { KitModel } from './kit-model.ts'
import { withinPageLimit } from './page-limit.ts'
import {
  type ParticipantPosterModel,
  participantPosterDocument,
} from './participant-poster-document.ts'
import { planDocument } from './plan-document.ts'
import type { PlanModel } from './plan-model.ts'
import type { PrintContext, PrintDocument } from './print-document.ts'
import type { PrintableModel } from './printables/printable.ts'
import { printableDocument } from './printables/printable-registry.ts'
import { type RecordModel, recordDocument } from './record-document.ts'
import { activityReportDocument } from './report/activity-report-document.ts'
import type { ActivityReportModel } from './report/activity-report-model.ts'
import { type PictureSheetModel, pictureSheetDocument } from './report/picture-sheet-document.ts'
import { reportPosterDocument } from './report/report-poster-document.ts'
import { type RoleSheetsModel, roleSheetsDocument } from './role-sheets-document.ts'
import { fullReportDocument } from './session-report/full-report-document.ts'
import type { SessionReportModel } from './session-report/report-model.ts'
import { type WallReportModel, wallReportDocument } from './session-report/wall-report-document.ts'
import { signInSheetDocument } from './sign-in-sheet-document.ts'
import type { SignInSheetModel } from './sign-in-sheet-model.ts'
import { type TakeAwayModel, takeAwayDocument } from './take-away-document.ts'

/** What to print, as plain data that a worker can be sent. */
export type PrintRequest = {
  readonly language: Language
  /** Instant (ISO 8601) of printing, written on the sheets and in the file. */
  readonly printedAt: string
  /** PNG and JPEG pictures by hash: the logos that the model names. */
  readonly images: Readonly<Record<string, Uint8Array>>
  /** The printer that was chosen, for what is printed on both sides; absent: nothing is known of it. */
  readonly printer?: PrinterSetting
  /** How many times the drawn pages follow one another; 1 when absent. */
  readonly copies?: number
} & (
  | { readonly kind: 'signIn'; readonly model: SignInSheetModel }
  | { readonly kind: 'deck'; readonly model: DeckModel }
  | { readonly kind: 'deckSheet'; readonly model: DeckSheetModel }
  | { readonly kind: 'takeAway'; readonly model: TakeAwayModel }
  | { readonly kind: 'kit'; readonly model: KitModel }
  | { readonly kind: 'plan'; readonly model: PlanModel }
  | { readonly kind: 'participantPoster'; readonly model: ParticipantPosterModel }
  | { readonly kind: 'roleSheets'; readonly model: RoleSheetsModel }
  | { readonly kind: 'challengeBoard'; readonly model: ChallengeBoardModel }
  | { readonly kind: 'invitation'; readonly model: InvitationModel }
  | { readonly kind: 'callSheet'; readonly model: CallSheetModel }
  | { readonly kind: 'calibration'; readonly model: CalibrationModel }
  | { readonly kind: 'sessionReport'; readonly model: SessionReportModel }
  | { readonly kind: 'storyBoard'; readonly model: StoryBoardModel }
  | { readonly kind: 'wallReport'; readonly model: WallReportModel }
  | { readonly kind: 'record'; readonly model: RecordModel }
  | { readonly kind: 'printable'; readonly model: PrintableModel }
  | { readonly kind: 'activityReport'; readonly model: ActivityReportModel }
  | { readonly kind: 'reportPoster'; readonly model: ActivityReportModel }
  | { readonly kind: 'reportPicture'; readonly model: PictureSheetModel }
)

const readableImages = (images: PrintRequest['images']): ReadonlySet<string> =>
  new Set(Object.keys(images).filter((hash) => imageSize(images[hash] ?? NO_BYTES) !== null))

const NO_BYTES = new Uint8Array()

const built = (request: PrintRequest): PrintDocument => {
  const { language, printedAt, printer } = request
  const context: PrintContext = {
    t: createTranslator(language),
    language,
    printedAt,
    readable: readableImages(request.images),
    ...(printer === undefined ? {} : { marginMm: printer.marginMm }),
  }
  switch (request.kind) {
    case 'signIn':
      return signInSheetDocument(request.model, context)
    case 'deck':
      return deckDocument(request.model, context)
    case 'deckSheet':
      return deckSheetDocument(request.model, context)
    case 'takeAway':
      return takeAwayDocument(request.model, context)
    case 'kit':
      return kitDocument(request.model, context)
    case 'plan':
      return planDocument(request.model, context)
    case 'participantPoster':
      return participantPosterDocument(request.model, context)
    case 'roleSheets':
      return roleSheetsDocument(request.model, context)
    case 'challengeBoard':
      return challengeBoardDocument(request.model, context)
    case 'invitation':
      return invitationDocument(request.model, context)
    case 'callSheet':
      return callSheetDocument(request.model, context)
    case 'calibration':
      return calibrationDocument(request.model, context)
    case 'sessionReport':
      return fullReportDocument(request.model, context)
    case 'storyBoard':
      return storyBoardDocument(request.model, context)
    case 'wallReport':
      return wallReportDocument(request.model, context)
    case 'activityReport':
      return activityReportDocument(request.model, context)
    case 'reportPoster':
      return reportPosterDocument(request.model, context)
    case 'reportPicture':
      return pictureSheetDocument(request.model, context)
    case 'record':
      return recordDocument(request.model, context)
    case 'printable':
      return printableDocument(request.model, context)
  }
}

const repeated = (document: PrintDocument, copies: number): PrintDocument =>
  copies <= 1
    ? document
    : {
        ...document,
        drawnPages: Array.from({ length: copies }, () => document.drawnPages).flat(),
      }

/** Builds the document of a request: the same in the window's worker and on the command line. */
export const requestedDocument = (request: PrintRequest): PrintDocument =>
  withinPageLimit(repeated(built(request), request.copies ?? 1))
