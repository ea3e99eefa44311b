import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LEAVES_LONG_TESTS } from '#tests/helpers/long-test.ts'
import { compoundFile, lyingZip, peopleRows, rawXlsx, zipBomb } from '#tests/helpers/sheet-files.ts'

const program = fileURLToPath(new URL('../helpers/measure-import.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'koudmen-import-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Measure = {
  readonly outcome: string
  readonly people: number
  readonly milliseconds: number
  readonly megabytes: number
}

const measure = (bytes: Uint8Array): Measure => {
  const file = join(folder, 'liste.xlsx')
  writeFileSync(file, bytes)
  const run = spawnSync(process.execPath, ['--import', 'tsx', program, file], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as Measure
}

/** One cell of 120 MB: no row to count, only bytes. */
const endlessCell = () => {
  const sheet = new Uint8Array(120_000_000).fill(0x30)
  sheet.set(strToU8('<worksheet><sheetData><row><c t="inlineStr"><is><t>'))
  return rawXlsx(sheet)
}

describe('refusals in a program of their own', () => {
  const bomb = zipBomb()
  it.skipIf(LEAVES_LONG_TESTS).each([
    ['200,000 rows', () => rawXlsx(peopleRows(200_000)), ['tooManyRows']],
    ['a zip bomb of rows', () => bomb, ['tooManyRows', 'inflatedTooLarge']],
    [
      'a zip bomb that lies about its size',
      () => lyingZip(bomb, 'xl/worksheets/sheet1.xml', 100),
      ['tooManyRows', 'inflatedTooLarge'],
    ],
    ['a cell of 120 MB', endlessCell, ['inflatedTooLarge']],
    [
      'a cell of 120 MB that lies about its size',
      () => lyingZip(endlessCell(), 'xl/worksheets/sheet1.xml', 100),
      ['inflatedTooLarge'],
    ],
    [
      'an encrypted workbook',
      () => compoundFile({ EncryptionInfo: strToU8('x'), EncryptedPackage: strToU8('y') }),
      ['passwordProtected'],
    ],
    ['an empty file', () => new Uint8Array(), ['emptyFile']],
  ])('refuses %s under 400 MB of memory', (_, file, codes) => {
    const { outcome, megabytes } = measure(file())
    expect(codes).toContain(outcome)
    expect(megabytes).toBeLessThan(400)
  })

  it('reads 5,000 people under 400 MB of memory', () => {
    const { people, megabytes } = measure(rawXlsx(peopleRows(5_000)))
    expect(people).toBe(5_000)
    expect(megabytes).toBeLessThan(400)
  })
})
