import { describe, expect, it } from 'vitest'
import { totemName } from '#shared/documents/totem/totem-marks.ts'
import { dossierLines } from '#shared/domain/privacy/dossier-lines.ts'
import { previewErasure } from '#shared/domain/privacy/erasure-preview.ts'
import { personDossier } from '#shared/domain/privacy/person-dossier.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import type { Rows } from '#shared/schemas/tables.ts'

const rows = exampleRows('2026-11-23')
const herve = rows.people.find(({ firstName }) => firstName === 'Hervé')
if (!herve) throw new Error('Hervé is not in the example')
const t = createTranslator('fr')
const linesOf = (state: Rows, personId = herve.id) =>
  dossierLines(personDossier(state, personId), { t, language: 'fr', totemName })
const said = (state: Rows, personId = herve.id) =>
  linesOf(state, personId)
    .map(({ section, text }) => `${section} | ${text}`)
    .join('\n')

describe('the dossier of a person', () => {
  const dossier = personDossier(rows, herve.id)

  it('holds their record, consents and attendance, and nobody else’s', () => {
    expect(dossier.rows.people).toEqual([herve])
    expect(dossier.rows.consentEvents).toEqual(
      rows.consentEvents.filter(({ personId }) => personId === herve.id),
    )
    expect(dossier.rows.attendances?.length).toBe(
      rows.attendances.filter(({ personId }) => personId === herve.id).length,
    )
    const others = rows.people.filter(({ id }) => id !== herve.id)
    const text = JSON.stringify(dossier.rows)
    for (const { id } of others) expect(text).not.toContain(`"${id}"`)
  })

  it('says it in sentences, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const words = { t: createTranslator(language), language, totemName }
      const lines = dossierLines(dossier, words)
      expect(lines.length).toBeGreaterThan(8)
      for (const { text } of lines) expect(text).not.toMatch(/privacy\.|undefined|null/u)
      expect(lines.some(({ text }) => text.includes(herve.lastName))).toBe(true)
    }
  })

  it('gives the texts that an erasure would change: they were left out, name and all', () => {
    const found = previewErasure(rows, herve.id).texts.filter(({ isProposed }) => isProposed)
    const given = [
      ...dossier.mentions.map(({ text }) => text),
      ...linesOf(rows).map((one) => one.text),
    ]
    expect(dossier.mentions.length).toBeGreaterThan(4)
    for (const { text } of found)
      expect(
        given.some((one) => one.includes(text)),
        text,
      ).toBe(true)
    expect(said(rows)).toContain(`${t('privacy.dossier.mentions')} | Hervé parle dix minutes`)
  })

  it('keeps back what may be about somebody else, and counts it', () => {
    const [other] = rows.people.filter(({ id }) => id !== herve.id)
    const people = rows.people.map((one) =>
      one.id === other?.id ? { ...one, notes: 'Malade, comme Hervé son cousin' } : one,
    )
    expect(said({ ...rows, people })).not.toContain('Malade')
    expect(personDossier({ ...rows, people }, herve.id).doubtful).toBe(dossier.doubtful + 1)
  })

  it('tells how they like to be reached, their totem, and what they told of themselves', () => {
    const people = rows.people.map((one) =>
      one.id === herve.id
        ? { ...one, preferredContact: 'whatsapp' as const, ageBand: 'from46' as const }
        : one,
    )
    const words = said({ ...rows, people })
    expect(words).toContain('Contact préféré\u00a0: WhatsApp')
    expect(words).toContain('46 à 64 ans')
    if (herve.totem) expect(words).toContain(totemName(herve.totem, t))
    expect(herve.totem).not.toBeNull()
  })

  it('says where each commitment stands', () => {
    const mine = rows.commitments.find(({ personId }) => personId === herve.id)
    if (!mine) throw new Error('Hervé promised nothing')
    const event = {
      id: 'kept',
      sessionId: mine.sessionId,
      commitmentId: mine.id,
      kind: 'kept' as const,
      date: '2026-11-20',
      note: 'La planche est là',
      dueDate: null,
      reviewedInId: null,
      at: '2026-11-20T12:00:00.000Z',
    }
    const open = said({ ...rows, commitmentEvents: [] })
    expect(open).toMatch(new RegExp(`${mine.text}.*à faire`, 'u'))
    const kept = said({ ...rows, commitmentEvents: [event] })
    expect(kept).toMatch(new RegExp(`${mine.text}.*fait, .*La planche est là`, 'u'))
  })

  it('names whom they were introduced to, and nobody before they were', () => {
    const one = rows.introductions.find(({ needPersonId }) => needPersonId === herve.id)
    const other = rows.people.find(({ id }) => id === one?.offerPersonId)
    if (!one || !other) throw new Error('Hervé has no introduction')
    const as = (introducedOn: string | null) =>
      said({ ...rows, introductions: [{ ...one, introducedOn }] })
    const name = t('privacy.dossier.introducedTo', {
      name: `${other.firstName} `,
    }).trim()
    expect(as('2026-09-20')).toContain(name)
    expect(as(null)).not.toContain(name)
  })

  it('says at which table they sat, and nothing of who sat or was not to sit with them', () => {
    const [one, other] = rows.people.filter(({ id }) => id !== herve.id)
    const [session] = rows.sessions
    if (!one || !other || !session) throw new Error('The example is too small')
    const plan = (id: string, own: readonly string[], wish: readonly [string, string]) => ({
      id,
      sessionId: session.id,
      order: 'a0',
      createdAt: '2026-11-20T12:00:00.000Z',
      title: 'Premier tour',
      seed: 1,
      wishes: [{ kind: 'apart' as const, personIds: [...wish] as [string, string] }],
      tables: [
        { name: '', personIds: [one.id], facilitatorIds: [] },
        { name: '', personIds: [other.id, ...own], facilitatorIds: [] },
      ],
    })
    const seated = {
      ...rows,
      tablePlans: [
        plan('with', [herve.id], [herve.id, one.id]),
        plan('without', [], [one.id, other.id]),
      ],
    }
    const dossier = personDossier(seated, herve.id)
    expect(dossier.rows.tablePlans?.map(({ id }) => id)).toEqual(['with'])
    const text = JSON.stringify(dossier.rows.tablePlans)
    expect(text).toContain(herve.id)
    for (const { id } of [one, other]) expect(text).not.toContain(id)
    expect(said(seated)).toContain(
      `Tables | Table 2 · à une autre table que quelqu’un · Premier tour · ${session.title}`,
    )
    expect(previewErasure(seated, herve.id).tables).toContainEqual({
      table: 'tablePlans',
      count: 1,
      becomes: 'unnamed',
    })
  })
})
