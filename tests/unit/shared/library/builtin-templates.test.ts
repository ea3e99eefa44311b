import { describe, expect, it } from 'vitest'
import { agendaTotals } from '#shared/domain/agenda/agenda-totals.ts'
import { agendaWarnings } from '#shared/domain/agenda/agenda-warnings.ts'
import { type DayPlan, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { addDays } from '#shared/domain/dates.ts'
import { rowsOfTemplate } from '#shared/domain/templates/template-content.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'
import { type BuiltinTemplate, builtinTemplates } from '#shared/library/builtin-templates.ts'
import { LANGUAGES } from '#shared/locales/translator.ts'
import { SESSION_FORMATS } from '#shared/schemas/session.schema.ts'
import { templateContentSchema } from '#shared/schemas/template.schema.ts'
import { checkTypography } from '../../../../scripts/lib/locale-files.mjs'

const KEYS = [
  'living-lab-discovery',
  'living-lab-experiment',
  'codevelopment',
  'fablab',
  'collective-dynamics',
  'training-day',
  'seminar',
]

const daysOf = ({ content }: BuiltinTemplate): readonly DayPlan[] => {
  let count = 0
  const rows = rowsOfTemplate(content, {
    sessionId: 's',
    firstDay: '2026-11-24',
    newId: () => {
      count += 1
      return `id-${count}`
    },
  })
  const { days, parked } = planAgenda(rows.parts, rows.blocks, rows.tracks)
  expect(parked).toEqual([])
  return days
}

const everyTemplate = LANGUAGES.flatMap((language) =>
  builtinTemplates(language).map((template) => ({ ...template, language })),
)

describe('the bundled templates', () => {
  it('are the same in every language, one for each format', () => {
    for (const language of LANGUAGES) {
      expect(builtinTemplates(language).map(({ key }) => key)).toEqual(KEYS)
    }
    const formats = new Set(builtinTemplates('fr').map(({ content }) => content.format))
    expect(SESSION_FORMATS.filter((format) => !formats.has(format))).toEqual(['other'])
  })

  it.each(everyTemplate)(
    '$key ($language) fits the schema, with every word written',
    (template) => {
      const { name, description, content } = template
      expect(templateContentSchema.safeParse(content).success).toBe(true)
      expect(name).not.toBe('')
      expect(description.length).toBeGreaterThan(40)
      expect(content.notes.length).toBeGreaterThan(40)
      expect(content.materials.length).toBeGreaterThan(0)
      const ids = [...content.parts, ...content.blocks, ...content.tracks].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const block of content.blocks) {
        expect(block.title).not.toBe('')
        expect(block.instructions, block.title).not.toBe('')
        if (block.energy !== 'break') expect(block.privateNotes, block.title).not.toBe('')
        for (const { label } of [...block.materials, ...block.prints]) expect(label).not.toBe('')
      }
      for (const track of content.tracks) expect(track.name).not.toBe('')
    },
  )

  it.each(everyTemplate)('$key ($language) ends when it says, without a warning', (template) => {
    for (const day of daysOf(template)) {
      expect(day.end, day.part.id).toBe(day.announcedEnd)
      expect(agendaWarnings(day, { closesAt: null })).toEqual([])
    }
  })

  it.each(everyTemplate)('$key ($language) begins with a welcome and ends with a closing', (t) => {
    const days = daysOf(t)
    expect(days[0]?.placed[0]?.block.energy).toBe('welcome')
    expect(days.at(-1)?.placed.at(-1)?.block.energy).toBe('closing')
  })

  it.each(everyTemplate)(
    '$key ($language) can be shortened, and its steps add up',
    ({ content }) => {
      for (const { title, kind, steps, minutes, minimumMinutes } of content.blocks) {
        if (kind === 'parallel') continue
        expect(minimumMinutes, title).not.toBeNull()
        expect(minimumMinutes ?? 0, title).toBeGreaterThan(0)
        expect(minimumMinutes ?? 0, title).toBeLessThanOrEqual(minutes)
        if (steps.length === 0) continue
        expect(
          steps.reduce((sum, step) => sum + step.minutes, 0),
          title,
        ).toBe(minutes)
      }
    },
  )

  it.each(everyTemplate)(
    '$key ($language) uses methods fit for its number of people',
    (template) => {
      const { content, language } = template
      const methods = new Map(builtinMethods(language).map((method) => [method.key, method]))
      const used = content.blocks.filter(({ methodKey }) => methodKey !== null)
      expect(used.length).toBeGreaterThan(2)
      for (const { methodKey, scaledFor } of used) {
        const method = methods.get(methodKey ?? '')
        expect(method, methodKey ?? '').toBeDefined()
        expect(scaledFor).toBe(content.expectedCount)
        expect(method?.minPeople).toBeLessThanOrEqual(content.expectedCount)
        expect(method?.maxPeople).toBeGreaterThanOrEqual(content.expectedCount)
      }
    },
  )

  it('give a third of the work to making something together', () => {
    for (const template of builtinTemplates('fr')) {
      const totals = daysOf(template).map(agendaTotals)
      const work = totals.reduce((sum, day) => sum + day.work, 0)
      const made = totals.reduce((sum, day) => sum + day.byEnergy.production, 0)
      expect(made / work, template.key).toBeGreaterThan(0.3)
    }
  })

  it('say nothing twice in two languages', () => {
    for (const [index, { content, name }] of builtinTemplates('fr').entries()) {
      const english = builtinTemplates('en')[index]
      for (const [at, block] of content.blocks.entries()) {
        const other = english?.content.blocks[at]
        expect(other?.minutes, `${name} ${block.title}`).toBe(block.minutes)
        expect(other?.instructions).not.toBe(block.instructions)
      }
    }
  })

  it('are written with French typography', () => {
    for (const { content, name, description } of builtinTemplates('fr')) {
      const texts = [
        name,
        description,
        content.title,
        content.notes,
        ...content.materials.map(({ label }) => label),
        ...content.blocks.flatMap((block) => [
          block.title,
          block.instructions,
          block.privateNotes,
          ...block.steps.map(({ title }) => title),
          ...[...block.materials, ...block.prints].map(({ label }) => label),
        ]),
        ...content.tracks.flatMap(({ name: track, place }) => [track, place]),
      ]
      const sentences = new Map(texts.map((text, line) => [text, { text, line }]))
      expect(checkTypography({ file: 'templates.fr.json', sentences })).toEqual([])
    }
  })

  it('keep the days of the two-day seminar apart', () => {
    const seminar = builtinTemplates('fr').find(({ key }) => key === 'seminar')
    const rows = rowsOfTemplate(seminar?.content as BuiltinTemplate['content'], {
      sessionId: 's',
      firstDay: '2026-11-24',
      newId: () => crypto.randomUUID(),
    })
    expect(new Set(rows.parts.map(({ date }) => date))).toEqual(
      new Set(['2026-11-24', addDays('2026-11-24', 1)]),
    )
  })
})
