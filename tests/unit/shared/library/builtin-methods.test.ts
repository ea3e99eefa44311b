import { describe, expect, it } from 'vitest'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { methodPictogram } from '#shared/documents/plan/method-pictograms.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { methodMinutes } from '#shared/domain/methods/method-scaling.ts'
import { type BuiltinMethod, builtinMethods } from '#shared/library/builtin-methods.ts'
import { LANGUAGES, type Language } from '#shared/locales/translator.ts'
import { checkTypography } from '../../../../scripts/lib/locale-files.mjs'

/** Published minutes, with the number of people they are checked for. */
const RANGES: Readonly<Record<string, readonly [people: number, least: number, most: number]>> = {
  codevelopment: [8, 90, 90],
  troika: [12, 30, 35],
  'one-two-four-all': [24, 12, 12],
  'world-cafe': [30, 60, 120],
  'open-space': [40, 180, 960],
  fishbowl: [25, 60, 120],
  'samoan-circle': [25, 30, 60],
  // Three statements of 10 to 15 minutes.
  'moving-debate': [20, 30, 45],
  'snowball-debate': [24, 40, 60],
  'image-language': [12, 45, 65],
  'human-bingo': [20, 10, 20],
  // 7, and 1 a person.
  'coat-of-arms': [12, 19, 19],
  'chinese-portrait': [12, 15, 25],
  'inner-weather': [12, 5, 10],
  'speed-meeting': [20, 15, 20],
  'problem-tree': [12, 75, 240],
  'five-whys': [6, 15, 30],
  'empathy-map': [12, 30, 60],
  persona: [15, 60, 180],
  'six-hats': [10, 30, 120],
  // 30, and the reading.
  brainwriting: [12, 35, 45],
  'twenty-five-ten': [25, 25, 30],
  yole: [12, 60, 90],
  'dot-voting': [20, 3, 10],
  'impact-effort': [10, 30, 40],
  starfish: [12, 60, 90],
  'start-stop-continue': [10, 45, 60],
  roti: [20, 2, 5],
  'consent-decision': [12, 20, 45],
  'mutual-aid-market': [25, 40, 50],
  'neighbourhood-map': [20, 60, 120],
  'exploratory-walk': [10, 60, 120],
  storyboard: [15, 45, 60],
  'quick-prototype': [15, 60, 90],
  'forum-theatre': [25, 60, 90],
  'exhibition-report': [25, 20, 35],
}

const named = (language: Language, key: string): BuiltinMethod => {
  const method = builtinMethods(language).find((one) => one.key === key)
  if (!method) throw new Error(`No method ${key}`)
  return method
}

/** Every text of a method by its path, such as `steps.0.title`. */
const textsOf = (value: unknown, path = ''): readonly [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])[\u00a0 ]?[»”]?\s+(?=[\p{Lu}«“])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** What is read as sentences; names, titles and labels may well be the same twice. */
const proseOf = (method: BuiltinMethod): readonly string[] => [
  ...[method.purpose, method.lowLiteracyTip, method.tips, method.source, method.licence],
  ...method.steps.map(({ detail }) => detail),
  ...method.variants.flatMap(({ steps }) =>
    steps
      .map(({ detail }) => detail)
      .filter((text) => !method.steps.some((s) => s.detail === text)),
  ),
]

const wordCount = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

