import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { GOLDEN } from './golden-documents.ts'
import { pdfContentHash } from './pdf-content.ts'

const run = promisify(execFile)
const folder = path.resolve('test-results/golden')
const known = z
  .record(z.string(), z.string())
  .parse(JSON.parse(await readFile(path.join(import.meta.dirname, 'golden-hashes.json'), 'utf8')))

describe('documents of reference', () => {
  it('are those that were noted, no more and no fewer', () => {
    expect(Object.keys(GOLDEN)).toEqual(Object.keys(known))
  })

  for (const [name, document] of Object.entries(GOLDEN)) {
    it(`${name} prints as it did, the same bytes twice, in a file that qpdf finds sound`, async () => {
      const { bytes } = await renderPdfInNode(document())
      const again = await renderPdfInNode(document())
      expect(Buffer.compare(bytes, again.bytes)).toBe(0)
      await mkdir(folder, { recursive: true })
      const file = path.join(folder, `${name}.pdf`)
      await writeFile(file, bytes)
      const { stdout } = await run('qpdf', ['--check', file])
      expect(stdout).toContain('No syntax or stream encoding errors found')
      const { stdout: fonts } = await run('pdffonts', [file])
      const embedded = fonts.trimEnd().split('\n').slice(2)
      // Columns from the right: object, generation, unicode, subset, embedded.
      expect(embedded.every((line) => line.trim().split(/\s+/u).at(-5) === 'yes')).toBe(true)
      expect(
        pdfContentHash(bytes),
        `« ${name} » ne s’imprime plus de la même façon. Regardez ${file} (à l’écran, puis en gris), comparez-le avec sa page de docs/gallery.md ; si le changement est voulu, notez-le avec « npm run gallery -- --golden ».`,
      ).toBe(known[name])
    })
  }
})
