import type { ReportView } from '#shared/domain/report/report-view.ts'
import { attendancePicture, formatsPicture, newcomersPicture } from './attendance-pictures.ts'
import { residencePicture, venuesPicture } from './island-pictures.ts'
import { demographicPictures, structuresPicture } from './people-pictures.ts'
import type { PictureContext, ReportPicture } from './picture.ts'
import {
  commitmentsPicture,
  decksPicture,
  experimentsPicture,
  introductionsPicture,
  marksPicture,
  networkPicture,
  resultsPicture,
  satisfactionPicture,
} from './result-pictures.ts'

/**
 * Every picture of a bilan, in the order in which they are told: who came, then what came of it. Two by
 * two on a screen: bars stand beside bars, a map beside a map.
 */
export const reportPictures = (
  view: ReportView,
  context: PictureContext,
): readonly ReportPicture[] => [
  attendancePicture(view, context),
  newcomersPicture(view, context),
  formatsPicture(view, context),
  structuresPicture(view, context),
  venuesPicture(view, context),
  residencePicture(view, context),
  ...demographicPictures(view, context),
  resultsPicture(view, context),
  experimentsPicture(view, context),
  commitmentsPicture(view, context),
  introductionsPicture(view, context),
  networkPicture(view, context),
  decksPicture(view, context),
  satisfactionPicture(view, context),
  marksPicture(view, context),
]
