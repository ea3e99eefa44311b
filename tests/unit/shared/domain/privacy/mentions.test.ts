import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOfOthers } from '#shared/domain/privacy/identities.ts'
import { findMentions, replaceMentions, termsOf } from '#shared/domain/privacy/mentions.ts'
import { ERASED_MARK } from '#shared/domain/privacy/terms.ts'

const others = wordsOfOthers(['Maëlle', 'Grandrivière', 'Salle Aimé-Césaire'])
const terms = termsOf(
  {
    firstName: 'Zélie-Rose',
    lastName: "D'Ormeval",
    phone: '+596696123456',
    email: 'zelie.dormeval@exemple.mq',
  },
  others,
)
const erased = (text: string, found = terms) => replaceMentions(text, findMentions(text, found))

describe('mentions of a person in a text', () => {
  it.each([
    ['Zélie-Rose D’Ormeval apporte les chaises.', `${ERASED_MARK} apporte les chaises.`],
    ['vu avec D’ORMEVAL Zelie Rose hier', `vu avec ${ERASED_MARK} hier`],
    ['appeler le 0696 12 34 56 le soir', `appeler le ${ERASED_MARK} le soir`],
    ['06.96.12.34.56', ERASED_MARK],
    ['+596 (0)696-12-34-56 / soir', `${ERASED_MARK} / soir`],
    ['écrire à Zelie.Dormeval@exemple.mq.', `écrire à ${ERASED_MARK}.`],
    ['fiche zelierosedormeval.pdf', `fiche ${ERASED_MARK}.pdf`],
    ["D'Ormeval, Zélie-Rose", ERASED_MARK],
    ["D'Ormeval : Zélie-Rose", ERASED_MARK],
    ['Mme Dormeval', `Mme ${ERASED_MARK}`],
    ["M. d'Ormeval", `M. ${ERASED_MARK}`],
  ])('are found however they are written: « %s »', (text, expected) => {
    expect(erased(text)).toBe(expected)
  })

  it.each([
    ['0696 12 34 56 (9h-12h)', `${ERASED_MARK} (9h-12h)`],
    ['0696 12 34 56/0596 65 43 21', `${ERASED_MARK}/0596 65 43 21`],
    ['0596 65 43 21\n0696 12 34 56\n2 enfants', `0596 65 43 21\n${ERASED_MARK}\n2 enfants`],
    ['0696–12–34–56', ERASED_MARK],
    ['0696 12 34 56 12h', `${ERASED_MARK} 12h`],
    ['(+596) (0) 696 12 34 56', ERASED_MARK],
    ['00596696123456', ERASED_MARK],
  ])('a number is found whatever digits stand beside it: « %s » was left', (text, expected) => {
    expect(erased(text)).toBe(expected)
  })

  it('a longer number that holds the digits is another one', () => {
    for (const text of ['96961234560', '6961234567', '40696123456']) expect(erased(text)).toBe(text)
  })

  it('the first half of a double first name, which people say, is shown and never taken as sure', () => {
    const double = termsOf(
      { firstName: 'Annick Marie-Joseph', lastName: 'De Saint-Aubin', phone: '', email: '' },
      others,
    )
    const [half] = findMentions('La lettre est écrite, relue par Annick.', double)
    expect(half).toMatchObject({ term: { kind: 'firstName' }, isSure: false })
    expect(findMentions('Joseph est venu', double)).toEqual([])
  })

  it('half of a double family name is shown to whoever reads the texts, and never taken as sure', () => {
    const double = termsOf(
      { firstName: 'Hervé', lastName: 'Bélair-Zénon', phone: '', email: '' },
      others,
    )
    const [half] = findMentions('M. Bélair est venu', double)
    expect(half?.term).toMatchObject({ kind: 'lastName', isSure: false })
    expect(findMentions('le bel air', double)).toEqual([])
  })

  it('are not somebody else, nor another number', () => {
    for (const text of ['Zélie a dit oui', '0696 12 34 57', 'Rose des sables', 'une zéliérose']) {
      expect(
        erased(
          text,
          terms.filter(({ isSure }) => isSure),
        ),
      ).not.toContain('[')
    }
  })

  it('a name alone is sure only when it is rare, nobody else’s, and written as a name', () => {
    const common = termsOf(
      { firstName: 'Marie', lastName: 'Rivière', phone: '', email: '' },
      others,
    )
    expect(common.filter(({ kind }) => kind === 'firstName')[0]?.isSure).toBe(false)
    const shared = termsOf({ firstName: 'Ana', lastName: 'Maëlle', phone: '', email: '' }, others)
    expect(shared.filter(({ kind }) => kind === 'lastName')[0]?.isSure).toBe(false)
    const rare = termsOf({ firstName: '', lastName: 'Rivière', phone: '', email: '' }, others)
    expect(findMentions('au bord de la rivière', rare)).toEqual([])
    expect(findMentions('chez Rivière', rare)).toHaveLength(1)
  })

  const named = (firstName: string, lastName: string, text: string, names: string[] = []) =>
    findMentions(
      text,
      termsOf({ firstName, lastName, phone: '', email: '' }, wordsOfOthers(names)),
    ).map(({ start, end, isSure }) => `${text.slice(start, end)}${isSure ? '' : '?'}`)

  it.each([
    ['Luc', 'A.', 'Luc a apporté les chaises, Luc à la caisse', ['Luc?', 'Luc?']],
    ['Luc', 'A.', 'À Luc de jouer', ['Luc?']],
    ['Luc', 'A.', 'LUC A APPORTÉ LES CHAISES', ['LUC?']],
    ['Paul', 'A', 'Paula Zénon anime', []],
    ['Martin', 'E.', 'Martine tient le stand', []],
    ['Emmanuel', 'A', 'Emmanuela tient le stand', []],
    ['Jo', 'B.', 'cherche un job d’été', []],
    ['Marie', 'D.', 'Marie d’accord, Marie D’Ormeval aussi', ['Marie?', 'Marie?']],
    ['M.', 'Durand', 'M. Durand et Mme Durand', ['M. Durand?', 'Durand?']],
    ['Sam', 'Edi', 'samedi 12 mars', []],
    ['Val', 'Ise', 'une valise neuve', []],
    ['Paul', 'Ette', 'Paulette tient le stand', []],
    ['Jean', 'De', 'Jean de la mairie', ['Jean?']],
    ['Luc', 'Ferme', 'Luc ferme la salle', ['Luc ferme?']],
    ['Anne', 'Ly', 'Anne Ly', ['Anne Ly?']],
    ['Rose', 'Petit', 'Petit groupe', ['Petit?']],
  ])('%s %s is not sure in « %s », which is said of somebody else', (first, last, text, found) => {
    expect(named(first, last, text, ['Luc', 'Marie', 'Durand'])).toEqual(found)
  })

  it.each([
    ['Luc', 'A.', 'Vu Luc A. hier', 'Luc A'],
    ['L.', 'Bélair', 'avec L. Bélair', 'L. Bélair'],
    ['Zélie', 'Bo', 'Zélie Bo', 'Zélie Bo'],
    ['Marie', 'de Lacroix', 'Marie de Lacroix', 'Marie de Lacroix'],
    ['Sam', 'Edi', 'écrire à samedi@exemple.mq', 'samedi?'],
    ['Anne', 'Bélair', 'annebelair.jpg', 'annebelair'],
    ['小明', '王', '王小明', '王小明?'],
  ])('%s %s is still found in « %s »', (first, last, text, found) => {
    expect(named(first, last, text, ['Bélair'])).toEqual([found])
  })

  it.each([
    ['Luc', 'Petit', 'luc petit'],
    ['Luc', 'Petit', ' Petit, luc '],
    ['Rose', 'Marin', 'rose marin'],
    ['Annick', 'Noël', 'annick noel'],
    ['Luc', 'Ferme', 'Luc ferme'],
  ])('%s %s is sure where nothing else is written: « %s » stayed', (first, last, text) => {
    expect(named(first, last, text)).toEqual([text.trim()])
  })

  it.each([
    ['Luc', 'Petit', 'rappeler luc petit demain', true],
    ['Luc', 'Petit', 'rappeler petit luc demain', true],
    ['Marie', 'Rose', 'appeler marie rose demain', true],
    ['Zélie-Rose', 'Petit', 'voir zélie-rose petit', true],
    // Said of plants, of a door, of a group.
    ['Rose', 'Marin', 'planter du rose marin ici', false],
    ['Luc', 'Ferme', 'Luc ferme la salle', false],
    ['Luc', 'Petit', 'Luc petit à petit', false],
    ['Anne', 'Ly', 'vu anne ly', false],
  ])(
    '%s %s in « %s » is shown, and proposed only when it is most probably a name',
    (firstName, lastName, text, isProbable) => {
      const terms = termsOf({ firstName, lastName, phone: '', email: '' }, others)
      const found = findMentions(text, terms).filter(({ term }) => term.kind === 'fullName')
      expect(found).toEqual([expect.objectContaining({ isSure: false, isProbable })])
    },
  )

  it('a doubtful name hides no sure one that it holds: « M. Durand » stayed whole', () => {
    expect(named('M.', 'Durand', 'vu M. Durand')).toEqual(['Durand'])
  })

  it.each([
    ['Marie', 'Durand', 'mme durand', 'durand?'],
    ['Marie-Ange', 'Lôri', 'lori a dit oui', 'lori?'],
    ['Ti Jo', '', 'voir avec ti jo', 'ti jo?'],
    ['Ti Jo', '', 'tijo passera', 'tijo?'],
    ['Hervé', 'Petit', 'mme petit', 'petit?'],
    ['Jean', 'Petit', 'chez m. petit', 'petit?'],
    ['Jo', 'B.', 'jo passera', 'jo?'],
    ['Hervé', 'Bélair-Zénon', 'chez les belair', 'belair?'],
  ])(
    '%s %s is shown, and not sure, without a capital: « %s » was not found',
    (first, last, text, found) => {
      expect(named(first, last, text)).toEqual([found])
    },
  )

  it.each([
    ['Rose', 'Petit', 'une rose pour un petit groupe, petit déjeuner'],
    ['Aimé', 'Rivière', 'elle aime la rivière, il m’aime'],
    ['Luc', 'Calebasse', 'la calebasse, une calebasse'],
    ['Jo', 'Saint-Ange', 'le saint ange'],
  ])('%s %s does not fill the list with the words of every day: « %s »', (first, last, text) => {
    expect(named(first, last, text)).toEqual([])
  })

  it('leave nothing of the full name, wherever it stands in whatever text', () => {
    const sure = terms.filter(({ isSure }) => isSure)
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (left, right) => {
          const text = `${left} Zélie-Rose D'Ormeval ${right}`
          const mentions = findMentions(text, sure)
          expect(mentions.length).toBeGreaterThan(0)
          expect(erased(text, sure)).not.toContain("Zélie-Rose D'Ormeval")
          // Everything else stays, character by character.
          let rest = ''
          let done = 0
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(done)
            rest += text.slice(done, start)
            done = end
          }
          rest += text.slice(done)
          expect(replaceMentions(text, mentions, '')).toBe(rest)
        },
      ),
    )
  })
})
