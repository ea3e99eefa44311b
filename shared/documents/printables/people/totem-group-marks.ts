import { capitalised } from '#shared/domain/capitalised.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { TotemGroup } from '#shared/domain/totems.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { type FittedText, fitBox } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { nameBlock } from '../../name-block.ts'
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
const HEAD = 13
const PAD = 4
/** Room of « 11 personnes » at the right of the head, in mm. */
const COUNT = 31

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
    { widthMm: box.width - 2 * PAD - indent - COUNT, heightMm: HEAD - 2 },
    { largest: 24, floor: 14 },
  )
  const count = fitBox(
    t('people.count', { count: group.total ?? group.people.length }),
    'regular',
    { widthMm: COUNT, heightMm: HEAD - 2 },
    { largest: 14, floor: 11 },
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

/** How large the names of every group stand, and lines left to write on for those who come too. */
export type GroupSetting = {
  /** Size of the names in points: the same for all. */
  readonly size: number
  /** Height of a line with a name of one line, in mm. */
  readonly stepMm: number
  readonly spare: number
}

/** Height of a line to write on, in mm. */
const WRITTEN = 8.4
/** White above and below a name of several lines, together, in mm. */
const NAME_AIR = 1.4
const BIGGEST_ICON = 10
/** Points below which only a word wider than the column is set: it is better small than broken. */
const WHOLE_WORD_FLOOR = 7

const iconOf = ({ stepMm }: GroupSetting): number => Math.min(BIGGEST_ICON, stepMm - 1)

const hasTotems = ({ people }: Group): boolean => people.some(({ totem }) => totem !== null)

const nameLeft = (group: Group, setting: GroupSetting): number =>
  hasTotems(group) ? 1 + iconOf(setting) + 3 : 1

const DETAIL = 14

// The head has said the colour of a group formed by colour.
const detailWidth = (group: Group): number =>
  hasTotems(group) ? (group.colour === null ? 23 : 10) : 0

const nameWidth = (group: Group, widthMm: number, setting: GroupSetting): number =>
  widthMm - nameLeft(group, setting) - detailWidth(group) - 2

type Line = { readonly person: PrintablePerson; readonly name: FittedText; readonly height: number }

// A name takes the lines it needs rather than smaller letters.
const linesOf = (group: Group, widthMm: number, setting: GroupSetting): readonly Line[] => {
  const width = nameWidth(group, widthMm, setting)
  const { size, stepMm } = setting
  return group.people.map((person) => {
    const said = spokenName(person)
    const whole = { widthMm: width, heightMm: Number.POSITIVE_INFINITY }
    const { fits } = fitBox(said, 'regular', whole, { largest: size, floor: size })
    const name = fits
      ? { fits, block: nameBlock(person, 'regular', size, width) }
      : fitBox(said, 'regular', whole, { largest: size, floor: WHOLE_WORD_FLOOR })
    const height =
      name.block.lines.length < 2 ? stepMm : Math.max(stepMm, blockHeightMm(name.block) + NAME_AIR)
    return { person, name, height }
  })
}

/** Whether every name of a group stands on two lines at most: first name, family name. */
export const standOnTwoLines = (group: Group, widthMm: number, setting: GroupSetting): boolean =>
  linesOf(group, widthMm, setting).every(({ name }) => name.fits && name.block.lines.length <= 2)

const HEAD_GAP = 2.5

/** Height that a group takes, in mm. */
export const groupHeight = (group: Group, widthMm: number, setting: GroupSetting): number =>
  HEAD +
  HEAD_GAP +
  linesOf(group, widthMm, setting).reduce((sum, { height }) => sum + height, 0) +
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
  let at = box.y + HEAD + HEAD_GAP
  const lines = linesOf(group, box.width, setting).flatMap((line): DrawCommand[] => {
    const { person, name, height } = line
    const middle = at + height / 2
    at += height
    if (!name.fits) misfits.push(spokenName(person))
    const { totem } = person
    const detail = fitBox(
      totem === null
        ? ''
        : group.colour === null
          ? totemColourAndNumber(totem, t)
          : String(totem.number),
      'regular',
      { widthMm: detailWidth(group), heightMm: height },
      { largest: DETAIL, floor: 7 },
    )
    return [
      ...(totem === null ? [] : totemPicture(totem, { x: box.x + 1 + icon / 2, y: middle }, icon)),
      ...drawBlock(name.block, {
        x: box.x + nameLeft(group, setting),
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
