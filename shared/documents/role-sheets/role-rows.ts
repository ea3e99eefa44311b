import { capitalised } from '#shared/domain/capitalised.ts'
import { formatDuration, formatLongDay } from '#shared/domain/dates.ts'
import { detailLines, materialLines } from '../plan/block-lines.ts'
import { ENERGY_FILLS, energyBadge, namedPictogram } from '../plan/energy-marks.ts'
import { keptLines, spacedLines, textLines } from '../plan/flow-lines.ts'
import {
  groupWords,
  itemTitle,
  minuteAsTime,
  minuteRange,
  responsibleWords,
} from '../plan/plan-words.ts'
import type { FlowLine, FlowRow } from '../plan/row-flow.ts'
import type { PlanMember } from '../plan-model.ts'
import type { PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import type { MyItem } from './my-items.ts'

const { ink, softInk, rule, head } = SHEET_COLOURS

const TIME_WIDTH = 30
const BAND_WIDTH = 12
const SIZE = 11

const iconed = (
  icon: string,
  text: string,
  width: number,
  weight: 'regular' | 'bold' = 'regular',
) =>
  textLines(text, width, {
    size: SIZE,
    weight,
    indent: 6,
    lead: (x, top) => namedPictogram(icon, { x: x + 2.2, y: top + 2.35 }, 4.6),
  })

/** What, where, with whom: stays together. */
const headLines = (
  { item, track, place, within }: MyItem,
  member: PlanMember,
  width: number,
  context: PrintContext,
): FlowLine[] => {
  const { t } = context
  const others = item.responsible.filter(({ id }) => id !== member.id)
  const where = [track, place]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(' – ')
  const company =
    others.length === 0
      ? t('planPrints.roles.alone')
      : t('planPrints.roles.with', { names: responsibleWords({ responsible: others }) })
  return keptLines([
    ...textLines(itemTitle(item, context), width, { weight: 'bold', size: 14 }),
    ...(within.trim() === '' ? [] : textLines(within, width, { size: SIZE, colour: softInk })),
    ...(where === '' ? [] : iconed('map-pin', where, width, 'bold')),
    ...iconed(others.length === 0 ? 'user' : 'users', company, width),
    ...iconed('users-group', groupWords(item, context), width),
  ])
}

/** One of the member's blocks, with all that it takes to run it. */
export const myRow = (
  mine: MyItem,
  member: PlanMember,
  { x, width }: { readonly x: number; readonly width: number },
  context: PrintContext,
): FlowRow => {
  const { item } = mine
  const { t } = context
  const text = { x: x + TIME_WIDTH + BAND_WIDTH + 3, width: width - TIME_WIDTH - BAND_WIDTH - 3 }
  const bring = materialLines(item, text.width, context)
  const title = itemTitle(item, context)
  const [again] = textLines(t('planPrints.continued', { title }), text.width, {
    weight: 'bold',
    size: 10,
    colour: softInk,
  })
  return {
    columns: [
      {
        x,
        lines: [
          ...textLines(minuteAsTime(item.start, context), TIME_WIDTH - 1, {
            weight: 'bold',
            size: 18,
            keep: true,
          }),
          ...textLines(minuteRange(item, context), TIME_WIDTH - 1, { size: 9.5, keep: true }),
          ...textLines(formatDuration(item.end - item.start), TIME_WIDTH - 1, {
            size: 10.5,
            colour: softInk,
          }),
        ],
      },
      {
        x: text.x,
        lines: [
          ...headLines(mine, member, text.width, context),
          ...detailLines(item, text.width, context),
          ...(bring.length === 0
            ? []
            : spacedLines(
                [
                  ...textLines(t('planPrints.roles.what'), text.width, {
                    weight: 'bold',
                    size: 10,
                    keep: true,
                  }),
                  ...bring,
                ],
                1.2,
              )),
        ],
      },
    ],
    paddingTop: 2,
    paddingBottom: 2.2,
    least: 15,
    ...(again === undefined ? {} : { continued: { ...again, x: text.x } }),
    frame: ({ top, bottom }) => [
      {
        kind: 'rect',
        x: x + TIME_WIDTH,
        y: top,
        width: BAND_WIDTH,
        height: bottom - top,
        fill: ENERGY_FILLS[item.energy],
      },
      ...energyBadge(item.energy, { x: x + TIME_WIDTH + BAND_WIDTH / 2, y: top + 7 }, 9.6),
      {
        kind: 'line',
        x1: x,
        y1: bottom,
        x2: x + width,
        y2: bottom,
        width: STROKES.thin,
        colour: rule,
      },
    ],
  }
}

/** The day that the blocks below belong to. */
export const dayRow = (
  date: string,
  { x, width }: { readonly x: number; readonly width: number },
  { language }: PrintContext,
): FlowRow => ({
  columns: [
    {
      x: x + 2,
      lines: textLines(capitalised(formatLongDay(date, language)), width - 4, {
        weight: 'bold',
        size: 12,
      }),
    },
  ],
  paddingTop: 1.4,
  paddingBottom: 1.2,
  keepWithNext: true,
  frame: ({ top, bottom }) => [
    { kind: 'rect', x, y: top, width, height: bottom - top, fill: head },
  ],
})

/** A sentence alone, such as « Aucune séquence à votre nom… ». */
export const sentenceRow = (
  text: string,
  { x, width }: { readonly x: number; readonly width: number },
): FlowRow => ({
  columns: [{ x, lines: textLines(text, width, { size: 13, colour: ink }) }],
  paddingTop: 4,
  paddingBottom: 4,
})
