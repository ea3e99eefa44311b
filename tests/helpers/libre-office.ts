import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { OFFICE_FOLDER, OFFICE_IS_READY, profileOf } from './libre-office-server.ts'

const run = promisify(execFile)

/** Separator 59 (`;`), quote 34, UTF-8 (76), all cells as shown, every sheet to its own file (-1). */
const CSV_OF_EVERY_SHEET =
  'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1'

/** A workbook as LibreOffice shows it: rows of cells by name of sheet. */
export type OpenedSheets = ReadonlyMap<string, readonly (readonly string[])[]>

/** Longest wait for an office that starts, or for a conversion. Milliseconds. */
const PATIENCE = 110_000

/** Folder of the office that is kept open, once it answers; null when none is. */
const keptOffice = async (): Promise<string | null> => {
  const folder = process.env[OFFICE_FOLDER]
  const until = Date.now() + PATIENCE
  while (folder && existsSync(folder)) {
    if (existsSync(path.join(folder, OFFICE_IS_READY))) return folder
    if (Date.now() > until) throw new Error('LibreOffice did not start')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return null
}

/** Converts one file; answers the files it became, by name. */
export const convertByOffice = async (
  bytes: Uint8Array | string,
  { from = 'xlsx', to }: { readonly from?: string; readonly to: string },
): Promise<ReadonlyMap<string, Buffer>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-office-'))
  try {
    const source = path.join(folder, `book.${from}`)
    await writeFile(source, bytes)
    // Without one that is open: a profile of its own, for LibreOffice refuses to run twice on one.
    const profile = profileOf((await keptOffice()) ?? folder)
    const out = path.join(folder, 'out')
    const asked = [profile, '--headless', '--convert-to', to, '--outdir', out, source]
    await run('soffice', asked, { timeout: PATIENCE })
    const files = (await readdir(out)).map(
      async (name) => [name, await readFile(path.join(out, name))] as const,
    )
    return new Map(await Promise.all(files))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Opens the workbook in LibreOffice and reads every sheet as it is shown. */
export const openInLibreOffice = async (xlsx: Uint8Array): Promise<OpenedSheets> => {
  const files = await convertByOffice(xlsx, { to: CSV_OF_EVERY_SHEET })
  return new Map(
    [...files].map(([name, bytes]) => [
      name.replace(/^book-(.*)\.csv$/u, '$1').normalize('NFC'),
      parseCsv(bytes.toString('utf8')),
    ]),
  )
}

/** The workbook written again by LibreOffice as flat XML, where each cell says its type. */
export const openAsFlatXml = async (xlsx: Uint8Array): Promise<string> => {
  const files = await convertByOffice(xlsx, { to: 'fods' })
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
