import { capitalised } from '#shared/domain/capitalised.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { TotemGroup } from '#shared/domain/totems.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { fitBox } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
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

export type Group = TotemGroup<PrintablePerson>

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
    t('people.count', { count: group.people.length }),
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

/** Height of one line of a group, in mm: the largest at which everyone has one. */
export const lineHeight = (people: number, room: number): number =>
  Math.min(8.4, room / Math.max(1, people))

/**
 * A group in its box: what brings it together, then a line a person with their own picture, and lines
 * left to write on for those who come too.
 */
export const groupMarks = (
  group: Group,
  box: Box,
  lowInk: boolean,
  { t }: PrintContext,
): { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] } => {
  const top = box.y + HEAD + 2.5
  const room = box.y + box.height - top
  const step = lineHeight(group.people.length, room)
  const misfits: string[] = []
  const icon = Math.min(6, step - 1)
  const x = box.x + 1 + icon + 3
  // The head has said the colour of a group formed by colour.
  const detailWidth = group.colour === null ? 22 : 10
  const lines = group.people.flatMap((person, index): DrawCommand[] => {
    const middle = top + (index + 0.5) * step
    const said = spokenName(person)
    const name = fitBox(
      said,
      'regular',
      { widthMm: box.x + box.width - x - detailWidth - 1, heightMm: step },
      { largest: 14, floor: 7 },
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
      { widthMm: detailWidth, heightMm: step },
      { largest: 11, floor: 7 },
    )
    return [
      ...(totem === null ? [] : totemPicture(totem, { x: box.x + 1 + icon / 2, y: middle }, icon)),
      ...drawBlock(name.block, { x, top: middle - blockHeightMm(name.block) / 2, colour: ink }),
      ...drawBlock(detail.block, {
        x: box.x + box.width - 1,
        top: middle - blockHeightMm(detail.block) / 2,
        colour: softInk,
        align: 'right',
      }),
    ]
  })
  const left = Math.floor((room - group.people.length * step) / 8.4)
  const spare = Math.min(left, group.people.length === 0 ? 8 : 2)
  const written = Array.from({ length: Math.max(0, spare) }, (_, index) =>
    writingRule(
      box.x + 1,
      top + group.people.length * step + (index + 1) * 8.4 - 1.5,
      box.width - 2,
    ),
  )
  return { misfits, marks: [...headMarks(group, box, lowInk, t), ...lines, ...written] }
}
