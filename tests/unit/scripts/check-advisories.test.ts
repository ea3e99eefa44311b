import { expect, test } from 'vitest'
import { findAdvisoryProblems } from '../../../scripts/check-advisories.mjs'

const sound = {
  xlsx: '0.20.3',
  pdfmake: '0.3.11',
  dependencies: ['xlsx'],
  documents: { 'docs/dependencies.md': '| `xlsx` | spreadsheets |' },
}

test('sound versions with their lines pass', () => {
  expect(findAdvisoryProblems(sound)).toEqual([])
})

test.each(['0.18.5', '0.20.1', '0.9.0'])('xlsx %s, with published flaws, is refused', (xlsx) => {
  expect(findAdvisoryProblems({ ...sound, xlsx })).toHaveLength(1)
})

test('pdfmake 0.3.10 is refused', () => {
  expect(findAdvisoryProblems({ ...sound, pdfmake: '0.3.10' })).toHaveLength(1)
})

test('a dependency only mentioned in passing has no line', () => {
  const documents = { 'docs/dependencies.md': 'We once used `xlsx`.\n| `xlsx-other` | no |' }
  expect(findAdvisoryProblems({ ...sound, documents })).toHaveLength(1)
})
