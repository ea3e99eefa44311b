import type { Template } from '#shared/schemas/template.schema.ts'
import type { ShelfWords } from '../shelf-search.ts'

/** What a template of session says: its name and description, and the parts of its agenda. */
export const templateWords = ({
  name,
  description,
  content,
}: Pick<Template, 'name' | 'description' | 'content'>): ShelfWords => ({
  names: [name, description],
  contents: content.blocks.map(({ title }) => title).filter(Boolean),
})
