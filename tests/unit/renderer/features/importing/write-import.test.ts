import { expect, it } from 'vitest'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { allRows, undo } from '#renderer/data/workspace.ts'
import { useImportDraft } from '#renderer/features/importing/import-store.ts'
import { writeImport } from '#renderer/features/importing/write-import.ts'
import { newId } from '#renderer/lib/id.ts'
import { ok } from '#shared/domain/result.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { communityMark } from '#shared/spreadsheets/people-import/plan-freshness.ts'
import { planImport } from '#shared/spreadsheets/people-import/plan-import.ts'
import { emptyPerson } from '#shared/spreadsheets/people-import/row-draft.ts'
import { startBench } from '../../data/repository-bench.ts'

const known = { firstName: 'Ève', lastName: 'ROSALIE', phone: '+33639980001' }
const list: readonly Partial<Person>[] = [known, { firstName: 'Luc', lastName: 'ZÉNON' }]

/** What the wizard does, without its worker: plans the list when the people changed since. */
const plan = async (): Promise<boolean> => {
  const existing = allRows()
  const plannedWith = communityMark(existing)
  if (useImportDraft.getState().plannedWith === plannedWith) return true
  const rows = list.map((fields, row) => ({
    row: row + 2,
    person: { ...emptyPerson(), ...fields },
    consents: [],
  }))
  const made = planImport({ rows }, existing, {
    newId,
    now: new Date('2026-11-24T12:00:00Z'),
    fileName: 'liste.csv',
    fileHash: 'f'.repeat(64),
  })
  useImportDraft.setState({ plan: made, plannedWith })
  return true
}

it.each([
  ['says nothing new', known],
  ['is completed', { firstName: known.firstName, lastName: known.lastName }],
])(
  'undoing somebody whom the list %s, while the backup is made, drops no row',
  async (_, before) => {
    const { answers } = await startBench()
    useImportDraft.setState({ plan: null, plannedWith: '', decisions: new Map() })
    await peopleRepository.add(before)
    await plan()
    answers['workspace.snapshot'] = async () => {
      await undo()
      return ok({ id: 'snapshot' })
    }
    await writeImport(plan)
    expect(
      allRows()
        .people.map(({ lastName }) => lastName)
        .toSorted(),
    ).toEqual(['ROSALIE', 'ZÉNON'])
  },
)

it('somebody taken back while the list is compared drops no row either', async () => {
  await startBench()
  useImportDraft.setState({ plan: null, plannedWith: '', decisions: new Map() })
  await peopleRepository.add(known)
  let isFirst = true
  await writeImport(async () => {
    const isPlanned = await plan()
    if (isFirst) await undo()
    isFirst = false
    return isPlanned
  })
  expect(allRows().people).toHaveLength(2)
})
