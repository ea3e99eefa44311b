import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleRows } from '#shared/example/example-rows.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import { decodeWorkspaceFile } from '#shared/workspace/workspace-file.ts'
import { type CommandOutcome, koudmen } from '#tests/helpers/command-line.ts'
import {
  longWorkbook,
  passwordProtectedWorkbook,
  smallWorkbook,
  zipBomb,
} from '#tests/helpers/hostile-files.ts'
import { openInLibreOffice } from '#tests/helpers/libre-office.ts'
import { readPdf } from '#tests/helpers/poppler.ts'

const TODAY = '2026-11-24'
const SAMPLES = ['contacts-accueil.xlsx', 'contacts-accueil.ods', 'inscriptions.csv']
let folder: string
const run = (...args: string[]) => koudmen(args, folder)
const inFolder = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-cli-'))
  for (const name of SAMPLES) await copyFile(`tests/fixtures/${name}`, inFolder(name))
  expect(await run('example', '--out', 'exemple.koudmen', '--today', TODAY)).toMatchObject({
    exitCode: 0,
    stdout: '',
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('koudmen import', () => {
  it.each([
    ['contacts-accueil.xlsx', 32, ['Lisez-moi']],
    ['contacts-accueil.ods', 32, ['Lisez-moi']],
    ['inscriptions.csv', 18, []],
  ])('reads everyone in %s and names each doubtful cell', async (file, count, others) => {
    const { exitCode, stdout, stderr } = await run('import', file, '--json')
    expect(exitCode).toBe(0)
    // A sheet that was not read is named for people and for scripts; nothing else is told.
    expect(stderr.split('\n').filter(Boolean)).toEqual(
      others.map((name) => expect.stringContaining(name)),
    )
    const answer = JSON.parse(stdout)
    expect(answer.otherSheets.map(({ name }: { name: string }) => name)).toEqual(others)
    expect(answer.people).toHaveLength(count)
    for (const person of answer.people)
      expect(person).toMatchObject({ firstName: expect.any(String), lastName: expect.any(String) })
    expect(answer.doubtfulCells.length).toBeGreaterThan(0)
    for (const doubt of answer.doubtfulCells) {
      expect(doubt).toMatchObject({
        row: expect.any(Number),
        column: expect.stringMatching(/^[A-Z]+$/u),
      })
      expect(doubt.decision).not.toBe('')
    }
  })

  it('tells people the same in words', async () => {
    const { stdout, exitCode } = await run('import', 'inscriptions.csv')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('18 personnes lues')
    expect(stdout).toMatch(/ligne 12, colonne D.*FDF.*Fort-de-France/u)
  })

  describe('refuses with a clear message and little memory', () => {
    const refused = (outcome: CommandOutcome, code: string) => {
      expect(outcome.exitCode).toBe(1)
      expect(JSON.parse(outcome.stdout).error.code).toBe(code)
      // Three beats: what happened, what is safe, what to do.
      expect(outcome.stderr.trim().split('. ').length).toBeGreaterThanOrEqual(3)
      expect(outcome.memory).toBeGreaterThan(20)
      expect(outcome.memory).toBeLessThan(400)
    }
    it.each([
      ['an empty file', 'emptyFile', () => new Uint8Array()],
      ['a password-protected workbook', 'passwordProtected', passwordProtectedWorkbook],
      ['200,000 rows', 'tooManyRows', () => longWorkbook(200_000)],
      ['a zip bomb of 300 MB', 'inflatedTooLarge', () => zipBomb(300)],
      ['a file of 12 MB', 'fileTooLarge', () => new Uint8Array(12_000_000)],
      [
        'a workbook cut in half',
        'damaged',
        () => smallWorkbook([['Nom'], ['BÉLAIR']]).slice(0, 3_000),
      ],
    ] as const)('%s', async (_, code, make) => {
      await writeFile(inFolder('hostile.xlsx'), make())
      refused(await run('import', 'hostile.xlsx', '--json'), code)
    })

    it('a device that never ends', async () => {
      refused(await run('import', '/dev/zero', '--json'), 'notAFile')
    })

    it('a file that is not there', async () => {
      refused(await run('import', 'absent.xlsx', '--json'), 'fileMissing')
    })
  })
})

describe('koudmen example', () => {
  it('writes a workspace that opens whole', async () => {
    const opened = decodeWorkspaceFile(await readFile(inFolder('exemple.koudmen')))
    if (!opened.ok) throw new Error(opened.error.code)
    const rows = exampleRows(TODAY)
    for (const table of TABLE_NAMES)
      expect(opened.data.model.rowsOf(table)).toHaveLength(rows[table].length)
  })

  it('writes the same bytes again, and never over a file unless asked to', async () => {
    const first = await readFile(inFolder('exemple.koudmen'))
    const refusal = await run('example', '--out', 'exemple.koudmen', '--today', TODAY)
    expect(refusal.exitCode).toBe(1)
    expect(refusal.stderr).toContain('existe déjà')
    const forced = await run('example', '--out', 'exemple.koudmen', '--today', TODAY, '--force')
    expect(forced.exitCode).toBe(0)
    expect(await readFile(inFolder('exemple.koudmen'))).toEqual(first)
  })
})

describe('koudmen kit', () => {
  it('writes the kit, the sign-in sheet and each deck of the session', async () => {
    const args = [
      'kit',
      'exemple.koudmen',
      '--session',
      'l8en',
      '--out',
      'valise',
      '--today',
      TODAY,
    ]
    const { exitCode, stdout } = await run(...args, '--json')
    expect(exitCode).toBe(0)
    const { files } = JSON.parse(stdout)
    expect(files.map(({ kind }: { kind: string }) => kind)).toEqual([
      'kit',
      'signIn',
      'deck',
      'deck',
      'plan',
      'roleSheets',
      'participantPoster',
      'invitation',
      'invitation',
      'callSheet',
    ])
    expect((await readdir(inFolder('valise'))).map((name) => name.normalize('NFC')).sort()).toEqual(
      [
        'L8EN – affiche du programme.pdf',
        'L8EN – affiche d’invitation.pdf',
        'L8EN – cartes – Brise-glace racontez-moi.pdf',
        'L8EN – cartes – Nos valeurs en action.pdf',
        'L8EN – déroulé animateur.pdf',
        'L8EN – feuille d’appels (privée).pdf',
        'L8EN – fiches de poste.pdf',
        'L8EN – tracts d’invitation.pdf',
        'L8EN – valise.pdf',
        'L8EN – émargement.pdf',
      ],
    )
    const kit = await readPdf(await readFile(path.join(folder, files[0].path)))
    expect(kit.pages.join(' ')).toContain('Chacun sa pièce du puzzle')
    expect(kit.fonts.every(({ embedded }) => embedded)).toBe(true)
    const signIn = await readPdf(await readFile(path.join(folder, files[1].path)))
    expect(signIn.pages.join(' ')).toContain('NGUYỄN')
    // The organiser's own address is the only one on the sheet.
    expect(signIn.pages.join(' ').replaceAll('donnees@exemple.invalid', '')).not.toMatch(
      /@exemple|\+33|06 39/u,
    )
  })

  it('prepares for 60 people what the agenda asks to print, and leaves the workspace as it was', async () => {
    const before = await readFile(inFolder('exemple.koudmen'))
    const forSixty = ['--prepare', '--people', '60', '--today', TODAY, '--json']
    const { exitCode, stdout } = await run(
      'kit',
      'exemple.koudmen',
      '--session',
      'L8EN',
      '--out',
      'soixante',
      ...forSixty,
    )
    expect(exitCode).toBe(0)
    const { files } = JSON.parse(stdout)
    const [kit] = files
    expect(kit).toMatchObject({ kind: 'kit', milliseconds: expect.any(Number) })
    const documents: { title: string; pages: number; sheets: number }[] = kit.packing.flatMap(
      ({ documents }: { documents: unknown[] }) => documents,
    )
    const titles = documents.map(({ title }) => title)
    // Every session's badges, the jigsaw pieces of the market, and the bundled deck that goes with it.
    expect(titles).toEqual(
      expect.arrayContaining([
        'Badges',
        'Pièces d’entraide',
        expect.stringMatching(/^Qui peut m’aider/u),
      ]),
    )
    // Of no other session: its groups draw no storyboard.
    expect(titles).not.toContain('Roman-photo')
    for (const { pages, sheets } of documents) expect(sheets).toBeLessThanOrEqual(pages)
    const { pages } = await readPdf(await readFile(path.join(folder, kit.path)))
    const inParts = documents.reduce((sum, one) => sum + one.pages, 0)
    expect(pages).toHaveLength(kit.pages)
    expect(kit.pages - inParts).toBeGreaterThan(0)
    expect(kit.pages - inParts).toBeLessThanOrEqual(3)
    expect(pages[0]).toContain('60 personnes attendues')
    // Each of them has a line to sign on, listed or not.
    const { path: signIn } = files.find(({ kind }: { kind: string }) => kind === 'signIn')
    const lines = (await readPdf(await readFile(path.join(folder, signIn)))).pages.join('\n')
    expect(lines).toMatch(/^\s*60\b/mu)
    expect(await readFile(inFolder('exemple.koudmen'))).toEqual(before)
  }, 60_000)

  it.each(['0', 'beaucoup', '501', '-3'])('refuses %s as a number of people', async (value) => {
    const { exitCode, stderr } = await run(
      'kit',
      'exemple.koudmen',
      '--session',
      'L8EN',
      '--out',
      'rien',
      `--people=${value}`,
    )
    expect(exitCode).toBe(2)
    expect(stderr).toContain('n’est pas un nombre de personnes')
  })

  it('names a printer that it does not know before it writes anything', async () => {
    const outcome = await run(
      ...['kit', 'exemple.koudmen', '--session', 'R3PR', '--out', 'imprimante'],
      ...['--printer', 'Celle du bureau', '--json'],
    )
    expect(outcome.exitCode).toBe(1)
    expect(JSON.parse(outcome.stdout).error.code).toMatch(/^(noPrinter|printerUnknown)$/u)
    expect(await readdir(folder)).not.toContain('imprimante')
  })

  it('says which codes there are when the code is unknown', async () => {
    const outcome = await run('kit', 'exemple.koudmen', '--session', 'ZZZZ', '--out', 'rien')
    expect(outcome.exitCode).toBe(1)
    expect(outcome.stderr).toContain('C7DV, F2VN, J4RD, L8EN, R3PR, S9MN')
    expect(await readdir(folder)).not.toContain('rien')
  })
})

describe('koudmen deck', () => {
  const deckName = exampleRows(TODAY).decks[0]?.name ?? ''

  it('writes a deck that another workspace takes in, whole, and changes neither file it reads', async () => {
    const before = await readFile(inFolder('exemple.koudmen'))
    const exported = await run(
      ...['deck', 'export', 'exemple.koudmen', '--name', deckName],
      ...['--out', 'jeu.koudmen-jeu', '--json'],
    )
    expect(exported.exitCode).toBe(0)
    const { cards } = JSON.parse(exported.stdout)
    expect(cards).toBeGreaterThan(5)
    const imported = await run(
      ...['deck', 'import', 'jeu.koudmen-jeu', '--into', 'exemple.koudmen'],
      ...['--out', 'avec-jeu.koudmen'],
    )
    expect(imported).toMatchObject({ exitCode: 0, stdout: '' })
    expect(imported.stderr).toContain(deckName)
    expect(await readFile(inFolder('exemple.koudmen'))).toEqual(before)
    const opened = decodeWorkspaceFile(await readFile(inFolder('avec-jeu.koudmen')))
    if (!opened.ok) throw new Error(opened.error.code)
    const rows = opened.data.model.rows()
    const same = rows.decks.filter(({ name }) => name === deckName)
    expect(same).toHaveLength(2)
    const counts = same.map(({ id }) => rows.cards.filter(({ deckId }) => deckId === id).length)
    expect(counts).toEqual([cards, cards])
  })

  it('says which decks there are, and refuses a file that was altered', async () => {
    const unknown = await run(
      ...['deck', 'export', 'exemple.koudmen', '--name', 'Absent', '--out', 'a.koudmen-jeu'],
      '--json',
    )
    expect(unknown.exitCode).toBe(1)
    expect(JSON.parse(unknown.stdout).error.code).toBe('deckUnknown')
    expect(unknown.stderr).toContain(deckName)
    const whole = await readFile(inFolder('jeu.koudmen-jeu'), 'utf8')
    await writeFile(inFolder('change.koudmen-jeu'), whole.replace(deckName, 'Autre'))
    const altered = await run(
      ...['deck', 'import', 'change.koudmen-jeu', '--into', 'exemple.koudmen'],
      ...['--out', 'b.koudmen', '--json'],
    )
    expect(altered.exitCode).toBe(1)
    expect(JSON.parse(altered.stdout).error.code).toBe('altered')
    expect(await readdir(folder)).not.toContain('b.koudmen')
    const half = await run('deck', 'export', 'exemple.koudmen', '--out', 'c.koudmen-jeu')
    expect(half.exitCode).toBe(2)
    expect(half.stderr).toContain('--name')
  })
})

describe('koudmen export', () => {
  it('writes a workbook whose days do not move with the time zone of the machine', async () => {
    expect(
      (await run('export', 'exemple.koudmen', '--out', 'p.xlsx', '--today', TODAY)).exitCode,
    ).toBe(0)
    const sheets = await openInLibreOffice(await readFile(inFolder('p.xlsx')))
    expect([...sheets.keys()].sort()).toEqual(['Matrice', 'Personnes', 'Présences', 'Synthèse'])
    expect(sheets.get('Présences')?.[1]?.[3]).toBe('12/09/2026')
  })

  it('keeps to the period asked for', async () => {
    const args = ['--from', '2026-10-01', '--to', '2026-10-31', '--today', TODAY]
    const { exitCode } = await run('export', 'exemple.koudmen', '--out', 'octobre.csv', ...args)
    expect(exitCode).toBe(0)
    const lines = (await readFile(inFolder('octobre.csv'), 'utf8')).split('\r\n').slice(1, -1)
    expect(new Set(lines.map((line) => line.split(';')[0]))).toEqual(new Set(['C7DV', 'F2VN']))
  })

  it('writes what came out of the sessions in place of attendance', async () => {
    const args = ['--outcomes', '--session', 'C7DV', '--today', TODAY]
    const { exitCode } = await run('export', 'exemple.koudmen', '--out', 'sortis.xlsx', ...args)
    expect(exitCode).toBe(0)
    const sheets = await openInLibreOffice(await readFile(inFolder('sortis.xlsx')))
    expect(sheets.get('Engagements')).toHaveLength(6)
    expect(new Set(sheets.get('Engagements')?.map(([code]) => code))).toEqual(
      new Set(['Code', 'C7DV']),
    )
  })

  it('follows an export model by its name, and says which there are when it is unknown', async () => {
    const model = (name: string) =>
      run('export', 'exemple.koudmen', '--model', name, '--out', 'm.csv', '--today', TODAY)
    expect((await model('Participants d’une opération (FSE+)')).exitCode).toBe(0)
    const lines = (await readFile(inFolder('m.csv'), 'utf8')).split('\r\n')
    expect(lines[0]).toContain('Date d’entrée;Date de sortie')
    expect(lines[1]).toMatch(/\d{2}\/\d{2}\/2026/u)
    const { exitCode, stderr } = await model('Absent')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('Personnes venues')
  })

  it('names the file itself when given a folder', async () => {
    const { exitCode, stderr } = await run(
      'export',
      'exemple.koudmen',
      '--out',
      './',
      '--session',
      'J4RD',
    )
    expect(exitCode).toBe(0)
    expect(stderr).toContain('présences – Un jardin partagé pour le quartier – 2026-09-12.xlsx')
  })

  it('refuses a workspace that was cut, without touching anything', async () => {
    await writeFile(
      inFolder('coupe.koudmen'),
      (await readFile(inFolder('exemple.koudmen'))).subarray(0, 9_000),
    )
    const { exitCode, stderr } = await run('export', 'coupe.koudmen', '--out', 'coupe.xlsx')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('n’est pas entier')
    expect(await readdir(folder)).not.toContain('coupe.xlsx')
  })
})

describe('the command line itself', () => {
  it.each([
    [['exporter'], 'n’existe pas'],
    [['export', 'exemple.koudmen'], '--out'],
    [['export', 'a', '--out', 'b', '--from', '2026-02-30'], 'n’est pas un jour'],
    [['export', 'a', '--out', 'b', '--csv', '--outcomes'], 'retirez --csv'],
    [
      ['export', 'a', '--out', 'b', '--from', '2026-02-03', '--to', '2026-02-01'],
      'avant de commencer',
    ],
    [['import', 'a.xlsx', 'b.xlsx'], 'en trop'],
    [['kit', 'a', '--session', 'J4RD', '--out', 'b', '--csv'], '--csv'],
    [['import', 'a.xlsx', '--verbose'], '--verbose'],
    [[], 'Il manque une commande'],
  ])('says what is wrong in %j and ends with 2', async (args, words) => {
    const { exitCode, stdout, stderr } = await run(...args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  it('shows its help and its version, in English when asked to', async () => {
    const help = await run('--help')
    expect(help.exitCode).toBe(0)
    for (const command of ['import', 'example', 'kit', 'export'])
      expect(help.stdout).toContain(command)
    expect((await run('--help', '--lang', 'en')).stdout).toContain('Exit codes')
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})
