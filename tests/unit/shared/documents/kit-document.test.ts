import { describe, expect, it } from 'vitest'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { ascent } from '#shared/documents/font-metrics.ts'
import { chosenEntries, drawnRuns, printRuns } from '#shared/documents/kit/kit-parts.ts'
import { kitDocument, kitFiles } from '#shared/documents/kit-document.ts'
import { kitModel } from '#shared/documents/kit-model.ts'
import { headCountOf } from '#shared/documents/printables/printable.ts'
import { signInSheetPages } from '#shared/documents/sign-in-sheet-document.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { sampleDeck, sampleKit } from '#tests/helpers/sample-kit.ts'
import { planRows, samplePlan, shortPlanRows } from '#tests/helpers/sample-plan.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()

const noExtras = {
  decks: [],
  cards: [],
  challenges: [],
  printables: [],
  kitPrints: [],
  attendances: [],
  today: '2026-11-23',
}

const wordsOf = (content: unknown): string[] => {
  if (Array.isArray(content)) return content.flatMap(wordsOf)
  if (content === null || typeof content !== 'object') return []
  return Object.entries(content).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : wordsOf(value),
  )
}
const PAGE_SIZE = { width: 595.28, height: 841.89, orientation: 'portrait' } as const
type FootWords = { readonly fontSize: number; readonly margin?: readonly number[] }

const listWords = (kit = sampleKit()) => wordsOf(kitDocument(kit, context).definition?.(1).content)

