import { describe, expect, it } from 'vitest'
import { EMPTY_SESSION } from '#shared/domain/empty-rows.ts'
import {
  hasPrivateNotes,
  rowsOfTemplate,
  templateOf,
  withoutPrivateNotes,
} from '#shared/domain/templates/template-content.ts'
import { builtinTemplates } from '#shared/library/builtin-templates.ts'
import { type TemplateContent, templateContentSchema } from '#shared/schemas/template.schema.ts'

const part = (id: string, date: string) => ({
  ...{ id, date, sessionId: 's' },
  ...{ start: '09:00', end: '12:00', anonymousCount: 0 },
})

describe('a template made of a session', () => {
  it('keeps a cycle that runs over several years, and gives its days back', () => {
    const content = templateOf({
      session: {
        ...EMPTY_SESSION,
        title: 'Cycle',
        id: 's',
        code: 'ABCD',
        createdAt: '2026-01-01T08:00:00-04:00',
      },
      parts: [part('a', '2026-01-10'), part('b', '2027-09-18'), part('c', '2031-03-01')],
      blocks: [],
      tracks: [],
      materials: [],
    })
    expect(templateContentSchema.safeParse(content).success).toBe(true)
    const { parts } = rowsOfTemplate(content, {
      ...{ sessionId: 't', firstDay: '2026-01-10' },
      newId: () => crypto.randomUUID(),
    })
    expect(parts.map(({ date }) => date)).toEqual(['2026-01-10', '2027-09-18', '2031-03-01'])
  })

  it('leaves out what the team noted for itself, and nothing else', () => {
    const [first] = builtinTemplates('fr')
    const content = {
      ...first?.content,
      notes: 'Clé chez Mme Rosine',
      blocks: first?.content.blocks.map((block) => ({ ...block, privateNotes: 'Laisser parler' })),
    } as TemplateContent
    const shared = withoutPrivateNotes(content)
    expect(hasPrivateNotes(content)).toBe(true)
    expect(hasPrivateNotes(shared)).toBe(false)
    expect(JSON.stringify(shared)).not.toMatch(/Rosine|Laisser parler/u)
    expect(shared.blocks.map(({ title, instructions }) => [title, instructions])).toEqual(
      content.blocks.map(({ title, instructions }) => [title, instructions]),
    )
  })
})
