import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { exportOutcomes } from '#shared/spreadsheets/outcomes-export/export-outcomes.ts'
import { type OpenedSheets, openInLibreOffice } from '#tests/helpers/libre-office.ts'

const TODAY = '2026-11-24'
const rows = exampleRows(TODAY)
const exported = (code: string | null, from = rows) =>
  exportOutcomes({
    model: {
      rows: from,
      selection:
        code === null
          ? { kind: 'period', from: null, to: null }
          : {
              kind: 'session',
              sessionId: from.sessions.find((session) => session.code === code)?.id ?? '',
            },
      today: TODAY,
    },
    language: 'fr',
  })

const records = (sheets: OpenedSheets, name: string) => {
  const [header = [], ...others] = sheets.get(name) ?? []
  return others.map((row) =>
    Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])),
  )
}

describe('the workbook of outcomes of the example, opened in LibreOffice', () => {
  let sheets: OpenedSheets
  beforeAll(async () => {
    const trapped = {
      ...rows,
      contributions: rows.contributions.map((row, index) =>
        index === 0 ? { ...row, text: '=1+1' } : row,
      ),
    }
    sheets = await openInLibreOffice(exported(null, trapped).bytes)
  })

  it('has a sheet for each kind', () => {
    expect([...sheets.keys()].toSorted()).toEqual(
      [
        'Besoins-Offres',
        'Décisions',
        'Défis',
        'Engagements',
        'Idées',
        'Mises en relation',
        'Votes',
        'Évaluations',
      ].toSorted(),
    )
  })

  it('says code, title and real date on every row, and keeps a text that looks like a formula', () => {
    const [first] = records(sheets, 'Idées')
    expect(first).toMatchObject({
      Code: 'J4RD',
      Rencontre: 'Un jardin partagé pour le quartier',
      Date: '12/09/2026',
      Type: 'Observation',
      Texte: '=1+1',
    })
    expect(records(sheets, 'Votes')[0]).toMatchObject({
      Choix: 'Derrière l’école',
      Voix: '17',
      Manière: 'Gommettes',
    })
  })

  it('holds no private quote, and names an author only of a quote that may be', () => {
    const ideas = records(sheets, 'Idées')
    expect(ideas.some(({ Texte = '' }) => Texte.includes('pâtes et thon'))).toBe(false)
    const named = ideas.filter((row) => row['Citation de'] !== '')
    expect(new Set(named.map(({ Type }) => Type))).toEqual(new Set(['Citation']))
    expect(named.map((row) => row['Citation de'])).toContain('Hervé Bélair')
  })

  it('says where each commitment stands', () => {
    const all = records(sheets, 'Engagements')
    expect(new Set(all.map(({ État }) => État))).toEqual(
      new Set(['À faire', 'Commencé', 'Fait', 'Laissé', 'Reporté']),
    )
    expect(all.find(({ État }) => État === 'Laissé')?.Note).toContain('que du cacao')
  })

  it('says needs and introductions in the words of the screen', () => {
    const t = createTranslator('fr')
    const said = (name: string) => new Set(records(sheets, name).map(({ État }) => État))
    const pieces = (['open', 'met', 'withdrawn'] as const).map((one) => t(`exchange.states.${one}`))
    const introductions = (['proposed', 'introduced', 'clicked', 'declined'] as const).map((one) =>
      t(`exchange.introductions.states.${one}`),
    )
    expect([...said('Besoins-Offres')].filter((word) => !pieces.includes(word ?? ''))).toEqual([])
    expect(said('Mises en relation')).toContain('Ça a marché')
    expect(
      [...said('Mises en relation')].filter((word) => !introductions.includes(word ?? '')),
    ).toEqual([])
  })

  it('tells the way of a challenge and who was brought together', () => {
    const trials = records(sheets, 'Défis')
    expect(trials.find(({ Titre }) => Titre === 'Dix paniers pour la cantine')).toMatchObject({
      Type: 'Essai',
      Résultat: 'On garde',
    })
    const clicked = records(sheets, 'Mises en relation').filter(
      ({ État }) => État === 'Ça a marché',
    )
    expect(clicked).toHaveLength(3)
  })

  it('holds only what belongs to the session asked for', async () => {
    const one = await openInLibreOffice(exported('C7DV').bytes)
    for (const name of ['Idées', 'Décisions', 'Engagements', 'Besoins-Offres', 'Évaluations']) {
      expect(new Set(records(one, name).map(({ Code }) => Code))).toEqual(new Set(['C7DV']))
    }
  }, 60_000)

  it('writes the same bytes for the same day', () => {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    expect(hash(exported(null).bytes)).toBe(hash(exported(null).bytes))
    expect(exported('J4RD').fileName).toContain('J4RD')
  })
})
