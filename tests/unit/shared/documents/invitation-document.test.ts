import { describe, expect, it } from 'vitest'
import { invitationDate } from '#shared/documents/invitation/invitation-words.ts'
import { invitationDocument } from '#shared/documents/invitation-document.ts'
import { type InvitationModel, invitationModel } from '#shared/documents/invitation-model.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { longPlanRows, planRows, samplePlan } from '#tests/helpers/sample-plan.ts'
import { printContext, sampleFunders } from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const { funders } = sampleFunders()

const sample = (changes: Partial<InvitationModel> = {}): InvitationModel => ({
  layout: 'poster',
  head: { ...samplePlan().head, funders },
  format: 'livingLab',
  question: 'Comment nourrir le quartier avec nos jardins ?',
  contact: 'Rosalie, 06 39 98 12 34',
  lowInk: false,
  ...changes,
})

const long = (changes: Partial<InvitationModel> = {}): InvitationModel => {
  const { head } = samplePlan(longPlanRows())
  const title =
    'Un très long titre pour une rencontre où l’on parlera de jardins, de cuisine et de transmission'
  return sample({
    head: { ...head, funders, session: { ...head.session, title } },
    question:
      'Comment garder propre la plage quand il y a du monde, sans attendre la mairie ni l’hiver ?',
    contact: 'Rosalie et Paul, 06 39 98 12 34 – bonjour.lakou.savann@exemple.invalid',
    ...changes,
  })
}

const pageOf = (model: InvitationModel) => {
  const [page] = invitationDocument(model, context).drawnPages
  if (!page) throw new Error('An invitation has a page')
  return page
}

