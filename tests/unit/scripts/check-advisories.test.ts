import { expect, test } from 'vitest'
import { findAdvisoryProblems } from '../../../scripts/check-advisories.mjs'

const sound = {
  installed: { xlsx: '0.20.3', pdfmake: '0.3.11' },
  dependencies: ['xlsx', 'pdfmake'],
  dependenciesText: '| `xlsx` | spreadsheets |\n| `pdfmake` | PDF |',
  advisoriesText: '| `xlsx` | CVE |\n| `xlsx` | CVE |\n| `pdfmake` | CVE |',
}

const problemsWith = (change: Partial<typeof sound>) =>
  findAdvisoryProblems({ ...sound, ...change })

test('sound versions with their lines pass', () => {
  expect(problemsWith({})).toEqual([])
})

test.each(['0.18.5', '0.20.1', '0.9.0'])('xlsx %s, with published flaws, is refused', (xlsx) => {
  expect(problemsWith({ installed: { ...sound.installed, xlsx } })).toHaveLength(1)
})

test.each(['0.3.10', '0.3.5', '0.2.20'])('pdfmake %s is refused', (pdfmake) => {
  expect(problemsWith({ installed: { ...sound.installed, pdfmake } })).toHaveLength(1)
})

test('a dependency mentioned only in passing has no line', () => {
  const dependenciesText = 'We once used `xlsx`.\n| `pdfmake` | unlike `xlsx` |'
  expect(problemsWith({ dependenciesText })).toHaveLength(1)
})

test('a line that outlives its dependency is found on both pages', () => {
  expect(
    problemsWith({ dependenciesText: `${sound.dependenciesText}\n| \`gone\` | |` }),
  ).toHaveLength(1)
  expect(problemsWith({ advisoriesText: `${sound.advisoriesText}\n| \`gone\` | |` })).toHaveLength(
    1,
  )
})

test('a watched package may not lose its advisory lines', () => {
  expect(problemsWith({ advisoriesText: '| `xlsx` | CVE |' })).toHaveLength(1)
})