describe('the bundled methods', () => {
  it('are the thirty-six, each once, the same in both languages', () => {
    for (const language of LANGUAGES) {
      const keys = builtinMethods(language).map(({ key }) => key)
      expect(keys.toSorted()).toEqual(Object.keys(RANGES).toSorted())
      expect(new Set(builtinMethods(language).map(({ name }) => name)).size).toBe(36)
    }
  })

  it('are read once a language', () => {
    expect(builtinMethods('fr')).toBe(builtinMethods('fr'))
    expect(builtinMethods('en')).not.toBe(builtinMethods('fr'))
  })

  it.each(Object.entries(RANGES))('%s takes the time it is published with', (key, range) => {
    const [people, least, most] = range
    const method = named('fr', key)
    expect(people).toBeGreaterThanOrEqual(method.minPeople)
    expect(people).toBeLessThanOrEqual(method.maxPeople)
    const minutes = methodMinutes(method, { people, variantKey: null })
    expect(minutes).toBeGreaterThanOrEqual(least)
    expect(minutes).toBeLessThanOrEqual(most)
  })

  it.each(Object.keys(RANGES))('%s has all that a facilitator needs', (key) => {
    for (const language of LANGUAGES) {
      const method = named(language, key)
      expect(method.steps.length).toBeGreaterThanOrEqual(3)
      for (const step of [...method.steps, ...method.variants.flatMap(({ steps }) => steps)])
        expect(step.minutes + step.secondsPerPerson).toBeGreaterThan(0)
      expect(method.purposes).not.toHaveLength(0)
      expect(method.prints).not.toHaveLength(0)
      for (const { quantity } of [...method.materials, ...method.prints])
        expect(quantity).toBeGreaterThan(0)
      expect(method.keywords.length).toBeGreaterThanOrEqual(5)
      expect(sentencesOf(method.lowLiteracyTip).length).toBeGreaterThanOrEqual(2)
      expect(sentencesOf(method.lowLiteracyTip).length).toBeLessThanOrEqual(4)
      expect(method.licence).toContain('Koudmen')
      expect(method.licence).toContain('MIT')
      for (const [path, text] of textsOf(method)) expect(text.trim(), `${key}${path}`).not.toBe('')
    }
  })

  it('ask for room and people that make sense', () => {
    for (const { minPeople, maxPeople, groupSize } of builtinMethods('fr')) {
      expect(minPeople).toBeLessThanOrEqual(maxPeople)
      if (groupSize !== null) expect(groupSize).toBeLessThanOrEqual(maxPeople)
    }
  })

  it('say the same things in both languages, and nothing twice in the same words', () => {
    const shape = (method: BuiltinMethod) =>
      textsOf({ ...method, keywords: [] }).map(([path]) => path)
    for (const french of builtinMethods('fr')) {
      const english = named('en', french.key)
      expect(shape(english)).toEqual(shape(french))
      const untranslated = proseOf(french).filter((text) => proseOf(english).includes(text))
      expect(untranslated).toEqual([])
    }
  })

  it('share no sentence between two of them', () => {
    for (const language of LANGUAGES) {
      const owner = new Map<string, string>()
      for (const method of builtinMethods(language))
        for (const sentence of proseOf(method).flatMap(sentencesOf).map(foldText)) {
          const other = owner.get(sentence)
          expect(other ?? method.key, sentence).toBe(method.key)
          owner.set(sentence, method.key)
        }
    }
  })

  it('are told in sentences of thirty words at most', () => {
    for (const language of LANGUAGES)
      for (const method of builtinMethods(language)) {
        const long = proseOf(method)
          .flatMap(sentencesOf)
          .filter((sentence) => wordCount(sentence) > 30)
        expect(long, method.key).toEqual([])
      }
  })

  it('keep the spaces and apostrophes of French', () => {
    const sentences = new Map(
      builtinMethods('fr').flatMap((method) =>
        textsOf(method).map(([path, text]) => [`${method.key}${path}`, { text, line: 0 }]),
      ),
    )
    const found = checkTypography({ file: 'methods.fr.json', sentences })
    expect(found.map(({ problem }) => problem)).toEqual([])
  })

  it('use the same word for the same thing, so that the list of material adds it up', () => {
    for (const language of LANGUAGES) {
      const labels = new Map<string, Set<string>>()
      for (const { materials } of builtinMethods(language))
        for (const { label } of materials) {
          const folded = foldText(label)
          labels.set(folded, (labels.get(folded) ?? new Set()).add(label))
        }
      expect([...labels.values()].filter((spellings) => spellings.size > 1)).toEqual([])
    }
  })

  it('have each a picture of their own for the posters', () => {
    const pictures = builtinMethods('fr').map(({ key }) => methodPictogram(key) ?? null)
    for (const [index, picture] of pictures.entries())
      expect(findPictogram(picture), builtinMethods('fr')[index]?.key).toBeDefined()
    expect(new Set(pictures).size).toBe(36)
  })

  it('name no registered method or product as their own', () => {
    const marks = /photolangage|post-it|velcro|scotch|lego|liberating|metaplan/iu
    for (const language of LANGUAGES)
      for (const method of builtinMethods(language)) {
        const { licence: _, source: __, ...rest } = method
        expect(
          textsOf(rest).filter(([, text]) => marks.test(text)),
          method.key,
        ).toEqual([])
      }
  })
})

describe('codéveloppement', () => {
  const minutes = (steps: BuiltinMethod['steps']) => steps.map((step) => step.minutes)

  it('comes as ninety and as sixty minutes, step by step', () => {
    const { steps, variants } = named('fr', 'codevelopment')
    expect(minutes(steps)).toEqual([10, 8, 17, 5, 25, 10, 15])
    expect(variants.map((variant) => minutes(variant.steps))).toEqual([[5, 5, 12, 5, 18, 7, 8]])
    expect(variants[0]?.steps.map(({ title }) => title)).toEqual(steps.map(({ title }) => title))
  })

  it('has a card for each of its five roles', () => {
    const method = named('fr', 'codevelopment')
    expect(method.roles).toEqual([
      'Client·e',
      'Consultant·e',
      'Animateur·rice',
      'Gardien·ne du temps',
      'Observateur·rice',
    ])
    expect(method.prints.find(({ label }) => label.startsWith('Cartes-rôles'))?.quantity).toBe(5)
  })
})
