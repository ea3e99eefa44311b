import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { safeFileName, targetFile, withExtension } from '#electron/main/services/file-names.ts'
import {
  fileExists,
  readUserFile,
  writeUserFile,
  writeUserFolder,
} from '#electron/main/services/user-files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const codeOf = (result: { ok: boolean; error?: { code: string } }) => result.error?.code ?? 'ok'
const failing = (code: string) => () =>
  Promise.reject(Object.assign(new Error(code), { code, syscall: 'rename' }))

describe('files that people choose', () => {
  it('are written whole, and nothing else stays in their folder', async () => {
    const file = path.join(folder, 'présences.xlsx')
    expect(codeOf(await writeUserFile(file, Uint8Array.of(1, 2, 3)))).toBe('ok')
    expect([...(await readFile(file))]).toEqual([1, 2, 3])
    expect(await readdir(folder)).toEqual(['présences.xlsx'])
  })

  it.each([
    ['EBUSY', 'fileInUse'],
    ['EPERM', 'fileInUse'],
    ['EACCES', 'fileInUse'],
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'diskReadOnly'],
  ])('keep their old content when the system says %s: %s', async (errno, code) => {
    const file = path.join(folder, 'ouvert-dans-excel.xlsx')
    await writeFile(file, 'avant')
    expect(codeOf(await writeUserFile(file, Uint8Array.of(1), failing(errno)))).toBe(code)
    expect(await readFile(file, 'utf8')).toBe('avant')
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('that cannot be created in a closed folder are not said to be in use', async () => {
    const file = path.join(folder, 'nouveau.xlsx')
    expect(codeOf(await writeUserFile(file, Uint8Array.of(1), failing('EACCES')))).toBe(
      'diskReadOnly',
    )
  })

  it('name their folder, not themselves, when it has vanished or became a file', async () => {
    const write = (name: string) =>
      writeUserFile(path.join(folder, name, 'x.pdf'), Uint8Array.of(1))
    expect(codeOf(await write('none'))).toBe('folderMissing')
    await writeFile(path.join(folder, 'file'), '')
    expect(codeOf(await write('file'))).toBe('folderMissing')
  })

  it('are refused above the limit before they are read', async () => {
    const file = path.join(folder, 'liste.csv')
    await writeFile(file, 'x'.repeat(11))
    expect(codeOf(await readUserFile(file, 10))).toBe('fileTooLarge')
    expect(codeOf(await readUserFile(file, 11))).toBe('ok')
    expect(codeOf(await readUserFile(path.join(folder, 'rien'), 10))).toBe('fileMissing')
    await mkdir(path.join(folder, 'dossier'))
    expect(codeOf(await readUserFile(path.join(folder, 'dossier'), 10))).toBe('fileUnreadable')
  })
})

describe('suggested names', () => {
  it('become a plain file name on every system, whatever is suggested', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (suggested) => {
        const name = safeFileName(suggested, 'pdf')
        expect(path.posix.basename(name)).toBe(name)
        expect(path.win32.basename(name)).toBe(name)
        expect(name).toMatch(/^[^. ].*\.pdf$/su)
        expect(name).not.toMatch(/[<>:"/\\|?*]/u)
        expect(name.length).toBeLessThanOrEqual(132)
      }),
    )
  })

  it.each([
    ['Feuille d’émargement – 24 novembre', 'Feuille d’émargement – 24 novembre.pdf'],
    ['valise.PDF', 'valise.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['CON', 'koudmen CON.pdf'],
    ['', 'koudmen.pdf'],
  ])('keep what can be kept: %s', (suggested, name) => {
    expect(safeFileName(suggested, 'pdf')).toBe(name)
  })

  it('that the added extension makes never replace a file the dialog did not ask about', async () => {
    for (const name of ['bilan.xlsx', 'bilan (2).xlsx'])
      await writeFile(path.join(folder, name), name)
    const chosen = path.join(folder, 'bilan')
    const file = await targetFile(chosen, 'xlsx', fileExists)
    expect(path.basename(file)).toBe('bilan (3).xlsx')
    expect(codeOf(await writeUserFile(file, Uint8Array.of(1)))).toBe('ok')
    expect(await readFile(path.join(folder, 'bilan.xlsx'), 'utf8')).toBe('bilan.xlsx')
    // This one was typed whole: the dialog has asked.
    const whole = path.join(folder, 'bilan.xlsx')
    expect(await targetFile(whole, 'xlsx', fileExists)).toBe(whole)
    expect(await targetFile(path.join(folder, 'autre'), 'pdf', fileExists)).toBe(
      path.join(folder, 'autre.pdf'),
    )
  })

  it('go into a new folder, all of them or none, and never into one that was there', async () => {
    const files = ['liste.pdf', 'noir.pdf'].map((name) => ({ name, bytes: Uint8Array.of(1) }))
    await mkdir(path.join(folder, 'valise'))
    const written = await writeUserFolder(folder, 'valise', files)
    expect(written).toEqual({ ok: true, data: path.join(folder, 'valise (2)') })
    expect(await readdir(path.join(folder, 'valise (2)'))).toEqual(['liste.pdf', 'noir.pdf'])
    expect(await readdir(path.join(folder, 'valise'))).toEqual([])
    const half = [...files, { name: 'no/such/folder.pdf', bytes: Uint8Array.of(1) }]
    expect(codeOf(await writeUserFolder(folder, 'moitié', half))).toBe('folderMissing')
    expect(await readdir(folder)).toEqual(['valise', 'valise (2)'])
  })

  it('get back the extension that somebody typed away', () => {
    expect(withExtension('/x/présences', 'xlsx')).toBe('/x/présences.xlsx')
    expect(withExtension('/x/présences.XLSX', 'xlsx')).toBe('/x/présences.XLSX')
    expect(withExtension('/x/v1.2', 'pdf')).toBe('/x/v1.2.pdf')
  })
})
