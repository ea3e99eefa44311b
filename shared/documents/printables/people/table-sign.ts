import { spokenName } from '#shared/domain/person-name.ts'
import { advanceMm, MM_PER_POINT } from '../../font-metrics.ts'
import { fitNames } from '../../name-block.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel } from '../../text-layout.ts'
import { totemPicture } from '../../totem/totem-marks.ts'
import type { PrintablePaper, PrintablePerson } from '../printable.ts'
import { paperSize, SHEET_FOOT, SHEET_MARGIN } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import type { PrintableRound } from '../table-data.ts'

/** The paper of a plan, and its ink. */
export type PlanLook = { readonly paper: PrintablePaper; readonly lowInk: boolean }

/** The sheet, the width between its sides, and where what is printed ends above the foot, in mm. */
export const planSheet = ({ paper }: Pick<PlanLook, 'paper'>) => {
  const size = paperSize(paper, false)
  return {
    size,
    width: size.widthMm - 2 * SHEET_SIDE,
    bottom: size.heightMm - SHEET_MARGIN - SHEET_FOOT - 3,
  }
}

/** Room of a name on a sign, and side of its totem, in mm: read from the next table. */
const MOST_STEP = 42
const MOST_ICON = 18
const GAP = 8
/** Share of its room that a name leaves to the next: two of several lines do not read as one. */
const BETWEEN_NAMES = 0.06
/** Points of the names of a sign; a name that would bring the others below `usual` is smaller alone. */
const SIGN_NAME = { largest: 40, usual: 20, floor: 11 } as const
const { ink } = SHEET_COLOURS

type Drawn = { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] }

const tableName = (round: PrintableRound, index: number, { t }: PrintContext): string =>
  round.tables[index]?.name || t('printablesPeople.tablePlan.table', { number: index + 1 })

/** Points of the number of a totem: several people may have its picture. */
const SIGN_NUMBER = { largest: 24, floor: 14 } as const
const numberSize = (icon: number): number =>
  Math.max(SIGN_NUMBER.floor, Math.min(SIGN_NUMBER.largest, icon * 1.4))

/** A seat of a sign: who sits there, and the room of their name after their totem. */
type Seat = {
  readonly person: PrintablePerson
  /** Left of the totem, right of its number, and left of the name, in mm. */
  readonly x: number
  readonly numberRight: number
  readonly left: number
  readonly middle: number
  readonly icon: number
  readonly box: { readonly widthMm: number; readonly heightMm: number }
}

// Who sits there in one round, one under the other; names after a totem and its number begin at one
// place, and nobody without one gets an empty space.
const seatsOf = (
  people: readonly PrintablePerson[],
  { x, top, width, room }: { x: number; top: number; width: number; room: number },
): readonly Seat[] => {
  const step = Math.min(MOST_STEP, room / Math.max(1, people.length))
  const icon = Math.min(MOST_ICON, step - 2)
  const numbers = people.flatMap(({ totem }) => totem?.number ?? [])
  const widest = Math.max(
    0,
    ...numbers.map((number) => advanceMm('bold', String(number), numberSize(icon))),
  )
  const numberRight = x + icon + 2 + widest
  return people.map((person, index) => {
    const left = person.totem === null ? x : numberRight + 3
    return {
      person,
      x,
      numberRight,
      left,
      middle: top + (index + 0.5) * step,
      icon,
      box: { widthMm: x + width - left, heightMm: step * (1 - BETWEEN_NAMES) },
    }
  })
}

/** The names of a sign in one size, each with their totem: found without reading. */
const drawSeats = (seats: readonly Seat[]): Drawn => {
  const names = fitNames(seats, 'regular', SIGN_NAME)
  return {
    misfits: seats.flatMap(({ person }, index) =>
      names[index]?.fits === false ? spokenName(person) : [],
    ),
    marks: seats.flatMap(
      ({ person, x, numberRight, left, middle, icon }, index): readonly DrawCommand[] => {
        const block = names[index]?.block
        return [
          ...(person.totem === null
            ? []
            : [
                ...totemPicture(person.totem, { x: x + icon / 2, y: middle }, icon),
                drawLabel(String(person.totem.number), 'bold', numberSize(icon), {
                  x: numberRight,
                  // Capitals and figures are as high as that share of their size.
                  y: middle + numberSize(icon) * MM_PER_POINT * 0.34,
                  colour: ink,
                  align: 'right',
                }),
              ]),
          ...(block === undefined
            ? []
            : drawBlock(block, { x: left, top: middle - blockHeightMm(block) / 2, colour: ink })),
        ]
      },
    ),
  }
}

/** Rounds that stand on one sheet. */
export type RoundsOfSheet = {
  readonly rounds: readonly PrintableRound[]
  /** Number of the first of them, from 1. */
  readonly from: number
}

/** Rounds that a sheet holds with names that are read from where one stands. */
const MOST_ROUNDS = 6

/** The rounds sheet after sheet, about as many on each; one sheet at least. */
export const roundsInSheets = (rounds: readonly PrintableRound[]): readonly RoundsOfSheet[] => {
  const sheets = Math.max(1, Math.ceil(rounds.length / MOST_ROUNDS))
  const each = Math.ceil(rounds.length / sheets)
  return Array.from({ length: sheets }, (_, sheet) => ({
    rounds: rounds.slice(sheet * each, (sheet + 1) * each),
    from: sheet * each + 1,
  }))
}

/** Who sits at a table, for those who look for their place from the next one. */
export const tableSign = (
  index: number,
  { rounds, from }: RoundsOfSheet,
  personById: ReadonlyMap<string, PrintablePerson>,
  look: PlanLook,
  context: PrintContext,
): Drawn => {
  const { t } = context
  const sheet = planSheet(look)
  const [first] = rounds
  if (first === undefined) return { marks: [], misfits: [] }
  const facilitators = [
    ...new Set(rounds.flatMap(({ tables }) => tables[index]?.facilitators ?? [])),
  ]
  const head = sheetTitle(sheet.size, {
    pictogram: 'users',
    title: tableName(first, index, context),
    subtitle:
      facilitators.length === 0 || rounds.length > 1
        ? ''
        : t('printablesPeople.tablePlan.with', { names: facilitators.join(', ') }),
    largest: 60,
    lowInk: look.lowInk,
  })
  // One round fills the sheet; several stand side by side, three in a row.
  const across = Math.min(3, rounds.length)
  const down = Math.ceil(rounds.length / across)
  const width = (sheet.width - (across - 1) * GAP) / across
  const height = (sheet.bottom - head.bottom - (down - 1) * GAP) / down
  const label = rounds.length === 1 && from === 1 ? 0 : 12
  const placeOf = (at: number) => ({
    x: SHEET_SIDE + (at % across) * (width + GAP),
    top: head.bottom + Math.floor(at / across) * (height + GAP),
  })
  const labels =
    label === 0
      ? []
      : rounds.map((_, at) => {
          const { x, top } = placeOf(at)
          const words = t('printablesPeople.tablePlan.round', { number: from + at })
          return drawLabel(words, 'bold', 18, { x, y: top + 7, colour: ink })
        })
  const seats = rounds.flatMap((round, at) => {
    const { x, top } = placeOf(at)
    const people = (round.tables[index]?.personIds ?? []).flatMap((id) => personById.get(id) ?? [])
    return seatsOf(people, { x, top: top + label, width, room: height - label })
  })
  const drawn = drawSeats(seats)
  return { marks: [...head.marks, ...labels, ...drawn.marks], misfits: drawn.misfits }
}
