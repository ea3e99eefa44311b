import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nodeDisk } from '#electron/main/services/disk.ts'
import { ErasureList } from '#electron/main/services/erasure-list.ts'
import { termsOf } from '#shared/domain/privacy/mentions.ts'
import { erasureLine } from '#tests/helpers/erasure-lines.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-erasure-list-'))
})
afterAll(() => rm(folder, { recursive: true }))

const erasure = erasureLine({ personIds: ['p1'], textsLeft: 0 })

it('an erasure that goes on after a stop looks for the same words, read in the same way', async () => {
  const luc = { firstName: 'Luc', lastName: 'A.', phone: '+596696123456', email: '' }
  const terms = termsOf(luc, new Set())
  expect(terms.map(({ form }) => form)).toContain('initials')
  const list = new ErasureList(nodeDisk, folder)
  const pending = { stage: 'files' as const, erasure, seq: 1, terms, earlier: [] }
  await list.write({ done: [], pending })
  const read = (await list.read()).pending
  expect(read?.stage === 'files' && read.terms).toEqual(terms)
  // A file written by a version that knew one order at a time is carried out as well.
  const { earlier: _earlier, ...alone } = pending
  const text = JSON.stringify({ version: 1, done: [], pending: alone })
  await writeFile(path.join(folder, 'erasures.json'), text)
  expect((await list.read()).pending).toEqual(pending)
})

it('keeps a line that a later version wrote, and everybody else on the list', async () => {
  const file = path.join(folder, 'erasures.json')
  const later = { ...erasure, id: 'e2', names: 'a-rule-to-come' }
  await writeFile(file, JSON.stringify({ version: 1, done: [later, erasure], pending: null }))
  const list = new ErasureList(nodeDisk, folder)
  const known = await list.read()
  expect(known.done.map(({ id }) => id)).toEqual(['e1'])
  await list.write(known)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ done: [{ id: 'e1' }, later] })
})
