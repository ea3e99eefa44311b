import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

const block = 512

/** Passes on the bytes of the first entry whose name ends in `suffix`; drops the rest. */
function pickEntry(suffix) {
  let header = Buffer.alloc(0)
  let left = 0
  let padding = 0
  let wanted = false
  let found = false
  return new Transform({
    transform(chunk, _encoding, done) {
      let at = 0
      while (at < chunk.length) {
        if (left > 0) {
          const part = chunk.subarray(at, at + left)
          if (wanted) this.push(part)
          left -= part.length
          at += part.length
        } else if (padding > 0) {
          const skipped = Math.min(padding, chunk.length - at)
          padding -= skipped
          at += skipped
        } else {
          const part = chunk.subarray(at, at + block - header.length)
          header = Buffer.concat([header, part])
          at += part.length
          if (header.length < block) continue
          const name = header.toString('utf8', 0, 100).replace(/\0.*$/s, '')
          left = Number.parseInt(header.toString('latin1', 124, 136), 8) || 0
          padding = (block - (left % block)) % block
          wanted = !found && name.endsWith(suffix)
          found ||= wanted
          header = Buffer.alloc(0)
        }
      }
      done()
    },
    flush(done) {
      done(found ? null : new Error(`tarball: no ${suffix}`))
    },
  })
}

/** The base64 sha512 of a file, as npm writes it. */
export async function sha512(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return hash.digest('base64')
}

/** Copies the first file of an npm tarball whose name ends in `suffix` to `target`, as a stream. */
export async function extractFromTarball(tarball, suffix, target) {
  const source = createReadStream(tarball)
  await pipeline(source, createGunzip(), pickEntry(suffix), createWriteStream(target))
}
