import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Separator 59 (`;`), quote 34, UTF-8 (76), all cells as shown, every sheet to its own file (-1). */
const CSV_OF_EVERY_SHEET =
  'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1'

/** A workbook as LibreOffice shows it: rows of cells by name of sheet. */
export type OpenedSheets = ReadonlyMap<string, readonly (readonly string[])[]>

const convert = async (bytes: Uint8Array, format: string): Promise<Map<string, Buffer>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-office-'))
  try {
    const source = path.join(folder, 'book.xlsx')
    await writeFile(source, bytes)
    // Its own profile: LibreOffice refuses to run twice on one.
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        path.join(folder, 'out'),
        source,
      ],
      { timeout: 110_000 },
    )
    const names = await readdir(path.join(folder, 'out'))
    const files = names.map(
      async (name) => [name, await readFile(path.join(folder, 'out', name))] as const,
    )
    return new Map(await Promise.all(files))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Opens the workbook in LibreOffice and reads every sheet as it is shown. */
export const openInLibreOffice = async (xlsx: Uint8Array): Promise<OpenedSheets> => {
  const files = await convert(xlsx, CSV_OF_EVERY_SHEET)
  return new Map(
    [...files].map(([name, bytes]) => [
      name.replace(/^book-(.*)\.csv$/u, '$1').normalize('NFC'),
      parseCsv(bytes.toString('utf8')),
    ]),
  )
}

/** The workbook written again by LibreOffice as flat XML, where each cell says its type. */
export const openAsFlatXml = async (xlsx: Uint8Array): Promise<string> => {
  const files = await convert(xlsx, 'fods')
  return [...files.values()][0]?.toString('utf8') ?? ''
}

const parseCsv = (text: string): string[][] =>
  text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...`;${line}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
