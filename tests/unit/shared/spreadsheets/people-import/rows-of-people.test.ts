import { describe, expect, it } from 'vitest'
import type { ImportOptions } from '#shared/spreadsheets/people-import/import-types.ts'
import { readPeopleList } from '#shared/spreadsheets/people-import/read-people-list.ts'
import { type CellValue, workbookFile } from '#tests/helpers/sheet-files.ts'

type Rows = readonly (readonly CellValue[])[]

const read = (rows: Rows, options: ImportOptions = {}) => {
  const result = readPeopleList(workbookFile(rows), 'liste.xlsx', options)
  if (!result.ok) throw new Error(result.error.code)
  const { data } = result
  return {
    ...data,
    names: data.rows.map(({ row, person }) => `${row} ${person.lastName}, ${person.firstName}`),
    codes: data.doubts.map(({ row, column, code }) => `${column}${row} ${code}`),
    out: data.skipped
      .filter(({ reason }) => reason !== 'blank')
      .map(({ row, reason }) => `${row} ${reason}`),
  }
}

describe('a cell alone in its row', () => {
  it.each([
    ['1. DURAND Marie', 'DURAND, Marie', 'nameNumberLeftOut'],
    ['2) ROSE Luc', 'ROSE, Luc', 'nameNumberLeftOut'],
    ['3 - PETIT Ana', 'PETIT, Ana', 'nameNumberLeftOut'],
    ['4 GRAND Léo', 'GRAND, Léo', 'nameNumberLeftOut'],
    ['– GRAND Léo', 'GRAND, Léo', 'nameNumberLeftOut'],
    ['DURAND Marie 34', 'DURAND, Marie', 'nameRemark'],
    ['Mme PETIT Ana 54', 'PETIT, Ana', 'nameRemark'],
    ['Kéziah PETIT, 34 ans', 'PETIT, Kéziah', 'nameRemark'],
    ['PAGE Marie', 'PAGE, Marie', 'nameMaybeNote'],
    ['DATE Jean', 'DATE, Jean', 'nameMaybeNote'],
    ['SUITE Luc', 'SUITE, Luc', 'nameMaybeNote'],
    ['MERCI Rose', 'MERCI, Rose', 'nameMaybeNote'],
    ['DURAND Marie arrive à 9 h', 'DURAND, Marie arrive à 9 h', 'nameMaybeNote'],
    [
      'DE LA ROCHE SAINT ANDRÉ Marie Louise Anne',
      'DE LA ROCHE SAINT ANDRÉ, Marie Louise Anne',
      'nameMaybeNote',
    ],
  ])('is somebody: « %s » was left out as a note', (written, name, code) => {
    const { names, codes, out } = read([['Nom et prénom', 'Tél'], ['LÔRI Suzy'], [written]])
    expect(names).toEqual(['2 LÔRI, Suzy', `3 ${name}`])
    expect(codes).toContain(`A3 ${code}`)
    expect(out).toEqual(['1 header'])
  })

  it.each([
    'Mise à jour le 12 septembre',
    'Merci de rendre la feuille à Marie',
    'Page 2',
    'Suite page 3',
    'Liste de Marie',
    'Personnes présentes :',
    '12 personnes',
    'Groupe du 12 mars',
    'Il faut rappeler toutes les personnes du quartier',
  ])('is still a note: « %s »', (written) => {
    const { names, out } = read([['Nom et prénom', 'Tél'], ['LÔRI Suzy'], [written]])
    expect(names).toEqual(['2 LÔRI, Suzy'])
    expect(out).toEqual(['1 header', '3 note'])
  })

  it('keeps the age in the notes, and leaves « Groupe 12 » its number', () => {
    const { rows } = read([
      ['Nom et prénom', 'Tél'],
      ['ROSE Luc 34'],
      ['Groupe 12', '0696 12 34 56'],
    ])
    expect(
      rows.map(({ person }) => [`${person.firstName} ${person.lastName}`, person.notes]),
    ).toEqual([
      ['Luc ROSE', 'Nom et prénom\u00a0: 34'],
      ['12 Groupe', ''],
    ])
  })
})

