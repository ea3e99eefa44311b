import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { signInSheetDocument } from '#shared/documents/sign-in-sheet-document.ts'
import type { SignInSheetModel } from '#shared/documents/sign-in-sheet-model.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import {
  printContext,
  sampleFunders,
  trainingModel,
  workshopModel,
} from '#tests/helpers/sample-sheets.ts'

const { images, funders } = sampleFunders()
const render = (model: SignInSheetModel) =>
  renderPdfInNode(signInSheetDocument(model, printContext()), images)
const read = async (model: SignInSheetModel) => readPdf((await render(model)).bytes)
const occurrences = (text: string, part: string) => text.split(part).length - 1
// Words of a name may stand on two lines; spaces of any kind are one.
const plain = (text: string) => text.replace(/\s+/gu, ' ')

describe.each([
  ['workshop', workshopModel, /^595\.276 x 841\.89 pts \(A4\)$/u],
  ['training', trainingModel, /^841\.89 x 595\.276 pts \(A4\)$/u],
] as const)('%s sheet read back by poppler', (_, modelOf, size) => {
  it.each([3, 25, 60, 500])(
    'holds %d people, each once, on A4 pages of one size',
    async (count) => {
      const model = modelOf(count, { funders })
      const { info, pages } = await read(model)
      const text = plain(pages.join(' '))
      for (const { lastName } of model.people) {
        expect(occurrences(text, `${lastName.toLocaleUpperCase('fr')} `)).toBe(1)
      }
      expect(Number(info.get('Pages'))).toBe(pages.length)
      for (const [key, value] of info) {
        if (/^Page +\d+ size$/u.test(key)) expect(value).toMatch(size)
      }
      expect(text).not.toMatch(/\ufffd|\u25a1|undefined|documents\./u)
    },
  )

  it('embeds every font as TrueType, none as pictures of letters', async () => {
    const { fonts } = await read(modelOf(60))
    expect(fonts.length).toBeGreaterThanOrEqual(4)
    for (const font of fonts) expect(font).toMatchObject({ type: 'CID TrueType', embedded: true })
  })

  it('is the same file, byte for byte, for the same people and the same date', async () => {
    const digest = async () =>
      createHash('sha256')
        .update((await render(modelOf(25, { funders }))).bytes)
        .digest('hex')
    expect(await digest()).toBe(await digest())
  })

  it('shows neither phone nor e-mail', async () => {
    const model = modelOf(25)
    const organisation = {
      ...model.organisation,
      privacyContact: '',
      siret: '',
      activityNumber: '',
    }
    const { pages } = await read({ ...model, organisation })
    expect(pages.join('\n')).not.toMatch(/@|\+33|\b0\d([ .]?\d\d){4}\b/u)
  })
})

describe('PDF of a sign-in sheet', () => {
  it('asks readers to print at full size and shows its title', async () => {
    const { bytes } = await render(workshopModel(3))
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw).toMatch(/\/PrintScaling \/?\(?None/u)
    const { info } = await readPdf(bytes)
    expect(info.get('Title')).toBe(
      'Feuille d’émargement – Cultiver ensemble un jardin créole – K7FR',
    )
    expect(info.get('Author')).toBe('Association Lakou Savann')
    expect(info.get('CreationDate')).toContain('Nov 23 11:05:00 2026')
  })

  it('draws Vietnamese, Cyrillic, Ÿ and narrow spaces, and leaves an emoji out', async () => {
    const { session } = workshopModel(0)
    const { pages } = await read(
      workshopModel(14, { session: { ...session, title: '1\u202f000 ruches 🐝 pour Ÿvonne' } }),
    )
    const text = plain(pages.join(' '))
    expect(text).toContain('NGUYỄN Thị Ánh')
    expect(text).toContain('СОКОЛОВА Ирина')
    expect(text).toContain('1 000 ruches pour Ÿvonne')
    expect(text).toContain('Ÿvonne')
  })

  it('warns of a logo that cannot be read, and prints the rest', async () => {
    const broken = { ...images, europe: images.europe.slice(0, 30) }
    const document = signInSheetDocument(workshopModel(3, { funders }), printContext())
    const cut = await renderPdfInNode(document, { region: broken.region })
    expect(cut.warnings).toEqual([{ kind: 'unreadableImage', where: 'europe' }])
    expect(cut.pageCount).toBe(1)
  })
})
