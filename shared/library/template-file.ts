import { z } from 'zod'
import type { Result } from '#shared/domain/result.ts'
import { type Method, methodContentSchema } from '#shared/schemas/method.schema.ts'
import { type Template, templateSchema } from '#shared/schemas/template.schema.ts'
import { idSchema } from '#shared/schemas/values.ts'
import {
  decodeSealed,
  encodeSealed,
  type SealedFileFailure,
  type SealedFormat,
} from './sealed-file.ts'
import { TEMPLATE_FILE_LIMIT } from './template-extension.ts'

/** A template as it travels: with the team's own methods that its blocks name. */
const sharedTemplateSchema = z.object({
  template: templateSchema.pick({ name: true, description: true, content: true }),
  methods: z
    .array(methodContentSchema.extend({ id: idSchema, basedOn: idSchema.nullable() }))
    .max(500),
})
export type SharedTemplate = {
  readonly template: Pick<Template, 'name' | 'description' | 'content'>
  readonly methods: readonly Omit<Method, 'createdAt'>[]
}

const TEMPLATE_FILE: SealedFormat<SharedTemplate> = {
  format: 'koudmen-template',
  version: 1,
  limit: TEMPLATE_FILE_LIMIT,
  payload: sharedTemplateSchema,
}

/** The bytes of a `.koudmen-modele` file. */
export const encodeTemplateFile = (
  { template, methods }: SharedTemplate,
  savedAt: string,
): Uint8Array => {
  const { name, description, content } = template
  return encodeSealed(TEMPLATE_FILE, { template: { name, description, content }, methods }, savedAt)
}

/** Opens and verifies a `.koudmen-modele` file whole; see `decodeSealed`. */
export const decodeTemplateFile = (bytes: Uint8Array): Result<SharedTemplate, SealedFileFailure> =>
  decodeSealed(TEMPLATE_FILE, bytes)

/** The team's own methods that a template names. */
export const methodsUsedBy = (
  { blocks }: Template['content'],
  own: readonly Method[],
): SharedTemplate['methods'] => {
  const named = new Set(blocks.map(({ methodKey }) => methodKey))
  return own.filter(({ id }) => named.has(id)).map(({ createdAt: _createdAt, ...method }) => method)
}
