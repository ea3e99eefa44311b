import { invitationPanel } from './invitation/invitation-panel.ts'
import type { InvitationModel } from './invitation-model.ts'
import { headTexts, textWarnings } from './plan/plan-warnings.ts'
import {
  type DrawCommand,
  type DrawnPage,
  PAPER_SIZES,
  type PrintContext,
  type PrintDocument,
} from './print-document.ts'
import { drawIcon, SHEET_COLOURS } from './sheet-theme.ts'

const { widthMm: SHORT, heightMm: LONG } = PAPER_SIZES.a4

const posterPage = (model: InvitationModel, context: PrintContext): DrawnPage => ({
  widthMm: SHORT,
  heightMm: LONG,
  marks: invitationPanel(model, { x: 0, y: 0, width: SHORT, height: LONG }, context),
})

const cutLine = (): DrawCommand[] => [
  {
    kind: 'line',
    x1: LONG / 2,
    y1: 0,
    x2: LONG / 2,
    y2: SHORT,
    width: 0.25,
    colour: SHEET_COLOURS.softInk,
    dash: [2.4, 1.8],
  },
  {
    kind: 'group',
    rotate: 90,
    x: LONG / 2,
    y: SHORT - 7,
    marks: [
      drawIcon('cut', {
        x: LONG / 2 - 2.5,
        y: SHORT - 9.5,
        sizeMm: 5,
        colour: SHEET_COLOURS.softInk,
      }),
    ],
  },
]

const flyersPage = (model: InvitationModel, context: PrintContext): DrawnPage => {
  const half = { y: 0, width: LONG / 2, height: SHORT }
  return {
    widthMm: LONG,
    heightMm: SHORT,
    marks: [
      ...invitationPanel(model, { x: 0, ...half }, context),
      ...invitationPanel(model, { x: LONG / 2, ...half }, context),
      ...cutLine(),
    ],
  }
}

/** The poster or the flyers that invite to a session: read at three metres, pictures first. */
export const invitationDocument = (
  model: InvitationModel,
  context: PrintContext,
): PrintDocument => {
  const { layout } = model
  const { title, code } = model.head.session
  const key =
    layout === 'poster' ? 'planPrints.invitation.posterTitle' : 'planPrints.invitation.flyerTitle'
  return {
    info: {
      title: context.t(key, { title, code }),
      author: model.head.organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: [layout === 'poster' ? posterPage(model, context) : flyersPage(model, context)],
    warnings: textWarnings([
      ...headTexts(model.head),
      model.question,
      model.contact,
      ...model.head.funders.flatMap(({ name, sentence }) => [name, sentence]),
    ]),
  }
}
