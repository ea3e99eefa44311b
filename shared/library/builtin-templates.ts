import { z } from 'zod'
import en from '#resources/library/templates.en.json' with { type: 'json' }
import fr from '#resources/library/templates.fr.json' with { type: 'json' }
import figures from '#resources/library/templates.json' with { type: 'json' }
import { type BlockContent, emptyBlock } from '#shared/domain/agenda/block-edits.ts'
import { blockOfMethod } from '#shared/domain/agenda/block-of-method.ts'
import { ordersAtEnd } from '#shared/domain/ordering.ts'
import type { Language } from '#shared/locales/translator.ts'
import { energySchema, type Material, materialSchema } from '#shared/schemas/method.schema.ts'
import {
  type TemplateBlock,
  type TemplateContent,
  templateContentSchema,
  templatePartSchema,
} from '#shared/schemas/template.schema.ts'
import { idSchema, text } from '#shared/schemas/values.ts'
import { type BuiltinMethod, builtinMethods } from './builtin-methods.ts'
import { paired } from './paired.ts'

/** A template that ships with the app: one a format of session. */
export type BuiltinTemplate = {
  /** Kebab-case and stable. */
  readonly key: string
  readonly name: string
  /** When to take it, in a sentence. */
  readonly description: string
  readonly content: TemplateContent
}

const materialFigures = materialSchema.omit({ label: true })
const minutes = z.number().int().nonnegative()

/** What a block is made of whatever the language. */
const blockFigures = z.object({
  energy: energySchema.optional(),
  minutes: minutes.optional(),
  minimumMinutes: minutes.nullable().default(null),
  groupSize: z.number().int().positive().nullable().default(null),
  steps: z.array(minutes).default([]),
  materials: z.array(materialFigures).default([]),
  prints: z.array(materialFigures).default([]),
  /** Key of a bundled method: gives steps, groups, energy, what to bring and to print. */
  method: idSchema.optional(),
  variant: idSchema.optional(),
  /** Lengths of the method's steps in this session, so that blocks begin on round times. */
  stepMinutes: z.array(minutes).optional(),
})
type BlockFigures = z.infer<typeof blockFigures>

const blockWords = z.object({
  /** Absent: the method's name. */
  title: text.oneLine.optional(),
  instructions: text.paragraph.default(''),
  /** For the facilitator alone. */
  notes: text.paragraph.default(''),
  steps: z.array(text.oneLine).default([]),
  materials: z.array(text.oneLine).default([]),
  prints: z.array(text.oneLine).default([]),
})
type BlockWords = z.infer<typeof blockWords>

/** A block of the day: `tracks`, when there are any, run side by side. */
const dayFigures = blockFigures.extend({ tracks: z.array(z.array(blockFigures)).default([]) })
const dayWords = blockWords.extend({
  tracks: z
    .array(
      z.object({
        name: text.oneLine,
        place: text.oneLine,
        blocks: z.array(blockWords).default([]),
      }),
    )
    .default([]),
})

/** resources/library/templates.json */
const figuresSchema = templateContentSchema
  .pick({ format: true, signInMode: true, blankLines: true, expectedCount: true })
  .extend({
    key: idSchema,
    parts: z.array(templatePartSchema.omit({ id: true }).extend({ blocks: z.array(dayFigures) })),
    materials: z.array(materialFigures),
  })
type Figures = z.infer<typeof figuresSchema>

/** resources/library/templates.<language>.json */
const wordsSchema = z.object({
  name: text.oneLine,
  title: text.oneLine,
  description: text.paragraph,
  notes: text.paragraph,
  materials: z.array(text.oneLine),
  parts: z.array(z.array(dayWords)),
})
type Words = z.infer<typeof wordsSchema>

const figuresOfAll = z.array(figuresSchema)
const wordsByKey = z.record(idSchema, wordsSchema)
const stored: Readonly<Record<Language, unknown>> = { fr, en }

const labelled = (figuresOfOne: Omit<Material, 'label'>, label: string): Material => ({
  ...figuresOfOne,
  label,
})

type MethodOf = (key: string) => BuiltinMethod
type Around = { readonly methodOf: MethodOf; readonly people: number }

/** What the method brings to the block, its steps at the lengths of this session. */
const ofMethod = (
  { method: key, variant, stepMinutes }: BlockFigures,
  methodOf: MethodOf,
  people: number,
): Partial<BlockContent> => {
  if (key === undefined) return {}
  const content = blockOfMethod(methodOf(key), { people, variantKey: variant ?? null })
  if (!stepMinutes) return content
  const steps = paired(content.steps ?? [], stepMinutes, (step, length) => ({
    ...step,
    minutes: length,
  }))
  return { ...content, steps, minutes: steps.reduce((sum, step) => sum + step.minutes, 0) }
}

const joined = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((one) => one !== undefined && one.trim() !== '').join('\n\n')

