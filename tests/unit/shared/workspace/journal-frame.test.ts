import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CHAIN_START,
  encodeFrame,
  encodeHeader,
  type JournalFrame,
  scanJournal,
} from '#shared/workspace/journal-frame.ts'

const frameOf = (seq: number, bytes: readonly number[] = [seq, 75, 77, 70, 49]): JournalFrame => ({
  seq,
  at: 1_790_000_000_000 + seq,
  label: `Étape ${seq}`,
  updates: [
    { document: 'people', update: Uint8Array.from(bytes) },
    { document: `session:s-${seq}`, update: Uint8Array.from([...bytes, 1]) },
  ],
})

/** A journal file and the place where each frame ends. */
const journalOf = (frames: readonly JournalFrame[], firstSeq = frames[0]?.seq ?? 1) => {
  const parts = [encodeHeader({ workspaceId: 'w', firstSeq, chainHash: CHAIN_START })]
  const ends: number[] = []
  let hash = CHAIN_START
  let length = parts[0]?.length ?? 0
  for (const frame of frames) {
    const encoded = encodeFrame(frame, hash)
    parts.push(encoded.bytes)
    hash = encoded.hash
    length += encoded.bytes.length
    ends.push(length)
  }
  return { bytes: Uint8Array.from(parts.flatMap((part) => [...part])), ends }
}

const plain = ({ seq, at, label, updates }: JournalFrame) => ({ seq, at, label, updates })
const frames = [1, 2, 3, 4, 5].map((seq) => frameOf(seq))
const { bytes: journal, ends } = journalOf(frames)

const frameArbitrary = fc.record({
  at: fc.nat(2 ** 42),
  label: fc.string({ maxLength: 30, unit: 'grapheme' }),
  updates: fc.array(
    fc.record({
      document: fc.constantFrom('people' as const, 'community' as const, 'session:a-1' as const),
      update: fc.uint8Array({ maxLength: 60 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

describe('journal frames', () => {
  it('read back as they were written, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(frameArbitrary, { maxLength: 8 }),
        fc.integer({ min: 1 }),
        (some, first) => {
          const numbered = some.map((frame, index) => ({ ...frame, seq: first + index }))
          const scan = scanJournal(journalOf(numbered, first).bytes)
          expect(scan.ending).toBe('clean')
          expect(scan.header?.firstSeq).toBe(first)
          expect(scan.frames.map(plain)).toEqual(numbered)
        },
      ),
    )
  })

  it('survive a cut at every byte: each frame that is whole is read, and no other', () => {
    for (let length = 0; length <= journal.length; length += 1) {
      const scan = scanJournal(journal.slice(0, length))
      const whole = ends.filter((end) => end <= length).length
      expect(scan.frames.map(plain), `cut at ${length}`).toEqual(frames.slice(0, whole))
      const isBoundary = length === 0 || ends.includes(length) || scan.goodLength === length
      expect(scan.ending, `cut at ${length}`).toBe(isBoundary ? 'clean' : 'torn')
    }
  })

  it('survive a cut followed by old bytes of the disk: no stale byte becomes a frame', () => {
    fc.assert(
      fc.property(fc.nat(journal.length), fc.uint8Array({ maxLength: 200 }), (length, rest) => {
        const scan = scanJournal(Uint8Array.from([...journal.subarray(0, length), ...rest]))
        expect(frames.slice(0, scan.frames.length)).toEqual(scan.frames.map(plain))
        expect(scan.frames.length).toBeGreaterThanOrEqual(
          ends.filter((end) => end <= length).length,
        )
      }),
    )
  })

  it('never yield a wrong frame, and never throw, when a bit flips at any place', () => {
    for (let at = 0; at < journal.length * 8; at += 1) {
      const bytes = journal.slice()
      const byte = Math.floor(at / 8)
      bytes[byte] = (bytes[byte] ?? 0) ^ (1 << (at % 8))
      const scan = scanJournal(bytes)
      const untouched = ends.filter((end) => end <= byte).length
      expect(scan.frames.map(plain), `bit ${at}`).toEqual(frames.slice(0, untouched))
      expect(scan.ending, `bit ${at}`).not.toBe('clean')
    }
  })

  it('tell damage in the middle from a torn tail: what follows would be lost in silence', () => {
    const inThirdFrame = (ends[1] ?? 0) + 60
    const bytes = journal.slice()
    bytes[inThirdFrame] = (bytes[inThirdFrame] ?? 0) ^ 0xff
    const scan = scanJournal(bytes)
    expect(scan.frames).toHaveLength(2)
    expect(scan.ending).toBe('damaged')
    const headerless = journal.slice()
    headerless[9] = 0xff
    expect(scanJournal(headerless)).toMatchObject({ header: null, ending: 'damaged' })
  })

  it('are refused out of their place: repeated, skipped, swapped or from another journal', () => {
    const [, second] = ends
    const [first = 0] = ends
    const other = encodeFrame(frameOf(2), CHAIN_START).bytes
    const headLength = journalOf([]).bytes.length
    const repeated = Uint8Array.from([
      ...journal.subarray(0, first),
      ...journal.subarray(headLength, first),
    ])
    const skipped = Uint8Array.from([
      ...journal.subarray(0, first),
      ...journal.subarray(second ?? 0),
    ])
    const foreign = Uint8Array.from([...journal.subarray(0, first), ...other])
    for (const bytes of [repeated, skipped, foreign]) {
      const scan = scanJournal(bytes)
      expect(scan.frames.map(plain)).toEqual(frames.slice(0, 1))
      expect(scan.ending).toBe('damaged')
    }
  })
})
