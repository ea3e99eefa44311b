import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { utils } from 'xlsx'
import { createTranslator } from '#shared/locales/translator.ts'
import {
  describeDoubt,
  describeRefusal,
} from '#shared/spreadsheets/people-import/describe-import.ts'
import { importSummary } from '#shared/spreadsheets/people-import/import-summary.ts'
import {
  CELL_DOUBT_CODES,
  type ImportOptions,
  type ImportProposal,
} from '#shared/spreadsheets/people-import/import-types.ts'
import { readPeopleList } from '#shared/spreadsheets/people-import/read-people-list.ts'
import { REFUSAL_CODES } from '#shared/spreadsheets/table-reader/table.ts'
import { type CellValue, fixture, workbookBytes, workbookFile } from '#tests/helpers/sheet-files.ts'

const read = (bytes: Uint8Array, name: string, options: ImportOptions = {}): ImportProposal => {
  const result = readPeopleList(bytes, name, options)
  if (!result.ok) throw new Error(result.error.code)
  return result.data
}
const readRows = (rows: readonly (readonly CellValue[])[], options: ImportOptions = {}) =>
  read(workbookFile(rows), 'liste.xlsx', options)
const readCsv = (text: string, options: ImportOptions = {}) =>
  read(strToU8(text), 'liste.csv', options)
const fieldsOf = (proposal: ImportProposal) => proposal.columns.map(({ target }) => target)
const doubtsOf = (proposal: ImportProposal, level?: 'check' | 'note') =>
  proposal.doubts
    .filter((doubt) => level === undefined || doubt.level === level)
    .map(({ row, column, code }) => `${column}${row} ${code}`)

describe('the reception list (xlsx and ods)', () => {
  const proposals = ['contacts-accueil.xlsx', 'contacts-accueil.ods'].map((name) =>
    read(fixture(name), name),
  )

  it.each(proposals)('has its 32 people, none lost, none invented', (proposal) => {
    expect(proposal.rows.map(({ row }) => row)).toEqual(
      Array.from({ length: 32 }, (_, at) => at + 5),
    )
    expect(proposal.headerRow).toBe(4)
    expect(fieldsOf(proposal)).toEqual([
      'fullName',
      'phone',
      'commune',
      'structure',
      'offers',
      'needs',
      'newsletter',
      'preferredContact',
      'email',
    ])
  })

  it.each(proposals)('lists the rows that are no people, with why', (proposal) => {
    expect(proposal.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 title',
      '2 title',
      '3 blank',
      '4 header',
      '37 blank',
      '38 total',
    ])
  })

  it.each(proposals)('reads hard rows exactly', (proposal) => {
    const person = (row: number) => proposal.rows.find((found) => found.row === row)
    expect(person(5)).toEqual({
      row: 5,
      consents: [{ purpose: 'newsletter', decision: 'given' }],
      person: {
        firstName: 'Suzy',
        lastName: 'LAFONTAINE',
        structure: 'Lycée agricole',
        activity: '',
        communeCode: '97229',
        phone: '+33639980000',
        phoneNote: '',
        email: '',
        preferredContact: 'inPerson',
        offers: ['cuisine locale'],
        needs: ['un bateau'],
        notes: '',
        totem: null,
        ageBand: null,
        gender: null,
        occupation: null,
        priorityArea: null,
      },
    })
    expect(person(29)?.person).toMatchObject({
      lastName: 'NGUYỄN',
      firstName: 'Gladys',
      phone: '+33639982468',
      phoneNote: 'soir',
    })
    expect(person(30)?.person).toMatchObject({ communeCode: null, structure: '' })
    expect(person(32)?.person).toMatchObject({ lastName: 'PAIN-BEURRE', firstName: 'Gladys' })
    expect(person(21)?.person).toMatchObject({ lastName: 'DE SAINT-AUBIN', firstName: 'Olivier' })
    expect(
      proposal.rows.every(
        ({ person: { phone } }) => phone === '' || /^\+33639980?\d{4,5}$/u.test(phone),
      ),
    ).toBe(true)
    expect(
      proposal.rows.filter(({ person: { communeCode } }) => communeCode === null),
    ).toHaveLength(1)
    const given = proposal.rows.flatMap(({ consents }) => consents)
    expect(given.filter(({ decision }) => decision === 'given')).toHaveLength(13)
    expect(given.filter(({ decision }) => decision === 'refused')).toHaveLength(6)
  })

  it.each(proposals)('names every doubtful cell, and only those', (proposal) => {
    expect(doubtsOf(proposal, 'check')).toEqual([
      'G6 answerMarkYes',
      'G19 answerMarkYes',
      'A25 nameOrderGuessed',
      'G30 answerMarkYes',
      'A32 nameOrderGuessed',
    ])
    expect(doubtsOf(proposal, 'note')).toEqual([
      'B5 phoneZeroRestored',
      'I9 emailAccents',
      'B10 phoneZeroRestored',
      'I12 emailAccents',
      'I13 emailAccents',
      'B14 phoneZeroRestored',
      'I16 emailAccents',
      'I18 emailAccents',
      'B19 phoneZeroRestored',
      'I22 emailAccents',
      'B23 phoneZeroRestored',
      'B24 phoneZeroRestored',
      'C24 communeAbbreviation',
      'B29 phoneRemark',
      'D30 dashEmpty',
      'B31 phoneRemark',
      'B32 phoneZeroRestored',
      'B34 phoneZeroRestored',
      'I34 emailAccents',
      'B35 phoneZeroRestored',
      'I36 emailAccents',
    ])
  })
})