const contentOfBlock = (fixed: BlockFigures, words: BlockWords, around: Around): BlockContent => {
  const base = { ...emptyBlock, ...ofMethod(fixed, around.methodOf, around.people) }
  const steps = paired(fixed.steps, words.steps, (length, title) => ({ title, minutes: length }))
  return {
    ...base,
    title: words.title ?? base.title,
    energy: fixed.energy ?? base.energy,
    minutes: fixed.minutes ?? base.minutes,
    minimumMinutes: fixed.minimumMinutes,
    groupSize: fixed.groupSize ?? base.groupSize,
    instructions: words.instructions || base.instructions,
    privateNotes: joined(words.notes, base.privateNotes),
    steps: steps.length > 0 ? steps : base.steps,
    materials: [...base.materials, ...paired(fixed.materials, words.materials, labelled)],
    prints: [...base.prints, ...paired(fixed.prints, words.prints, labelled)],
  }
}

type Agenda = Pick<TemplateContent, 'parts' | 'blocks' | 'tracks'>

/** Rows that stand in a list, in that order. */
const inOrder = <Row extends object>(
  rows: readonly Row[],
): (Row & { readonly order: string })[] => {
  const orders = ordersAtEnd([], rows.length)
  return rows.map((row, index) => ({ ...row, order: orders[index] ?? 'a0' }))
}

/** One list of blocks: those of a part, or those of a track. */
const blocksIn = (
  place: Pick<TemplateBlock, 'partId' | 'trackId'>,
  contents: readonly BlockContent[],
): TemplateBlock[] =>
  inOrder(
    contents.map(({ facilitatorIds: _people, ...content }, index) => ({
      ...content,
      ...place,
      id: `${place.trackId ?? place.partId}-block-${index + 1}`,
      kind: 'single' as const,
    })),
  )

const partOf = (
  part: Figures['parts'][number],
  words: Words['parts'][number],
  { partId, around }: { readonly partId: string; readonly around: Around },
): Pick<Agenda, 'blocks' | 'tracks'> => {
  const contents = paired(part.blocks, words, (block, told) => contentOfBlock(block, told, around))
  const top = blocksIn({ partId, trackId: null }, contents)
  const held = paired(part.blocks, words, (block, told, index) => {
    const blockId = top[index]?.id ?? ''
    const tracks = inOrder(
      told.tracks.map(({ name, place }, at) => ({
        ...{ id: `${blockId}-track-${at + 1}`, blockId },
        ...{ name, place },
      })),
    )
    const inTracks = paired(block.tracks, told.tracks, (blocks, { blocks: said }, at) =>
      blocksIn(
        { partId, trackId: tracks[at]?.id ?? '' },
        paired(blocks, said, (one, wordsOfOne) => contentOfBlock(one, wordsOfOne, around)),
      ),
    ).flat()
    return { tracks, inTracks }
  })
  return {
    blocks: [
      ...top.map(
        (block, index): TemplateBlock =>
          held[index]?.tracks.length ? { ...block, kind: 'parallel', minutes: 0 } : block,
      ),
      ...held.flatMap(({ inTracks }) => inTracks),
    ],
    tracks: held.flatMap(({ tracks }) => tracks),
  }
}

const agendaOf = (fixed: Figures, words: Words, methodOf: MethodOf): Agenda => {
  const around = { methodOf, people: fixed.expectedCount }
  const parts = paired(fixed.parts, words.parts, ({ blocks, ...part }, told, index) => {
    const partId = `part-${index + 1}`
    return {
      part: { ...part, id: partId },
      ...partOf({ ...part, blocks }, told, { partId, around }),
    }
  })
  return {
    parts: parts.map(({ part }) => part),
    blocks: parts.flatMap(({ blocks }) => blocks),
    tracks: parts.flatMap(({ tracks }) => tracks),
  }
}

const readTemplates = (language: Language): readonly BuiltinTemplate[] => {
  const words = wordsByKey.parse(stored[language])
  const methods = new Map(builtinMethods(language).map((method) => [method.key, method]))
  const methodOf: MethodOf = (key) => {
    const method = methods.get(key)
    if (!method) throw new Error(`No method ${key}`)
    return method
  }
  return figuresOfAll.parse(figures).map((fixed) => {
    const own = words[fixed.key]
    if (!own) throw new Error(`No words for ${fixed.key} in ${language}`)
    const { key, materials, format, signInMode, blankLines, expectedCount } = fixed
    const content = templateContentSchema.parse({
      format,
      signInMode,
      blankLines,
      expectedCount,
      title: own.title,
      notes: own.notes,
      ...agendaOf(fixed, own, methodOf),
      materials: paired(materials, own.materials, labelled),
    })
    return { key, name: own.name, description: own.description, content }
  })
}

const known = new Map<Language, readonly BuiltinTemplate[]>()

/**
 * The templates that ship with the app, in that language; always the same array. Read at the first
 * call. Brings the methods' files along: screens load this module when they need it.
 */
export const builtinTemplates = (language: Language): readonly BuiltinTemplate[] => {
  const templates = known.get(language) ?? readTemplates(language)
  known.set(language, templates)
  return templates
}
