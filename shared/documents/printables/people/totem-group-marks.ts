import { capitalised } from '#shared/domain/capitalised.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { TotemGroup } from '#shared/domain/totems.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { fitBox } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock } from '../../text-layout.ts'
import {
  TOTEM_INKS,
  TOTEM_PICTOGRAMS,
  totemColourAndNumber,
  totemPicture,
} from '../../totem/totem-marks.ts'
import type { PrintablePerson } from '../printable.ts'
import { writingRule } from './form-marks.ts'

export type Group = TotemGroup<PrintablePerson> & {
  /** People of the whole group, where it stands in several parts. */
  readonly total?: number
}

const { ink, softInk, rule } = SHEET_COLOURS
const HEAD = 15
const PAD = 4

/** « Les rouges », « Les colibris »… : what brings the group together, in words. */
export const groupName = ({ picture, colour }: Group, t: Translate): string =>
  picture !== null
    ? capitalised(t(`totems.pictures.${picture}`))
    : colour !== null
      ? capitalised(t(`totems.colours.${colour}`))
      : t('printablesPeople.totemGroups.without')

const headMarks = (
  group: Group,
  box: Box,
  lowInk: boolean,
  t: Translate,
): readonly DrawCommand[] => {
  const { picture, colour } = group
  const { fill, on } =
    colour === null ? ({ fill: '#FFFFFF', on: ink } as const) : TOTEM_INKS[colour]
  const words = lowInk ? ink : on
  const middle = box.y + HEAD / 2
  const indent = picture === null ? 0 : 13
  const name = fitBox(
    groupName(group, t),
    'bold',
    { widthMm: box.width - 2 * PAD - indent - 24, heightMm: HEAD - 2 },
    { largest: 24, floor: 12 },
  )
  const count = fitBox(
    t('people.count', { count: group.total ?? group.people.length }),
    'regular',
    { widthMm: 24, heightMm: HEAD - 2 },
    { largest: 11, floor: 8 },
  )
  return [
    {
      kind: 'rect',
      x: box.x,
      y: box.y,
      width: box.width,
      height: HEAD,
      radius: 3,
      ...(lowInk || colour === null
        ? {
            stroke: colour === null ? rule : fill,
            strokeWidth: colour === null ? STROKES.thin : 1.2,
          }
        : { fill }),
    },
    ...(picture === null
      ? []
      : namedPictogram(TOTEM_PICTOGRAMS[picture], { x: box.x + PAD + 5, y: middle }, 10.5, words)),
    ...drawBlock(name.block, {
      x: box.x + PAD + indent,
      top: middle - blockHeightMm(name.block) / 2,
      colour: words,
    }),
    ...(group.people.length === 0
      ? []
      : drawBlock(count.block, {
          x: box.x + box.width - PAD,
          top: middle - blockHeightMm(count.block) / 2,
          colour: words,
          align: 'right',
        })),
  ]
}

/** How tall a group stands: the height of a line, and lines left to write on for those who come too. */
export type GroupSetting = { readonly stepMm: number; readonly spare: number }

/** Height of a line to write on, in mm. */
const WRITTEN = 8.4
/** A name that needs a second line takes so much more. */
const SECOND_LINE = 0.55
const NAME = { largest: 14, floor: 11 } as const

const iconOf = ({ stepMm }: GroupSetting): number => Math.min(6, stepMm - 1)

const nameLeft = (setting: GroupSetting): number => 1 + iconOf(setting) + 3

// The head has said the colour of a group formed by colour.
const detailWidth = ({ colour }: Group): number => (colour === null ? 22 : 10)

const nameWidth = (group: Group, widthMm: number, setting: GroupSetting): number =>
  widthMm - nameLeft(setting) - detailWidth(group) - 1

/** Height of a person's line in a group of that width: two lines where a name needs them. */
const lineOf = (
  person: PrintablePerson,
  group: Group,
  widthMm: number,
  setting: GroupSetting,
): number => {
  const { stepMm } = setting
  const box = { widthMm: nameWidth(group, widthMm, setting), heightMm: stepMm }
  const { fits } = fitBox(spokenName(person), 'regular', box, NAME)
  return fits ? stepMm : stepMm * (1 + SECOND_LINE)
}

const linesOf = (group: Group, widthMm: number, setting: GroupSetting): readonly number[] =>
  group.people.map((person) => lineOf(person, group, widthMm, setting))

const HEAD_GAP = 2.5

/** Height that a group takes, in mm. */
export const groupHeight = (group: Group, widthMm: number, setting: GroupSetting): number =>
  HEAD +
  HEAD_GAP +
  linesOf(group, widthMm, setting).reduce((sum, one) => sum + one, 0) +
  setting.spare * WRITTEN

/**
 * A group at its place: what brings it together, then a line a person with their own picture, and lines
 * left to write on for those who come too.
 */
export const groupMarks = (
  group: Group,
  box: Box,
  setting: GroupSetting,
  { lowInk, t }: { readonly lowInk: boolean; readonly t: Translate },
): { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] } => {
  const misfits: string[] = []
  const icon = iconOf(setting)
  const heights = linesOf(group, box.width, setting)
  let at = box.y + HEAD + HEAD_GAP
  const lines = group.people.flatMap((person, index): DrawCommand[] => {
    const height = heights[index] ?? setting.stepMm
    const middle = at + height / 2
    at += height
    const said = spokenName(person)
    const name = fitBox(
      said,
      'regular',
      { widthMm: nameWidth(group, box.width, setting), heightMm: height },
      { ...NAME, floor: 7 },
    )
    if (!name.fits) misfits.push(said)
    const { totem } = person
    const detail = fitBox(
      totem === null
        ? ''
        : group.colour === null
          ? totemColourAndNumber(totem, t)
          : String(totem.number),
      'regular',
      { widthMm: detailWidth(group), heightMm: height },
      { largest: 11, floor: 7 },
    )
    return [
      ...(totem === null ? [] : totemPicture(totem, { x: box.x + 1 + icon / 2, y: middle }, icon)),
      ...drawBlock(name.block, {
        x: box.x + nameLeft(setting),
        top: middle - blockHeightMm(name.block) / 2,
        colour: ink,
      }),
      ...drawBlock(detail.block, {
        x: box.x + box.width - 1,
        top: middle - blockHeightMm(detail.block) / 2,
        colour: softInk,
        align: 'right',
      }),
    ]
  })
  const written = Array.from({ length: setting.spare }, (_, index) =>
    writingRule(box.x + 1, at + (index + 1) * WRITTEN - 1.5, box.width - 2),
  )
  return { misfits, marks: [...headMarks(group, box, lowInk, t), ...lines, ...written] }
}
