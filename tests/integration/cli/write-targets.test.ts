import { link, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { utils } from 'xlsx'
import { runCli } from '#electron/cli/run-cli.ts'
import { sheetPeople } from '#shared/documents/sign-in-sheet-model.ts'
import { linesToSign } from '#shared/domain/lines-to-sign.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import type { Roster } from '#shared/schemas/session.schema.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { encodeWorkspaceFile } from '#shared/workspace/workspace-file.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { workbookBytes } from '#tests/helpers/sheet-files.ts'

const DAY = '2026-11-24'
const CODE = 'L8EN'
let folder: string
const inFolder = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-targets-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (...args: string[]) => {
  const told: string[] = []
  const answers: string[] = []
  const exitCode = await runCli(args, {
    answer: (text) => answers.push(text),
    tell: (text) => told.push(text),
    cwd: folder,
    now: () => new Date(`${DAY}T12:00:00Z`),
    appVersion: '0.0.0',
  })
  return { exitCode, told: told.join('\n'), answer: answers.join('\n') }
}

const writeWorkspace = async (name: string, rows: Rows) => {
  const model = new WriteModel()
  model.transact((tx) => {
    for (const table of TABLE_NAMES) for (const row of rows[table]) tx.put(table, row as never)
  })
  const about = { workspaceId: 'w', savedAt: `${DAY}T12:00:00Z`, appVersion: '0.0.0' }
  await writeFile(inFolder(name), encodeWorkspaceFile(model, about))
}

const EXAMPLE = exampleRows(DAY)
const session = EXAMPLE.sessions.find(({ code }) => code === CODE)
if (!session) throw new Error('The example lost its session')

describe('the file that is read', () => {
  it.each([
    ['under its own name', async () => 'lu.koudmen'],
    [
      'through a link',
      async () => {
        await symlink(inFolder('lu.koudmen'), inFolder('lien.xlsx'))
        return 'lien.xlsx'
      },
    ],
    [
      'through a second name of the same file',
      async () => {
        await link(inFolder('lu.koudmen'), inFolder('autre.csv'))
        return 'autre.csv'
      },
    ],
  ])('is never written over, even with --force: %s', async (_, name) => {
    await writeWorkspace('lu.koudmen', EXAMPLE)
    const before = await readFile(inFolder('lu.koudmen'))
    const { exitCode } = await run('export', 'lu.koudmen', '--out', await name(), '--force')
    expect(exitCode).not.toBe(0)
    expect(await readFile(inFolder('lu.koudmen'))).toEqual(before)
  })

  it('is told apart from a name that is merely taken', async () => {
    await writeWorkspace('present.xlsx', EXAMPLE)
    const same = await run('export', 'present.xlsx', '--out', 'present.xlsx', '--force')
    expect(same).toMatchObject({ exitCode: 1 })
    expect(same.told).toContain('est le fichier à lire')
    await writeFile(inFolder('pris.xlsx'), 'x')
    expect((await run('export', 'present.xlsx', '--out', 'pris.xlsx')).told).toContain(
      'existe déjà',
    )
    const forced = await run('export', 'present.xlsx', '--out', 'pris.xlsx', '--force')
    expect(forced.exitCode).toBe(0)
  })

  it('is not one of the files of the kit either', async () => {
    await writeWorkspace(`${CODE} – valise.pdf`, EXAMPLE)
    const args = ['--session', CODE, '--out', '.', '--force']
    const { exitCode, told } = await run('kit', `${CODE} – valise.pdf`, ...args)
    expect(exitCode).toBe(1)
    expect(told).toContain('est le fichier à lire')
  })
})

describe('the name of the file to write', () => {
  it.each([
    [['export', 'w.koudmen', '--out', 'a.ods'], '.xlsx ou .csv'],
    [['export', 'w.koudmen', '--out', 'b.xlsx', '--csv'], '.csv'],
    [['export', 'w.koudmen', '--out', 'c.koudmen', '--force'], '.xlsx ou .csv'],
    [['example', '--out', 'liste.xlsx', '--force'], '.koudmen'],
  ])('is refused when it announces another format: %j', async (args, allowed) => {
    await writeWorkspace('w.koudmen', EXAMPLE)
    const { exitCode, told } = await run(...args)
    expect(exitCode).toBe(2)
    expect(told).toContain(`un nom en ${allowed}.`)
    expect(await readdir(folder)).not.toContain(args[args.indexOf('--out') + 1])
  })

  it('may have a dot when it is that of a folder', async () => {
    await writeWorkspace('w.koudmen', EXAMPLE)
    await run('kit', 'w.koudmen', '--session', CODE, '--out', 'sorties.v2')
    expect((await run('export', 'w.koudmen', '--out', 'sorties.v2')).exitCode).toBe(0)
  })
})

describe('the kit', () => {
  it('keeps two decks of one name apart instead of writing one over the other', async () => {
    const [deckId] = session.deckIds
    const deck = EXAMPLE.decks.find(({ id }) => id === deckId)
    const card = EXAMPLE.cards.find((one) => one.deckId === deckId)
    if (!deck || !card) throw new Error('The example lost its deck')
    await writeWorkspace('jeux.koudmen', {
      ...EXAMPLE,
      decks: [...EXAMPLE.decks, { ...deck, id: 'copy', name: deck.name.toUpperCase() }],
      cards: [...EXAMPLE.cards, { ...card, id: 'card', deckId: 'copy' }],
      sessions: EXAMPLE.sessions.map((one) =>
        one.id === session.id ? { ...one, deckIds: [deck.id, 'copy'] } : one,
      ),
    })
    const outcome = await run('kit', 'jeux.koudmen', '--session', CODE, '--out', 'jeux', '--json')
    expect(outcome.exitCode).toBe(0)
    const { files } = JSON.parse(outcome.answer)
    const names = (await readdir(inFolder('jeux'))).map((name) => name.normalize('NFC'))
    expect(names).toHaveLength(files.length)
    expect(names.filter((name) => name.endsWith(' (2).pdf'))).toHaveLength(1)
    const pages = files.map((file: { readonly pages: number }) => file.pages)
    expect(pages[2]).toBeGreaterThan(pages[3])
    const copy = await readPdf(await readFile(inFolder(files[3].path)))
    expect(copy.pages).toHaveLength(pages[3])
  })

  it.each([
    ['the same lines', {}, 3],
    ['another kind of sheet', { mode: 'training' }, 4],
    ['more blank lines', { blankLines: session.blankLines + 5 }, 4],
  ] as const)('prints the version that the app would: %s', async (_, change, version) => {
    const personIds = sheetPeople({
      ...EXAMPLE,
      session,
      parts: EXAMPLE.sessionParts,
      today: '2026-11-23',
    }).map(({ id }) => id)
    const { signInMode: mode } = session
    const blankLines = linesToSign(session, personIds.length)
    expect(mode).not.toBe('training')
    const roster: Roster = {
      id: 'printed',
      sessionId: session.id,
      version: 3,
      mode,
      blankLines,
      personIds,
      printedAt: `${DAY}T10:00:00Z`,
      ...change,
    }
    const rosters = [...EXAMPLE.rosters.filter(({ sessionId }) => sessionId !== session.id), roster]
    await writeWorkspace('tirage.koudmen', { ...EXAMPLE, rosters })
    const args = ['--session', CODE, '--out', 'tirage', '--force']
    expect((await run('kit', 'tirage.koudmen', ...args)).exitCode).toBe(0)
    const names = await readdir(inFolder('tirage'))
    const sheet = names.find((name) => name.normalize('NFC').includes('émargement')) ?? ''
    const { pages } = await readPdf(await readFile(path.join(inFolder('tirage'), sheet)))
    expect(pages.join(' ')).toMatch(new RegExp(`version ${version}\\b`, 'iu'))
  })
})

describe('a workbook with several sheets', () => {
  it('has those that are not read named, with their rows', async () => {
    const people = [
      ['Nom', 'Prénom', 'Téléphone'],
      ['DUPONT', 'Marie', '06 39 98 00 00'],
      ['ZÉNON', 'Luc', '06 39 98 00 01'],
    ]
    const sheets = { Adhérents: people, Bénévoles: people.slice(0, 2), Vide: [] }
    const workbook = utils.book_new()
    for (const [name, rows] of Object.entries(sheets))
      utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name)
    const bytes = workbookBytes(workbook, 'xlsx')
    await writeFile(inFolder('feuilles.xlsx'), bytes)
    const { answer, told } = await run('import', 'feuilles.xlsx', '--json')
    expect(JSON.parse(answer)).toMatchObject({
      sheet: 'Adhérents',
      otherSheets: [{ name: 'Bénévoles', rowCount: 2 }],
    })
    expect(told).toContain('«\u00a0Bénévoles\u00a0» (2 lignes)')
  })
})
