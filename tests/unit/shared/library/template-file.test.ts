import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { builtinMethods } from '#shared/library/builtin-methods.ts'
import { builtinTemplates } from '#shared/library/builtin-templates.ts'
import { TEMPLATE_FILE_LIMIT } from '#shared/library/template-extension.ts'
import {
  decodeTemplateFile,
  encodeTemplateFile,
  methodsUsedBy,
  type SharedTemplate,
} from '#shared/library/template-file.ts'
import { type Method, methodSchema } from '#shared/schemas/method.schema.ts'
import { templateContentSchema } from '#shared/schemas/template.schema.ts'

const [first] = builtinTemplates('fr')
const [worldCafe] = builtinMethods('fr').filter(({ key }) => key === 'world-cafe')
const own: Method = methodSchema.parse({
  ...worldCafe,
  id: 'own-method',
  basedOn: 'world-cafe',
  createdAt: '2026-11-24T08:00:00.000Z',
})

const content = templateContentSchema.parse(first?.content)
const shared: SharedTemplate = {
  template: {
    name: 'Notre matinée « du jardin »',
    description: 'Pour commencer.',
    content: {
      ...content,
      blocks: content.blocks.map((block, index) =>
        index === 0 ? { ...block, methodKey: own.id } : block,
      ),
    },
  },
  methods: methodsUsedBy(
    { ...content, blocks: content.blocks.map((block) => ({ ...block, methodKey: own.id })) },
    [own, { ...own, id: 'another' }],
  ),
}
const bytes = encodeTemplateFile(shared, '2026-11-24T08:00:00.000Z')

const codeOf = (file: Uint8Array) => {
  const answer = decodeTemplateFile(file)
  return answer.ok ? 'ok' : answer.error.code
}

describe('a shared template', () => {
  it('comes back as it was, with the own methods it uses and no others', () => {
    const answer = decodeTemplateFile(bytes)
    expect(answer).toEqual({ ok: true, data: shared })
    expect(shared.methods.map(({ id }) => id)).toEqual(['own-method'])
  })

  it('is read after a mail program changed its line ends', () => {
    expect(codeOf(strToU8(strFromU8(bytes).replaceAll('\n', '\r\n')))).toBe('ok')
  })

  it('is refused wherever it was cut', () => {
    for (let length = 1; length < bytes.length - 2; length += 997) {
      expect(codeOf(bytes.slice(0, length)), `${length} bytes`).toBe('cut')
    }
    expect(codeOf(bytes.slice(0, bytes.length - 2))).toBe('cut')
  })

  it('is refused whatever letter was altered', () => {
    let told = 0
    for (let at = 40; at < bytes.length; at += 251) {
      const changed = bytes.slice()
      // Spaces between the fields say nothing: any other byte counts.
      if (changed[at] === 0x20 || changed[at] === 0x0a) continue
      changed[at] = (changed[at] ?? 0) ^ 0x01
      expect(codeOf(changed), `byte ${at}`).not.toBe('ok')
      told += 1
    }
    expect(told).toBeGreaterThan(50)
  })

  it('is refused when its text was edited, even into valid JSON', () => {
    const edited = strFromU8(bytes).replace('"minutes": 15', '"minutes": 25')
    expect(codeOf(strToU8(edited))).toBe('altered')
  })

  it('is told from a newer one and from something else', () => {
    expect(codeOf(strToU8(strFromU8(bytes).replace('"version": 1', '"version": 2')))).toBe('newer')
    expect(codeOf(strToU8('{"format":"koudmen-workspace","version":1}'))).toBe('foreign')
    expect(codeOf(strToU8('Bonjour'))).toBe('foreign')
    expect(codeOf(new Uint8Array())).toBe('foreign')
    expect(codeOf(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('foreign')
  })

  it('is not parsed when it is too large', () => {
    expect(codeOf(new Uint8Array(TEMPLATE_FILE_LIMIT + 1))).toBe('tooLarge')
  })

  it('with a block of 2,000 minutes is refused, whatever its seal says', () => {
    const [block] = content.blocks
    if (!block) throw new Error('no block')
    const long = {
      ...shared,
      template: {
        ...shared.template,
        content: { ...content, blocks: [{ ...block, minutes: 2_000 }] },
      },
    }
    expect(codeOf(encodeTemplateFile(long, '2026-11-24T08:00:00.000Z'))).toBe('altered')
  })
})
