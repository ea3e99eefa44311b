import { describe, expect, it } from 'vitest'
import { fullReportDocument } from '#shared/documents/session-report/full-report-document.ts'
import { boxOf } from '#shared/documents/session-report/report-words.ts'
import { wallReportDocument } from '#shared/documents/session-report/wall-report-document.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import {
  crowdedRows,
  exampleReportRows,
  quietRows,
  reportOf,
} from '#tests/helpers/sample-report.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { straying } from '#tests/helpers/word-boxes.ts'

const context = printContext()
const CASES = [
  ['everything typed', exampleReportRows(), 'J4RD'],
  ['sixty people and long texts', crowdedRows(), 'J4RD'],
  ['a small group', exampleReportRows(), 'C7DV'],
  ['nothing but attendance', quietRows(), 'C7DV'],
  ['nothing at all', exampleReportRows(), 'R3PR'],
] as const
const PAPERS = ['a4', 'a3'] as const
const MM = { a4: { width: 210, height: 297 }, a3: { width: 297, height: 420 } } as const

describe('the report for the wall', () => {
  for (const [name, rows, code] of CASES) {
    for (const paper of PAPERS) {
      it(`is one ${paper} page with words of 18 points at least: ${name}`, () => {
        const report = reportOf(rows, code, 'first')
        const { drawnPages } = wallReportDocument({ report, paper, lowInk: false }, context)
        expect(drawnPages).toHaveLength(1)
        const [page] = drawnPages
        if (!page) throw new Error('No page')
        const enlarged = paper === 'a3' ? 297 / 210 : 1
        const small = drawnTexts(page).filter(({ size }) => size * enlarged < 18)
        // Only the foot, by which sheets are sorted.
        expect(small.map(({ size }) => size)).toEqual([11, 11])
        for (const mark of page.marks) {
          const { left, right, top, bottom } = boundsOf(mark)
          expect(left).toBeGreaterThanOrEqual(-0.5)
          expect(top).toBeGreaterThanOrEqual(-0.5)
          expect(right).toBeLessThanOrEqual(MM[paper].width + 0.5)
          expect(bottom).toBeLessThanOrEqual(MM[paper].height + 0.5)
        }
      })
    }
  }

  it('says how many choices of a vote it shows, and what was decided where there is room', () => {
    const wordsOf = (code: string) => {
      const report = reportOf(exampleReportRows(), code, 'first')
      const [page] = wallReportDocument({ report, paper: 'a4', lowInk: false }, context).drawnPages
      return { report, words: page ? pageWords(page).replace(/\s+/gu, ' ') : '' }
    }
    const crowded = wordsOf('J4RD')
    const choices = crowded.report.votes[0]?.options.filter(({ count }) => (count ?? 0) > 0) ?? []
    const shown = choices.filter(({ label }) => crowded.words.includes(label.slice(0, 12)))
    expect(shown.length).toBeLessThan(choices.length)
    expect(crowded.words).toContain(`${shown.length} sur ${choices.length}`)
    const calm = wordsOf('C7DV')
    expect(calm.report.decisions.length).toBeGreaterThan(0)
    for (const { text } of calm.report.decisions) expect(calm.words).toContain(text.slice(0, 20))
  })

  it('leaves out a decision that another one replaced, as if it still held', () => {
    const report = reportOf(exampleReportRows(), 'C7DV', 'first')
    const decided = { reason: '', decidedBy: '' }
    const decisions = [
      { ...decided, text: 'Ouvrir le lundi', isReplaced: true },
      { ...decided, text: 'Ouvrir le samedi', isReplaced: false },
    ]
    const [page] = wallReportDocument(
      { report: { ...report, decisions, commitments: [] }, paper: 'a4', lowInk: false },
      context,
    ).drawnPages
    const words = page ? pageWords(page) : ''
    expect(words).toContain('Ouvrir le samedi')
    expect(words).not.toContain('Ouvrir le lundi')
  })

  it('says where the next session is, however long its title', () => {
    const report = reportOf(exampleReportRows(), 'J4RD', 'first')
    if (!report.next) throw new Error('The example has a next session')
    const next = { ...report.next, title: 'Cultiver ensemble un jardin créole '.repeat(8) }
    const [page] = wallReportDocument(
      { report: { ...report, next }, paper: 'a4', lowInk: false },
      context,
    ).drawnPages
    expect(page && pageWords(page)).toContain(report.next.place)
  })

  it('says the day and the hour of the next session on one line, in one size with the rest', () => {
    for (const code of ['J4RD', 'C7DV', 'R3PR']) {
      const report = reportOf(exampleReportRows(), code, 'first')
      const { drawnPages } = wallReportDocument({ report, paper: 'a4', lowInk: false }, context)
      const texts = drawnPages.flatMap(drawnTexts)
      const first = texts.findIndex(({ text }) => text.startsWith('Prochaine rencontre'))
      expect(texts[first]?.text, code).toMatch(/samedi 5\u00a0décembre, 9\s*h\s*30$/u)
      expect(new Set(texts.slice(first, -2).map(({ size }) => size)).size, code).toBe(1)
    }
  })

  it('prints the nearest session before the next on the challenge, whatever else is on the wall', () => {
    for (const [name, rows, code] of CASES) {
      const report = reportOf(rows, code, 'first')
      const { next } = report
      if (!next) throw new Error('The example has a next session')
      const nextOnChallenge = { ...next, date: '2027-01-16', place: 'École Les Alamandas' }
      const { drawnPages } = wallReportDocument(
        { report: { ...report, nextOnChallenge }, paper: 'a4', lowInk: false },
        context,
      )
      const [page] = drawnPages
      const words = page ? pageWords(page).replace(/\s+/gu, ' ') : ''
      expect(words, name).toMatch(
        /Prochaine rencontre : samedi 5 décembre.*Sur ce défi : samedi 16 janvier/u,
      )
      expect(words, name).toContain('École Les Alamandas')
    }
  })

  it('shows nothing over what is below it', () => {
    for (const [, rows, code] of CASES) {
      const report = reportOf(rows, code, 'first')
      const [page] = wallReportDocument({ report, paper: 'a4', lowInk: false }, context).drawnPages
      const lines = drawnTexts(page ?? { marks: [], widthMm: 0, heightMm: 0 })
      const words = lines
        // The numbers of bars stand beside labels of two lines.
        .filter(({ align, x }) => (align === undefined || align === 'left') && x < 35)
        .toSorted((one, other) => one.y - other.y)
      for (const [index, line] of words.entries()) {
        const next = words
          .slice(index + 1)
          .find((other) => other.x < line.x + 1 && other.y > line.y)
        if (next)
          expect(next.y - line.y, `${line.text} / ${next.text}`).toBeGreaterThan(line.size * 0.29)
      }
    }
  })

  it('sets the bars of a vote under the last line of its title, however long', () => {
    const title =
      'Parmi toutes ces idées pour le jardin de l’école, laquelle voulez-vous essayer en premier, et laquelle plus tard, quand il aura plu et que les voisins seront là ?'
    for (const paper of PAPERS) {
      for (const length of [50, 62, 70, 90, 120, 163, 500]) {
        const report = reportOf(exampleReportRows(), 'J4RD', 'first')
        const asked = title.repeat(4).slice(0, length).trim()
        const votes = report.votes.map((vote) => ({ ...vote, title: asked }))
        const model = { report: { ...report, votes }, paper, lowInk: false }
        const { drawnPages } = wallReportDocument(model, context)
        expect(drawnPages.flatMap(straying), `${paper} ${length}`).toEqual([])
        expect(drawnPages.map(pageWords).join(' ')).toContain(asked.slice(0, 12))
      }
    }
  })

  it('says who promised by first name only, and leaves none of a dozen promises out even when there is much to say', () => {
    const report = reportOf(exampleReportRows(), 'J4RD', 'first')
    const words = wallReportDocument({ report, paper: 'a4', lowInk: false }, context)
      .drawnPages.map(pageWords)
      .join('\n')
    expect(words).toContain('Hervé\u00a0: Préparer la planche d’essai derrière l’école')
    expect(words).not.toContain('Bélair')
    const shown = (page: string) =>
      report.commitments.filter(({ who }) => page.includes(`${who}\u00a0:`))
    expect(shown(words)).toEqual(report.commitments)
    // What was voted on stays beside them.
    expect(words).toContain('Sur quelles parcelles')
  })

  it('shows a decision beside however many promises: a dozen pushed every one off the wall', () => {
    for (const code of ['J4RD', 'C7DV']) {
      for (const paper of PAPERS) {
        for (const count of [1, 6, 9, 12, 14, 20, 40]) {
          const report = reportOf(exampleReportRows(), code, 'first')
          const commitments = Array.from({ length: count }, (_, index) => {
            const promise = report.commitments[index % report.commitments.length]
            if (promise === undefined) throw new Error('No promise')
            return promise
          })
          const model = { report: { ...report, commitments }, paper, lowInk: false }
          const [page] = wallReportDocument(model, context).drawnPages
          const words = page ? pageWords(page).replace(/\s+/gu, ' ') : ''
          const name = `${code} ${paper} ${count}`
          expect(words, name).toContain('Décisions')
          expect(words, name).toContain('Nos promesses')
          expect(words, name).toMatch(new RegExp(`\\b${count} promesse`, 'u'))
        }
      }
    }
  })

  it('of more promises than one page holds shows most of all, and says how many there are', () => {
    const wordsOn = (paper: 'a4' | 'a3') => {
      const report = reportOf(crowdedRows(), 'J4RD', 'first')
      return wallReportDocument({ report, paper, lowInk: false }, context)
        .drawnPages.map(pageWords)
        .join('\n')
    }
    const promisesOf = (words: string) => Number(/\((\d+) sur 52\)/u.exec(words)?.[1])
    const [a4, a3] = [wordsOn('a4'), wordsOn('a3')]
    expect(promisesOf(a4)).toBeGreaterThanOrEqual(3)
    expect(promisesOf(a3)).toBeGreaterThan(promisesOf(a4))
    // As they cannot all be shown, they do not push away what was decided, nor what was thought of.
    for (const words of [a4, a3]) expect(words).toMatch(/Décisions|Ce que nous gardons|Nos idées/u)
  })

  it('warns that the introduction is longer than the wall', () => {
    const report = reportOf(crowdedRows(), 'J4RD', 'first')
    const { warnings } = wallReportDocument({ report, paper: 'a4', lowInk: false }, context)
    expect(warnings.map(({ kind }) => kind)).toContain('textDoesNotFit')
  })

  it('fills nothing with ink when ink is spared', () => {
    const report = reportOf(exampleReportRows(), 'J4RD', 'first')
    const [page] = wallReportDocument({ report, paper: 'a4', lowInk: true }, context).drawnPages
    const fills = (page?.marks ?? []).flatMap((mark) =>
      mark.kind === 'rect' && mark.fill !== undefined && mark.fill !== '#FFFFFF' ? [mark.fill] : [],
    )
    expect(fills).toEqual([])
  })
})

