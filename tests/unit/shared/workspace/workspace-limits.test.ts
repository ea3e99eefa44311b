import { expect, it } from 'vitest'
import { fitsLimits, WORKSPACE_LIMITS } from '#shared/workspace/workspace-archive.ts'

it('a copy that could not be opened again is told apart before it is written: it was only found out later', () => {
  const scan = new Uint8Array(WORKSPACE_LIMITS.attachment)
  const most = Math.floor((WORKSPACE_LIMITS.inflated - WORKSPACE_LIMITS.manifest) / scan.length)
  const scans = (count: number) => Array.from({ length: count }, () => scan)
  expect(fitsLimits(scans(most))).toBe(true)
  expect(fitsLimits(scans(most + 1))).toBe(false)
  const note = new Uint8Array(1)
  expect(fitsLimits(Array.from({ length: WORKSPACE_LIMITS.entries }, () => note))).toBe(false)
})
