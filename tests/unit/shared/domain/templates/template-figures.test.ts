import { describe, expect, it } from 'vitest'
import { planOfTemplate, templateFigures } from '#shared/domain/templates/template-figures.ts'
import { builtinTemplates } from '#shared/library/builtin-templates.ts'

const contentOf = (key: string) => {
  const found = builtinTemplates('fr').find((template) => template.key === key)
  if (!found) throw new Error(`no template ${key}`)
  return found.content
}

describe('the figures of a template', () => {
  it('count days and half-days apart, and leave lunch out', () => {
    expect(templateFigures(contentOf('seminar'))).toMatchObject({
      days: 2,
      parts: 4,
      minutes: 210 + 180 + 210 + 150,
    })
    expect(templateFigures(contentOf('training-day'))).toMatchObject({ days: 1, parts: 2 })
  })

  it('count the longest of parallel tracks once', () => {
    const content = contentOf('fablab')
    const { byEnergy, minutes } = templateFigures(content)
    expect(Object.values(byEnergy).reduce((sum, one) => sum + one, 0)).toBe(minutes)
  })

  it('follow the first day over the end of a month', () => {
    const days = planOfTemplate(contentOf('seminar'), '2026-11-30').map(({ part }) => part.date)
    expect(days).toEqual(['2026-11-30', '2026-11-30', '2026-12-01', '2026-12-01'])
  })
})
