import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import type { DrawnPage, PathCommand } from '#shared/documents/print-document.ts'
import { BINGO_PROMPTS } from '#shared/documents/printables/games/bingo-prompts.ts'
import { GAME_PICTURES } from '#shared/documents/printables/games/game-pictures.ts'
import { textPairs } from '#shared/documents/printables/games/text-pairs.ts'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import { bingoGrids } from '#shared/domain/games/bingo.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()

const built = (kind: string, options: Record<string, unknown> = {}, people = 12) => {
  const printable = printableOf(kind)
  if (printable === undefined) throw new Error(kind)
  return printable.build(printable.read(options), samplePrintableData(people), context)
}

const isGridPage = (page: DrawnPage) => /Grille \d+/u.test(pageWords(page))
const isControl = (page: DrawnPage) => pageWords(page).includes('Feuille de contrôle')

describe('the bank of games', () => {
  it('has forty prompts and pictures or more, each with a picture that exists, none twice', () => {
    for (const list of [BINGO_PROMPTS, GAME_PICTURES]) {
      expect(list.length).toBeGreaterThanOrEqual(40)
      expect(new Set(list).size).toBe(list.length)
      for (const name of list) expect(findPictogram(name)).toBeDefined()
    }
  })
})

describe('human bingo', () => {
  it('prints a grid for each person and some to spare, each with its number and the draw', () => {
    const pages = built('humanBingo', { seed: 4821 }).drawnPages.filter(
      (page) => isGridPage(page) && !isControl(page),
    )
    expect(pages).toHaveLength(15)
    pages.forEach((page, index) => {
      expect(pageWords(page)).toContain(`Grille ${index + 1}\n`)
      expect(pageWords(page)).toContain('Tirage 4821')
    })
  })

  it('shows on the grid the very squares that the checker draws from its seed and number', () => {
    const [page] = built('humanBingo', { seed: 77 }).drawnPages
    const rules = { seed: 77, size: 4, itemCount: BINGO_PROMPTS.length, freeCentre: true } as const
    const numbers = drawnTexts(page as DrawnPage)
      .filter(({ text, size }) => size === 9 && /^\d+$/u.test(text))
      .map(({ text }) => Number(text) - 1)
    expect(numbers).toEqual(bingoGrids(rules, 1)[0])
  })

  it('lists every grid on the control sheets', () => {
    const words = built('humanBingo', {}, 60).drawnPages.filter(isControl).map(pageWords).join('\n')
    for (let number = 1; number <= 66; number += 1) expect(words).toContain(`Grille ${number}\n`)
  })

  it('spreads grids evenly over the control sheets: the last one held a single grid', () => {
    for (const people of [24, 40, 60, 90]) {
      const sheets = built('humanBingo', {}, people).drawnPages.filter(isControl)
      const held = sheets.map((page) => pageWords(page).match(/Grille \d+/gu)?.length ?? 0)
      const own = held.slice(1)
      if (own.length > 0) expect(Math.min(...own), String(held)).toBeGreaterThanOrEqual(10)
      if (people === 60) expect(sheets).toHaveLength(3)
    }
  })

  it('says that a list is too short instead of printing the same grid for everybody', () => {
    const prompts = [{ text: 'sait greffer' }, { text: 'aime danser' }]
    expect(built('humanBingo', { prompts }).warnings).toContainEqual(
      expect.objectContaining({ kind: 'listTooShort', listed: 2, needed: 17 }),
    )
    expect(built('humanBingo').warnings).toEqual([])
  })
})

describe('the control sheets of a long list', () => {
  it.each([
    [60, 1],
    [200, 60],
  ])('carry each of %i sentences once, on the paper, and %i grids', (count, grids) => {
    const prompts = Array.from({ length: count }, (_, index) => ({
      text: `a déjà organisé avec ses voisins la fête ${index + 1}`,
      pictogram: null,
    }))
    const { drawnPages } = built('humanBingo', { prompts, count: grids })
    const control = drawnPages.slice(grids)
    for (const page of control) {
      const written = drawnTexts(page).filter(({ y }) => y < page.heightMm - 6)
      for (const { y } of written) expect(y).toBeLessThan(page.heightMm - 9)
      expect(drawnTexts(page).every(({ y }) => y < page.heightMm)).toBe(true)
    }
    const words = control.map(pageWords).join(' ')
    for (const index of prompts.keys()) {
      expect(words.match(new RegExp(`fête ${index + 1}(?!\\d)`, 'gu'))).toHaveLength(1)
    }
    for (let number = 1; number <= grids; number += 1) {
      expect(words.match(new RegExp(`Grille ${number}(?!\\d)`, 'gu'))).toHaveLength(1)
    }
  })
})

describe('a bingo whose list says the same thing twice', () => {
  it('says so, however it is written, and once a thing: it would come twice on one grid', () => {
    const texts = ['Sait greffer', 'Aime danser', ' sait  greffer !', 'SAIT GREFFER', '', '']
    const prompts = texts.map((text) => ({ text }))
    expect(
      built('humanBingo', { prompts }).warnings.filter(({ kind }) => kind === 'repeatedInList'),
    ).toEqual([{ kind: 'repeatedInList', where: 'Bingo humain', text: 'sait  greffer !' }])
  })
})

