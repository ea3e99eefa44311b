import { describe, expect, it } from 'vitest'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { invitationModel } from '#shared/documents/invitation-model.ts'
import { everyItem } from '#shared/documents/plan-model.ts'
import { type PrintRequest, requestedDocument } from '#shared/documents/print-request.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { sampleBoard } from '#tests/helpers/sample-challenge.ts'
import { longPlanRows, planRows, samplePlan, shortPlanRows } from '#tests/helpers/sample-plan.ts'
import { sampleFunders } from '#tests/helpers/sample-sheets.ts'

const { images, funders } = sampleFunders()
const common = { language: 'fr', printedAt: '2026-11-23T11:05:00Z', images } as const

const withFunders = (plan = samplePlan()) => ({ ...plan, head: { ...plan.head, funders } })
const invitation = (layout: 'poster' | 'flyers', lowInk = false) => ({
  ...invitationModel({ ...planRows(), challenges: [] }, { layout, lowInk }),
  head: withFunders().head,
  contact: 'Rosalie, 06 39 98 12 34',
})

const A4 = /^595\.\d+ x 841\.\d+ pts/u
const A4_SIDE = /^841\.\d+ x 595\.\d+ pts/u
const A3 = /^841\.\d+ x 1190\.\d+ pts/u
const A3_SIDE = /^1190\.\d+ x 841\.\d+ pts/u

const REQUESTS: readonly (readonly [name: string, request: PrintRequest, size: RegExp])[] = [
  ['plan', { ...common, kind: 'plan', model: samplePlan(longPlanRows(), true) }, A4],
  [
    'programme, A3',
    {
      ...common,
      kind: 'participantPoster',
      model: { plan: withFunders(), paper: 'a3', lowInk: false },
    },
    A3,
  ],
  [
    'programme, A4',
    {
      ...common,
      kind: 'participantPoster',
      model: { plan: samplePlan(longPlanRows()), paper: 'a4', lowInk: true },
    },
    A4,
  ],
  [
    'role sheets',
    { ...common, kind: 'roleSheets', model: { plan: samplePlan(longPlanRows()), memberId: null } },
    A4,
  ],
  ['board', { ...common, kind: 'challengeBoard', model: sampleBoard() }, A3_SIDE],
  ['poster', { ...common, kind: 'invitation', model: invitation('poster') }, A4],
  ['flyers', { ...common, kind: 'invitation', model: invitation('flyers', true) }, A4_SIDE],
  [
    'call sheet',
    { ...common, kind: 'callSheet', model: { head: samplePlan().head, script: [], people: [] } },
    A4,
  ],
]

const render = (request: PrintRequest) =>
  renderPdfInNode(requestedDocument(request), request.images)

describe('PDF of the plans and the invitations', () => {
  it.each(REQUESTS)('is of the exact paper, every font in it: %s', async (_, request, size) => {
    const { bytes, pageCount, warnings } = await render(request)
    const { info, pages, fonts } = await readPdf(bytes)
    expect(warnings).toEqual([])
    expect(pages).toHaveLength(pageCount)
    for (let page = 1; page <= pageCount; page += 1) {
      const field = [...info.keys()].find((key) =>
        new RegExp(`^Page +${page} size$`, 'u').test(key),
      )
      expect(info.get(field ?? '')).toMatch(size)
    }
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font.embedded).toBe(true)
  })

  it.each(REQUESTS)('gives the same bytes twice: %s', async (_, request) => {
    const [first, second] = [await render(request), await render(request)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  it('says every block of the plan in the order in which it is lived', async () => {
    const model = samplePlan(shortPlanRows())
    const { pages } = await readPdf((await render({ ...common, kind: 'plan', model })).bytes)
    const words = pages.join(' ').replace(/\s+/gu, ' ')
    const places = model.parts
      .flatMap(({ items }) => everyItem(items))
      .map(({ title }) => words.indexOf(title))
    expect(places).toHaveLength(3)
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((left, right) => left - right))
  })

  it('repeats the pages as many times as there are copies', async () => {
    const request: PrintRequest = { ...common, kind: 'invitation', model: invitation('flyers') }
    const { pageCount } = await render({ ...request, copies: 10 })
    expect(pageCount).toBe(10)
  })
})
