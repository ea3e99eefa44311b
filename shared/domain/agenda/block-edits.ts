import {
  type AgendaBlock,
  agendaBlockSchema,
  type BlockStep,
} from '#shared/schemas/agenda.schema.ts'
import type { Material } from '#shared/schemas/method.schema.ts'

/** What a block says, without its identity and its place. */
export type BlockContent = Omit<
  AgendaBlock,
  'id' | 'sessionId' | 'partId' | 'trackId' | 'order' | 'kind'
>

/** A block with nothing said yet. */
export const emptyBlock: BlockContent = {
  title: '',
  energy: 'production',
  minutes: 15,
  minimumMinutes: null,
  pinnedStart: null,
  methodKey: null,
  scaledFor: null,
  facilitatorIds: [],
  groupSize: null,
  instructions: '',
  privateNotes: '',
  steps: [],
  materials: [],
  prints: [],
}

const withinMinimum = (minimum: number | null, minutes: number): number | null =>
  minimum === null ? null : Math.min(minimum, minutes)

/** What the first part cannot hold of the least length; null when it holds it all. */
const restOfMinimum = (minimum: number | null, at: number): number | null =>
  minimum === null || minimum <= at ? null : minimum - at

/** Steps shared out at `minutes`: the one that is cut in two appears on both sides. */
const stepsAt = (
  steps: readonly BlockStep[],
  minutes: number,
): readonly [readonly BlockStep[], readonly BlockStep[]] => {
  const first: BlockStep[] = []
  const second: BlockStep[] = []
  let left = minutes
  for (const step of steps) {
    const before = Math.min(step.minutes, Math.max(0, left))
    if (before > 0 || (step.minutes === 0 && left > 0)) first.push({ ...step, minutes: before })
    if (step.minutes - before > 0 || (step.minutes === 0 && left <= 0)) {
      second.push({ ...step, minutes: step.minutes - before })
    }
    left -= step.minutes
  }
  return [first, second]
}

/**
 * Cuts a block in two at `minutes` from its start (held within its length). Words, people and the
 * pin stay with the first; what must be brought is not counted twice.
 */
export const splitBlock = (
  content: BlockContent,
  minutes: number,
): readonly [BlockContent, BlockContent] => {
  const at = Math.max(0, Math.min(content.minutes, Math.round(minutes)))
  const [before, after] = stepsAt(content.steps, at)
  return [
    {
      ...content,
      minutes: at,
      minimumMinutes: withinMinimum(content.minimumMinutes, at),
      steps: [...before],
    },
    {
      ...content,
      minutes: content.minutes - at,
      minimumMinutes: restOfMinimum(content.minimumMinutes, at),
      pinnedStart: null,
      instructions: '',
      privateNotes: '',
      steps: [...after],
      materials: [],
      prints: [],
    },
  ]
}

const joined = (first: string, second: string, mark: string): string =>
  [first, second].filter((text) => text.trim() !== '').join(mark)

/** A block that has steps keeps them; one without stands as a step of its own title. */
const asSteps = ({ steps, title, minutes }: BlockContent): readonly BlockStep[] =>
  steps.length > 0 ? steps : [{ title, minutes }]

/** The same thing is named once: the second part takes over what serves again. */
const joinedMaterials = (
  first: readonly Material[],
  second: readonly Material[],
): BlockContent['materials'] => {
  const joint = [...first]
  for (const material of second) {
    const { label, per, isReusable, quantity } = material
    const index = joint.findIndex(
      (one) => one.label === label && one.per === per && one.isReusable === isReusable,
    )
    const known = joint[index]
    if (known === undefined) joint.push(material)
    else {
      const both = isReusable ? Math.max(known.quantity, quantity) : known.quantity + quantity
      joint[index] = { ...known, quantity: both }
    }
  }
  return joint
}

const sumOrNull = (first: number | null, second: number | null): number | null =>
  first === null && second === null ? null : (first ?? 0) + (second ?? 0)

/** Longest title; the rest of a joined one is cut with an ellipsis and kept in the notes. */
const MAX_TITLE = 500

/**
 * Makes one block of two that follow each other: lengths and texts add up, nothing is lost. Energy,
 * method and pin are the first one's.
 */
export const mergeBlocks = (first: BlockContent, second: BlockContent): BlockContent => {
  const title =
    first.title === second.title ? first.title : joined(first.title, second.title, ' · ')
  const cut = title.length > MAX_TITLE
  return {
    ...first,
    title: cut ? `${title.slice(0, MAX_TITLE - 1)}…` : title,
    minutes: first.minutes + second.minutes,
    minimumMinutes: sumOrNull(first.minimumMinutes, second.minimumMinutes),
    methodKey: first.methodKey ?? second.methodKey,
    scaledFor: first.scaledFor ?? second.scaledFor,
    groupSize: first.groupSize ?? second.groupSize,
    facilitatorIds: [...new Set([...first.facilitatorIds, ...second.facilitatorIds])],
    instructions: joined(first.instructions, second.instructions, '\n\n'),
    privateNotes: joined(
      joined(first.privateNotes, second.privateNotes, '\n\n'),
      cut ? title : '',
      '\n\n',
    ),
    steps: [...asSteps(first), ...asSteps(second)],
    materials: joinedMaterials(first.materials, second.materials),
    prints: joinedMaterials(first.prints, second.prints),
  }
}

const fitsInBlock = agendaBlockSchema.pick({
  minutes: true,
  minimumMinutes: true,
  facilitatorIds: true,
  instructions: true,
  privateNotes: true,
  steps: true,
  materials: true,
  prints: true,
})

/** False when one block could not hold what two say: too long a text, a length over a day. */
export const canMerge = (first: BlockContent, second: BlockContent): boolean =>
  fitsInBlock.safeParse(mergeBlocks(first, second)).success

/**
 * One block a step. The first keeps the words, the pin and what must be brought. Minutes that the
 * steps do not account for become a last block with the block's own title.
 */
export const expandSteps = (content: BlockContent): readonly BlockContent[] => {
  if (content.steps.length === 0) return [content]
  const told = content.steps.reduce((sum, { minutes }) => sum + minutes, 0)
  const rest = content.minutes - told
  const steps =
    rest > 0 ? [...content.steps, { title: content.title, minutes: rest }] : content.steps
  return steps.map((step, index): BlockContent => {
    const own = { title: step.title, minutes: step.minutes, minimumMinutes: null, steps: [] }
    if (index === 0) return { ...content, ...own }
    return {
      ...content,
      ...own,
      pinnedStart: null,
      instructions: '',
      privateNotes: '',
      materials: [],
      prints: [],
    }
  })
}
