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
})
