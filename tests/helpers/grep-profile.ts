import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { unzipSync } from 'fflate'

/** A LevelDB log is cut into pieces of 32 KB: a word may be cut in two, hence its halves count. */
const halvesOf = (token: string): readonly string[] => {
  const middle = Math.ceil(token.length / 2)
  return [token.slice(0, middle), token.slice(middle)]
}

const waysOfWriting = (word: string): readonly Buffer[] => {
  const wide = Buffer.from(word, 'utf16le')
  return [Buffer.from(word, 'utf8'), wide, Buffer.from(wide).swap16()]
}

/** Undoes Snappy, as LevelDB uses it for its blocks; throws on what is not Snappy. */
export const unsnappy = (bytes: Uint8Array): Uint8Array => {
  let at = 0
  const next = (): number => {
    const byte = bytes[at]
    if (byte === undefined) throw new Error('Not Snappy')
    at += 1
    return byte
  }
  const little = (count: number): number => {
    let value = 0
    for (let index = 0; index < count; index += 1) value += next() * 2 ** (8 * index)
    return value
  }
  let length = 0
  for (let shift = 0; ; shift += 7) {
    const byte = next()
    length += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) break
  }
  if (length > 64 << 20) throw new Error('Not Snappy')
  const output = new Uint8Array(length)
  let done = 0
  while (done < length) {
    const tag = next()
    if ((tag & 3) === 0) {
      const short = tag >> 2
      const size = (short < 60 ? short : little(short - 59)) + 1
      output.set(bytes.subarray(at, at + size), done)
      at += size
      done += size
      continue
    }
    const size = (tag & 3) === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
    const offset = (tag & 3) === 1 ? ((tag >> 5) << 8) | next() : little((tag & 3) === 2 ? 2 : 4)
    if (offset === 0 || offset > done) throw new Error('Not Snappy')
    for (let index = 0; index < size; index += 1, done += 1) {
      output[done] = output[done - offset] ?? 0
    }
  }
  return output
}

const varint = (bytes: Uint8Array, from: number): { value: number; end: number } => {
  let value = 0
  for (let at = from, shift = 0; ; at += 1, shift += 7) {
    const byte = bytes[at] ?? 0
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return { value, end: at + 1 }
  }
}

/** A block of a LevelDB table, inflated: its place and size, then one byte that says how it is stored. */
const blockAt = (file: Uint8Array, offset: number, size: number): Uint8Array => {
  const raw = file.subarray(offset, offset + size)
  return file[offset + size] === 1 ? unsnappy(raw) : raw
}

/** Every data block of a LevelDB table (`.ldb`), inflated. */
export const tableBlocks = (file: Uint8Array): readonly Uint8Array[] => {
  const footer = file.length - 48
  const meta = varint(file, footer)
  const metaSize = varint(file, meta.end)
  const index = varint(file, metaSize.end)
  const indexSize = varint(file, index.end)
  const entries = blockAt(file, index.value, indexSize.value)
  const restarts = new DataView(entries.buffer, entries.byteOffset, entries.byteLength)
  const end = entries.length - 4 - 4 * restarts.getUint32(entries.length - 4, true)
  const blocks: Uint8Array[] = [entries]
  for (let at = 0; at < end; ) {
    const shared = varint(entries, at)
    const unshared = varint(entries, shared.end)
    const valueSize = varint(entries, unshared.end)
    const value = valueSize.end + unshared.value
    const place = varint(entries, value)
    const size = varint(entries, place.end)
    blocks.push(blockAt(file, place.value, size.value))
    at = value + valueSize.value
  }
  return blocks
}

/** The bytes of a file, and everything compressed in it. */
const layersOf = (name: string, bytes: Buffer): readonly Uint8Array[] => {
  const layers: Uint8Array[] = [bytes]
  const attempt = (inflate: () => readonly Uint8Array[]) => {
    try {
      layers.push(...inflate())
    } catch {
      // Not what it looks like: its bytes are searched as they are.
    }
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    attempt(() => Object.values(unzipSync(bytes)))
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) attempt(() => [gunzipSync(bytes)])
  if (name.endsWith('.ldb') || name.endsWith('.sst')) attempt(() => tableBlocks(bytes))
  if (name.endsWith('.zz')) attempt(() => [inflateRawSync(bytes)])
  return layers
}

/** Files below a folder that hold one of these words, whole or half, compressed or not. */
export const filesThatHold = async (
  folder: string,
  tokens: readonly string[],
): Promise<readonly string[]> => {
  const wanted = tokens.flatMap(halvesOf).flatMap(waysOfWriting)
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    const isHeld = layersOf(entry.name, bytes).some((layer) => {
      const buffer = Buffer.from(layer.buffer, layer.byteOffset, layer.byteLength)
      return wanted.some((word) => buffer.includes(word))
    })
    if (isHeld) found.push(path.relative(folder, file))
  }
  return found
}
