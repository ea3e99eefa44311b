import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import type { DrawnPage, PrintDocument } from '#shared/documents/print-document.ts'
import { PRINTABLE_FAMILIES } from '#shared/documents/printables/printable.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { attendedByAll, samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { withFairNames } from './fair-names.ts'
import { galleryDecks, galleryReports, gallerySheets } from './gallery-sheets.ts'

const run = promisify(execFile)
const context = printContext('fr')
const { t } = context
/** Twice the width at which they are shown. */
const DOTS_PER_INCH = 72
const PEOPLE = 24

export type Picture = {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly document: PrintDocument
  /** Pages shown when it is not the first and its back: a report is looked at whole. */
  readonly pages?: number
}

type Shelf = { readonly title: string; readonly pictures: readonly Picture[] }

/** What shows best, in a few pictures, how different the supports are. */
const CHOSEN = [
  'nameBadges-1',
  'humanBingo-1',
  'helpPieces-1',
  'deck-fold-1',
  'yoleBoard-1',
  'cafeTablecloth-1',
  'commitmentCards-1',
  'gooseGame-1',
  'sheet-sign-in-1',
  'sheet-kit-1',
  'report-poster-1',
] as const

const supports = (): readonly Shelf[] => {
  const data = withFairNames(attendedByAll(samplePrintableData(PEOPLE)))
  return PRINTABLE_FAMILIES.map((family) => ({
    title: t(`printables.families.${family}`),
    pictures: PRINTABLES.filter((printable) => printable.family === family).map((printable) => ({
      id: printable.kind,
      name: printable.name(t),
      purpose: printable.purpose(t),
      document: printable.build(printable.read({}), data, context),
    })),
  }))
}

/** What a page says besides its number and its date. */
const said = (page: DrawnPage | undefined): string =>
  JSON.stringify(page?.marks ?? []).replace(/Page \d+ \/ \d+/gu, '')

/**
 * Pages shown of a document: fronts and backs, a board and its assembly picture. A second one that
 * is the first again teaches nothing.
 */
const shownPages = ({ definition, drawnPages: [first, second] }: PrintDocument): number =>
  definition === undefined && said(first) === said(second) ? 1 : 2

/** Pages of a document as pictures of the gallery, in colour and as a grey printer shows them. */
const draw = async ({ id, document, pages }: Picture, folder: string) => {
  const work = await mkdtemp(path.join(tmpdir(), 'koudmen-gallery-'))
  try {
    const { bytes, pageCount } = await renderPdfInNode(document)
    const pdf = path.join(work, 'sheet.pdf')
    await writeFile(pdf, bytes)
    const look = ['-r', String(DOTS_PER_INCH), '-jpeg', '-jpegopt', 'quality=78', pdf]
    await run('pdftoppm', [
      '-l',
      String(pages ?? shownPages(document)),
      ...look,
      path.join(work, 'colour'),
    ])
    await run('pdftoppm', ['-l', String(pages ?? 1), '-gray', ...look, path.join(work, 'grey')])
    const files: string[] = []
    for (const file of (await readdir(work)).filter((name) => name.endsWith('.jpg')).sort()) {
      const [colours = '', page = ''] = file.replace('.jpg', '').split('-')
      const name = `${id}-${Number(page)}-${colours}.jpg`
      await rename(path.join(work, file), path.join(folder, name))
      files.push(name)
    }
    return { files, pageCount }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const nameOf = (shelves: readonly Shelf[], file: string): string =>
  shelves.flatMap(({ pictures }) => pictures).find(({ id }) => file.startsWith(`${id}-`))?.name ??
  file

const markdown = async (shelves: readonly Shelf[], folder: string): Promise<string> => {
  const glance = CHOSEN.map(
    (id) => `<img src="gallery/${id}-colour.jpg" width="220" alt="${nameOf(shelves, id)}">`,
  )
  const lines = [
    '# Galerie des supports',
    '',
    glance.join(' '),
    '',
    `Chaque support tel qu’il s’imprime d’un seul clic, sans rien régler, pour une rencontre de ${PEOPLE} personnes inventées : en couleur, puis comme le montre une imprimante en noir. Page écrite par \`npm run gallery\`.`,
    '',
  ]
  for (const { title, pictures } of shelves) {
    if (pictures.length === 0) continue
    lines.push(`## ${title}`, '')
    for (const picture of pictures) {
      const { files, pageCount } = await draw(picture, folder)
      process.stdout.write(`${picture.id} (${pageCount})\n`)
      const shown = (look: string) =>
        files
          .filter((file) => file.includes(look))
          .map((file) => `<img src="gallery/${file}" width="300" alt="${picture.name}">`)
          .join(' ')
      lines.push(
        `### ${picture.name}`,
        '',
        [picture.purpose, pageCount > 1 ? `(${pageCount} pages)` : ''].filter(Boolean).join(' '),
        '',
        `${shown('colour')} ${shown('grey')}`,
        '',
      )
    }
  }
  return `${lines.join('\n').trimEnd()}\n`
}

const wanted = process.argv.slice(2)
const folder = path.resolve('docs', 'gallery')
const every = [
  ...supports(),
  galleryDecks(context),
  gallerySheets(context),
  galleryReports(context),
]
const shelves = every.map(({ title, pictures }) => ({
  title,
  pictures: wanted.length === 0 ? pictures : pictures.filter(({ id }) => wanted.includes(id)),
}))
if (wanted.length === 0) await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const page = await markdown(shelves, folder)
if (wanted.length === 0) await writeFile(path.resolve('docs', 'gallery.md'), page)
