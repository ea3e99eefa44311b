import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCommune } from '#shared/domain/commune-matching.ts'
import { COMMUNES, communeByCode } from '#shared/domain/communes.ts'

const read = (cell: string | number) => {
  const reading = readCommune(cell)
  const name = 'code' in reading ? (communeByCode(reading.code)?.name ?? reading.code) : ''
  return [reading.kind, name]
}

describe('readCommune', () => {
  it('knows the 34 by name, without article, accents or capitals', () => {
    for (const { name, code } of COMMUNES) {
      const bare = name.replace(/^(?:Le |La |Les |L’)/u, '')
      for (const form of [
        name,
        name.toUpperCase(),
        bare,
        bare.replaceAll('-', ' '),
        `${name} (972)`,
      ]) {
        expect([form, readCommune(form)]).toEqual([form, { kind: 'name', code }])
      }
    }
  })

  it.each([
    ['Schoelcher', 'name', 'Schœlcher'],
    ['Ste-Marie', 'name', 'Sainte-Marie'],
    ['Sainte Marie', 'name', 'Sainte-Marie'],
    ['St Pierre', 'name', 'Saint-Pierre'],
    ['riviere pilote', 'name', 'Rivière-Pilote'],
    ['Gros Morne', 'name', 'Gros-Morne'],
    ['Trinité', 'name', 'La Trinité'],
    ['Les Trois Ilets', 'name', 'Les Trois-Îlets'],
    ['LE FRANCOIS', 'name', 'Le François'],
    ['97232 Le Lamentin', 'name', 'Le Lamentin'],
    ['Fort-de-France 97234', 'name', 'Fort-de-France'],
    ['97213 Lamentin', 'name', 'Le Lamentin'],
    ['97110 Guadeloupe', 'elsewhere', 'other'],
    ['FDF', 'abbreviation', 'Fort-de-France'],
    ['Anses d’Arlets', 'abbreviation', 'Les Anses-d’Arlet'],
    ['97200', 'postcode', 'Fort-de-France'],
    ['Lamantin', 'guess', 'Le Lamentin'],
    ['Fort de Frnace', 'guess', 'Fort-de-France'],
    ['Tartane', 'guess', 'La Trinité'],
    ['bourg du Robert', 'guess', 'Le Robert'],
    ['ailleurs', 'elsewhere', 'other'],
    ['Pointe-à-Pitre', 'unknown', 'other'],
  ])('reads %s as %s', (cell, kind, name) => {
    expect(read(cell)).toEqual([kind, name])
  })

  it.each([
    ['97180 Sainte-Anne', 'Sainte-Anne'],
    ['Lamentin 97129', 'Le Lamentin'],
    ['97480 Saint-Joseph', 'Saint-Joseph'],
    ['97200 Le Lamentin', 'Le Lamentin'],
  ])('only guesses of %s, whose postcode is that of somewhere else', (cell, name) => {
    expect(read(cell)).toEqual(['guess', name])
    expect(readCommune(cell)).toMatchObject({ rest: cell })
  })

  it('says so when a postcode or a cell fits several communes', () => {
    expect(readCommune(97_218)).toEqual({
      kind: 'ambiguous',
      codes: ['97203', '97211', '97215'],
    })
    expect(readCommune('Le Lamentin / Ducos').kind).toBe('ambiguous')
  })

  it('does not correct Marin into Marigot nor invent a commune from a short word', () => {
    expect(read('Marin')).toEqual(['name', 'Le Marin'])
    expect(read('Lyon')[0]).toBe('unknown')
    expect(read('Paris')[0]).toBe('elsewhere')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => readCommune(text).kind !== undefined),
    )
  })
})