describe('a total', () => {
  it('has no telephone beside it: « SOMME Jean » was taken for one', () => {
    const rows = [
      ['Nom et prénom', 'Tél'],
      ['SOMME Jean', '0696123456'],
      ['NOMBRE Léa'],
      ['Somme', '12'],
      ['Nombre de personnes', 12],
      ['TOTAL', 2],
    ]
    const { names, out } = read(rows)
    expect(names).toEqual(['2 SOMME, Jean', '3 NOMBRE, Léa'])
    expect(out).toEqual(['1 header', '4 total', '5 total', '6 total'])
  })
})

describe('names in their cell', () => {
  it('says that two people share a cell, on two lines: they became one without a doubt', () => {
    const whole = read([
      ['Nom et prénom', 'Tél'],
      ['PETIT Ana\nGRAND Luc', ''],
      ['DURAND\nMarie', ''],
    ])
    expect(whole.names).toEqual(['2 PETIT, Ana / GRAND Luc', '3 DURAND, Marie'])
    expect(whole.codes).toEqual(['A2 nameTwoPeople'])
    const apart = read([
      ['Nom', 'Prénom'],
      ['DURAND\nROSE', 'Marie\nLuc'],
      ['PETIT', 'Ana'],
    ])
    expect(apart.names).toEqual(['2 DURAND / ROSE, Marie / Luc', '3 PETIT, Ana'])
    expect(apart.codes).toEqual(['A2 nameTwoPeople'])
  })

  it('doubts two people or a remark after a comma, and loses nothing: they were one person without a doubt', () => {
    const whole = read([
      ['Nom et prénom', 'Tél'],
      ['DURAND Marie ; LÔRI Suzy', '0696123456'],
      ['PETIT Ana, trésorière', ''],
      ['LÔRI, Suzy', ''],
    ])
    expect(whole.names).toEqual(['2 DURAND, Marie', '3 PETIT, Ana', '4 LÔRI, Suzy'])
    expect(whole.rows.map(({ person }) => person.notes)).toEqual([
      'Nom et prénom\u00a0: LÔRI Suzy',
      'Nom et prénom\u00a0: trésorière',
      '',
    ])
    expect(whole.codes).toEqual(['A2 nameRemark', 'A2 nameTwoPeople', 'A3 nameRemark'])
    const apart = read([
      ['Nom', 'Prénom'],
      ['DURAND ; LÔRI', 'Marie ; Suzy'],
      ['PETIT', 'Ana - trésorière'],
      ['GRAND (absent)', 'Luc'],
      ['ROSE', 'Léo'],
    ])
    expect(apart.names[0]).toBe('2 DURAND ; LÔRI, Marie ; Suzy')
    expect(apart.codes).toEqual(['A2 nameTwoPeople', 'B3 nameSign', 'A4 nameSign'])
  })

  it.each(['SARL Ti Jardin', 'Éts BARBOTTEAU', 'Association Lakay', 'Mairie de Ducos'])(
    'doubts that « %s » is a person, and keeps the name in one piece',
    (organisation) => {
      const whole = read([
        ['Nom et prénom', 'Tél'],
        [organisation, '0596 50 12 34'],
        ['MAISON Marie', ''],
      ])
      expect(whole.names).toEqual([`2 ${organisation}, `, '3 MAISON, Marie'])
      expect(whole.codes).toEqual(['A2 nameOrganisation'])
      const apart = read([
        ['Nom', 'Prénom'],
        [organisation, ''],
        ['PETIT', 'Ana'],
      ])
      expect(apart.names[0]).toBe(`2 ${organisation}, `)
      expect(apart.codes).toEqual(['A2 nameOrganisation'])
    },
  )
})

