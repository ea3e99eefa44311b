import { describe, expect, it } from 'vitest'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import { drawnTexts } from '#tests/helpers/drawn-text.ts'
import { inkOf } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()

const built = (kind: string, people = 12) => {
  const printable = printableOf(kind)
  if (printable === undefined) throw new Error(kind)
  return printable.build(printable.read({}), samplePrintableData(people), context)
}

describe('promises in two halves', () => {
  it('number both halves alike, each pair once: a half handed back finds its other half', () => {
    const numbers = built('commitmentCards')
      .drawnPages.flatMap(drawnTexts)
      .filter(({ text }) => text.startsWith('N°'))
    expect(numbers).toHaveLength(2 * 15)
    for (let card = 0; card < 15; card += 1) {
      const [kept, returned] = numbers.slice(2 * card, 2 * card + 2)
      expect(kept?.text).toBe(`N° ${String(card + 1).padStart(2, '0')}`)
      expect(returned?.text).toBe(kept?.text)
      // Half a card apart: the fold lies in the middle.
      expect((returned?.x ?? 0) - (kept?.x ?? 0)).toBeCloseTo(96, 6)
      expect(returned?.y).toBe(kept?.y)
    }
  })

  it('says which half stays and which is handed back', () => {
    const words = built('commitmentCards', 3)
      .drawnPages.flatMap(drawnTexts)
      .map(({ text }) => text)
    expect(words.filter((text) => text === 'Je garde cette moitié.')).toHaveLength(
      words.filter((text) => text === 'Je rends cette moitié.').length,
    )
  })
})

describe('pieces of mutual aid', () => {
  it('are numbered from one on, a need and an offer of each', () => {
    const numbers = built('helpPieces', 60)
      .drawnPages.flatMap(drawnTexts)
      .filter(({ text, size }) => size === 22 && /^\d+$/u.test(text))
      .map(({ text }) => Number(text))
    expect(numbers).toEqual(Array.from({ length: 66 }, (_, index) => [index + 1, index + 1]).flat())
  })

  it('end above the foot, knobs included', () => {
    const [page] = built('helpPieces').drawnPages
    const lowest = Math.max(
      ...(page?.marks ?? []).flatMap((mark) =>
        mark.kind === 'path' && mark.scale === 1
          ? [...mark.d.matchAll(/[ML][\d.-]+ ([\d.-]+)/gu)].map(([, y]) => mark.y + Number(y))
          : [],
      ),
    )
    expect(lowest).toBeLessThan(297 - 8.4)
  })
})

describe('the stub of an introduction slip', () => {
  const stubsOf = (data: ReturnType<typeof samplePrintableData>) => {
    const printable = printableOf('introductionSlips')
    const document = printable?.build(printable.read({}), data, context)
    return (document?.drawnPages ?? [])
      .flatMap(drawnTexts)
      .filter(({ align, text }) => align === 'right' && !/^Page/u.test(text))
      .filter(({ text }) => text !== data.head?.session.code)
  }
  const plain = (text: string) => text.replace(/\s+/gu, ' ')

  it('says both names whole, to be read, not « Annick Marie-Joseph D. »', () => {
    const data = samplePrintableData(24)
    const long = {
      name: 'Annick Marie-Joseph De Saint-Aubin-Latouche',
      nameApart: 'Annick Marie-Joseph\nDe Saint-Aubin-Latouche',
      shortName: 'Annick Marie-Joseph\u00a0D.',
    }
    const introductions = data.introductions.map((one, index) =>
      index % 2 === 0 ? { ...one, need: { ...one.need, ...long } } : one,
    )
    const waiting = introductions.filter(({ state }) => state === 'proposed')
    const stubs = stubsOf({ ...data, introductions })
    for (const { text, size } of stubs) expect(size, text).toBeGreaterThanOrEqual(9)
    const said = plain(stubs.map(({ text }) => text).join(' '))
    for (const { need, offer } of waiting) {
      expect(said).toContain(plain(need.name))
      expect(said).toContain(plain(offer.name))
    }
  })
})

describe('an empty introduction slip', () => {
  it('has a line for each name, and one on its stub, by which the team finds the two again', () => {
    const printable = printableOf('introductionSlips')
    const document = printable?.build(printable.read({}), samplePrintableData(0), context)
    const ink = document?.drawnPages.flatMap(({ marks }) => inkOf(marks)) ?? []
    const lines = ink.filter(({ says, top, bottom }) => says === 'line' && top === bottom)
    const beside = (label: string) => {
      const labels = ink.filter(({ says }) => says === label)
      expect(labels).toHaveLength(label === 'non' ? 3 : 6)
      for (const { right, bottom } of labels) {
        const line = lines.find(({ left, top }) => left > right && Math.abs(top - bottom) < 3)
        expect((line?.right ?? 0) - (line?.left ?? 0), label).toBeGreaterThan(40)
      }
    }
    beside('Pour\u00a0:')
    beside('non')
  })
})

describe('the board of mutual help', () => {
  it('breaks no double first name before an initial: « Marie- / Antoinette D. » stood on it', () => {
    const board = printableOf('helpBoard')
    const data = samplePrintableData(12)
    const pieces = data.pieces.map((piece) => ({
      ...piece,
      who: 'Marie-Antoinette De Sainte-Rose-Beausoleil de la Martinière',
      whoApart: 'Marie-Antoinette\nDe Sainte-Rose-Beausoleil de la Martinière',
      shortWho: 'Marie-Antoinette\u00a0D.',
    }))
    for (const paper of ['a3', 'a4']) {
      const texts = board
        ?.build(board.read({ paper }), { ...data, pieces }, context)
        .drawnPages.flatMap(drawnTexts)
        .map(({ text }) => text)
      expect(texts?.filter((text) => text.startsWith('Marie-Antoinette')).length, paper).toBe(
        pieces.length,
      )
    }
  })

  it('breaks no name after « Saint- », and writes it whole: « Wladimir Saint- / Jean-Baptiste » stood on it', () => {
    const board = printableOf('helpBoard')
    const data = samplePrintableData(12)
    const pieces = data.pieces.map((piece) => ({
      ...piece,
      who: 'Wladimir Saint-Jean-Baptiste',
      whoApart: 'Wladimir\nSaint-Jean-Baptiste',
      shortWho: 'Wladimir\u00a0S.',
    }))
    for (const paper of ['a3', 'a4']) {
      const texts = board
        ?.build(board.read({ paper }), { ...data, pieces }, context)
        .drawnPages.flatMap(drawnTexts)
        .map(({ text }) => text)
      const whole = texts?.filter((text) => /^(?:Wladimir )?Saint-Jean-Baptiste$/u.test(text))
      expect(whole?.length, paper).toBe(pieces.length)
    }
  })

  it('breaks a name between first and family name: « Jean-Yves Montclair- / Ae » stood on it', () => {
    const board = printableOf('helpBoard')
    const data = samplePrintableData(12)
    const pieces = data.pieces.map((piece) => ({
      ...piece,
      who: 'Jean-Yves Beaupré-Montclair',
      whoApart: 'Jean-Yves\nBeaupré-Montclair',
      shortWho: 'Jean-Yves\u00a0B.',
    }))
    for (const paper of ['a3', 'a4']) {
      const texts = board
        ?.build(board.read({ paper }), { ...data, pieces }, context)
        .drawnPages.flatMap(drawnTexts)
        .map(({ text }) => text)
      expect(texts, paper).toContain('Beaupré-Montclair')
      expect(texts?.filter((text) => text.endsWith('Beaupré-'))).toEqual([])
    }
  })
})
