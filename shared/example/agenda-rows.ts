import { generateNKeysBetween } from 'fractional-indexing'
import { emptyBlock } from '#shared/domain/agenda/block-edits.ts'
import { materialKey } from '#shared/domain/agenda/material-list.ts'
import type { Day } from '#shared/domain/dates.ts'
import { rowsOfTemplate } from '#shared/domain/templates/template-content.ts'
import { builtinTemplates } from '#shared/library/builtin-templates.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import type { PackedItem, SessionMaterial } from '#shared/schemas/outreach.schema.ts'
import type { Session, SessionPart } from '#shared/schemas/session.schema.ts'
import type { TemplateBlock, TemplateContent } from '#shared/schemas/template.schema.ts'
import type { ExampleAgenda, ExampleBlock, ExampleTrack } from './example-agendas.ts'

export type ExamplePlanRows = {
  readonly agendaBlocks: readonly AgendaBlock[]
  readonly agendaTracks: readonly AgendaTrack[]
  readonly sessionMaterials: readonly SessionMaterial[]
  readonly packedItems: readonly PackedItem[]
}

type Planned = {
  readonly session: Session
  readonly parts: readonly SessionPart[]
  readonly firstDay: Day
  /** When things went into the bag. */
  readonly packedAt: string
  /** Id of a record of the example. */
  readonly id: (key: string) => string
}

type Draft = { readonly block: TemplateBlock; readonly by: readonly string[] }
type Drafts = { readonly drafts: readonly Draft[]; readonly tracks: TemplateContent['tracks'] }
type Place = Pick<TemplateBlock, 'partId' | 'trackId'>
type Around = { readonly template: TemplateContent; readonly planned: Planned }

/** « 2.4.1.2 » as bundled templates name it; see `ExampleBlock`. */
const templateBlock = (template: TemplateContent, from: string): TemplateBlock => {
  const [part, block, track, inTrack] = from.split('.')
  const top = `part-${part}-block-${block}`
  const wanted = inTrack === undefined ? top : `${top}-track-${track}-block-${inTrack}`
  const found = template.blocks.find(({ id }) => id === wanted)
  if (!found) throw new Error(`No block ${from} in the template`)
  return found
}

const NEW_BLOCK: Omit<TemplateBlock, 'id' | 'order' | 'partId' | 'trackId'> = (({
  facilitatorIds: _people,
  ...content
}) => ({ ...content, kind: 'single' as const }))(emptyBlock)

const keysOf = (count: number): readonly string[] => generateNKeysBetween(null, null, count)

const draftOf = (
  { from, tracks, by = [], ownMethod, ...changes }: ExampleBlock,
  at: Place & { readonly id: string; readonly order: string },
  { template, planned }: Around,
): Draft => {
  const base = from === undefined ? NEW_BLOCK : templateBlock(template, from)
  const block: TemplateBlock = {
    ...base,
    ...changes,
    ...at,
    kind: tracks ? 'parallel' : 'single',
    methodKey: ownMethod === undefined ? base.methodKey : planned.id(ownMethod),
    // The team went through the lengths with its own head count in mind.
    scaledFor: base.scaledFor === null ? null : planned.session.expectedCount,
  }
  return { block, by }
}

const joined = (all: readonly Drafts[]): Drafts => ({
  drafts: all.flatMap(({ drafts }) => drafts),
  tracks: all.flatMap(({ tracks }) => tracks),
})

/** The blocks of one list, each followed by what runs in its tracks. */
const listDrafts = (
  blocks: readonly ExampleBlock[],
  place: Place & { readonly key: string },
  around: Around,
): Drafts => {
  const { key, ...where } = place
  const orders = keysOf(blocks.length)
  return joined(
    blocks.map((block, index) => {
      const id = `${key}-${index + 1}`
      const own = draftOf(block, { ...where, id, order: orders[index] ?? 'a0' }, around)
      const held = trackDrafts(block.tracks ?? [], { partId: where.partId, blockId: id }, around)
      return joined([{ drafts: [own], tracks: [] }, held])
    }),
  )
}

const trackDrafts = (
  tracks: readonly ExampleTrack[],
  { partId, blockId }: { readonly partId: string | null; readonly blockId: string },
  around: Around,
): Drafts => {
  const orders = keysOf(tracks.length)
  return joined(
    tracks.map(({ name, place, blocks }, index) => {
      const id = `${blockId}-track-${index + 1}`
      const track = { id, blockId, order: orders[index] ?? 'a0', name, place }
      const inside = listDrafts(blocks, { partId, trackId: id, key: id }, around)
      return { drafts: inside.drafts, tracks: [track, ...inside.tracks] }
    }),
  )
}

const templateOfExample = ({ template: wanted }: ExampleAgenda): TemplateContent => {
  const found = builtinTemplates('fr').find(({ key }) => key === wanted)
  if (!found) throw new Error(`No template ${wanted}`)
  return found.content
}

const materialRows = (agenda: ExampleAgenda, { session, packedAt, id }: Planned) => {
  const orders = keysOf(agenda.materials.length)
  return {
    sessionMaterials: agenda.materials.map(
      (material, index): SessionMaterial => ({
        ...material,
        id: id(`${agenda.session}-material-${index + 1}`),
        sessionId: session.id,
        order: orders[index] ?? 'a0',
      }),
    ),
    packedItems: agenda.packed.map(
      (label): PackedItem => ({
        id: `${session.id}.${materialKey(label)}`,
        sessionId: session.id,
        packedAt,
      }),
    ),
  }
}

/** The agenda of one session of the example, made from a bundled template as the app makes it. */
export const agendaRows = (agenda: ExampleAgenda, planned: Planned): ExamplePlanRows => {
  const { session, parts, firstDay, id } = planned
  const template = templateOfExample(agenda)
  const around = { template, planned }
  const key = agenda.session
  const { drafts, tracks } = joined([
    ...agenda.parts.map((blocks, index) =>
      listDrafts(
        blocks,
        { partId: `part-${index + 1}`, trackId: null, key: `${key}-block-${index + 1}` },
        around,
      ),
    ),
    listDrafts(agenda.parked, { partId: null, trackId: null, key: `${key}-parked` }, around),
  ])
  let made = 0
  const newId = () => {
    made += 1
    return id(`${key}-agenda-${made}`)
  }
  const rows = rowsOfTemplate(
    { ...template, blocks: drafts.map(({ block }) => block), tracks },
    { sessionId: session.id, firstDay, newId },
  )
  const partOf = new Map(rows.parts.map((part, index) => [part.id, parts[index]?.id ?? null]))
  return {
    agendaBlocks: rows.blocks.map((block, index) => ({
      ...block,
      partId: partOf.get(block.partId ?? '') ?? null,
      facilitatorIds: (drafts[index]?.by ?? []).map(id),
    })),
    agendaTracks: rows.tracks,
    ...materialRows(agenda, planned),
  }
}