describe('invitation', () => {
  it('does not make a fortnight of three Saturdays', () => {
    const [first] = planRows().parts
    if (!first) throw new Error('the sample has a part')
    const dayOf = (...dates: string[]) => {
      const parts = dates.map((date) => ({ ...first, id: date, date }))
      const { head } = samplePlan(planRows({ parts }))
      return invitationDate(sample({ head }), context).day.replaceAll('\u00a0', ' ')
    }
    expect(dayOf('2026-11-28', '2026-11-29', '2026-11-30')).toBe(
      'Du samedi 28 au lundi 30 novembre',
    )
    expect(dayOf('2026-11-28', '2026-12-05', '2026-12-12')).toBe(
      'Samedi 28 novembre, samedi 5 décembre et samedi 12 décembre',
    )
    expect(dayOf('2026-12-26', '2027-01-02', '2027-01-09', '2027-01-16')).toBe(
      '4 dates, à partir du samedi 26 décembre',
    )
    expect(dayOf('2026-12-31', '2027-01-01')).not.toMatch(/20\d\d/u)
  })

  it('tells somebody’s home by its commune only: a poster is read by all who pass', () => {
    const rows = planRows()
    const home = rows.venues.map((venue) => ({ ...venue, kind: 'home' as const }))
    const options = { layout: 'poster', lowInk: false } as const
    const words = pageWords(
      pageOf(invitationModel({ ...rows, venues: home, challenges: [] }, options)),
    )
    expect(words).toContain('Rivière-Salée')
    expect(words).not.toMatch(/Fromagers|Médiathèque/u)
  })

  it('takes the question of the challenge, and whom to answer, from the session', () => {
    const rows = planRows()
    const session = { ...rows.session, challengeId: 'c', answerTo: 'Nadia, 06 39 98 00 01' }
    const challenges = [
      {
        id: 'c',
        title: '',
        question: 'Comment faire ?',
        holderId: null,
        holderName: '',
        place: '',
        communeCode: null,
        stage: 'observe' as const,
        notes: '',
        createdAt: '',
      },
    ]
    const options = { layout: 'poster', lowInk: false } as const
    const model = invitationModel({ ...rows, session, challenges }, options)
    expect(model).toMatchObject({ question: 'Comment faire ?', contact: 'Nadia, 06 39 98 00 01' })
  })

  it('says who invites, what, when, where and whom to answer', () => {
    const words = pageWords(pageOf(sample())).replace(/\s/gu, ' ')
    for (const said of [
      'Association Lakou Savann',
      'Samedi 28 novembre',
      'vous êtes invité·e',
      '9 h',
      'jusqu’à 12 h',
      'Médiathèque de la Savane',
      '06 39 98 12 34',
      'cofinancée',
    ]) {
      expect(words).toContain(said)
    }
    expect(words).not.toContain('2026')
  })

  it('is read at three metres: title, day and hour at 36 points or more on A4', () => {
    const texts = drawnTexts(pageOf(sample()))
    for (const start of ['Cultiver', 'Samedi', '9']) {
      const text = texts.find((one) => one.text.startsWith(start))
      expect(text?.size, start).toBeGreaterThanOrEqual(36)
    }
  })

  it('shrinks together rather than run over the paper, however long the words', () => {
    for (const model of [sample(), long(), long({ lowInk: true }), long({ layout: 'flyers' })]) {
      const page = pageOf(model)
      for (const mark of page.marks) {
        const { left, right, bottom } = boundsOf(mark)
        expect(left).toBeGreaterThanOrEqual(-0.01)
        if (mark.kind !== 'group') expect(right).toBeLessThanOrEqual(page.widthMm + 0.01)
        if (mark.kind === 'text') expect(bottom).toBeLessThanOrEqual(page.heightMm - 5)
      }
    }
  })

  it('lays no section of the poster over the next', () => {
    for (const model of [sample(), long()]) {
      const texts = drawnTexts(pageOf(model)).map(boundsOf)
      for (const [index, one] of texts.entries()) {
        for (const other of texts.slice(index + 1)) {
          const apart =
            one.bottom <= other.top + 0.6 ||
            other.bottom <= one.top + 0.6 ||
            one.right <= other.left ||
            other.right <= one.left
          expect(apart).toBe(true)
        }
      }
    }
  })

  const named = (names: readonly string[], model: InvitationModel): InvitationModel => ({
    ...model,
    head: {
      ...model.head,
      funders: [...names.map((name) => ({ name, sentence: '', logo: null })), ...funders],
    },
  })

  it('never breaks the number to call', () => {
    for (const name of ['Rosalie', 'Marie-Antoinette De Sainte-Rose-Beausoleil']) {
      for (let length = 0; length < 40; length += 1) {
        const contact = `${name}${' et x'.repeat(length / 4)}${'a'.repeat(length % 4)}, 06 39 98 12 34`
        const texts = drawnTexts(pageOf(sample({ contact, layout: 'flyers' })))
        expect(
          texts.some(({ text }) => /06\s39\s98\s12\s34/u.test(text)),
          contact,
        ).toBe(true)
      }
    }
  })

  it('says nothing smaller than 9 points, funders on flyers included', () => {
    const names = ['Fondation Bourg et Rivage', 'Une direction au nom très long '.repeat(4)]
    for (const model of [sample(), long({ layout: 'flyers' })]) {
      for (const { text, size } of drawnTexts(pageOf(named(names, model)))) {
        expect(size, text).toBeGreaterThanOrEqual(9)
      }
    }
  })

  it('says that they support whose name stands without a sentence', () => {
    expect(pageWords(pageOf(named(['Fondation'], sample())))).toMatch(/Avec le soutien de\n/u)
    expect(pageWords(pageOf(sample()))).not.toMatch(/Avec le soutien de\n/u)
  })

  it('puts the same flyer twice on a sheet, either side of the line to cut', () => {
    const page = pageOf(sample({ layout: 'flyers' }))
    expect([page.widthMm, page.heightMm]).toEqual([297, 210])
    const left = drawnTexts(page).filter(({ x }) => x < 148.5)
    const right = drawnTexts(page).filter(({ x }) => x >= 148.5)
    expect(right.map(({ text }) => text)).toEqual(left.map(({ text }) => text))
    right.forEach(({ x, y }, index) => {
      expect(x - (left[index]?.x ?? 0)).toBeCloseTo(148.5)
      expect(y).toBeCloseTo(left[index]?.y ?? 0)
    })
    const cut = page.marks.find((mark) => mark.kind === 'line' && mark.x1 === 148.5)
    expect(cut).toMatchObject({ y1: 0, y2: 210 })
  })

  it('spares ink: only the paper’s white fills anything', () => {
    for (const mark of pageOf(sample({ lowInk: true })).marks) {
      if (mark.kind === 'rect') expect([undefined, '#FFFFFF']).toContain(mark.fill)
    }
  })

  it('prints a date and a place to come while there is none', () => {
    const { head } = samplePlan(planRows({ parts: [], venues: [] }))
    const words = pageWords(pageOf(sample({ head, contact: '' })))
    expect(words).toContain('Date à venir')
    expect(words).toContain('Lieu à venir')
    expect(words).not.toContain('Renseignements')
  })
})
