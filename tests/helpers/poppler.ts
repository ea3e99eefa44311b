import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type ReadPdf = {
  /** `pdfinfo` field by field. */
  readonly info: ReadonlyMap<string, string>
  /** Words of each page, as laid out. */
  readonly pages: readonly string[]
  readonly fonts: readonly {
    readonly name: string
    readonly type: string
    readonly embedded: boolean
  }[]
}

const fields = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .map((line) => /^([^:]+):\s*(.*)$/u.exec(line))
      .map((match) => [match?.[1] ?? '', match?.[2] ?? ''] as const),
  )

const fontLine = (line: string) => {
  const match = /^(\S+)\s+(CID TrueType|TrueType|CID Type 0C?|Type \S+)\s+\S+\s+(yes|no)/u.exec(
    line,
  )
  return { name: match?.[1] ?? line, type: match?.[2] ?? '', embedded: match?.[3] === 'yes' }
}

/** What `qpdf --check` says of a PDF; rejects when it finds a fault. */
export const checkPdf = async (bytes: Uint8Array): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-qpdf-'))
  const file = path.join(folder, 'document.pdf')
  try {
    await writeFile(file, bytes)
    return (await run('qpdf', ['--check', file])).stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Reads a PDF back with programs that had no part in writing it. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-pdf-'))
  const file = path.join(folder, 'document.pdf')
  try {
    await writeFile(file, bytes)
    const [info, fonts, text] = await Promise.all([
      run('pdfinfo', ['-l', '-1', file]),
      run('pdffonts', [file]),
      run('pdftotext', ['-layout', file, '-'], { maxBuffer: 50_000_000 }),
    ])
    return {
      info: fields(info.stdout),
      fonts: fonts.stdout.trim().split('\n').slice(2).map(fontLine),
      pages: text.stdout.split('\f').slice(0, -1),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Pictures that a PDF draws, as poppler lists them: width and height in pixels. */
export const picturesIn = async (
  file: string,
): Promise<readonly { readonly width: number; readonly height: number }[]> => {
  const { stdout } = await run('pdfimages', ['-list', file])
  return stdout
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, , type]) => type === 'image')
    .map(([, , , width, height]) => ({ width: Number(width), height: Number(height) }))
}
