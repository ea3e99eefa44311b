import { z } from 'zod'
import en from '#resources/library/methods.en.json' with { type: 'json' }
import fr from '#resources/library/methods.fr.json' with { type: 'json' }
import figures from '#resources/library/methods.json' with { type: 'json' }
import type { Language } from '#shared/locales/translator.ts'
import {
  type MethodContent,
  materialSchema,
  methodContentSchema,
  methodStepSchema,
} from '#shared/schemas/method.schema.ts'
import { idSchema, text } from '#shared/schemas/values.ts'
import { paired } from './paired.ts'

/** A method that ships with the app. */
export type BuiltinMethod = MethodContent & {
  /** Kebab-case and stable: blocks and marks of the team keep it. */
  readonly key: string
  /** Other words by which one looks for it. */
  readonly keywords: readonly string[]
}

const stepFigures = methodStepSchema.omit({ title: true, detail: true })
const stepWords = methodStepSchema.pick({ title: true, detail: true })
const materialFigures = materialSchema.omit({ label: true })

/** What is the same in every language: resources/library/methods.json. */
const figuresSchema = methodContentSchema
  .pick({ purposes: true, energy: true, minPeople: true, maxPeople: true, groupSize: true })
  .extend({
    key: idSchema,
    steps: z.array(stepFigures),
    variants: z.array(
      z.object({
        key: idSchema,
        /** `sameAs`: index of the step of the method whose words it takes; absent: its own words. */
        steps: z.array(stepFigures.extend({ sameAs: z.number().int().nonnegative().optional() })),
      }),
    ),
    materials: z.array(materialFigures),
    prints: z.array(materialFigures),
  })
type Figures = z.infer<typeof figuresSchema>

/** What is said in one language: resources/library/methods.<language>.json. */
const wordsSchema = methodContentSchema
  .pick({
    name: true,
    purpose: true,
    roles: true,
    lowLiteracyTip: true,
    tips: true,
    source: true,
    licence: true,
  })
  .extend({
    steps: z.array(stepWords),
    variants: z.array(z.object({ name: text.oneLine, ownSteps: z.array(stepWords) })),
    materials: z.array(text.oneLine),
    prints: z.array(text.oneLine),
    keywords: z.array(text.oneLine),
  })
type Words = z.infer<typeof wordsSchema>

const figuresOfAll = z.array(figuresSchema)
const wordsByKey = z.record(idSchema, wordsSchema)
const stored: Readonly<Record<Language, unknown>> = { fr, en }

const variantSteps = (
  steps: Figures['variants'][number]['steps'],
  ownSteps: readonly z.infer<typeof stepWords>[],
  shared: Words['steps'],
): MethodContent['steps'] => {
  const own = ownSteps.values()
  return steps.map(({ sameAs, ...step }) => {
    const words = sameAs === undefined ? own.next().value : shared[sameAs]
    if (!words) throw new Error('A step of a variant has no words')
    return { ...words, ...step }
  })
}

const builtinMethod = (fixed: Figures, words: Words): BuiltinMethod => {
  const { key, ...figuresOfMethod } = fixed
  const { keywords, ...wordsOfMethod } = words
  const labelled = (label: string, material: Figures['prints'][number]) => ({ ...material, label })
  return {
    key,
    keywords,
    ...methodContentSchema.parse({
      ...figuresOfMethod,
      ...wordsOfMethod,
      steps: paired(words.steps, fixed.steps, (step, minutes) => ({ ...step, ...minutes })),
      variants: paired(words.variants, fixed.variants, ({ name, ownSteps }, variant) => ({
        key: variant.key,
        name,
        steps: variantSteps(variant.steps, ownSteps, words.steps),
      })),
      materials: paired(words.materials, fixed.materials, labelled),
      prints: paired(words.prints, fixed.prints, labelled),
    }),
  }
}

const readMethods = (language: Language): readonly BuiltinMethod[] => {
  const words = wordsByKey.parse(stored[language])
  return figuresOfAll.parse(figures).map((fixed) => {
    const own = words[fixed.key]
    if (!own) throw new Error(`No words for ${fixed.key} in ${language}`)
    return builtinMethod(fixed, own)
  })
}

const known = new Map<Language, readonly BuiltinMethod[]>()

/**
 * The methods that ship with the app, in that language; always the same array. Read at the first
 * call, in a few milliseconds. The files weigh 200 kB: screens load this module when they need it.
 */
export const builtinMethods = (language: Language): readonly BuiltinMethod[] => {
  const methods = known.get(language) ?? readMethods(language)
  known.set(language, methods)
  return methods
}
