import { describe, expect, it } from 'vitest'
import type { PrintDocument } from '#shared/documents/print-document.ts'
import type { PrintableDefinition, PrintableField } from '#shared/documents/printables/printable.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { straying, wordBoxes } from '#tests/helpers/word-boxes.ts'

const context = printContext('fr')
const data = samplePrintableData(3)

const SENTENCE =
  'Comment faire pour que chacune et chacun trouve sa place au jardin, même sans savoir lire ? '

/** As long as a question of a challenge, typed wherever something can be. */
const LONG = SENTENCE.repeat(2).trim()

/** Texts that somebody will type one day; `letters` are those that paper can draw. */
const EXTREMES = {
  'five hundred characters': SENTENCE.repeat(6).slice(0, 497).concat('FIN'),
  'a word of eighty letters': 'anticonstitutionnellement'.repeat(4).slice(0, 77).concat('FIN'),
  emoji: 'Fête 🎉 du jardin 👩🏽‍🌾',
  'right-to-left': 'Bonjour مرحبا بكم שלום',
  Cyrillic: 'Спасибо за встречу',
  Vietnamese: 'Cảm ơn Nguyễn Thị Ngọc Ánh',
} as const
type Extreme = keyof typeof EXTREMES

const isTextField = ({ kind }: PrintableField) =>
  kind === 'text' || kind === 'paragraph' || kind === 'lines' || kind === 'items'

const typedAs = ({ kind }: PrintableField, text: string): unknown =>
  kind === 'lines'
    ? [text, text, 'court']
    : kind === 'items'
      ? [text, 'court', text].map((each) => ({ text: each, pictogram: 'plant-2' }))
      : text

type Options = Readonly<Record<string, unknown>>
type Setting = { readonly options: Options; readonly text: string }

// The choices under which the form shows the field, and the longest text that the option takes.
const setTo = (printable: PrintableDefinition, field: PrintableField, whole: string): Setting => {
  const choicesOf = (other: PrintableField): readonly Options[] =>
    other.kind === 'choice'
      ? other.values.map(({ value }) => ({ [other.key]: value }))
      : other.kind === 'switch'
        ? [{ [other.key]: true }, { [other.key]: false }]
        : []
  const shownWith = [{}, ...printable.fields.flatMap(choicesOf)].find(
    (choice) => field.isShown?.(printable.read(choice)) ?? true,
  )
  for (let length = whole.length; length > 0; length -= 1) {
    const text = length === whole.length ? whole : whole.slice(0, length - 3).concat('FIN')
    const wanted = { ...shownWith, [field.key]: typedAs(field, text) }
    if (
      JSON.stringify(printable.read(wanted)[field.key]).includes(JSON.stringify(text).slice(1, -1))
    )
      return { options: printable.read(wanted), text }
  }
  throw new Error(`${printable.kind}.${field.key} takes no text`)
}

const problemsOf = (document: PrintDocument, typed: string): readonly string[] => {
  const { drawnPages, warnings } = document
  const isWarned = warnings.some(({ kind }) => kind === 'textDoesNotFit')
  const loses = warnings.some(({ kind }) => kind === 'missingCharacters')
  const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00a0]/gu, '')
  const drawn = drawnPages
    .map(({ marks }) =>
      bare(
        wordBoxes(marks)
          .map(({ text }) => text)
          .join(''),
      ),
    )
    .join('|')
  return [
    ...drawnPages.flatMap(straying),
    ...(isWarned || loses || drawn.includes(bare(typed)) ? [] : ['vanished without a warning']),
  ]
}

describe('texts that nobody expects', () => {
  for (const printable of PRINTABLES) {
    for (const field of printable.fields.filter(isTextField)) {
      it.each(Object.keys(EXTREMES) as Extreme[])(
        `${printable.kind}, ${field.key}: %s stays on the paper, over nothing else, or is warned of`,
        (extreme) => {
          const { options, text } = setTo(printable, field, EXTREMES[extreme])
          // What comes on A4 alone has no such option: it is looked at as it is.
          for (const paper of [options.paper, 'letter']) {
            const document = printable.build({ ...options, paper }, data, context)
            expect(problemsOf(document, text).slice(0, 4)).toEqual([])
            if (extreme === 'emoji' || extreme === 'right-to-left') {
              expect(document.warnings.map(({ kind }) => kind)).toContain('missingCharacters')
            }
          }
        },
      )
    }
    it(`${printable.kind}: long texts in every field at once stay on the paper, over nothing else`, () => {
      const options = Object.fromEntries(
        printable.fields
          .filter(isTextField)
          .map((field) => [field.key, typedAs(field, setTo(printable, field, LONG).text)]),
      )
      const document = printable.build(printable.read(options), data, context)
      expect(problemsOf(document, '').slice(0, 4)).toEqual([])
    })
  }
})
