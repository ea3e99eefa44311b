import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnNameHints, readSignedName, splitName } from '#shared/domain/name-splitting.ts'

const split = (name: string, hints = {}) => {
  const { lastName, firstName, doubts } = splitName(name, hints)
  return [lastName, firstName, ...doubts]
}

describe('splitName', () => {
  it.each([
    ['LAFONTAINE Suzy', 'LAFONTAINE', 'Suzy'],
    ['Suzy LAFONTAINE', 'LAFONTAINE', 'Suzy'],
    ['DE SAINT-AUBIN Olivier', 'DE SAINT-AUBIN', 'Olivier'],
    ['Olivier de SAINT-AUBIN', 'de SAINT-AUBIN', 'Olivier'],
    ["D'ALBRET Océane", "D'ALBRET", 'Océane'],
    ["O'BRIEN Kévin", "O'BRIEN", 'Kévin'],
    ['NGUYỄN Gladys', 'NGUYỄN', 'Gladys'],
    ['ÇELIK Suzy', 'ÇELIK', 'Suzy'],
    ['JOSEPH ROSE Marie Anne', 'JOSEPH ROSE', 'Marie Anne'],
    ['LAFONTAINE, Suzy', 'LAFONTAINE', 'Suzy'],
    ['  MONTLOUIS   Hervé ', 'MONTLOUIS', 'Hervé'],
    ['DUPONT J.', 'DUPONT', 'J.'],
    ['Van DER BERG Jan', 'Van DER BERG', 'Jan'],
  ])('splits %s without a doubt', (name, last, first) => {
    expect(split(name)).toEqual([last, first])
  })

  it.each([
    ['M. et Mme DUPONT Jean et Marie', 'DUPONT', 'Jean et Marie', 'M. et Mme'],
    ['Mme Vve BÉLAIR née ZÉNON Lucie', 'BÉLAIR', 'Lucie', 'née ZÉNON ; Mme Vve'],
    ['BÉLAIR Lucie épouse DE LUCY', 'BÉLAIR', 'Lucie', 'épouse DE LUCY'],
    ['Mme BÉLAIR', 'BÉLAIR', '', 'Mme'],
  ])('takes titles and other family names out of %s', (name, last, first, remark) => {
    expect(splitName(name)).toMatchObject({ lastName: last, firstName: first, remark })
  })

  it('takes M. before one word for an initial, and one word in capitals for a family name', () => {
    expect(split('M. DUPONT')).toEqual(['DUPONT', 'M.'])
    expect(split('MARTIN-DUPONT')).toEqual(['MARTIN-DUPONT', '', 'oneWord'])
    expect(split('MARIE-ANNE')).toEqual(['', 'Marie-Anne', 'oneWord'])
  })

  it('says that the order is a guess when capitals do not tell', () => {
    expect(split('PAIN-BEURRE GLADYS')).toEqual(['PAIN-BEURRE', 'Gladys', 'orderGuessed'])
    expect(split('GLADYS PAIN-BEURRE')).toEqual(['PAIN-BEURRE', 'Gladys', 'orderGuessed'])
    const hints = learnNameHints(['LAFONTAINE Suzy', 'LÔRI Nadège'], 'lastFirst')
    expect(split("D'Albret Fabrice", hints)).toEqual(["D'Albret", 'Fabrice', 'orderGuessed'])
    expect(split('lafontaine suzy', hints)).toEqual(['Lafontaine', 'Suzy', 'orderGuessed'])
  })

  it('learns the order from the other rows', () => {
    const hints = learnNameHints(['Suzy LAFONTAINE', 'Nadège LÔRI', 'Kévin ROSAMOND'])
    expect(split('BATOU ZIKI', hints)).toEqual(['ZIKI', 'Batou', 'orderGuessed'])
  })

  it('tells two people, titles, brackets and lone words', () => {
    expect(split('LAFONTAINE Suzy et Thierry')).toContain('twoPeople')
    expect(splitName('Mme LAFONTAINE Suzy (ép. Lôri)')).toEqual({
      lastName: 'LAFONTAINE',
      firstName: 'Suzy',
      remark: 'ép. Lôri ; Mme',
      doubts: ['remark', 'titleLeftOut'],
    })
    expect(split('LÔRI')).toEqual(['LÔRI', '', 'oneWord'])
    expect(split('Suzy')).toEqual(['', 'Suzy', 'oneWord'])
  })

  it.each([
    ['DURAND Marie ; LÔRI Suzy', 'DURAND', 'Marie', 'LÔRI Suzy', ['remark', 'twoPeople']],
    ['PETIT Ana, GRAND Luc', 'PETIT', 'Ana', 'GRAND Luc', ['remark', 'twoPeople']],
    ['Marie Durand, Luc Petit', 'Durand', 'Marie', 'Luc Petit', ['remark', 'twoPeople']],
    ['DURAND Marie, Luc', 'DURAND', 'Marie', 'Luc', ['remark', 'twoPeople']],
    ['DURAND, Marie, Luc', 'DURAND', 'Marie', 'Luc', ['remark', 'twoPeople']],
    ['DURAND ; LÔRI', 'DURAND', 'Lôri', '', ['twoPeople']],
    ['DURAND, Marie et Luc', 'DURAND', 'Marie et Luc', '', ['twoPeople']],
    ['DURAND Marie, trésorière', 'DURAND', 'Marie', 'trésorière', ['remark']],
    ['DURAND, Marie, trésorière', 'DURAND', 'Marie', 'trésorière', ['remark']],
    ['DURAND Marie, 0696112233', 'DURAND', 'Marie', '0696112233', ['remark']],
    ['DURAND, 0696112233', 'DURAND', '', '0696112233', ['remark', 'oneWord']],
    ['DURAND, trésorière', 'DURAND', 'Trésorière', '', ['orderGuessed']],
    ['PETIT Ana - présidente', 'PETIT', 'Ana', 'présidente', ['remark']],
  ])(
    'takes what a comma sets apart from %s for no first name',
    (name, last, first, remark, doubts) => {
      const reading = { lastName: last, firstName: first, remark, doubts }
      expect(splitName(name)).toEqual(reading)
    },
  )

  it.each([
    ['Lafontaine, Suzy', 'Lafontaine', 'Suzy'],
    ['lafontaine, kéziah', 'Lafontaine', 'Kéziah'],
    ['De la Roche, Marie', 'De la Roche', 'Marie'],
    ['JOSEPH ROSE, Marie Anne', 'JOSEPH ROSE', 'Marie Anne'],
    ['DURAND, MARIE', 'DURAND', 'Marie'],
  ])('still reads %s as « NOM, Prénom »', (name, last, first) => {
    expect(split(name)).toEqual([last, first])
  })

  it.each([
    ['DURAND, Dr Marie', 'DURAND', 'Marie', 'Dr', ['titleLeftOut']],
    ['DURAND, M. Luc', 'DURAND', 'Luc', 'M.', ['titleLeftOut']],
    ['DURAND, Mme', 'DURAND', '', 'Mme', ['titleLeftOut', 'oneWord']],
    ['Durand, Mlle', 'Durand', '', 'Mlle', ['titleLeftOut', 'oneWord']],
    ['Marie, Mme', '', 'Marie', 'Mme', ['titleLeftOut', 'oneWord']],
    ['DURAND, M. et Mme', 'DURAND', '', 'M. et Mme', ['twoPeople', 'titleLeftOut', 'oneWord']],
    ['DURAND MARIE, Mme', 'DURAND', 'Marie', 'Mme', ['titleLeftOut', 'orderGuessed']],
    ['DURAND Marie, Mme', 'DURAND', 'Marie', 'Mme', ['titleLeftOut']],
    [
      'DURAND, Mme Marie, trésorière',
      'DURAND',
      'Marie',
      'trésorière ; Mme',
      ['remark', 'titleLeftOut'],
    ],
    ['Mme, DURAND Marie', 'DURAND', 'Marie', 'Mme', ['titleLeftOut']],
    // It may be an initial.
    ['DURAND, M.', 'DURAND', 'M.', '', ['orderGuessed']],
  ])(
    'takes titles out on both sides of a comma: %s had one for a first name',
    (name, last, first, remark, doubts) => {
      expect(splitName(name)).toEqual({ lastName: last, firstName: first, remark, doubts })
    },
  )

  it('takes three words or more between commas for several people: they were one without a doubt', () => {
    expect(split('Marie, Luc, Ana')).toEqual(['Marie', 'Luc', 'remark', 'twoPeople'])
    expect(split('Zénon, Luc, Kéziah, Ana')).toEqual(['Zénon', 'Luc', 'remark', 'twoPeople'])
    expect(split('DURAND, Marie, trésorière')).toEqual(['DURAND', 'Marie', 'remark'])
    expect(split('DURAND, Marie, 0696112233')).toEqual(['DURAND', 'Marie', 'remark'])
  })

  it.each(['DURAND Marie ?', 'DURAND Marie : absente', 'DURAND - LÔRI Marie', 'DURAND) Marie'])(
    'doubts a name with a sign in it: %s',
    (name) => expect(split(name)).toContain('sign'),
  )

  it.each([
    ['LÔRI veuve ZÉNON Suzy', 'veuve ZÉNON'],
    ['LÔRI Vve DE LUCY Suzy', 'Vve DE LUCY'],
    ['LÔRI née ZÉNON, Suzy', 'née ZÉNON'],
  ])('takes the other family name out of %s: it became a first name', (name, remark) => {
    expect(splitName(name)).toMatchObject({ lastName: 'LÔRI', firstName: 'Suzy', remark })
  })

  it('never throws and never loses a letter', () => {
    // ß has no capital of one letter, so its letters cannot be compared one by one.
    const word = fc.stringMatching(/^[A-Za-zÀ-Þà-ÿ'’.,;/ ()-]{0,14}$/u)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const cell = words.join(' ')
        const { lastName, firstName, remark } = splitName(cell)
        const letters = (text: string) =>
          [
            ...text
              .normalize('NFC')
              .toLocaleLowerCase('fr')
              .replace(/[^\p{L}]/gu, ''),
          ]
            .sort()
            .join('')
        expect(letters(lastName + firstName + remark)).toBe(letters(cell))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a name signed on a sheet that asks for « NOM Prénom »', () => {
  it.each([
    ['Gorgon Basile', 'Gorgon', 'Basile'],
    ['Hilaire Célie', 'Hilaire', 'Célie'],
    ['jougla edmée', 'Jougla', 'Edmée'],
    ['Edmée JOUGLA', 'JOUGLA', 'Edmée'],
    // Said as one speaks, and no doubt about it.
    ['Marie Dupont', 'Dupont', 'Marie'],
    ['Jean de la Fontaine', 'de la Fontaine', 'Jean'],
    // What one is called begins with these words: « Ti » and « Man » were taken for family names.
    ['Ti Jo', '', 'Ti Jo'],
    ['man tine', '', 'Man Tine'],
    ['TI JO', '', 'Ti Jo'],
    ['Ti Jo Bélair', 'Bélair', 'Ti Jo'],
    ['Bélair Ti Jo', 'Bélair', 'Ti Jo'],
    ['Man Tine LAFONTAINE', 'LAFONTAINE', 'Man Tine'],
    ['Ti-Jo Bélair', 'Bélair', 'Ti-Jo'],
    // And these are none.
    ['MAN Lucie', 'MAN', 'Lucie'],
    ['Manette Tino', 'Manette', 'Tino'],
    [
      'De Sainte-Rose-Beausoleil de la Martinière Marie-Antoinette Jacqueline',
      'De Sainte-Rose-Beausoleil de la Martinière',
      'Marie-Antoinette Jacqueline',
    ],
  ])('is not turned round: %s', (typed, lastName, firstName) =>
    expect(readSignedName(typed)).toEqual({ lastName, firstName, notes: '' }),
  )

  it('keeps in the notes what is written after it: « DURAND Marie, 0696112233 » was the family name', () => {
    expect(readSignedName('DURAND Marie, 0696112233')).toEqual({
      lastName: 'DURAND',
      firstName: 'Marie',
      notes: '0696112233',
    })
  })
})