describe('the full report', () => {
  it('says why once: « Parce que : Parce que la salle est libre » was printed', () => {
    const report = reportOf(exampleReportRows(), 'J4RD')
    const decided = { decidedBy: '', isReplaced: false }
    const decisions = ['parce que la salle est libre', 'Car il pleut', 'la carte est prête'].map(
      (reason, index) => ({ ...decided, text: `Décision ${index}`, reason }),
    )
    const words = fullReportDocument({ ...report, decisions }, context)
      .drawnPages.map(pageWords)
      .join(' ')
      .replace(/\s+/gu, ' ')
    expect(words).toContain('Parce que la salle est libre')
    expect(words).toContain('Car il pleut')
    expect(words).not.toMatch(/: (?:parce que|car)/iu)
    expect(words).toContain('Parce que : la carte est prête')
  })

  for (const [name, rows, code] of CASES) {
    it(`keeps every mark on its page and numbers them: ${name}`, () => {
      const { drawnPages } = fullReportDocument(reportOf(rows, code, 'full'), context)
      for (const [index, page] of drawnPages.entries()) {
        expect(pageWords(page)).toContain(`Page ${index + 1} / ${drawnPages.length}`)
        expect(pageWords(page)).toContain(code)
        for (const mark of page.marks) {
          const { left, right, top, bottom } = boundsOf(mark)
          expect(left).toBeGreaterThanOrEqual(0)
          expect(top).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(210)
          expect(bottom).toBeLessThanOrEqual(297)
        }
      }
    })
  }

  const headings = (rows: Parameters<typeof reportOf>[0], code: string) =>
    fullReportDocument(reportOf(rows, code), context).drawnPages.flatMap((page) =>
      drawnTexts(page)
        .filter(({ size, face }) => size === 15 && face === 'bold')
        .map(({ text }) => text),
    )

  it('has a heading for what there is, and none for what there is not', () => {
    expect(headings(exampleReportRows(), 'J4RD')).toEqual([
      'Qui était là',
      'Ce que nous avons fait',
      'Observations et idées',
      'Votes',
      'Comment c’était',
      'Décisions',
      'Promesses',
      'Prototypes et essais',
      'Besoins et offres',
      'Ce que l’on a entendu, ce que l’on a appris',
      'Pour finir',
    ])
    expect(headings(quietRows(), 'C7DV')).toEqual(['Qui était là'])
  })

  it('says a count with every bar and that what was not counted is not zero', () => {
    const words = fullReportDocument(reportOf(crowdedRows(), 'J4RD'), context)
      .drawnPages.map(pageWords)
      .join('\n')
    expect(words).toContain('non compté')
    expect(words).toMatch(/17 voix|voix comptées/u)
  })

  it('warns of a photo that cannot be drawn, and prints the others', () => {
    const model = reportOf(crowdedRows(), 'J4RD')
    const { warnings, drawnPages } = fullReportDocument(model, {
      ...context,
      readable: new Set(['a'.repeat(64), 'c'.repeat(64)]),
    })
    expect(warnings).toContainEqual({ kind: 'unreadableImage', where: 'Légende b1' })
    const hashes = drawnPages.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'image' ? [mark.hash[0]] : [])),
    )
    expect(hashes).toEqual(['a', 'c'])
  })
})