describe('the registration list (csv, Windows-1252)', () => {
  const proposal = read(fixture('inscriptions.csv'), 'inscriptions.csv')

  it('has its 18 people, with their accents', () => {
    expect(proposal.rows).toHaveLength(18)
    expect(proposal.rows.map(({ person }) => `${person.lastName} ${person.firstName}`)).toContain(
      'ÇELIK Chantal',
    )
    expect(fieldsOf(proposal)).toEqual([
      'lastName',
      'firstName',
      'phone',
      'commune',
      'needs',
      'offers',
      'newsletter',
    ])
    expect(doubtsOf(proposal)).toEqual([
      'C3 phoneZeroRestored',
      'C5 phoneZeroRestored',
      'D12 communeAbbreviation',
      'C14 phoneZeroRestored',
    ])
    expect(proposal.rows.every(({ consents }) => consents.length === 1)).toBe(true)
  })
})

describe('columns', () => {
  it('understands other headers, and never drops a column', () => {
    const proposal = readCsv(
      'N°,Participant·e,WhatsApp,Quartier ou ville,Association,Métier,Mes talents,Je cherche,Lettre d’info,Droit à l’image,Taille de t-shirt,Remarques\n1,Suzy LÔRI,0696123456,Robert,CCAS,couturière,"chant, danse",un local,oui,non,XL,arrive tard\n2,Loïc ZÉNON,0696123457,Marin,,,,,,,M,\n',
    )
    expect(fieldsOf(proposal)).toEqual([
      'ignore',
      'fullName',
      'phone',
      'commune',
      'structure',
      'activity',
      'offers',
      'needs',
      'newsletter',
      'photos',
      'labelled',
      'notes',
    ])
    expect(proposal.rows[0]?.person).toMatchObject({
      lastName: 'LÔRI',
      firstName: 'Suzy',
      communeCode: '97222',
      activity: 'couturière',
      offers: ['chant', 'danse'],
      notes: 'arrive tard\nTaille de t-shirt\u00a0: XL',
    })
    expect(proposal.rows[0]?.consents).toEqual([
      { purpose: 'newsletter', decision: 'given' },
      { purpose: 'photos', decision: 'refused' },
    ])
  })

  it.each([['0696 12 34 56'], [696_123_456, 696_123_457]])(
    'reads telephones under « Numéro »: they were left out as running numbers',
    (...numbers) => {
      const proposal = readRows([
        ['Nom', 'Prénom', 'Numéro'],
        ...numbers.map((number, at) => ['LÔRI', `Suzy${'y'.repeat(at)}`, number]),
      ])
      expect(fieldsOf(proposal)).toEqual(['lastName', 'firstName', 'phone'])
      expect(proposal.rows[0]?.person.phone).toBe('+596696123456')
    },
  )

  it('understands columns by their content when there is no header', () => {
    const proposal = readCsv(
      'BÉLAIR Hervé;06 39 98 00 00;h@exemple.invalid;Ducos\nLÔRI Suzy;06 39 98 00 01;s@exemple.invalid;FDF\n',
    )
    expect(proposal.headerRow).toBeNull()
    expect(fieldsOf(proposal)).toEqual(['fullName', 'phone', 'email', 'commune'])
    expect(proposal.rows).toHaveLength(2)
  })

  it('believes the content against a vague header, never a consent without a header', () => {
    const proposal = readCsv(
      'Nom;Contact;Autre\nBÉLAIR Hervé;06 39 98 00 00;oui\nLÔRI Suzy;06 39 98 00 01;non\n',
    )
    expect(fieldsOf(proposal)).toEqual(['fullName', 'phone', 'labelled'])
    expect(proposal.rows[0]?.consents).toEqual([])
  })

  it('never reads yes and no as addresses, nor as a consent that no header names', () => {
    const asked = readCsv('Nom;Prénom;Infos par mail\nLÔRI;Suzy;oui\nZÉNON;Luc;non\n')
    expect(fieldsOf(asked)).toEqual(['lastName', 'firstName', 'newsletter'])
    const has = readCsv('Nom;Prénom;E-mail (O/N)\nLÔRI;Suzy;O\nZÉNON;Luc;N\n')
    expect(fieldsOf(has)).toEqual(['lastName', 'firstName', 'labelled'])
    expect(has.rows[0]?.consents).toEqual([])
  })

  it.each(['Adhérent de l’association', 'En activité', 'Habite la commune'])(
    'never reads yes and no as what somebody belongs to: « %s » made a structure of « Oui »',
    (header) => {
      const proposal = readCsv(`Nom;Prénom;${header}\nLÔRI;Suzy;Oui\nZÉNON;Luc;Non\n`)
      expect(fieldsOf(proposal)).toEqual(['lastName', 'firstName', 'labelled'])
      expect(proposal.rows[0]?.person).toMatchObject({
        structure: '',
        activity: '',
        communeCode: null,
        notes: `${header}\u00a0: Oui`,
      })
      const beside = readCsv(
        `Nom;Prénom;${header};Structure;Métier;Ville\nLÔRI;Suzy;Oui;Lakou;Potière;Ducos\n`,
      )
      expect(fieldsOf(beside).slice(3)).toEqual(['structure', 'activity', 'commune'])
    },
  )

  it('keeps structures among which some wrote that they have none', () => {
    const proposal = readCsv('Nom;Prénom;Structure\nLÔRI;Suzy;non\nZÉNON;Luc;Lakou\nROSE;Ana;non\n')
    expect(fieldsOf(proposal)).toEqual(['lastName', 'firstName', 'structure'])
  })

  it('names a day that no calendar has, and keeps it as it was written', () => {
    const proposal = readCsv(
      'Nom;Prénom;Inscription\nLÔRI;Suzy;31/02/2026\nZÉNON;Luc;28/02/2026\nBÉLAIR;Ève;2026-02-30\n',
    )
    expect(doubtsOf(proposal, 'check')).toEqual(['C2 dateImpossible', 'C4 dateImpossible'])
    expect(proposal.rows[0]?.person.notes).toContain('31/02/2026')
  })

  it('takes « néant » for nothing, whatever the column', () => {
    const proposal = readCsv(
      'Nom;Prénom;Téléphone;E-mail;Commune\nLÔRI;Suzy;néant;néant;inconnue\nZÉNON;Luc;0639980000;l@exemple.invalid;Ducos\n',
    )
    expect(doubtsOf(proposal)).toEqual(['C2 saysNothing', 'D2 saysNothing', 'E2 saysNothing'])
    expect(proposal.rows[0]?.person).toMatchObject({ phoneNote: '', communeCode: null, notes: '' })
  })

  it('takes « Non renseigné » of a workbook of its own for nothing: it became a structure', () => {
    const proposal = readCsv(
      'Nom;Prénom;Structure;Activité;E-mail\nLÔRI;Suzy;Non renseigné;Not told;Non renseigné\nZÉNON;Luc;Kaz;Pêche;l@exemple.invalid\n',
    )
    const { structure, activity, email, notes } = proposal.rows[0]?.person ?? {}
    expect([structure, activity, email, notes]).toEqual(['', '', '', ''])
  })

  it('makes nobody of the rows that it wrote for people who were erased', () => {
    const proposal = readCsv(
      'Nom;Prénom;Commune\nLÔRI;Suzy;Ducos\nPersonne effacée;Personne effacée;Le Lamentin\nErased person;;Ducos\n',
    )
    expect(proposal.rows.map(({ person }) => person.lastName)).toEqual(['LÔRI'])
    expect(proposal.skipped.map(({ row, reason }) => [row, reason])).toEqual(
      expect.arrayContaining([
        [3, 'erased'],
        [4, 'erased'],
      ]),
    )
  })

  it('lets the person decide otherwise', () => {
    const text = 'A;B;C\nBÉLAIR Hervé;bidule;oui\n'
    const proposal = readCsv(text, { headerRow: 1, mapping: ['fullName', 'offers', 'newsletter'] })
    expect(proposal.rows[0]?.person.offers).toEqual(['bidule'])
    expect(proposal.rows[0]?.consents).toHaveLength(1)
    const ignored = readCsv(text, { headerRow: 1, mapping: ['fullName', 'ignore', 'ignore'] })
    expect(ignored.rows[0]?.person.notes).toBe('')
  })

  it('takes the sheet that holds people, not the first one', () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Mode d’emploi'], ['Ne pas trier']]), 'Aide')
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Nom', 'Prénom', 'Tél'],
        ['LÔRI', 'Suzy', 639_980_000],
      ]),
      'Feuil2',
    )
    const proposal = read(workbookBytes(book, 'xlsx'), 'l.xlsx')
    expect(proposal.sheetIndex).toBe(1)
    expect(proposal.sheets.map(({ name }) => name)).toEqual(['Aide', 'Feuil2'])
  })

  it('refuses a column named like a prototype key, and says so', () => {
    const proposal = readCsv('Nom;__proto__;constructor\nLÔRI;a;b\n')
    expect(fieldsOf(proposal)).toEqual(['lastName', 'ignore', 'ignore'])
    expect(doubtsOf(proposal, 'check')).toEqual([
      'B1 unsafeHeader',
      'C1 unsafeHeader',
      'A2 nameOneWord',
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('rows and cells', () => {
  const header = ['Nom', 'Prénom', 'Tél', 'Commune', 'Newsletter', 'E-mail', 'Contact préféré']

  it('keeps in the notes whatever a field cannot hold', () => {
    const proposal = readRows([
      header,
      [
        'LÔRI',
        'Suzy',
        '0696 12 34 56 / 0596 55 12 34',
        'Paris 18e',
        'pas encore',
        'a@b.fr ; c@d.fr',
        'fax',
      ],
      ['ZÉNON', 'Luc', '06 39', 97_218, 'oui (mars)', 'luc chez exemple', 'SMS ou mail'],
    ])
    expect(proposal.rows[0]?.person).toMatchObject({
      phone: '+596696123456',
      communeCode: 'other',
      email: 'a@b.fr',
      preferredContact: null,
    })
    expect(proposal.rows[0]?.consents).toEqual([])
    expect(proposal.rows[0]?.person.notes.split('\n')).toEqual([
      'Tél\u00a0: 0596 55 12 34',
      'E-mail\u00a0: c@d.fr',
      'Commune\u00a0: Paris 18e',
      'Contact préféré\u00a0: fax',
      'Newsletter\u00a0: pas encore',
    ])
    expect(proposal.rows[1]?.person).toMatchObject({
      phone: '06 39',
      communeCode: null,
      email: '',
      preferredContact: 'sms',
    })
    expect(doubtsOf(proposal, 'check')).toEqual([
      'C2 phoneSeveral',
      'F2 emailSeveral',
      'D2 communeUnknown',
      'G2 contactUnknown',
      'E2 answerUnclear',
      'C3 phoneTooShort',
      'F3 emailInvalid',
      'D3 communeAmbiguous',
      'G3 contactSeveral',
    ])
  })

  it('makes no need or offer of a bare answer: « oui » became a need of that name', () => {
    const proposal = readCsv(
      'Nom;Prénom;Besoins;Offres\nLÔRI;Suzy;oui;non\nZÉNON;Luc;x;1\nBÉLAIR;Ève;"oui, un bateau";couture\n',
    )
    const ideas = proposal.rows.map(({ person }) => [person.needs, person.offers])
    expect(ideas).toEqual([
      [[], []],
      [[], []],
      [['un bateau'], ['couture']],
    ])
    expect(proposal.rows.map(({ person }) => person.notes.split('\n').sort())).toEqual([
      ['Besoins\u00a0: oui', 'Offres\u00a0: non'],
      ['Besoins\u00a0: x', 'Offres\u00a0: 1'],
      ['Besoins\u00a0: oui'],
    ])
    expect(doubtsOf(proposal, 'check').sort()).toEqual([
      'C2 answerAlone',
      'C3 answerAlone',
      'C4 answerAlone',
      'D2 answerAlone',
      'D3 answerAlone',
    ])
  })

  it.each([
    'pas de téléphone',
    'surtout pas de SMS',
    'Ne pas appeler',
    'tout sauf mail',
    'n’utilise pas WhatsApp',
  ])('never prefers what is not wanted: « %s » was the way to reach somebody', (wish) => {
    const proposal = readCsv(`Nom;Prénom;Contact préféré\nLÔRI;Suzy;${wish}\nZÉNON;Luc;SMS\n`)
    const [refusing, asking] = proposal.rows.map(({ person }) => person)
    expect(refusing).toMatchObject({
      preferredContact: null,
      notes: `Contact préféré\u00a0: ${wish}`,
    })
    expect(asking?.preferredContact).toBe('sms')
    expect(doubtsOf(proposal, 'check')).toEqual(['C2 contactUnknown'])
  })

  it('says which address is taken when other words stand beside it', () => {
    const proposal = readRows([
      header,
      ['LÔRI', 'Suzy', null, null, null, 'suzy lori@exemple.invalid'],
    ])
    expect(proposal.rows[0]?.person).toMatchObject({
      email: 'lori@exemple.invalid',
      notes: 'E-mail\u00a0: suzy',
    })
    // It was told to be left out of the e-mail, while a part of it was taken.
    expect(doubtsOf(proposal, 'check')).toEqual(['F2 emailRemark'])
    expect(proposal.doubts[0]?.kept).toBe('lori@exemple.invalid')
  })

  it('recognises totals, repeated headers and notes, and keeps someone named Total', () => {
    const proposal = readRows([
      header,
      ['LÔRI', 'Suzy'],
      header,
      ['TOTAL', 'Jean', '06 39 98 00 00'],
      ['Sous-total :', 12],
      ['Mise à jour le 12 septembre par l’accueil'],
      [null, null, null, 'Le Robert'],
      ['Total participants', null, null, null, 3],
    ])
    expect(proposal.rows.map(({ row }) => row)).toEqual([2, 4])
    expect(proposal.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 header',
      '3 repeatedHeader',
      '5 total',
      '6 note',
      '7 nobody',
      '8 total',
    ])
  })

  it('keeps someone known only by a phone, and says that the name is missing', () => {
    const proposal = readRows([header, [null, null, 639_980_000]])
    expect(proposal.rows).toHaveLength(1)
    expect(doubtsOf(proposal, 'check')).toEqual(['A2 nameMissing'])
  })

  it('cuts texts to the size of their field and keeps the whole in the notes', () => {
    const long = 'x'.repeat(700)
    const proposal = readRows([
      ['Nom', 'Prénom', 'Structure'],
      ['LÔRI', 'Suzy', long],
    ])
    expect(proposal.rows[0]?.person.structure).toHaveLength(500)
    expect(proposal.rows[0]?.person.notes).toContain(long)
    expect(doubtsOf(proposal, 'check')).toEqual(['C2 textTooLong'])
  })

  it('never loses a row: each is a person or a skipped row with its reason', () => {
    const cell = fc.oneof(
      fc.constantFrom<CellValue>(
        null,
        '',
        '—',
        'TOTAL',
        'LÔRI Suzy',
        'LÔRI',
        'Suzy',
        '06 39 98 00 00',
        639_980_000,
        'oui',
        'Ducos',
        '97218',
        'Nom',
        'Tél',
        'a@b.fr',
        '#N/A',
        true,
        12,
      ),
      fc.string({ maxLength: 20 }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 15 }),
        fc.boolean(),
        (rows, withHeader) => {
          const all: (readonly CellValue[])[] = withHeader
            ? [['Nom', 'Tél', 'Commune', 'Newsletter'], ...rows]
            : rows
          const result = readPeopleList(workbookFile(all), 'l.xlsx')
          if (!result.ok) {
            expect(result.error.code).toBe('nothingInside')
            return
          }
          const { rows: people, skipped, table } = result.data
          const seen = [
            ...people.map(({ row }) => row),
            ...skipped
              .filter(({ reason, text }) => reason !== 'blank' || text !== '')
              .map(({ row }) => row),
            ...skipped
              .filter(({ reason, text }) => reason === 'blank' && text === '')
              .flatMap(({ row, lastRow }) =>
                Array.from({ length: lastRow - row + 1 }, (_, at) => row + at),
              ),
          ]
          expect(new Set(seen).size).toBe(seen.length)
          expect(table.every(({ number }) => seen.includes(number))).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('never loses the words of a person: they are in a field, in the notes, or doubted', () => {
    const words = fc.stringMatching(/^[a-zé]{3,9}( [a-zé]{3,9}){0,3}$/u)
    const fields = [
      'Structure',
      'Offres',
      'Besoins',
      'Remarques',
      'Pointure',
      'Tél',
      'Newsletter',
      'Commune',
      'E-mail',
      'Contact préféré',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...fields), words, (column, text) => {
        const proposal = readRows([
          ['Nom', 'Prénom', column],
          ['LÔRI', 'Suzy', text],
        ])
        const { person, consents } = proposal.rows[0] ?? {}
        const held = JSON.stringify(person).includes(text)
        const doubted = proposal.doubts.some(({ column: letter }) => letter === 'C')
        expect(
          held ||
            doubted ||
            (consents?.length ?? 0) > 0 ||
            person?.communeCode !== null ||
            person.preferredContact !== null,
        ).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('words for people', () => {
  it('has a sentence for every refusal and every doubt, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const t = createTranslator(language)
      for (const code of REFUSAL_CODES) {
        const sentence = describeRefusal({ code, sheet: 'Liste', limit: 5_000 }, t)
        expect(sentence).not.toMatch(/importing\.|\{\{|undefined/u)
        expect(sentence.split(/[.!?](?:\s|$)/u).length).toBeGreaterThanOrEqual(3)
      }
      for (const code of CELL_DOUBT_CODES) {
        const { reason, decision } = describeDoubt({ code, kept: 'sms' }, t)
        expect(`${reason} ${decision}`).not.toMatch(/importing\.|\{\{|undefined/u)
      }
    }
  })

  it('sums a file up for the command line', () => {
    const summary = importSummary(fixture('contacts-accueil.xlsx'), 'contacts-accueil.xlsx')
    if (!summary.ok) throw new Error(summary.error.code)
    const { people, doubtfulCells, duplicates, skippedRows } = summary.data
    expect(people).toHaveLength(32)
    expect(people[0]).toMatchObject({
      firstName: 'Suzy',
      lastName: 'LAFONTAINE',
      phone: '+33639980000',
      phoneDisplay: '06 39 98 00 00',
      commune: 'Schœlcher',
      newsletter: 'given',
    })
    expect(doubtfulCells.find(({ row, column }) => row === 29 && column === 'B')).toMatchObject({
      value: '06 39 98 24 68 (soir)',
      decision: 'Numéro et remarque gardés\u00a0: 06 39 98 24 68 (soir)',
    })
    expect(duplicates.map(({ rows, decision }) => [...rows, decision])).toEqual([
      [8, 25, 'merge'],
      [10, 32, 'merge'],
    ])
    expect(skippedRows.at(-1)).toMatchObject({ row: 38, reason: 'total', text: 'TOTAL · 32' })
  })
})
