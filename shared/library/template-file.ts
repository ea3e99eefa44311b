import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8 } from 'fflate'
import { z } from 'zod'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { type Method, methodContentSchema } from '#shared/schemas/method.schema.ts'
import { type Template, templateSchema } from '#shared/schemas/template.schema.ts'
import { hashSchema, idSchema, instantSchema } from '#shared/schemas/values.ts'
import { TEMPLATE_FILE_LIMIT } from './template-extension.ts'

export const TEMPLATE_FORMAT = 'koudmen-template'
/** Raised when an older Koudmen could not read what this one writes. */
export const TEMPLATE_VERSION = 1

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

/** The part that every version keeps, read first. */
const headSchema = z.object({
  format: z.literal(TEMPLATE_FORMAT),
  version: z.number().int().positive(),
})
const fileSchema = headSchema.extend({
  savedAt: instantSchema,
  sha256: hashSchema,
  payload: sharedTemplateSchema,
})

export type TemplateFileFailure = {
  readonly code: 'cut' | 'altered' | 'newer' | 'foreign' | 'tooLarge'
}

/** Everything but the seal itself, as text: the same after it was written and read again. */
const sealOf = (parts: {
  readonly version: unknown
  readonly savedAt: unknown
  readonly payload: unknown
}): string => {
  const { version, savedAt, payload } = parts
  return bytesToHex(sha256(strToU8(JSON.stringify([TEMPLATE_FORMAT, version, savedAt, payload]))))
}

/** The bytes of a `.koudmen-modele` file: JSON, its hash beside what it holds. */
export const encodeTemplateFile = (
  { template, methods }: SharedTemplate,
  savedAt: string,
): Uint8Array => {
  const { name, description, content } = template
  const payload = { template: { name, description, content }, methods }
  const version = TEMPLATE_VERSION
  const seal = sealOf({ version, savedAt, payload })
  const file = { format: TEMPLATE_FORMAT, version, savedAt, sha256: seal, payload }
  return strToU8(`${JSON.stringify(file, null, 1)}\n`)
}

const FIRST_WORDS = `{\n "format": "${TEMPLATE_FORMAT}"`

/** True for our file and for any first part of one. */
const beginsLikeOurs = (text: string): boolean =>
  text.length > 0 && FIRST_WORDS.startsWith(text.slice(0, FIRST_WORDS.length))

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Opens and verifies a `.koudmen-modele` file whole: one that was cut or altered, that comes from a
 * newer Koudmen or is something else is refused.
 */
export const decodeTemplateFile = (
  bytes: Uint8Array,
): Result<SharedTemplate, TemplateFileFailure> => {
  if (bytes.length > TEMPLATE_FILE_LIMIT) return fail({ code: 'tooLarge' })
  const text = strFromU8(bytes).replaceAll('\r\n', '\n')
  const raw = parsed(text)
  if (raw === null) {
    if (!beginsLikeOurs(text)) return fail({ code: 'foreign' })
    return fail({ code: text.trimEnd().endsWith('\n}') ? 'altered' : 'cut' })
  }
  const head = headSchema.safeParse(raw)
  if (!head.success) return fail({ code: beginsLikeOurs(text) ? 'altered' : 'foreign' })
  if (head.data.version > TEMPLATE_VERSION) return fail({ code: 'newer' })
  const { savedAt, sha256: seal, payload } = raw as Record<string, unknown>
  if (seal !== sealOf({ version: head.data.version, savedAt, payload })) {
    return fail({ code: 'altered' })
  }
  const file = fileSchema.safeParse(raw)
  return file.success ? ok(file.data.payload) : fail({ code: 'altered' })
}

/** The team's own methods that a template names. */
export const methodsUsedBy = (
  { blocks }: Template['content'],
  own: readonly Method[],
): SharedTemplate['methods'] => {
  const named = new Set(blocks.map(({ methodKey }) => methodKey))
  return own.filter(({ id }) => named.has(id)).map(({ createdAt: _createdAt, ...method }) => method)
}
