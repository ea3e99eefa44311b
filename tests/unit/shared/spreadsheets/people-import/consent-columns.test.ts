import { describe, expect, it } from 'vitest'
import { createTranslator, LANGUAGES } from '#shared/locales/translator.ts'
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
    'Ne souhaite pas être pris en photo',
    'Refus photo',
    'Refus de partage des coordonnées',
    'Ne pas transmettre mes coordonnées',
    'À supprimer de la newsletter',
    'Supprimé newsletter',
    'Exclu de la newsletter',
    'Radié newsletter',
    'Newsletter résiliée',
    'Newsletter suspendue',
    'Newsletter : bloqué',
    'Annulation newsletter',
    'Enlever de la newsletter',
    'Ôter de la newsletter',
    'Rayer de la newsletter',
    'A quitté la newsletter',
    'Remove from newsletter',
    'Exclude from newsletter',
    'À flouter sur les photos',
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

describe('a column about a consent whose words are not all known', () => {
  it.each([
    'Hors newsletter',
    'Sorti de la newsletter',
    'Plus de newsletter',
    'Fin newsletter',
    'Newsletter en erreur',
    'Newsletter à valider',
    'Newsletter proposée',
    'Newsletter (0 = oui, 1 = non)',
    'Newsletter (oui = 0, non = 1)',
    'Autorisation photo à demander',
    'Autorisation photo à prendre',
    'À inscrire à la newsletter',
    'Newsletter : à inscrire',
    'Newsletter - inscrire',
    'Inscrire à la newsletter',
    'Lettre d’info à recevoir par mail',
    'Participants à inscrire à la newsletter',
    'Contacts à abonner à la lettre d’info',
    'Mails à inscrire à la newsletter',
    'Autorisation photo à prendre SVP',
    'Droit à l’image à signer',
    'Droit à l’image manquant',
    'Droit à l’image : demandé',
    'Droit à l’image expliqué',
    'Accord photo à relancer',
    'Partage coordonnées : confidentiel',
  ])('gives none, and is to be looked at: yes below « %s » was consent given', (header) => {
    for (const cell of ['oui', 'x', 'non', '1']) {
      const { targets, consents, notes, codes } = read([header], [cell])
      expect([targets, consents]).toEqual([['labelled'], []])
      expect(notes).toBe(`${header}\u00a0: ${cell}`)
      expect(codes).toEqual(['C answerToUnsure check'])
    }
    expect(read([header], ['']).codes).toEqual([])
  })

  it('gives one to those who choose the field for it', () => {
    const mapping = [null, null, 'newsletter' as const]
    expect(read(['Newsletter Lakay'], ['oui']).consents).toEqual([])
    expect(read(['Newsletter Lakay'], ['oui'], { mapping }).consents).toEqual(['newsletter given'])
  })

  it('keeps back a yes beside it: « Newsletter à valider » with yes was an agreement all the same', () => {
    const both = ['Newsletter', 'Newsletter à valider']
    const { consents, notes, codes } = read(both, ['oui', 'oui'])
    expect(consents).toEqual([])
    expect(notes).toContain('Newsletter\u00a0: oui')
    expect(codes).toEqual(['D answerToUnsure check', 'C answerToUnsure check'])
    expect(read(both, ['oui', 'non']).consents).toEqual(['newsletter given'])
    expect(read(both, ['non', 'oui']).consents).toEqual(['newsletter refused'])
    const refused = read([...both, 'Désinscrit newsletter'], ['oui', 'oui', 'oui'])
    expect(refused.codes.at(-1)).toBe('C answerToRefusal check')
  })

  it('still holds what its cells say: « E-mail de l’abonné » has addresses', () => {
    const header = ['E-mail de l’abonné', 'Numéro d’abonné']
    const { targets, codes } = read(header, ['m@exemple.invalid', 'A-12'])
    expect([targets, codes]).toEqual([['email', 'labelled'], []])
  })
})

describe('a column that asks for an agreement', () => {
  const words = LANGUAGES.map(createTranslator)

  it.each([
    ...words.map((t) => ['newsletter', t('spreadsheets.columns.newsletter')]),
    ...words.map((t) => ['newsletter', t('importing.fields.newsletter')]),
    ...words.map((t) => ['newsletter', t('printablesPeople.welcome.consents.newsletter')]),
    ['newsletter', 'Lettre d’info'],
    ['newsletter', 'Accepte la lettre d’info'],
    ['newsletter', 'Abonné·e à la lettre d’infos'],
    ['newsletter', 'Abonné(e)s newsletter'],
    ['newsletter', 'Souhaitez-vous recevoir nos actualités par e-mail ?'],
    ['newsletter', 'Would you like to receive our newsletter?'],
    ['newsletter', 'Newsletter opt-in'],
    ['newsletter', 'Inscription à la newsletter (RGPD)'],
    ['newsletter', 'Infos par mail'],
    ['newsletter', 'Liste de diffusion'],
    ['photos', 'Photos, droit à l’image (oui/non)'],
    ['newsletter', 'S’inscrire à la newsletter'],
    ['photos', 'Autorisation photo'],
    ['photos', 'Consentement photo'],
    ['photos', 'Photo consent'],
    ['photos', 'Photos (oui/non)'],
    ['photos', 'J’accepte d’être sur les photos des rencontres'],
    ['photos', 'Photo OK'],
    ['photos', 'Acceptez-vous d’être pris en photo lors des ateliers ?'],
    ['photos', 'Autorisation photo pendant les rencontres'],
    ['photos', 'Accepte d’être pris(e) en photo'],
    ['photos', 'Êtes-vous d’accord pour être prise en photo ?'],
    ['sharing', 'Partage des coordonnées (oui/non)'],
    ['sharing', 'J’accepte que mes coordonnées soient partagées avec le groupe'],
    ['sharing', 'Annuaire'],
  ])('is still believed: %s by « %s »', (purpose, header) => {
    expect(read([header], ['oui']).consents).toEqual([`${purpose} given`])
    expect(read([header], ['non']).consents).toEqual([`${purpose} refused`])
  })

  it.each([
    'Newsletter (oui/non)',
    'Newsletter O/N',
    'Newsletter (N/O)',
    'Newsletter (oui = 1, non = 0)',
    'Newsletter (1 = oui, 0 = non)',
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
    for (const header of [...headers, 'Photo prise', 'Newsletter n°', 'Infolettres reçues']) {
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
