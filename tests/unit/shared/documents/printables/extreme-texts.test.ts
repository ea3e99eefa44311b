import { describe, expect, it } from 'vitest'
import { advanceMm, type FontFace } from '#shared/documents/font-metrics.ts'
import type { DrawCommand, PrintDocument } from '#shared/documents/print-document.ts'
import type { PrintableDefinition, PrintableField } from '#shared/documents/printables/printable.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

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

type Box = { left: number; top: number; right: number; bottom: number; text: string }

// The ink of words, without the room above and below; turned by quarters only.
const boxesOf = (
  marks: readonly DrawCommand[],
  place: (x: number, y: number) => { x: number; y: number } | null = (x, y) => ({ x, y }),
): readonly Box[] =>
  marks.flatMap((mark): readonly Box[] => {
    if (mark.kind === 'group') {
      const { x, y, rotate, scale = 1, clip } = mark
      // A clipped group is a tile of a board that is looked at whole.
      if (clip !== undefined || rotate % 90 !== 0) return []
      const angle = (rotate * Math.PI) / 180
      const [cos, sin] = [Math.round(Math.cos(angle)), Math.round(Math.sin(angle))]
      return boxesOf(mark.marks, (px, py) => {
        const [dx, dy] = [(px - x) * scale, (py - y) * scale]
        return place(x + cos * dx - sin * dy, y + sin * dx + cos * dy)
      })
    }
    if (mark.kind !== 'text' || mark.text.trim() === '') return []
    const { x, y, text, face, size, align } = mark
    const width = advanceMm(face as FontFace, text.trimEnd(), size)
    const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x
    const from = place(left, y - size * 0.22)
    const to = place(left + width, y)
    if (from === null || to === null) return []
    return [
      {
        left: Math.min(from.x, to.x),
        right: Math.max(from.x, to.x),
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
        text,
      },
    ]
  })

/** What two boxes may share: letters are seldom as tall as their line. */
const SLACK = 0.25

const overlaps = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - SLACK &&
          other.left < one.right - SLACK &&
          one.top < other.bottom - SLACK &&
          other.top < one.bottom - SLACK,
      )
      .map((other) => `« ${one.text} » over « ${other.text} »`),
  )

const problemsOf = (document: PrintDocument, typed: string): readonly string[] => {
  const { drawnPages, warnings } = document
  const pages = drawnPages.map(({ marks, ...page }) => ({ ...page, boxes: boxesOf(marks) }))
  const isWarned = warnings.some(({ kind }) => kind === 'textDoesNotFit')
  const loses = warnings.some(({ kind }) => kind === 'missingCharacters')
  const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00a0]/gu, '')
  const drawn = pages.map(({ boxes }) => bare(boxes.map(({ text }) => text).join(''))).join('|')
  const stray = pages.flatMap(({ boxes, widthMm, heightMm }) =>
    boxes.filter(
      ({ left, right, top, bottom }) =>
        left < 3 || top < 3 || right > widthMm - 3 || bottom > heightMm - 3,
    ),
  )
  return [
    ...stray.map(({ text }) => `outside the paper: « ${text} »`),
    ...pages.flatMap(({ boxes }) => overlaps(boxes)),
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
