import { describe, expect, it } from 'vitest'
import { challengeBoardDocument } from '#shared/documents/challenge-board-document.ts'
import { challengeBoardModel } from '#shared/documents/challenge-board-model.ts'
import { ERASED_NAME } from '#shared/domain/privacy/terms.ts'
import { CHALLENGE_STAGES } from '#shared/schemas/challenge.schema.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { sampleBoard } from '#tests/helpers/sample-challenge.ts'
import { planRows } from '#tests/helpers/sample-plan.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()

describe('model of the challenge’s board', () => {
  const { session, organisation, venues, parts } = planRows()
  const challenge = {
    id: 'challenge-1',
    title: 'Plage',
    question: '',
    holderId: null,
    holderName: 'Les pêcheurs',
    place: 'Anse Figuier',
    communeCode: '97220',
    stage: 'imagine' as const,
    notes: '',
    createdAt: '2026-01-01T00:00:00Z',
  }
  const rows = {
    challenge,
    organisation,
    venues,
    people: [],
    sessionParts: [
      ...parts,
      ...parts.map((part) => ({
        ...part,
        id: 'other',
        sessionId: 'session-0',
        date: '2026-02-07',
      })),
    ],
    sessions: [
      { ...session, challengeId: 'challenge-1' },
      { ...session, id: 'session-0', challengeId: 'challenge-1', challengeOutcome: 'Deux pistes' },
      { ...session, id: 'session-9' },
    ],
    today: '2026-11-24',
    lowInk: false,
  }

  it('takes the sessions of the challenge alone, earliest first, and tells past from future', () => {
    const { sessions, holder } = challengeBoardModel(rows)
    expect(sessions.map(({ id, isPast, outcome }) => [id, isPast, outcome])).toEqual([
      ['session-0', true, 'Deux pistes'],
      ['session-1', false, ''],
    ])
    expect(holder).toBe('Les pêcheurs')
  })

  it('is held by nobody once whoever held it was erased', () => {
    const people = [aPerson('gone', { firstName: ERASED_NAME, isErased: true })]
    const held = { ...challenge, holderId: 'gone', holderName: '' }
    expect(challengeBoardModel({ ...rows, challenge: held, people }).holder).toBe('')
  })

  it('does not call a session past on its own day', () => {
    const { sessions } = challengeBoardModel({ ...rows, today: '2026-11-28' })
    expect(sessions[1]?.isPast).toBe(false)
  })
})

describe('board of a challenge', () => {
  it('marks the current stage by a flag of words above it, whatever the stage', () => {
    for (const stage of CHALLENGE_STAGES) {
      const [page] = challengeBoardDocument(sampleBoard({ stage }), context).drawnPages
      if (!page) throw new Error('A board has a page')
      const texts = drawnTexts(page)
      const flag = texts.find(({ text }) => text === 'Nous en sommes là')
      const name = texts.find(
        ({ text }) => text === context.t(`planPrints.challenge.stages.${stage}`),
      )
      expect(flag?.x).toBeCloseTo(name?.x ?? 0, 1)
      expect(flag?.y).toBeLessThan(name?.y ?? 0)
    }
  })

  it('says the question, the holder, the place, and what came of each session', () => {
    const words = challengeBoardDocument(sampleBoard(), context)
      .drawnPages.map(pageWords)
      .join('\n')
    for (const said of [
      'Moins de plastique',
      'Rosalie Clairon',
      'Anse Figuier',
      '112\u00a0bouteilles',
      '28\u00a0novembre 2026 (à venir)',
      'Ce qui en est sorti',
    ]) {
      expect(words).toContain(said)
    }
  })

  it('says once that a session without a date is to come', () => {
    const sessions = sampleBoard().sessions.map((session) => ({
      ...session,
      date: null,
      isPast: false,
    }))
    const [page] = challengeBoardDocument(sampleBoard({ sessions }), context).drawnPages
    expect(page && pageWords(page)).toContain('Date à venir')
    expect(page && pageWords(page)).not.toContain('(à venir)')
  })

  it('keeps a long name whole on the line of who carries it', () => {
    const holder = 'Marie-Antoinette-Josephine DE LA ROCHE-SAINT-ANDRÉ'
    const [page] = challengeBoardDocument(sampleBoard({ holder }), context).drawnPages
    expect(page && pageWords(page)).toContain(`Porté par ${holder}`)
  })

  it('goes on to more sheets for a long way, and drops no session', () => {
    const sessions = Array.from({ length: 14 }, (_, index) => ({
      ...sampleBoard().sessions[0],
      id: String(index),
      title: `Rencontre numéro ${index + 1}`,
      outcome: 'Ce que nous avons appris tient en une phrase assez longue. '.repeat(3),
    })) as ReturnType<typeof sampleBoard>['sessions']
    const pages = challengeBoardDocument(sampleBoard({ sessions }), context).drawnPages
    expect(pages.length).toBeGreaterThan(1)
    const words = pages.map(pageWords).join('\n')
    for (let index = 1; index <= 14; index += 1) expect(words).toContain(`numéro ${index}`)
  })

  it('says on each sheet of which challenge it is, however long its title', () => {
    const [first] = sampleBoard().sessions
    const sessions = Array.from({ length: 20 }, (_, index) => ({
      id: String(index),
      code: first?.code ?? '',
      title: `Rencontre numéro ${index + 1}`,
      date: '2026-02-07',
      place: '',
      outcome: '',
      isPast: true,
    }))
    const title = 'Cultiver un jardin dans la cour de l’école des Anses-d’Arlet '.repeat(4).trim()
    const pages = challengeBoardDocument(sampleBoard({ title, sessions }), context).drawnPages
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      expect(pageWords(page)).toContain('Association Lakou Savann · Cultiver un jardin')
    }
  })

  it('is A3 on its side, with nothing outside and no word below 14 points', () => {
    const long = 'Un titre très long pour un défi que porte toute une commune et ses écoles'
    for (const model of [sampleBoard(), sampleBoard({ title: long, lowInk: true })]) {
      for (const page of challengeBoardDocument(model, context).drawnPages) {
        expect([page.widthMm, page.heightMm]).toEqual([420, 297])
        for (const { size, text } of drawnTexts(page)) expect(size, text).toBeGreaterThanOrEqual(14)
        // The ribbon is cut to the paper.
        for (const mark of page.marks.filter(({ kind }) => kind !== 'group')) {
          const { right, bottom } = boundsOf(mark)
          expect(right).toBeLessThanOrEqual(420 + 0.01)
          expect(bottom).toBeLessThanOrEqual(290)
        }
      }
    }
  })

  it('warns when what is known does not fit its frame', () => {
    const notes = 'Nous savons beaucoup de choses. '.repeat(60)
    const { warnings } = challengeBoardDocument(sampleBoard({ notes }), context)
    expect(warnings.map(({ kind }) => kind)).toEqual(['textDoesNotFit'])
    expect(challengeBoardDocument(sampleBoard(), context).warnings).toEqual([])
  })
})