describe('columns of names', () => {
  it.each([
    ['first names that come first', ['Marie', 'DURAND', ''], ['Suzy', 'LÔRI', '']],
    ['after other words', ['Couture', 'Marie', 'DURAND'], ['Cuisine', 'Suzy', 'LÔRI']],
    ['rare first names', ['DURAND', 'Kelly-Ann', ''], ['LÔRI', 'Djeneba', '']],
    ['family names that are first names too', ['ROSE', 'Kéziah', ''], ['JOSEPH', 'Maëva', '']],
  ])('are two without a header (%s): family names went to the notes', (_, one, other) => {
    const { rows, codes } = read([
      [...one, '0696123456'],
      [...other, '0696123457'],
    ])
    const names = rows.map(({ person }) => [person.lastName, person.firstName])
    const words = [one, other].map((cells) => cells.filter((cell) => !cell.startsWith('C')))
    expect(names.map((name) => name.toSorted())).toEqual(
      words.map((cells) => cells.filter(Boolean).toSorted()),
    )
    const isFamily = (name = '') => /^(?:durand|lôri|rose|joseph)$/iu.test(name)
    expect(names.every(([last]) => isFamily(last))).toBe(true)
    expect(codes).toEqual([])
  })

  const firstNames = ['Marie', 'Luc', 'Suzy', 'Fabrice', 'Annick']
  const beside = (words: readonly string[]) =>
    read(firstNames.map((name, at) => [name, words[at] ?? '', `069612345${at}`]))

  it.each([
    ['trades', ['Coiffeuse', 'Agriculteur', 'Infirmière', 'Menuisier', 'Professeure']],
    ['groups', ['Jardin', 'Atelier', 'Jardin', 'Cuisine', 'Atelier']],
    ['words that come back', ['Tortues', 'Colibris', 'Tortues', 'Colibris', 'Tortues']],
    ['presence', ['Présente', 'Absent', 'Présente', 'Absent', 'Présente']],
    ['presence in capitals', ['PRÉSENTE', 'ABSENT', 'EXCUSÉE', 'CONFIRMÉ', 'ANNULÉE']],
    ['days', ['Mardi', 'Lundi', 'Vendredi', 'Jeudi', 'Samedi']],
    ['sides', ['Table', 'Nord', 'Sud', 'Centre', 'Est']],
    ['words of every day', ['Bois', 'Rivière', 'Chemin', 'Plage', 'Forêt']],
    ['organisations', ['ASCODEM', 'CFA', 'ASCODEM', 'ADIE', 'CCIM']],
  ])('are not two where the other holds %s: these became family names', (_, words) => {
    const { rows, codes } = beside(words)
    expect(rows.map(({ person }) => [person.lastName, person.firstName, person.notes])).toEqual(
      firstNames.map((name, at) => ['', name, `Colonne B\u00a0: ${words[at]}`]),
    )
    expect(codes).toEqual(firstNames.map((_name, at) => `A${at + 1} nameOneWord`))
  })

  it.each([
    ['family names, a word of every day among them', 'Durand', 'Petit'],
    ['trades that no list of words has', 'Sophrologue', 'Naturopathe'],
  ])(
    'are to be looked at, row by row, where nothing but first names tells them: %s',
    (_, one, other) => {
      const words = [one, 'Zénon', 'Lôri', 'Bélair', other]
      const { names, doubts } = beside(words)
      expect(names).toEqual(firstNames.map((name, at) => `${at + 1} ${words[at]}, ${name}`))
      expect(doubts.map(({ row, column, code, level }) => [row, column, code, level])).toEqual(
        firstNames.map((_name, at) => [at + 1, 'B', 'nameOrderGuessed', 'check']),
      )
      const chosen = read(
        [
          [one, 'Marie'],
          [other, 'Luc'],
        ],
        { mapping: ['lastName', 'firstName'] },
      )
      expect(chosen.codes).toEqual([])
    },
  )

  it('are to be looked at too where capitals come back, or may be an acronym', () => {
    const { names, codes } = beside(['ADIE', 'LAKOU', 'ADIE', 'KAZ', 'CTM'])
    expect(names[0]).toBe('1 ADIE, Marie')
    expect(codes).toEqual(firstNames.map((_name, at) => `B${at + 1} nameOrderGuessed`))
    expect(beside(['PETIT', 'BOUCHER', 'ROSE', 'GRAND', 'LÔRI']).codes).toEqual([])
    // First names that end as trades do: « Animatrice ».
    expect(beside(['PATRICE', 'BÉATRICE', 'ROSE', 'GRAND', 'LÔRI']).codes).toEqual([])
  })

  it('are to be looked at, and not in the notes, where whole families come: « DURAND » three times', () => {
    const families = ['DURAND', 'DURAND', 'PETIT', 'DURAND', 'PETIT']
    const { names, doubts } = beside(families)
    expect(names).toEqual(firstNames.map((name, at) => `${at + 1} ${families[at]}, ${name}`))
    expect(doubts.map(({ row, code, level }) => [row, code, level])).toEqual(
      firstNames.map((_name, at) => [at + 1, 'nameOrderGuessed', 'check']),
    )
    // Two groups of many are no families.
    const many = Array.from({ length: 12 }, (_, at) => [
      firstNames[at % 5] ?? '',
      at % 2 === 0 ? 'TORTUES' : 'COLIBRIS',
    ])
    expect(read(many).rows.every(({ person }) => person.lastName === '')).toBe(true)
  })

  it('are looked at in one row, not in all, where one word of a long list is hardly a name', () => {
    const words = ['VENDREDI', ...Array.from('ABCDEFGHIJKLMNOPQRST', (letter) => `${letter}OTILON`)]
    const { names, doubts } = read(words.map((word) => [word, 'Marie']))
    expect(names).toHaveLength(words.length)
    expect(doubts.map(({ row, code }) => [row, code])).toEqual([[1, 'nameOrderGuessed']])
  })

  it('make nobody of « Participants » above them', () => {
    const { names, out } = read([['Participants'], ['DURAND', 'Marie'], ['LÔRI', 'Suzy']])
    expect(names).toEqual(['2 DURAND, Marie', '3 LÔRI, Suzy'])
    expect(out).toEqual(['1 title'])
  })

  it('believe « Family Name » before « Name », as Google Contacts writes them', () => {
    const { names, columns } = read([
      ['Name', 'Given Name', 'Family Name', 'E-mail 1 - Value'],
      ['Marie Durand', 'Marie', 'Durand', 'm@exemple.invalid'],
    ])
    expect(names).toEqual(['2 Durand, Marie'])
    expect(columns[0]?.target).toBe('labelled')
    const french = read([
      ['Nom', 'Nom de naissance', 'Prénom'],
      ['DURAND', 'LÔRI', 'Marie'],
    ])
    expect(french.names).toEqual(['2 DURAND, Marie'])
  })
})

