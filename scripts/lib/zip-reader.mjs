import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

/*
 * Just enough of the zip format (APPNOTE 6.3.9) to take some files out of a big archive one by
 * one, without holding it in memory and without a dependency. No zip64, no encryption.
 */

const endSignature = 0x06054b50
const directorySignature = 0x02014b50

/** Reads the central directory: `[{ name, method, compressedSize, size, mode, offset }]`. */
export async function readZipDirectory(file) {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    // The end record is 22 bytes plus a comment of at most 65 535.
    const tail = Buffer.alloc(Math.min(size, 22 + 65_535))
    await handle.read(tail, 0, tail.length, size - tail.length)
    let end = tail.length - 22
    while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end -= 1
    if (end < 0) throw new Error('zip: no end record')
    const directory = Buffer.alloc(tail.readUInt32LE(end + 12))
    await handle.read(directory, 0, directory.length, tail.readUInt32LE(end + 16))
    const entries = []
    for (let at = 0; at < directory.length; ) {
      if (directory.readUInt32LE(at) !== directorySignature) throw new Error('zip: bad directory')
      const nameLength = directory.readUInt16LE(at + 28)
      entries.push({
        name: directory.toString('utf8', at + 46, at + 46 + nameLength),
        method: directory.readUInt16LE(at + 10),
        compressedSize: directory.readUInt32LE(at + 20),
        size: directory.readUInt32LE(at + 24),
        // The upper half of the external attributes is the Unix mode.
        mode: directory.readUInt16LE(at + 40),
        offset: directory.readUInt32LE(at + 42),
      })
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    }
    return entries
  } finally {
    await handle.close()
  }
}

/** Where an entry's bytes begin: its local header's name and extra field may differ in length. */
async function dataOffset(file, entry) {
  const handle = await open(file)
  try {
    const header = Buffer.alloc(30)
    await handle.read(header, 0, 30, entry.offset)
    return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  } finally {
    await handle.close()
  }
}

/** Writes one entry to `target`, with its run bit. */
export async function extractZipEntry(file, entry, target) {
  if (entry.method !== 0 && entry.method !== 8) throw new Error(`zip: method ${entry.method}`)
  await mkdir(path.dirname(target), { recursive: true })
  const mode = entry.mode & 0o111 ? 0o755 : 0o644
  if (entry.size === 0) return writeFile(target, '', { mode })
  const start = await dataOffset(file, entry)
  const output = createWriteStream(target, { mode })
  const input = createReadStream(file, { start, end: start + entry.compressedSize - 1 })
  await pipeline(entry.method === 8 ? [input, createInflateRaw(), output] : [input, output])
}