describe('the charts of how it was, side by side', () => {
  it('keep each title over its own chart', () => {
    const report = reportOf(exampleReportRows(), 'J4RD', 'full')
    const marks = fullReportDocument(report, context).drawnPages.flatMap((page) => page.marks)
    const startOf = (words: string) => {
      const mark = marks.find((one) => one.kind === 'text' && one.text.startsWith(words))
      if (!mark) throw new Error(words)
      return boundsOf(mark)
    }
    expect(startOf('Météo en arrivant').right).toBeLessThan(startOf('Ce temps ensemble').left)
    expect(startOf('Ce temps ensemble').right).toBeLessThan(startOf('Météo en partant').left)
  })
})

describe('a promise in a report', () => {
  it('has an empty box until it is kept, and a ticked one once it is', () => {
    expect([{ isKept: false }, { isKept: true }].map(boxOf)).toEqual(['square', 'checkbox'])
  })

  it('is read as kept from what was said of it since', () => {
    const rows = exampleReportRows()
    const sessionId = rows.sessions.find(({ code }) => code === 'J4RD')?.id ?? ''
    const kept = reportOf(rows, 'J4RD', 'first').commitments.filter(({ isKept }) => isKept)
    const events = rows.commitmentEvents.filter((one) => one.sessionId === sessionId)
    expect(kept.length > 0).toBe(events.some(({ kind }) => kind === 'kept'))
  })
})

describe('a count that cannot be', () => {
  const rows = exampleReportRows()
  const sessionId = rows.sessions.find(({ code }) => code === 'C7DV')?.id ?? ''
  const [vote] = rows.votes
  const impossible = {
    ...rows,
    votes: vote
      ? [
          {
            ...vote,
            sessionId,
            title: 'Le jour',
            method: 'hands' as const,
            perPerson: null,
            voters: 10,
            blank: null,
            options: [{ id: 'a', label: 'Samedi', count: 999, contributionId: null }],
          },
        ]
      : [],
  }

  it('is kept and said to be checked in the full report, and left off the wall', () => {
    const report = reportOf(impossible, 'C7DV', 'first')
    expect(report.votes[0]).toMatchObject({ total: 999, isDoubtful: true })
    const full = fullReportDocument(report, context).drawnPages.map(pageWords).join(' ')
    expect(full).toContain('999')
    expect(full).toContain('à vérifier')
    const [wall] = wallReportDocument({ report, paper: 'a4', lowInk: false }, context).drawnPages
    expect(wall ? pageWords(wall) : '').not.toContain('999')
  })
})
