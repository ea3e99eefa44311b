import { describe, expect, it } from 'vitest'
import { inkCoverage } from '#shared/documents/kit/ink-coverage.ts'
import type { DrawCommand } from '#shared/documents/print-document.ts'

const page = (marks: readonly DrawCommand[]) => ({ widthMm: 100, heightMm: 100, marks })
const rect = (fill: '#000000' | '#FFFFFF', width: number): DrawCommand => ({
  kind: 'rect',
  x: 0,
  y: 0,
  width,
  height: 100,
  fill,
})

describe('ink of a page', () => {
  it('counts a black page as one, a white one as none, half of it as a half', () => {
    expect(inkCoverage(page([rect('#000000', 100)]))).toBeCloseTo(1)
    expect(inkCoverage(page([rect('#FFFFFF', 100)]))).toBe(0)
    expect(inkCoverage(page([rect('#000000', 50)]))).toBeCloseTo(0.5)
  })

  it('counts what is inside a turned group, and no more than a full page', () => {
    const group: DrawCommand = {
      kind: 'group',
      rotate: 90,
      x: 0,
      y: 0,
      marks: [rect('#000000', 50)],
    }
    expect(inkCoverage(page([group]))).toBeCloseTo(0.5)
    expect(inkCoverage(page([rect('#000000', 100), rect('#000000', 100)]))).toBe(1)
  })

  it('counts an enlarged group for what it covers, and of a clipped one only what shows', () => {
    const group = { kind: 'group', rotate: 0, x: 0, y: 0, marks: [rect('#000000', 100)] } as const
    expect(inkCoverage(page([{ ...group, scale: 0.5 }]))).toBeCloseTo(0.25)
    const clip = { x: 0, y: 0, width: 100, height: 40 }
    expect(inkCoverage(page([{ ...group, clip }]))).toBeCloseTo(0.4)
    // A tile of a board four times as large as its sheet.
    const tile = { ...group, clip, marks: [{ ...group, scale: 2 }] }
    expect(inkCoverage(page([tile]))).toBeCloseTo(0.4)
  })
})