describe('blocks stacked on one sheet', () => {
  const first = [
    ['Nom', 'Prénom', 'Tél'],
    ['DURAND', 'Marie', '0696123456'],
    ['ROSE', 'Luc', '0696123457'],
  ]

  it('are all read: the years above the richest header were left out as titles', () => {
    const { names, codes, out, headerRow } = read([
      ...first,
      ['Nouveaux inscrits'],
      ['Nom', 'Prénom', 'Tél', 'Commune', 'Mail'],
      ['PETIT', 'Ana', '0696123459', 'Le Robert', 'a@b.fr'],
    ])
    expect(headerRow).toBe(5)
    expect(names).toEqual(['2 DURAND, Marie', '3 ROSE, Luc', '6 PETIT, Ana'])
    expect(out).toEqual(['1 header', '4 title', '5 header'])
    expect(codes).toEqual([])
  })

  it('follow the order of their own header: « Nom Prénom » was a person, the next one upside down', () => {
    const { names, rows, out, codes } = read([
      ['Nom', 'Prénom', 'Tél', 'Commune'],
      ['DURAND', 'Marie', '0696123456', 'Ducos'],
      ['Prénom', 'Nom', 'Commune', 'Tél'],
      ['Ana', 'PETIT', 'Le Robert', '0696123459'],
      ['Nom', 'Prénom', 'Tél', 'Commune'],
      ['ROSE', 'Luc', '0696123457', 'Ducos'],
    ])
    expect(names).toEqual(['2 DURAND, Marie', '4 PETIT, Ana', '6 ROSE, Luc'])
    expect(rows[1]?.person).toMatchObject({ phone: '+596696123459', communeCode: '97222' })
    expect(out).toEqual(['1 header', '3 header', '5 repeatedHeader'])
    expect(codes).toEqual(['A3 headerChanged'])
  })

  it('take what was chosen for a column of the same name', () => {
    const { rows } = read(
      [
        ['Nom', 'Prénom', 'Infos'],
        ['DURAND', 'Marie', 'chant'],
        ['Infos', 'Nom', 'Prénom'],
        ['danse', 'PETIT', 'Ana'],
      ],
      { headerRow: 1, mapping: [null, null, 'offers'] },
    )
    expect(rows.map(({ person }) => person.offers)).toEqual([['chant'], ['danse']])
  })

  it('never take somebody whose role reads like a heading for a header', () => {
    const { names } = read([
      ['Nom', 'Structure', 'Activité'],
      ['DURAND Marie', 'Association Lakay', 'Secteur jeunesse'],
      ['Invité', 'Mairie de Ducos', 'Animatrice'],
      ['ROSE Luc', 'Entreprise', 'Responsable de secteur'],
    ])
    expect(names).toHaveLength(3)
  })
})

