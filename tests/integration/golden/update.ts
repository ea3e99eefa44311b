import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { GOLDEN } from './golden-documents.ts'
import { pdfContentHash } from './pdf-content.ts'

const hashes: Record<string, string> = {}
for (const [name, document] of Object.entries(GOLDEN)) {
  hashes[name] = pdfContentHash((await renderPdfInNode(document())).bytes)
}
const file = path.join(import.meta.dirname, 'golden-hashes.json')
await writeFile(file, `${JSON.stringify(hashes, null, 2)}\n`)
process.stdout.write(`${Object.keys(hashes).length} documents de référence notés dans ${file}\n`)
