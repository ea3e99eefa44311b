import { describe, expect, it } from 'vitest'
import type { DrawCommand, DrawnPage } from '#shared/documents/print-document.ts'
import { BOARD_PRINTABLES } from '#shared/documents/printables/board-printables.ts'
import { boardSchema } from '#shared/documents/printables/boards/board.ts'
import type { PrintableDefinition } from '#shared/documents/printables/printable.ts'
import { LANGUAGES } from '#shared/locales/translator.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { type Bounds, boundsOf, placedBy } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const boards = BOARD_PRINTABLES.filter(({ fields }) =>
  fields.some(({ key }) => key === 'exactSize'),
)
const data = samplePrintableData(12)
const LONG =
  'Comment faire pour que chaque école du Sud puisse cultiver, cuisiner et partager les légumes de son quartier toute l’année, même quand la pluie manque ?'

const pagesOf = (board: PrintableDefinition, options: object, language: 'fr' | 'en' = 'fr') =>
  board.build(board.read({ count: 1, ...options }), data, printContext(language))

type PlacedText = { readonly text: string; readonly size: number; readonly box: Bounds }

// Words where they come to lie once groups are scaled and turned.
const placedTexts = (
  marks: readonly DrawCommand[],
  place: (box: Bounds) => Bounds = (box) => box,
  scale = 1,
): readonly PlacedText[] =>
  marks.flatMap((mark): readonly PlacedText[] => {
    if (mark.kind === 'group') {
      const inGroup = ({ left, top, right, bottom }: Bounds) => {
        const corners = [
          { x: left, y: top },
          { x: right, y: bottom },
        ].map((corner) => placedBy(mark, corner))
        return place({
          left: Math.min(...corners.map(({ x }) => x)),
          right: Math.max(...corners.map(({ x }) => x)),
          top: Math.min(...corners.map(({ y }) => y)),
          bottom: Math.max(...corners.map(({ y }) => y)),
        })
      }
      return placedTexts(mark.marks, inGroup, scale * (mark.scale ?? 1))
    }
    if (mark.kind !== 'text' || mark.text === '') return []
    return [{ text: mark.text, size: mark.size * scale, box: place(boundsOf(mark)) }]
  })

const overlap = (one: Bounds, other: Bounds) =>
  one.left < other.right - 0.1 &&
  other.left < one.right - 0.1 &&
  one.top < other.bottom - 0.1 &&
  other.top < one.bottom - 0.1