describe('picture bingo', () => {
  it('prints two grids on a sheet, and a card to draw for each picture', () => {
    const document = built('pictureBingo')
    const cards = document.drawnPages.filter((page) => !isGridPage(page) && !isControl(page))
    expect(document.drawnPages.filter((page) => isGridPage(page) && !isControl(page))).toHaveLength(
      8,
    )
    expect(cards).toHaveLength(Math.ceil(GAME_PICTURES.length / 20))
  })
})

describe('memory cards', () => {
  it('alternate fronts and backs, whose places mirror one another on the paper', () => {
    const { drawnPages, info } = built('memoryCards')
    expect(drawnPages.map(({ side }) => side)).toEqual(['front', 'back', 'front', 'back'])
    expect(info.duplex).toBe('longEdge')
    const frames = (page: DrawnPage | undefined) =>
      (page?.marks ?? [])
        .flatMap((mark) =>
          mark.kind === 'rect' && mark.width > 50 ? [mark.x + mark.width / 2] : [],
        )
        .sort((a, b) => a - b)
    const mirrored = frames(drawnPages[1])
      .map((x) => 210 - x)
      .sort((a, b) => a - b)
    frames(drawnPages[0]).forEach((x, index) => {
      expect(Math.abs(x - (mirrored[index] ?? 0))).toBeLessThan(0.2)
    })
  })

  it('holds each picture once and its word once', () => {
    const pages = built('memoryCards').drawnPages.filter(({ side }) => side === 'front')
    const texts = pages.flatMap(drawnTexts).map(({ text }) => text)
    for (const name of GAME_PICTURES.slice(0, 12)) {
      const pictogram = findPictogram(name)
      const drawn = pages.flatMap(({ marks }) =>
        marks.filter(
          (mark): mark is PathCommand => mark.kind === 'path' && mark.d === pictogram?.d,
        ),
      )
      expect(drawn).toHaveLength(1)
      expect(texts.filter((text) => text === pictogram?.fr)).toHaveLength(1)
    }
  })
})

describe('dominoes', () => {
  it('print each question and each answer once, shuffled the same way for the same draw', () => {
    const pairs = ['un | 1', 'deux | 2', 'trois | 3', 'quatre | 4', 'cinq | 5']
    const textsOf = (seed: number) =>
      built('dominoes', { mode: 'pairs', pairs, seed })
        .drawnPages.flatMap(drawnTexts)
        .map(({ text }) => text)
        .filter((text) => /^(un|deux|trois|quatre|cinq|[1-5])$/u.test(text))
    expect([...textsOf(1)].sort()).toEqual(
      ['1', '2', '3', '4', '5', 'cinq', 'deux', 'quatre', 'trois', 'un'].sort(),
    )
    expect(textsOf(3)).toEqual(textsOf(3))
    expect(textsOf(3)).not.toEqual(textsOf(4))
  })

  it('read pairs as they are typed or pasted, and lose no line that has only one half', () => {
    expect(textPairs(['a | b', 'c\td', 'e|f | g', 'rien', ' | x', 'y |'])).toEqual([
      { question: 'a', answer: 'b' },
      { question: 'c', answer: 'd' },
      { question: 'e', answer: 'f | g' },
      { question: 'rien', answer: '' },
      { question: '', answer: 'x' },
      { question: 'y', answer: '' },
    ])
  })
})

describe('every game', () => {
  it('warns of what does not fit on the board of the goose, printed with its pieces or without', () => {
    const specials = Array.from({ length: 10 }, () => ({
      text: 'Racontez à la table voisine la plus belle entraide de votre année, '.repeat(5).trim(),
      pictogram: null,
    }))
    const title = 'Yoleronde'.repeat(20)
    for (const pieces of [true, false]) {
      const texts = built('gooseGame', { pieces, specials, title }).warnings.map((warning) =>
        'text' in warning ? warning.text : '',
      )
      expect(texts).toEqual(expect.arrayContaining([title, specials[0]?.text]))
      expect(built('gooseGame', { pieces }).warnings).toEqual([])
    }
  })

  it('stays on its sheet whatever is typed in its lists', () => {
    const text = fc.array(fc.stringMatching(/^[a-zàéèêç’]{1,14}$/u), {
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(
        fc.array(
          text.map((words) => ({ text: words.join(' '), pictogram: 'star' })),
          { minLength: 1, maxLength: 7 },
        ),
        (items) => {
          for (const [kind, key] of [
            ['humanBingo', 'prompts'],
            ['pictureBingo', 'pictures'],
            ['dominoes', 'pictures'],
            ['memoryCards', 'pictures'],
            ['gooseGame', 'specials'],
          ] as const) {
            for (const page of built(kind, { [key]: items, count: 2 }).drawnPages) {
              for (const mark of drawnTexts(page)) {
                expect(mark.y).toBeGreaterThan(4)
                expect(mark.y).toBeLessThan(page.heightMm - 4)
              }
            }
          }
        },
      ),
      { numRuns: 12 },
    )
  })
})
