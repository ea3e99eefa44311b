import { describe, expect, it } from 'vitest'
import type { ImportOptions } from '#shared/spreadsheets/people-import/import-types.ts'
import { readPeopleList } from '#shared/spreadsheets/people-import/read-people-list.ts'
import { type CellValue, workbookFile } from '#tests/helpers/sheet-files.ts'

const read = (header: readonly string[], cells: readonly CellValue[], options?: ImportOptions) => {
  const rows = [
    ['Nom', 'Prénom', ...header],
    ['DURAND', 'Marie', ...cells],
  ]
  const result = readPeopleList(workbookFile(rows), 'liste.xlsx', options)
  if (!result.ok) throw new Error(result.error.code)
  const [row] = result.data.rows
  return {
    targets: result.data.columns.slice(2).map(({ target }) => target),
    consents: row?.consents.map(({ purpose, decision }) => `${purpose} ${decision}`),
    notes: row?.person.notes,
    needs: row?.person.needs,
    codes: result.data.doubts.map(({ column, code, level }) => `${column} ${code} ${level}`),
  }
}

describe('a column worded as a refusal', () => {
  it.each([
    'Ne souhaite pas recevoir la newsletter',
    'Désinscrit newsletter',
    'Désabonné·e newsletter',
    'Refus newsletter',
    'Pas de newsletter',
    'Sans newsletter',
    'STOP newsletter',
    'Newsletter : non merci',
    'Newsletter (cocher si refus)',
    'N’accepte pas la lettre d’infos',
    'Opt-out newsletter',
    'Refus droit à l’image',
    'Opposition droit à l’image',
    'Droit à l’image (non si d’accord)',
    'N’accepte pas les photos',
    'Ne souhaite pas être photographié',
    'Refus photo',
    'Refus de partage des coordonnées',
    'Ne pas transmettre mes coordonnées',
  ])('gives no consent: yes below « %s » was consent given, or a need', (header) => {
    for (const cell of ['oui', 'x', 'non']) {
      const { targets, consents, notes, needs, codes } = read([header], [cell])
      expect(targets).toEqual(['labelled'])
      expect([consents, needs]).toEqual([[], []])
      expect(notes).toBe(`${header}\u00a0: ${cell}`)
      expect(codes).toEqual(['C answerToRefusal check'])
    }
    expect(read([header], ['']).codes).toEqual([])
  })

  it('gives none either to those who choose the field for it', () => {
    const mapping = [null, null, 'newsletter' as const]
    for (const header of ['Refus newsletter', 'Désinscription']) {
      const { consents, notes, codes } = read([header], ['oui'], { mapping })
      expect(consents).toEqual([])
      expect(notes).toBe(`${header}\u00a0: oui`)
      expect(codes).toEqual(['C answerToRefusal check'])
    }
  })

  it('is heard beside an agreement: « oui » to both was an agreement', () => {
    const both = ['Newsletter', 'Désinscrit newsletter']
    for (const refusal of ['oui', '12/03/2026']) {
      const { consents, notes, codes } = read(both, ['oui', refusal])
      expect(consents).toEqual([])
      expect(notes).toContain('Newsletter\u00a0: oui')
      expect(codes).toEqual(['D answerToRefusal check', 'C answerToRefusal check'])
    }
    expect(read(both, ['oui', 'non']).consents).toEqual(['newsletter given'])
    expect(read(both, ['oui', '']).consents).toEqual(['newsletter given'])
    expect(read(both, ['non', 'oui']).consents).toEqual(['newsletter refused'])
    expect(read(['Photos', ...both], ['oui', 'oui', 'oui']).consents).toEqual(['photos given'])
  })
})

describe('a column that asks for an agreement', () => {
  it.each([
    'Newsletter (oui/non)',
    'Newsletter O/N',
    'Newsletter (N/O)',
    'Newsletter (oui = 1, non = 0)',
    'Newsletter (oui ou non)',
    'Newsletter : accord ou refus',
    'Newsletter (désinscription possible à tout moment)',
    'Souhaite recevoir la newsletter',
  ])('still gives one, though it names both answers: « %s »', (header) => {
    expect(read([header], ['oui']).consents).toEqual(['newsletter given'])
    expect(read([header], ['non']).consents).toEqual(['newsletter refused'])
  })

  it('is not one of what was done: « Newsletter envoyée » gave a consent', () => {
    const headers = ['Newsletter envoyée', 'Droit à l’image fourni', 'Autorisation photo reçue']
    for (const header of [...headers, 'Newsletter n°', 'Infolettres reçues']) {
      const { targets, consents, notes, codes } = read([header], ['1'])
      expect([targets, consents, codes]).toEqual([['labelled'], [], []])
      expect(notes).toBe(`${header}\u00a0: 1`)
    }
    expect(read(['Autorisation de prise de photos'], ['oui']).consents).toEqual(['photos given'])
  })
})

describe('words of refusal in other columns', () => {
  it('leave them what they hold: « E-mail (non obligatoire) »', () => {
    const { targets } = read(
      ['E-mail (non obligatoire)', 'Tél (sans indicatif)', 'Vos souhaits'],
      ['m@exemple.invalid', '0696123456', 'un bateau'],
    )
    expect(targets).toEqual(['email', 'phone', 'needs'])
  })

  it('make no need of « Souhaite participer »', () => {
    expect(read(['Souhaite participer aux ateliers'], ['oui'])).toMatchObject({
      needs: [],
      notes: 'Souhaite participer aux ateliers\u00a0: oui',
    })
  })
})
