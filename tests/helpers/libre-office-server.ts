import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Folder of the LibreOffice that is kept open, for the helper that converts. */
export const OFFICE_FOLDER = 'KOUDMEN_TEST_OFFICE'
/** It stays as long as a document is open, and has converted another once it is ready for more. */
export const OFFICE_IS_READY = 'ready.csv'

const SHEET = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell/></table:table-row></table:table></office:spreadsheet></office:body></office:document>
`

/**
 * Keeps one LibreOffice open while the tests run: a conversion asked of a running one takes a second,
 * starting one takes five. Not waited for here. Answers how to close it.
 */
export const keepOfficeOpen = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-office-'))
  const opened = path.join(folder, 'open.fods')
  const task = path.join(folder, 'ready.fods')
  for (const file of [opened, task]) await writeFile(file, SHEET)
  const asked = [profileOf(folder), '--headless', '--norestore', '--nologo', '-o', opened]
  const first = ['--convert-to', 'csv', '--outdir', folder, task]
  const office = spawn('soffice', [...asked, ...first], { stdio: 'ignore', detached: true })
  // No such command: whoever converts finds no folder, asks by itself, and says what is missing.
  office.on('error', () => void rm(folder, { recursive: true, force: true }))
  process.env[OFFICE_FOLDER] = folder
  return async () => {
    delete process.env[OFFICE_FOLDER]
    // The command is a script: its group holds the office itself.
    const { pid } = office
    if (pid !== undefined && office.exitCode === null) {
      const gone = new Promise((resolve) => office.once('exit', resolve))
      process.kill(-pid, 'SIGKILL')
      await gone
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

export const profileOf = (folder: string): string =>
  `-env:UserInstallation=file://${folder}/profile`