describe('kit', () => {
  it('follows the packing list with the sign-in sheet, then each deck, all of their pages', () => {
    const kit = sampleKit()
    const sheets = signInSheetPages(kit.signIn, context).length
    const cards = kit.decks.reduce((sum, model) => sum + deckCounts(model).sheets, 0)
    const document = kitDocument(kit, context)
    expect(document.definition).toBeDefined()
    expect(document.drawnPages).toHaveLength(sheets + cards)
    expect(document.drawnPages.slice(0, sheets)).toEqual(signInSheetPages(kit.signIn, context))
  })

  it('is for those on the list where « 0 » is expected, as the plans are', () => {
    expect(listWords(sampleKit({ expectedCount: 0 }))).toContain('25 personnes attendues')
    expect(headCountOf({ ...samplePrintableData(25), expectedCount: 0 })).toBe(25)
  })

  it('stands the words of its foot on one line: the page number hung above the code', () => {
    const foot = kitDocument(sampleKit(), context).definition?.(1).footer
    const made = typeof foot === 'function' ? foot(1, 2, PAGE_SIZE) : null
    const columns = (made as { columns?: readonly FootWords[] } | null)?.columns ?? []
    expect(columns).toHaveLength(3)
    const lines = columns.map(
      ({ fontSize, margin }) => ascent('bold', fontSize) + (margin?.[1] ?? 0),
    )
    for (const line of lines) expect(line).toBeCloseTo(lines[0] ?? 0, 3)
  })

  it('writes the commune whole: « Rivière- / Salée » stood at its head', () => {
    const head = JSON.stringify(kitDocument(sampleKit(), context).definition?.(1).content)
    expect(head).toMatch(/\{"noWrap":true,"text":"Rivière-Salée"/u)
  })

  it('lists every document with its sheets, and their total', () => {
    const kit = sampleKit()
    const words = listWords(kit)
    for (const { deck } of kit.decks) expect(words).toContain(deck.name)
    expect(words).toContain('Feuille d’émargement')
    const total = 1 + kitDocument(kit, context).drawnPages.length
    expect(words).toContain(`${total} feuilles`)
    expect(words).toContain('18 cartes à plier, coller, puis couper')
    expect(words).toContain('5 cartes à couper le long des traits')
  })

  it('tells the pages of each document in the file, so that cards can go on thicker paper', () => {
    const words = listWords()
    expect(words).toContain('A4, recto, en noir, papier ordinaire')
    expect(words).toContain('A4, recto, en couleur si possible, papier épais (160 g) si possible')
    expect(words).toContain('p.\u00a02–3')
    const at = words.indexOf('Jeu des ressources')
    expect(words.slice(at + 1, at + 3)).toEqual([
      '\u00a0· paysage\u00a0· cartes\u00a063\u00a0×\u00a088\u00a0mm',
      'p.\u00a04–8',
    ])
    expect(words).toContain('p.\u00a09–11')
  })

  it('needs no name over its columns: a setting that goes on the next page is read there too', () => {
    const words = listWords(sampleKit())
    expect(words).toContain('2 feuilles')
    expect(words).toContain('3 feuilles')
  })

  it('asks for sheets of labels, and for no glue, where labels are adhesive', () => {
    const printables = [{ id: 'one', name: '', kind: 'labels', options: {} }]
    const words = listWords(sampleKit({ decks: [], printables }))
    expect(words).toContain('A4, recto, en noir, planches d’étiquettes autocollantes')
    expect(words).toContain('À décoller et poser')
    expect(words).not.toContain('Bâton de colle')
  })

  it('sends each setting of the printer once, whatever the order of use', () => {
    const printables = [
      { id: 'one', name: '', kind: 'votingSlips', options: {} },
      { id: 'two', name: 'Vote du midi', kind: 'votingSlips', options: { count: 8 } },
    ]
    const kit = sampleKit({ plan: samplePlan(), printables })
    const runs = printRuns(chosenEntries(kit, context))
    const settings = runs.map(({ setting }) => JSON.stringify(setting))
    expect(new Set(settings).size).toBe(settings.length)
    expect(runs.flatMap(({ parts }) => parts.map(({ key }) => key))).toEqual([
      'signIn',
      'plan',
      'roles',
      'printable:one',
      'printable:two',
      'poster',
      'deck:Jeu des ressources',
      'deck:Cartes des rôles',
    ])
    const black = printRuns(
      chosenEntries({ ...kit, choices: { ...kit.choices, blackOnly: true } }, context),
    )
    expect(black.every(({ setting }) => !setting.colour)).toBe(true)
    expect(black).toHaveLength(2)
  })

  it('prints again only what is new or changed since the last print, and says so', () => {
    const printables = [{ id: 'one', name: '', kind: 'votingSlips', options: { count: 8 } }]
    const kit = sampleKit({ printables })
    const printed = chosenEntries(kit, context).map(({ key, fingerprint }) => ({
      key,
      fingerprint,
    }))
    const again = (changes: Partial<typeof kit>) => {
      const changed = { ...kit, printed, ...changes }
      const onlyChanged = { ...changed, choices: { ...kit.choices, onlyChanged: true } }
      return chosenEntries(onlyChanged, context).map(({ key }) => key)
    }
    expect(again({})).toEqual([])
    expect(
      again({ printables: [{ id: 'one', name: '', kind: 'votingSlips', options: { count: 16 } }] }),
    ).toEqual(['printable:one'])
    expect(again({ decks: [...kit.decks, sampleDeck('Météo', 4)] })).toEqual(['deck:Météo'])
    expect(listWords({ ...kit, choices: { ...kit.choices, onlyChanged: true } })).toContain(
      'À imprimer\u00a0: ce qui est nouveau ou a changé',
    )
  })

  it('as a folder, loses no page between its files, and numbers each file from its first page', () => {
    const kit = sampleKit({ plan: samplePlan() })
    const whole = kitDocument(kit, context)
    const files = kitFiles(kit, context).map(({ name, file }) => ({
      name,
      document: kitDocument({ ...kit, file }, context),
    }))
    expect(files.map(({ name }) => name)).toEqual([
      '0 Liste de la valise',
      '1 A4, recto, en noir, papier ordinaire',
      '2 A4, recto, en couleur si possible, papier ordinaire',
      '3 A4, recto, en couleur si possible, papier épais (160 g) si possible',
    ])
    expect(files.flatMap(({ document }) => document.drawnPages)).toEqual(whole.drawnPages)
    expect(files.map(({ document }) => document.definition !== undefined)).toEqual([
      true,
      false,
      false,
      false,
    ])
    const listed = wordsOf(files[0]?.document.definition?.(1).content)
    expect(listed).toContain('Fichier 3')
    expect(listed).toContain('p.\u00a01–5')
    const runs = drawnRuns(printRuns(chosenEntries(kit, context)))
    expect(runs.flatMap(({ parts }) => parts.flatMap(({ pages }) => pages))).toEqual(
      whole.drawnPages,
    )
  })

  it('leaves out what the team took out of the kit', () => {
    const kit = sampleKit()
    const without = { ...kit, choices: { ...kit.choices, leftOut: ['deck:Jeu des ressources'] } }
    expect(listWords(without)).not.toContain('Jeu des ressources')
  })

  it('brings scissors for slips to cut, and labels for names when the badges stay out', () => {
    const printables = [
      { id: 'slips', name: '', kind: 'votingSlips', options: { count: 64 } },
      { id: 'badges', name: '', kind: 'nameBadges', options: {} },
    ]
    const kit = sampleKit({ decks: [], printables })
    const without = (...leftOut: string[]) =>
      listWords({ ...kit, choices: { ...kit.choices, leftOut } })
    const has = (words: readonly string[], wanted: RegExp) => words.some((one) => wanted.test(one))
    expect(has(without('printable:badges'), /ciseaux/iu)).toBe(true)
    expect(has(without('printable:badges', 'printable:slips'), /ciseaux/iu)).toBe(false)
    expect(has(without(), /étiquette/iu)).toBe(false)
    expect(has(without('printable:badges'), /étiquette/iu)).toBe(true)
  })

  it('counts on the people listed, not on blank lines, when nobody said how many will come', () => {
    expect(listWords()).toContain('30 personnes attendues')
    expect(listWords(sampleKit({ expectedCount: null }))).toContain('25 personnes attendues')
    const { signIn } = sampleKit()
    const empty = sampleKit({
      expectedCount: null,
      signIn: { ...signIn, people: [], blankLines: 12 },
    })
    expect(listWords(empty)).toContain('Place pour 12 personnes')
    expect(listWords(sampleKit({ expectedCount: 1 }))).toContain('1 personne attendue')
  })

  it('tells of folding only when there is something to fold', () => {
    const fold = (words: string[]) => words.some((each) => each.startsWith('Pliez d’abord'))
    expect(fold(listWords())).toBe(true)
    const single = sampleKit({ decks: [sampleDeck('Rôles', 3, 'a6', 'single')] })
    expect(fold(listWords(single))).toBe(false)
    expect(fold(listWords(sampleKit({ decks: [] })))).toBe(false)
  })

  it('builds its list anew each time, since pdfmake writes into it', () => {
    const { definition } = kitDocument(sampleKit(), context)
    expect(definition?.(1).content).not.toBe(definition?.(1).content)
  })

  it('puts the plans between the sign-in sheet and the decks, each on the list', () => {
    const plan = samplePlan()
    const kit = sampleKit({ plan })
    const bare = kitDocument(sampleKit(), context)
    const document = kitDocument(kit, context)
    const sheets = signInSheetPages(kit.signIn, context).length
    const added = document.drawnPages.length - bare.drawnPages.length
    const words = document.drawnPages.slice(sheets, sheets + added).map(pageWords)
    expect(words[0]).toContain('Déroulé animateur')
    expect(
      words.slice(1, 1 + plan.team.length).every((page) => page.includes('Fiche de poste')),
    ).toBe(true)
    expect(words.at(-1)).toContain('Carte du\njardin rêvé')
    const listed = listWords(kit)
    for (const title of ['Déroulé animateur', 'Fiches de poste', 'Affiche du programme']) {
      expect(listed).toContain(title)
    }
  })

  it('lists the material of the blocks with how many and for whom, and what to print for them', () => {
    const listed = listWords(sampleKit({ plan: samplePlan() }))
    const at = listed.indexOf('gros feutre')
    expect(listed.slice(at, at + 3)).toEqual(['gros feutre', '  Carte du jardin rêvé', '×\u00a020'])
    expect(listed).toContain('carte-engagement à deux volets')
    expect(listWords()).not.toContain('gros feutre')
  })

  it('names a support of a newer version instead of passing it over in silence', () => {
    const newer = { id: 'p1', name: 'Mandala du quartier', kind: 'mandala', options: {} }
    const unnamed = { ...newer, id: 'p2', name: '' }
    const { warnings } = kitDocument(sampleKit({ printables: [newer, unnamed] }), printContext())
    expect(warnings.filter(({ kind }) => kind === 'newerVersion')).toEqual([
      { kind: 'newerVersion', where: 'Mandala du quartier' },
      { kind: 'newerVersion', where: 'mandala' },
    ])
  })

  it('prints the badge of the person that a merge kept, when a support names the other record', () => {
    const rows = planRows()
    const kit = kitModel({
      ...rows,
      ...noExtras,
      version: 1,
      people: [aPerson('luc'), { ...aPerson('lucas'), mergedInto: 'luc' }],
      printables: [
        {
          id: 'badges',
          kind: 'nameBadges',
          name: '',
          options: { people: ['lucas'] },
          sessionId: rows.session.id,
          order: 'a',
          createdAt: '2026-11-01T12:00:00Z',
          updatedAt: '2026-11-01T12:00:00Z',
          printedAt: null,
        },
      ],
    })
    expect(kit.printables.map(({ options }) => options.people)).toEqual([['luc']])
  })

  it('never holds a private note, whoever picks the kit up', () => {
    const { plan } = kitModel({ ...shortPlanRows(), version: 1, ...noExtras })
    expect(plan).not.toBeNull()
    expect(JSON.stringify(plan)).not.toContain('près de la porte')
  })

  it('tells its certificates the hours that were typed: else the absent are certified present', () => {
    const rows = planRows()
    const [partId = ''] = rows.parts.map(({ id }) => id)
    const luc = { id: 'luc', sessionId: rows.session.id, personId: 'luc' }
    const { printableData } = kitModel({
      ...rows,
      ...noExtras,
      version: 1,
      people: [aPerson('luc')],
      participations: [
        { ...luc, status: 'confirmed', order: 'a', addedAt: '2026-11-01T12:00:00Z' },
      ],
      attendances: [{ ...luc, partId, status: 'absent', leftAt: null }],
    })
    expect(printableData.people.map(({ attended }) => attended?.minutes)).toEqual([0])
  })

  it('leaves to prepare by hand what the kit does not print, line by line', () => {
    const rows = shortPlanRows()
    const [block] = rows.agendaBlocks.filter(({ partId }) => partId !== null)
    if (!block) throw new Error('No block')
    const line = (label: string) =>
      ({ label, quantity: 1, per: 'group', isReusable: false }) as const
    const cafe = {
      ...block,
      methodKey: 'world-cafe',
      prints: [
        line('Nappe A3 avec la question'),
        line('Menu des questions'),
        line('Consigne de l’hôte'),
        line('Carte d’engagement à deux volets'),
        line('Photos du lieu'),
      ],
    }
    const support = (kind: string) => ({
      id: kind,
      kind,
      name: '',
      options: {},
      sessionId: rows.session.id,
      order: kind,
      createdAt: '2026-11-01T12:00:00Z',
      updatedAt: '2026-11-01T12:00:00Z',
      printedAt: null,
    })
    const left = (...kinds: readonly string[]) =>
      kitModel({
        ...rows,
        ...noExtras,
        version: 1,
        agendaBlocks: [cafe],
        printables: kinds.map(support),
      }).prints.map(({ label }) => label)
    const whole = ['cafeTablecloth', 'cafeMenu', 'tableTents']
    expect(left(...whole, 'commitmentCards').toSorted()).toEqual([
      'Consigne de l’hôte',
      'Photos du lieu',
    ])
    expect(left(...whole)).toContain('Carte d’engagement à deux volets')
    expect(left('cafeMenu')).toHaveLength(5)
  })

  it('has no plan while the agenda is empty', () => {
    expect(kitModel({ ...planRows(), version: 1, ...noExtras }).plan).toBeNull()
  })
})
