import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'

const STREAM = /<<((?:[^<>]|<<[^<>]*>>)*)>>\s*stream\r?\n/gu

/**
 * What a PDF says, whatever packed it: its streams inflated, without their lengths and the offsets of
 * its table. Two releases of zlib pack the same page differently.
 */
export const pdfContentHash = (bytes: Uint8Array): string => {
  const text = Buffer.from(bytes).toString('latin1')
  const hash = createHash('sha256')
  const tell = (part: string) =>
    hash.update(
      part.replace(/\/Length \d+/gu, '').replace(/^\d{10} \d{5} [nf]\s*$/gmu, ''),
      'latin1',
    )
  let from = 0
  for (const match of text.matchAll(STREAM)) {
    const head = match[1] ?? ''
    const length = Number(/\/Length (\d+)/u.exec(head)?.[1])
    const start = (match.index ?? 0) + match[0].length
    tell(text.slice(from, start))
    const packed = bytes.subarray(start, start + length)
    hash.update(head.includes('/FlateDecode') ? inflateSync(packed) : packed)
    from = start + length
  }
  tell(text.slice(from).replace(/startxref\s+\d+/u, ''))
  return hash.digest('hex')
}
