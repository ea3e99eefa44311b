import { type AgendaTotals, agendaTotals } from '#shared/domain/agenda/agenda-totals.ts'
import { type DayPlan, type PlacedBlock, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { plannedAnswers, plannedHeadCount } from '#shared/domain/agenda/head-count.ts'
import { materialAskers } from '#shared/domain/agenda/material-askers.ts'
import {
  groupCount,
  type MaterialLine,
  materialList,
  quantityNeeded,
} from '#shared/domain/agenda/material-list.ts'
import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { answersOf } from '#shared/domain/attendance-strength.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { AgendaBlock, AgendaTrack, BlockStep } from '#shared/schemas/agenda.schema.ts'
import type { Energy, Material } from '#shared/schemas/method.schema.ts'
import type { SessionMaterial } from '#shared/schemas/outreach.schema.ts'
import { type SheetHead, type SignInSheetRows, sheetHead } from './sign-in-sheet-model.ts'

/** So many of a thing, for the head count of the session. */
export type PlanMaterial = { readonly label: string; readonly quantity: number }

/** A block at its place. Minutes count from the midnight that begins the part's day. */
export type PlanItem = {
  readonly id: string
  readonly title: string
  readonly energy: Energy
  readonly methodKey: string | null
  readonly start: number
  readonly end: number
  readonly gapBefore: number
  readonly overlapBefore: number
  readonly isPinned: boolean
  readonly responsible: readonly PlanMember[]
  /** Null: everyone together. */
  readonly groups: { readonly count: number; readonly size: number } | null
  readonly instructions: string
  /** Empty unless asked for. */
  readonly privateNotes: string
  readonly steps: readonly BlockStep[]
  readonly materials: readonly PlanMaterial[]
  readonly prints: readonly PlanMaterial[]
  /** True even when nobody has made a track yet. */
  readonly isParallel: boolean
  readonly tracks: readonly PlanTrack[]
}

export type PlanTrack = {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly end: number
  readonly items: readonly PlanItem[]
}

export type PlanMember = { readonly id: string; readonly name: string }

/** One part of the session: a half-day. */
export type PlanPart = {
  readonly id: string
  readonly date: string
  readonly start: number
  readonly end: number
  readonly announcedEnd: number
  readonly items: readonly PlanItem[]
  readonly totals: AgendaTotals
}

/** What the printed plans of a session say: the facilitator's, the poster, the role sheets. */
export type PlanModel = {
  readonly head: SheetHead
  /** People to prepare for, the team left out; 0 when nobody knows. */
  readonly people: number
  /** By date and start. */
  readonly parts: readonly PlanPart[]
  /** Everyone with a role sheet: the session's team, then others who are named by a block. */
  readonly team: readonly PlanMember[]
  /** Titles of the blocks that wait for a place. */
  readonly parked: readonly string[]
  readonly materials: readonly MaterialLine[]
  readonly prints: readonly MaterialLine[]
}

export type PlanRows = Omit<SignInSheetRows, 'attendances' | 'today' | 'version'> & {
  /** Of this session or of all. */
  readonly agendaBlocks: readonly AgendaBlock[]
  readonly agendaTracks: readonly AgendaTrack[]
  readonly sessionMaterials: readonly SessionMaterial[]
}

type Making = {
  readonly people: number
  readonly withNotes: boolean
  readonly members: ReadonlyMap<string, PlanMember>
}

const scaled = (
  materials: readonly Material[],
  { people }: Making,
  groupSize: number | null,
): PlanMaterial[] =>
  materials
    .filter(({ label }) => label.trim() !== '')
    .map((material) => ({
      label: material.label.trim(),
      quantity: quantityNeeded(material, people, groupSize),
    }))

const planItem = (placed: PlacedBlock, making: Making): PlanItem => {
  const { block, start, end, gapBefore, overlapBefore, tracks } = placed
  const { groupSize } = block
  return {
    id: block.id,
    title: block.title,
    energy: block.energy,
    methodKey: block.methodKey,
    start,
    end,
    gapBefore,
    overlapBefore,
    isPinned: block.pinnedStart !== null,
    responsible: block.facilitatorIds.flatMap((id) => making.members.get(id) ?? []),
    groups:
      groupSize === null ? null : { size: groupSize, count: groupCount(making.people, groupSize) },
    instructions: block.instructions,
    privateNotes: making.withNotes ? block.privateNotes : '',
    steps: block.steps,
    materials: scaled(block.materials, making, groupSize),
    prints: scaled(block.prints, making, groupSize),
    isParallel: block.kind === 'parallel' && block.trackId === null,
    tracks: tracks.map((track) => ({
      id: track.track.id,
      name: track.track.name,
      place: track.track.place,
      end: track.end,
      items: track.placed.map((inTrack) =>
        planItem(inTrack, { ...making, people: Math.ceil(making.people / tracks.length) }),
      ),
    })),
  }
}

const planPart = (day: DayPlan, making: Making): PlanPart => ({
  id: day.part.id,
  date: day.part.date,
  start: day.start,
  end: day.end,
  announcedEnd: day.announcedEnd,
  items: day.placed.map((placed) => planItem(placed, making)),
  totals: agendaTotals(day),
})

const teamOf = (
  { session, facilitators }: PlanRows,
  blocks: readonly AgendaBlock[],
): readonly PlanMember[] => {
  const named = new Set(blocks.flatMap(({ facilitatorIds }) => facilitatorIds))
  const own = new Set<string>(session.facilitatorIds)
  const sorted = facilitators.toSorted(byOrder)
  return [
    ...sorted.filter(({ id }) => own.has(id)),
    ...sorted.filter(({ id }) => named.has(id) && !own.has(id)),
  ].map((facilitator) => ({ id: facilitator.id, name: spokenName(facilitator) }))
}

// As on the screen of the agenda: two records merged into one are one person.
const headCount = ({ session, people, participations }: PlanRows): number => {
  const statuses = answersOf(participations, session.id, canonicalPeople(people))
  const erased = new Set(people.flatMap(({ id, isErased }) => (isErased ? id : [])))
  const answers = [...statuses].map(([id, status]) => ({ status, isErased: erased.has(id) }))
  return plannedHeadCount(session, plannedAnswers(answers))
}

/**
 * Gathers what the plans of a session say. Private notes are left out of the model itself unless
 * asked for, so that no sheet can print them by mistake.
 */
export const planModel = (
  rows: PlanRows,
  { withNotes = false }: { readonly withNotes?: boolean } = {},
): PlanModel => {
  const { session } = rows
  const ofSession = <Item extends { readonly sessionId: string }>(items: readonly Item[]) =>
    items.filter(({ sessionId }) => sessionId === session.id)
  const head = sheetHead(rows)
  const blocks = ofSession(rows.agendaBlocks)
  const tracks = ofSession(rows.agendaTracks)
  const agenda = planAgenda(head.parts, blocks, tracks)
  const people = headCount(rows)
  const team = teamOf(rows, blocks)
  const materials = ofSession(rows.sessionMaterials).toSorted(byOrder)
  const lines = (kind: 'materials' | 'prints') =>
    materialList(
      materialAskers({ days: agenda.days, materials }, { kind, own: '', people }),
      people,
    )
  const making = { people, withNotes, members: new Map(team.map((one) => [one.id, one])) }
  return {
    head,
    people,
    parts: agenda.days.map((day) => planPart(day, making)),
    team,
    parked: agenda.parked.map(({ title }) => title),
    materials: lines('materials'),
    prints: lines('prints'),
  }
}

/** Blocks in the order they are read, those of tracks included. */
export const everyItem = (items: readonly PlanItem[]): readonly PlanItem[] =>
  items.flatMap((item) => [item, ...item.tracks.flatMap((track) => everyItem(track.items))])

/** True when there is a plan to print. */
export const hasPlan = ({ parts }: PlanModel): boolean =>
  parts.some(({ items }) => items.length > 0)