const collisions = ({ marks }: DrawnPage) => {
  const texts = placedTexts(marks)
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.text} / ${other.text}`),
  )
}

const stray = ({ marks, widthMm, heightMm }: DrawnPage) =>
  placedTexts(marks)
    .filter(
      ({ box }) =>
        box.left < 5 || box.top < 5 || box.right > widthMm - 5 || box.bottom > heightMm - 4,
    )
    .map(({ text }) => text)

describe('every board', () => {
  for (const board of boards) {
    describe(board.kind, () => {
      it.each(LANGUAGES)('keeps its words apart and within the sheet, in %s', (language) => {
        for (const question of ['', LONG]) {
          for (const paper of ['a4', 'a3']) {
            const options = { paper, question, creole: 'Ansanm nou ka rivé pli lwen' }
            const { drawnPages, warnings } = pagesOf(board, options, language)
            expect(warnings).toEqual([])
            const [page] = drawnPages
            if (page === undefined) throw new Error('no page')
            expect(collisions(page)).toEqual([])
            expect(stray(page)).toEqual([])
          }
        }
      })

      it('sets words for participants in 14 points at least on A4', () => {
        const [page] = pagesOf(board, {}).drawnPages
        const small = placedTexts(page?.marks ?? []).filter(
          ({ size, box }) => size < 14 && box.bottom < (page?.heightMm ?? 0) - 9,
        )
        // One label may be smaller: the line for the first name under a face.
        expect(small.length).toBeLessThanOrEqual(1)
      })

      it('fills no area when ink is spared', () => {
        const fills = (marks: readonly DrawCommand[]): number =>
          marks.reduce((sum, mark) => {
            if (mark.kind === 'group') return sum + fills(mark.marks)
            if (mark.kind !== 'rect' || mark.fill === undefined || mark.fill === '#FFFFFF')
              return sum
            return sum + mark.width * mark.height
          }, 0)
        const [page] = pagesOf(board, { lowInk: true }).drawnPages
        expect(fills(page?.marks ?? [])).toBe(0)
      })

      it.each(['a3', 'a2', 'a1', 'a0'])(
        'is tiled to %s, the picture of the whole first',
        (size) => {
          const { drawnPages, warnings } = pagesOf(board, { size, question: LONG })
          expect(warnings).toEqual([])
          const [assembly] = drawnPages
          if (assembly === undefined) throw new Error('no page')
          expect(stray(assembly)).toEqual([])
          expect(pageWords(assembly)).toContain('Assembler')
          expect(drawnPages.length).toBeGreaterThanOrEqual(3)
          for (const [index, page] of drawnPages.slice(1).entries()) {
            expect(pageWords(page)).toMatch(/rangée \d, colonne \d/u)
            expect(pageWords(assembly)).toContain(String(index + 2))
          }
          const facts = board.facts(board.read({ size }), data)
          expect(facts.landscape).toBe(assembly.widthMm > assembly.heightMm)
        },
      )

      it('says so when a title or a question is too long to fit', () => {
        const { warnings } = pagesOf(board, { question: 'Pourquoi faire simple ? '.repeat(20) })
        expect(warnings.map(({ kind }) => kind)).toEqual(['textDoesNotFit'])
      })
    })
  }

  it('reads the question of the challenge unless another is given', () => {
    const [yole] = boards.filter(({ kind }) => kind === 'yoleBoard')
    if (yole === undefined) throw new Error('no yole')
    const words = (options: object) => pagesOf(yole, options).drawnPages.map(pageWords).join()
    expect(words({})).toContain('Comment nourrir le quartier')
    expect(words({ question: 'Où allons-nous ?' })).not.toContain('Comment nourrir le quartier')
  })

  it('comes once for the room when tiled, and in as many copies as groups need on one sheet', () => {
    const [yole] = boards.filter(({ kind }) => kind === 'yoleBoard')
    const build = (options: object) =>
      yole?.build(yole.read(options), samplePrintableData(60), printContext()).drawnPages.length
    expect(build({})).toBe(12)
    expect(build({ size: 'a2' })).toBe(5)
    expect(boardSchema.parse({}).count).toBeNull()
  })
})

describe('the plate in the middle of a tablecloth', () => {
  const tablecloth = boards.find(({ kind }) => kind === 'cafeTablecloth')

  it('holds its words, however long the title, the question and the line in Creole together', () => {
    if (tablecloth === undefined) throw new Error('no tablecloth')
    const { drawnPages, warnings } = pagesOf(tablecloth, {
      title: LONG,
      question: LONG,
      creole: LONG,
    })
    const marks = drawnPages[0]?.marks ?? []
    const plate = marks.find((mark) => mark.kind === 'rect')
    if (plate?.kind !== 'rect') throw new Error('no plate')
    const words = placedTexts(marks.filter((mark) => mark.kind === 'group')).filter(({ text }) =>
      LONG.includes(text.replace('…', '').trim()),
    )
    expect(words.length).toBeGreaterThan(4)
    expect(Math.min(...words.map(({ box }) => box.top))).toBeGreaterThan(plate.y)
    expect(Math.max(...words.map(({ box }) => box.bottom))).toBeLessThan(plate.y + plate.height)
    expect(warnings.map(({ kind }) => kind)).toContain('textDoesNotFit')
  })
})
