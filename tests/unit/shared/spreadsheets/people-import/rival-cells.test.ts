import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ColumnMapping } from '#shared/spreadsheets/people-import/import-types.ts'
import { readPeopleList } from '#shared/spreadsheets/people-import/read-people-list.ts'

/** What is made of one line of a list whose columns were given to these fields. */
const readLine = (header: string, line: string, mapping: ColumnMapping = []) => {
  const result = readPeopleList(strToU8(`${header}\n${line}\n`), 'liste.csv', { mapping })
  if (!result.ok) throw new Error(result.error.code)
  const [row] = result.data.rows
  if (!row) throw new Error('Nobody')
  return {
    ...row,
    doubts: result.data.doubts.map(({ row: at, column, code }) => `${column}${at} ${code}`),
    targets: result.data.columns.map(({ target }) => target),
  }
}

describe('two columns given to one field', () => {
  it('keep the structure of the first and the other in the notes, instead of the last only', () => {
    const { person, doubts } = readLine(
      'Nom;Prénom;Structure;Employeur',
      'DUPONT;Marie;Asso A;Mairie B',
      ['lastName', 'firstName', 'structure', 'structure'],
    )
    expect(person).toMatchObject({ structure: 'Asso A', notes: 'Employeur\u00a0: Mairie B' })
    expect(doubts).toEqual(['D2 columnRepeated'])
  })

  it('lose neither a birth name nor a second town', () => {
    const { person, doubts } = readLine(
      'Nom;Prénom;Nom de naissance;Commune;Ville',
      'DUPONT;Marie;DURAND;Le Lamentin;Schoelcher',
      ['lastName', 'firstName', 'lastName', 'commune', 'commune'],
    )
    expect(person).toMatchObject({ lastName: 'DUPONT', communeCode: '97213' })
    expect(person.notes.split('\n')).toEqual([
      'Nom de naissance\u00a0: DURAND',
      'Ville\u00a0: Schoelcher',
    ])
    expect(doubts).toEqual(['C2 columnRepeated', 'E2 columnRepeated'])
  })

  it('fill the field from whichever says something, without a doubt where they agree', () => {
    const mapping: ColumnMapping = ['lastName', 'firstName', 'commune', 'commune']
    const filled = readLine('Nom;Prénom;Commune;Ville', 'DUPONT;Marie;;Schoelcher', mapping)
    expect(filled.person).toMatchObject({ communeCode: '97229', notes: '' })
    const same = readLine('Nom;Prénom;Commune;Ville', 'DUPONT;Marie;Robert;ROBERT', mapping)
    expect(same.person).toMatchObject({ communeCode: '97222', notes: '' })
    expect(same.doubts).not.toContain('D2 columnRepeated')
  })

  it('hear the refusal when two answers differ', () => {
    const { consents, person } = readLine('Nom;Prénom;Lettre;Infolettre', 'DUPONT;Marie;oui;non', [
      'lastName',
      'firstName',
      'newsletter',
      'newsletter',
    ])
    expect(consents).toEqual([{ purpose: 'newsletter', decision: 'refused' }])
    expect(person.notes).toBe('Lettre\u00a0: oui')
  })

  it('let the one that was chosen win over the one that was guessed', () => {
    const { person, targets } = readLine('Nom;Prénom;Commune;Ville', 'DUPONT;Marie;Robert;Ducos', [
      null,
      null,
      null,
      'commune',
    ])
    expect(targets).toEqual(['lastName', 'firstName', 'labelled', 'commune'])
    expect(person).toMatchObject({ communeCode: '97207', notes: 'Commune\u00a0: Robert' })
  })
})

describe('a whole name beside its parts', () => {
  const mapping: ColumnMapping = ['fullName', 'lastName', 'firstName']
  const read = (line: string) => readLine('Nom complet;Nom;Prénom', line, mapping)

  it('repeats nothing when they agree', () => {
    expect(read('DUPONT Marie;Dupont;Marie').person).toMatchObject({
      lastName: 'DUPONT',
      firstName: 'Marie',
      notes: '',
    })
  })

  it('keeps the parts that say something else', () => {
    const { person, doubts } = read('DUPONT Marie;DURAND;Marie')
    expect(person).toMatchObject({ lastName: 'DUPONT', notes: 'Nom\u00a0: DURAND' })
    expect(doubts).toContain('B2 columnRepeated')
  })

  it('leaves them to say who it is where it is empty', () => {
    expect(read(';ZÈBRE;Luc').person).toMatchObject({ lastName: 'ZÈBRE', firstName: 'Luc' })
  })
})

describe('a postcode beside a commune', () => {
  const read = (commune: string, postcode: string) =>
    readLine('Nom;Prénom;Commune;Code postal', `ROY;Al;${commune};${postcode}`)

  it('goes to the notes with a doubt when it is that of another commune', () => {
    const { person, doubts } = read('Le Lamentin', '97200')
    expect(person).toMatchObject({ communeCode: '97213', notes: 'Code postal\u00a0: 97200' })
    expect(doubts).toEqual(['D2 postcodeDisagrees'])
  })

  it('adds nothing when it is its own', () => {
    const { person, doubts } = read('Le Lamentin', '97232')
    expect(person).toMatchObject({ communeCode: '97213', notes: '' })
    expect(doubts).toEqual([])
  })

  it('is kept with a town elsewhere, of which it is all that is left', () => {
    expect(read('Ailleurs', '75011').person).toMatchObject({
      communeCode: 'other',
      notes: 'Code postal\u00a0: 75011',
    })
  })
})

describe('texts longer than their field', () => {
  it('keeps the whole remark of several phones in the notes, with a doubt', () => {
    const remark = (letter: string) => letter.repeat(300)
    const { person, doubts } = readLine(
      'Nom;Prénom;Téléphone;Portable',
      `ROY;Al;${remark('a')};${remark('b')}`,
      ['lastName', 'firstName', 'phone', 'phone'],
    )
    expect(person.phoneNote).toHaveLength(500)
    expect(doubts).toContain('C2 textTooLong')
    expect(person.notes).toContain(remark('b'))
  })

  it('says that notes were cut, whichever column filled them', () => {
    const { person, doubts } = readLine('Nom;Prénom;Structure', `ROY;Al;${'mot '.repeat(8_000)}`, [
      'lastName',
      'firstName',
      'structure',
    ])
    expect(person.notes).toHaveLength(20_000)
    expect(doubts).toContain('C2 textTooLong')
  })
})
