import type { ShelfWords } from '#shared/domain/shelf-search.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import { ownPictures } from './games/game-pictures.ts'
import { type PictureItem, type PrintableDefinition, pictureItemSchema } from './printable.ts'

type Words = { readonly t: Translate; readonly language: Language }

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

const itemsOf = (value: unknown): readonly PictureItem[] =>
  Array.isArray(value)
    ? value.flatMap((one) => {
        const read = pictureItemSchema.safeParse(one)
        return read.success ? [read.data] : []
      })
    : []

const fieldTexts = (
  field: PrintableDefinition['fields'][number],
  value: unknown,
  { t, language }: Words,
): readonly string[] => {
  switch (field.kind) {
    case 'text':
    case 'paragraph':
      return [(typeof value === 'string' && value) || (field.placeholder?.(t) ?? '')]
    case 'lines': {
      const own = textsOf(value)
      return own.length > 0 ? own : (field.placeholder?.(t) ?? [])
    }
    case 'items': {
      const own = ownPictures(itemsOf(value), { language })
      const shown = own.length > 0 ? own : (field.placeholder?.(t, language) ?? [])
      return shown.map(({ text }) => text)
    }
    default:
      return []
  }
}

/**
 * What a support says: its names, and what will be printed with the choices that are kept of it; without
 * any (null), all that it proposes, whatever one will choose.
 */
export const printableWords = (
  printable: PrintableDefinition,
  stored: unknown,
  words: Words,
): ShelfWords => {
  const options = printable.read(stored)
  return {
    names: [printable.name(words.t), printable.purpose(words.t), printable.keywords(words.t)],
    contents: printable.fields
      .filter(({ isShown }) => stored === null || (isShown?.(options) ?? true))
      .flatMap((field) => fieldTexts(field, options[field.key], words)),
  }
}
