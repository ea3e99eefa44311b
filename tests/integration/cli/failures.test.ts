import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleWorkspace } from '#electron/cli/example-command.ts'
import { runCli } from '#electron/cli/run-cli.ts'

const DAY = '2026-11-24'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-failures-'))
  const inFolder = (name: string) => path.join(folder, name)
  await writeFile(inFolder('exemple.koudmen'), exampleWorkspace(DAY, '0.0.0'))
  await writeFile(
    inFolder('lettre.txt'),
    'Bonjour,\nIl fait beau ce matin sur la Montagne Pelée.\n\n\nMerci.\n',
  )
  await writeFile(inFolder('pris.xlsx'), 'déjà là')
  await mkdir(inFolder('dossier'))
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

const kit = ['kit', 'exemple.koudmen', '--session', 'L8EN']
const exported = ['export', 'exemple.koudmen']

describe('a command that fails', () => {
  it.each([
    [2, [], 'Il manque une commande'],
    [2, ['exporter'], 'La commande « exporter » n’existe pas'],
    [2, ['import'], 'Il manque FICHIER'],
    [2, ['import', 'a', 'b'], '« b » est en trop'],
    [2, ['import', 'a', '--verbose'], 'L’option « --verbose » n’existe pas'],
    [2, ['import', 'a', '-x'], 'L’option « -x » n’existe pas'],
    [2, ['import', 'a', '--json=oui'], 'L’option « --json » s’écrit seule'],
    [2, ['import', 'a', '--csv'], 'L’option « --csv » ne sert à rien avec import'],
    [2, ['import', 'a', '--lang'], 'Il manque ce qui suit « --lang »'],
    [2, ['import', 'a', '--lang', 'de'], 'La langue « de » n’existe pas'],
    [2, exported, 'Il manque --out'],
    [2, [...exported, '--out'], 'Il manque ce qui suit « --out »'],
    [2, [...exported, '--out', ''], 'Il manque ce qui suit « --out »'],
    [2, [...exported, '--out', '--force'], 'Il manque ce qui suit « --out »'],
    [2, [...exported, '--out', 'a.pdf'], 'finit par .pdf'],
    [2, [...exported, '--out', 'a.xlsx', '--from', '31/12/2026'], 'n’est pas un jour'],
    [2, [...exported, '--out', 'a.xlsx', '--from', '2026-02-31'], 'n’est pas un jour'],
    [2, ['kit', 'exemple.koudmen', '--out', 'a', '--session', ''], 'ce qui suit « --session »'],
    [1, ['import', 'absent.csv'], 'Le fichier « absent.csv » n’existe pas'],
    [1, ['import', 'dossier'], '« dossier » n’est pas un fichier'],
    [1, ['import', 'exemple.koudmen'], 'tout un espace Koudmen'],
    [1, ['import', 'lettre.txt'], 'Personne n’a été reconnu dans « lettre.txt »'],
    [1, [...exported, '--out', 'pris.xlsx'], '« pris.xlsx » existe déjà'],
    [1, [...exported, '--out', 'nulle-part/a.xlsx'], 'Le dossier de « nulle-part/a.xlsx »'],
    [1, [...exported, '--out', 'nulle-part/'], 'Le dossier de « nulle-part/'],
    [1, ['export', 'lettre.txt', '--out', 'a.xlsx'], 'n’est pas un fichier Koudmen'],
    [1, ['example', '--out', 'dossier'], '« dossier » est un dossier'],
    [1, ['example', '--out', 'dossier', '--force'], '« dossier » est un dossier'],
    [1, [...kit, '--out', 'pris.xlsx'], '« pris.xlsx » est un fichier, pas un dossier'],
    [1, ['kit', 'exemple.koudmen', '--session', 'ZZZZ', '--out', 'a'], 'code « ZZZZ »'],
  ])(
    'ends with %i for %j, and says in French what happened, what is safe and what to do',
    async (code, args, words) => {
      const before = await readdir(folder)
      const { exitCode, told, answer } = await run(...args)
      expect({ exitCode, answer }).toEqual({ exitCode: code, answer: '' })
      expect(told.replaceAll('\u00a0', ' ')).toContain(words)
      expect(told.split(/[.;] /u).length).toBeGreaterThanOrEqual(3)
      expect(told).not.toMatch(/\b(?:Unknown|Option '|argument missing|does not|at .+:\d+)/u)
      expect(await readdir(folder)).toEqual(before)
      const english = await run(...args.filter((arg) => arg !== '--lang'), '--lang=en')
      expect(english.told).not.toContain('\u00a0')
      expect(english.told).not.toMatch(/n’|«/u)
    },
  )

  it('tells scripts of a list without people by a code, never by an empty answer', async () => {
    const { exitCode, answer } = await run('import', 'lettre.txt', '--json')
    expect(exitCode).toBe(1)
    expect(JSON.parse(answer).error).toMatchObject({ code: 'nobody' })
  })

  it('tells scripts of a bug in JSON too: stdout stayed empty', async () => {
    const answers: string[] = []
    const exitCode = await runCli(
      ['kit', 'exemple.koudmen', '--session', 'L8EN', '--out', 'bug', '--json'],
      {
        answer: (text) => answers.push(text),
        tell: () => {},
        cwd: folder,
        now: () => {
          throw new Error('A bug')
        },
        appVersion: '0.0.0',
      },
    )
    expect(exitCode).toBe(3)
    expect(JSON.parse(answers.join('')).error).toMatchObject({ code: 'unexpected' })
  })

  it('says that a period holds no session: an empty file was written without a word', async () => {
    const empty = await run(...exported, '--out', 'vide.csv', '--from', '2030-01-01')
    expect(empty).toMatchObject({ exitCode: 0, answer: '' })
    expect(empty.told).toContain('Aucune rencontre')
    const full = await run(...exported, '--out', 'plein.csv', '--from', '2020-01-01')
    expect(full.told).not.toContain('Aucune rencontre')
    for (const name of ['vide.csv', 'plein.csv']) await rm(path.join(folder, name))
  })

  it.skipIf(process.platform === 'win32')(
    'leaves the files it writes to whom the umask says, not to their owner alone',
    async () => {
      await run(...exported, '--out', 'partage.csv')
      const file = path.join(folder, 'partage.csv')
      expect((await stat(file)).mode & 0o777).toBe(0o666 & ~process.umask())
      await rm(file)
    },
  )

  it('takes a name that begins with a dash when it is joined to its option', async () => {
    expect(await run(...exported, '--out=-présences.csv')).toMatchObject({ exitCode: 0 })
    await rm(path.join(folder, '-présences.csv'))
  })

  it('counts the rows that give nobody, not the groups they are told in', async () => {
    await writeFile(path.join(folder, 'liste.csv'), 'Nom;Prénom\nLÔRI;Suzy\n;\n;\n;\nZÉNON;Luc\n')
    const { answer } = await run('import', 'liste.csv')
    expect(answer).toContain('4 lignes sans personne')
    expect(answer).toMatch(/lignes 3 à 5/u)
  })
})
