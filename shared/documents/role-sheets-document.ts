import { formatDuration } from '#shared/domain/dates.ts'
import { headTexts, planTexts, textWarnings } from './plan/plan-warnings.ts'
import type { FlowRow } from './plan/row-flow.ts'
import {
  A4_PAPER,
  type FrameWords,
  framedPages,
  numberedPages,
  type UnnumberedPage,
} from './plan/sheet-frame.ts'
import type { PlanMember, PlanModel } from './plan-model.ts'
import type { DrawnPage, PrintContext, PrintDocument } from './print-document.ts'
import { dayStrips, stripRow } from './role-sheets/day-strip.ts'
import { itemsOf, type MyItem, minutesOf } from './role-sheets/my-items.ts'
import { dayRow, myRow, sentenceRow } from './role-sheets/role-rows.ts'
import { SHEET_COLOURS } from './sheet-theme.ts'
import type { Drawn } from './sign-in-sheet/sheet-stack.ts'
import { drawLabel } from './text-layout.ts'

export type RoleSheetsModel = {
  readonly plan: PlanModel
  /** Only this member of the team; null: everyone. */
  readonly memberId: string | null
}

const { content } = A4_PAPER

/** Beyond, the strips would fill the first page: each stands under the name of its day instead. */
const MOST_STRIPS_ABOVE = 3

const dayCount = ({ parts }: PlanModel): number => new Set(parts.map(({ date }) => date)).size

const rowsOf = (
  mine: readonly MyItem[],
  member: PlanMember,
  plan: PlanModel,
  context: PrintContext,
): FlowRow[] => {
  if (mine.length === 0) return [sentenceRow(context.t('planPrints.roles.none'), content)]
  const days = dayCount(plan)
  return mine.flatMap((one, index) => {
    const row = myRow(one, member, content, context)
    const { date } = one.part
    if (days <= 1 || date === mine[index - 1]?.part.date) return [row]
    return [
      dayRow(date, content, context),
      ...(days > MOST_STRIPS_ABOVE
        ? [stripRow(plan, member.id, { date, ...content }, context)]
        : []),
      row,
    ]
  })
}

/** The strips of the days under their name, above the list. */
const intro =
  (plan: PlanModel, member: PlanMember, context: PrintContext) =>
  (top: number): Drawn => {
    const { t } = context
    const label = (text: string, y: number) =>
      drawLabel(text, 'bold', 11, { x: content.x, y, colour: SHEET_COLOURS.accent })
    const legend = drawLabel(t('planPrints.roles.legend'), 'regular', 9, {
      x: content.x + content.width,
      y: top + 4.4,
      colour: SHEET_COLOURS.softInk,
      align: 'right',
    })
    if (dayCount(plan) > MOST_STRIPS_ABOVE) {
      return { marks: [label(t('planPrints.roles.mine'), top + 4.4), legend], bottom: top + 7 }
    }
    const strips = dayStrips(plan, member.id, { ...content, top: top + 7 }, context)
    return {
      marks: [
        label(t('planPrints.roles.dayAtAGlance'), top + 4.4),
        legend,
        ...strips.marks,
        label(t('planPrints.roles.mine'), strips.bottom + 4.6),
      ],
      bottom: strips.bottom + 7,
    }
  }

const memberPages = (
  plan: PlanModel,
  member: PlanMember,
  context: PrintContext,
): UnnumberedPage[] => {
  const { t } = context
  const mine = itemsOf(plan, member.id)
  const words: FrameWords = {
    head: plan.head,
    heading: t('planPrints.roles.heading'),
    title: member.name,
    detail:
      mine.length === 0
        ? ''
        : t('planPrints.roles.total', {
            blocks: t('planPrints.roles.blocks', { count: mine.length }),
            duration: formatDuration(minutesOf(mine)),
          }),
  }
  return framedPages(rowsOf(mine, member, plan, context), words, context, {
    intro: intro(plan, member, context),
  })
}

/** The role sheets alone, for the kit: each member's begins on a page of its own. */
export const roleSheetsPages = (
  { plan, memberId }: RoleSheetsModel,
  context: PrintContext,
): readonly DrawnPage[] => {
  const members = plan.team.filter(({ id }) => memberId === null || id === memberId)
  if (members.length > 0) {
    return members.flatMap((member) => numberedPages(memberPages(plan, member, context), context))
  }
  const words: FrameWords = { head: plan.head, heading: context.t('planPrints.roles.heading') }
  const nobody = sentenceRow(context.t('planPrints.roles.nobody'), content)
  return numberedPages(framedPages([nobody], words, context), context)
}

/**
 * One sheet for each member of the team: the day as a strip with their blocks in solid ink, then
 * what, when, where, with what and with whom. Pages are numbered within each person's sheet, since
 * each is handed out on its own.
 */
export const roleSheetsDocument = (
  model: RoleSheetsModel,
  context: PrintContext,
): PrintDocument => {
  const { head } = model.plan
  return {
    info: {
      title: context.t('planPrints.roles.fileTitle', {
        title: head.session.title,
        code: head.session.code,
      }),
      author: head.organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: roleSheetsPages(model, context),
    warnings: textWarnings([...headTexts(head), ...planTexts(model.plan)]),
  }
}
