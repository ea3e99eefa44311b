import { describe, expect, it } from 'vitest'
import { imageSize } from '#shared/documents/image-size.ts'
import { samplePng } from '#tests/helpers/sample-sheets.ts'

const jpeg = (...segments: number[][]) => Uint8Array.from([0xff, 0xd8, ...segments.flat()])
const APP0 = [0xff, 0xe0, 0, 4, 1, 2]
const frame = (marker: number) => [0xff, marker, 0, 8, 8, 0, 120, 1, 44, 3]

describe('size of a picture', () => {
  it('reads a PNG', () => {
    expect(imageSize(samplePng(42, 17, [1, 2, 3]))).toEqual({ width: 42, height: 17 })
  })

  it('reads a JPEG whose frame comes after other segments, progressive too', () => {
    expect(imageSize(jpeg(APP0, frame(0xc0)))).toEqual({ width: 300, height: 120 })
    expect(imageSize(jpeg(APP0, frame(0xc2)))).toEqual({ width: 300, height: 120 })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['an SVG', new TextEncoder().encode('<svg width="10" height="10"/>')],
    ['a cut PNG', samplePng(4, 4, [0, 0, 0]).slice(0, 20)],
    ['a PNG whose pixels are cut', samplePng(200, 200, [9, 9, 9]).slice(0, 90)],
    ['a PNG whose pixels are garbled', samplePng(200, 200, [9, 9, 9], true).fill(7, 45, 80)],
    ['a cut JPEG', jpeg(APP0)],
    ['a PNG of no width', samplePng(0, 4, [0, 0, 0])],
  ])('refuses %s rather than break the sheet', (_, bytes) => {
    expect(imageSize(bytes)).toBeNull()
  })
})
