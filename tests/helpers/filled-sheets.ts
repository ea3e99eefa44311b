import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { kitModel } from '#shared/documents/kit-model.ts'
import { type PrintRequest, requestedDocument } from '#shared/documents/print-request.ts'
import { TOTEM_COLOURS } from '#shared/schemas/people.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { printContext } from './sample-sheets.ts'

const run = promisify(execFile)

/** Words that stand together on a line of a printed page; positions in points from its top left. */
export type PlacedLine = {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly text: string
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: keyof typeof ENTITIES) => ENTITIES[name])

/** Lines of a PDF as poppler finds them, page after page, from top to bottom and left to right. */
export const placedLines = async (bytes: Uint8Array): Promise<readonly PlacedLine[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-lines-'))
  try {
    const file = path.join(folder, 'sheet.pdf')
    await writeFile(file, bytes)
    const { stdout } = await run('pdftotext', ['-bbox-layout', file, '-'], {
      maxBuffer: 50_000_000,
    })
    return stdout
      .split('<page ')
      .slice(1)
      .flatMap((page, index) =>
        [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(.*?)<\/line>/gsu)].map(
          ([, x, y, words = '']): PlacedLine => ({
            page: index + 1,
            x: Number(x),
            y: Number(y),
            text: [...words.matchAll(/<word[^>]*>(.*?)<\/word>/gsu)]
              .map(([, word = '']) => decoded(word))
              .join(' '),
          }),
        ),
      )
      .toSorted((left, right) => left.page - right.page || left.y - right.y || left.x - right.x)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What the app prints for that session, from its own rows: the sheets that are typed up from paper. */
export const sessionSheets = (rows: Rows, code: string) => {
  const session = rows.sessions.find((one) => one.code === code)
  if (!session) throw new Error(`No session ${code}`)
  const { signIn, printableData: data } = kitModel({
    ...rows,
    organisation: rows.organisation[0] ?? null,
    session,
    parts: rows.sessionParts,
    today: '2026-11-23',
    version: 1,
    images: {},
  })
  const common = { language: 'fr', printedAt: '2026-11-23T12:00:00-04:00', images: {} } as const
  const lines = async (request: PrintRequest) =>
    placedLines((await renderPdfInNode(requestedDocument(request))).bytes)
  return {
    signIn: () => lines({ ...common, kind: 'signIn', model: signIn }),
    support: (kind: string, options: Readonly<Record<string, unknown>>) =>
      lines({ ...common, kind: 'printable', model: { kind, options, data } }),
  }
}

/** A numbered place of a sheet where somebody writes; « name »: what is printed beside the number. */
export type Slot = { readonly number: number; readonly name: string }

/** A name on two lines begins above its number; rows are 36 points apart. */
const ROW_REACH = 14

/** Colours of totems: they stand before the names, over the number of the totem. */
const TOTEM_WORDS: ReadonlySet<string> = new Set(
  TOTEM_COLOURS.map((colour) => printContext('fr').t(`totems.colours.${colour}`)),
)

/** Rows of the sign-in sheet, top down: those with a printed name, then the blank ones. */
export const signInSlots = (
  lines: readonly PlacedLine[],
): { readonly printed: readonly Slot[]; readonly blank: readonly Slot[] } => {
  const heading = lines.find(({ text }) => text === 'Nom et prénom')
  const next = lines.find(({ text }) => text === 'Structure, commune')
  if (!heading || !next) throw new Error('The sign-in sheet has no column of names')
  const slots = lines
    .filter(({ x, text }) => x < heading.x - 10 && /^\d{1,3}$/u.test(text))
    .map(({ page, y, text }): Slot => {
      // In its column, on the height of the number; the commune may stand on the same line.
      const name = lines.find(
        (line) =>
          line.page === page &&
          Math.abs(line.y - y) < ROW_REACH &&
          line.x > heading.x &&
          line.x < next.x &&
          !TOTEM_WORDS.has(line.text) &&
          !/^\d+$/u.test(line.text),
      )
      return { number: Number(text), name: name?.text ?? '' }
    })
  return {
    printed: slots.filter(({ name }) => name !== ''),
    blank: slots.filter(({ name }) => name === ''),
  }
}

/** The halves of promises that are handed back: their numbers, and the words before each blank. */
export const promiseSlots = (
  lines: readonly PlacedLine[],
): { readonly numbers: readonly number[]; readonly labels: readonly string[] } => {
  const middle = 595.28 / 2
  const returned = lines.filter(({ x }) => x > middle)
  const numbers = returned.flatMap(({ text }) => {
    const number = /^N°\s*(\d+)$/u.exec(text)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  const first = returned.slice(
    returned.findIndex(({ text }) => /^N°/u.test(text)) + 1,
    returned.findIndex(({ text }) => text.startsWith('Je rends')),
  )
  return { numbers, labels: first.map(({ text }) => text) }
}

/** Pairs of pieces by their number, each with its kinds as they lie from left to right. */
export const pieceSlots = (
  lines: readonly PlacedLine[],
): readonly { readonly number: number; readonly kinds: readonly string[] }[] => {
  const pairs = new Map<number, string[]>()
  for (const [index, { page, y, text }] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.page !== page || Math.abs(next.y - y) > 2 || !/^\d+$/u.test(next.text))
      continue
    const kinds = pairs.get(Number(next.text)) ?? []
    pairs.set(Number(next.text), [...kinds, text])
  }
  return [...pairs].map(([number, kinds]) => ({ number, kinds }))
}

/** The question of a voting slip and its choices, as the first slip prints them. */
export const slipWords = (
  lines: readonly PlacedLine[],
): { readonly question: string; readonly choices: readonly string[] } => {
  const [head] = lines
  if (!head) throw new Error('The slip is empty')
  const end = lines.findIndex(({ text }) => /^[A-Z2-9]{4}-VO$/u.test(text))
  const left = lines.slice(0, end).filter(({ x }) => x < 595.28 / 2)
  // Choices begin further to the left, after their box.
  const isChoice = ({ x }: PlacedLine) => x < head.x - 5
  return {
    question: left
      .filter((line) => !isChoice(line))
      .map(({ text }) => text)
      .join(' '),
    choices: left.filter(isChoice).map(({ text }) => text),
  }
}