describe('rows above the names of the columns', () => {
  it('are people under the same columns when they read so: they were left out as titles', () => {
    const { names, codes, out } = read([
      ['DURAND', 'Marie', '0696123456'],
      ['ROSE', 'Luc'],
      ['Nom', 'Prénom', 'Tél'],
      ['PETIT', 'Ana', '0696123459'],
    ])
    expect(names).toEqual(['1 DURAND, Marie', '2 ROSE, Luc', '4 PETIT, Ana'])
    expect(codes).toEqual(['A1 rowAboveHeader', 'A2 rowAboveHeader'])
    expect(out).toEqual(['3 header'])
  })

  it('are named, with what to do, when they may be people and do not fit', () => {
    const { names, doubts, out } = read([
      ['Liste des contacts', null, null],
      ['Association Lakay', null, '0596 50 12 34'],
      ['0696 12 34 57', 'ROSE', 'Luc'],
      ['Marie DURAND'],
      ['Nom', 'Prénom', 'Tél'],
      ['PETIT', 'Ana', '0696123459'],
    ])
    expect(names).toEqual(['6 PETIT, Ana'])
    expect(out).toEqual(['1 title', '2 title', '3 title', '4 title', '5 header'])
    expect(doubts.map(({ row, code, level }) => [row, code, level])).toEqual(
      [2, 3, 4].map((row) => [row, 'rowAboveLeftOut', 'check']),
    )
  })

  it('lose no cell to the columns: one that has more is named instead', () => {
    const { names, codes } = read([
      ['DURAND', 'Marie', '0696123456', 'vient le mardi'],
      ['Nom', 'Prénom', 'Tél'],
      ['PETIT', 'Ana', '0696123459'],
    ])
    expect(names).toEqual(['3 PETIT, Ana'])
    expect(codes).toEqual(['A1 rowAboveLeftOut'])
  })
})
