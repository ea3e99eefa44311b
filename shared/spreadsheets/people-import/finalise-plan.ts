import { dayInMartinique } from '#shared/domain/dates.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { createTranslator, type Translate } from '#shared/locales/translator.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import { applyRow, notesFit } from './apply-row.ts'
import { type ConsentStates, compareRow, consentStates, draftOf } from './compare-row.ts'
import type { ConsentDraft, PersonDraft } from './import-types.ts'
import { recordedConsents, statesAfter } from './plan-import.ts'
import type {
  ExistingCommunity,
  ImportDecisions,
  ImportPlan,
  ImportWrites,
  PlannedRow,
  RowDecision,
} from './plan-types.ts'
import { ONE_LINE_LIMIT } from './row-draft.ts'

type Working = {
  readonly draft: PersonDraft
  readonly states: ConsentStates
  /** Null for someone the import creates. */
  readonly before: PersonDraft | null
}

type Writing = {
  readonly plan: ImportPlan
  readonly t: Translate
  readonly newId: () => string
  readonly people: Map<string, Working>
  /** Person each row's would-be person became, when it was merged into someone else. */
  readonly became: Map<string, string>
  readonly events: ConsentEvent[]
  readonly touched: Set<number>
}

const startWriting = (
  plan: ImportPlan,
  existing: ExistingCommunity,
  newId: () => string,
): Writing => {
  const people = new Map<string, Working>()
  const survivors = new Map(existing.people.map(({ id, mergedInto }) => [id, mergedInto]))
  // Consents of a merged record count for whom it was merged into.
  const eventsOf = groupBy(existing.consentEvents, ({ personId }) => {
    let id = personId
    for (let hops = 0; hops < 50; hops += 1) id = survivors.get(id) ?? id
    return id
  })
  for (const person of existing.people) {
    if (person.mergedInto !== null || person.isErased === true) continue
    const draft = draftOf(person)
    people.set(person.id, {
      draft,
      states: consentStates(eventsOf.get(person.id) ?? []),
      before: draft,
    })
  }
  return {
    plan,
    t: createTranslator(plan.language),
    newId,
    people,
    became: new Map(),
    events: [],
    touched: new Set(),
  }
}

const recordConsents = (writing: Writing, personId: string, consents: readonly ConsentDraft[]) => {
  const start = new Date(writing.plan.now)
  for (const { purpose, decision } of consents) {
    // One millisecond apart, so that the order of the rows stays the order of the decisions.
    const recordedAt = new Date(start.getTime() + writing.events.length)
    writing.events.push({
      id: writing.newId(),
      personId,
      purpose,
      decision,
      date: dayInMartinique(start),
      channel: 'import',
      proof: 'toConfirm',
      source: writing.plan.fileName.slice(0, ONE_LINE_LIMIT),
      recordedAt: recordedAt.toISOString(),
    })
  }
}

const createPerson = (writing: Writing, row: PlannedRow) => {
  writing.people.set(row.newId, {
    draft: row.person,
    states: statesAfter(new Map(), row.consents),
    before: null,
  })
  recordConsents(writing, row.newId, row.consents)
  writing.touched.add(row.row)
}

const mergeRow = (writing: Writing, row: PlannedRow, personId: string, decision?: RowDecision) => {
  const working = writing.people.get(personId)
  if (!working) return
  const comparison = compareRow(working.draft, working.states, row.person, row.consents)
  const draft = applyRow(
    working.draft,
    comparison,
    new Set(decision?.takeImported),
    writing.plan.fileName,
    writing.t,
  )
  if (!notesFit(draft)) {
    createPerson(writing, row)
    return
  }
  const consents = recordedConsents(comparison.consents, new Set(decision?.takeConsents))
  if (consents.length > 0 || JSON.stringify(draft) !== JSON.stringify(working.draft)) {
    writing.touched.add(row.row)
  }
  writing.people.set(personId, {
    ...working,
    draft,
    states: statesAfter(working.states, consents),
  })
  recordConsents(writing, personId, consents)
  writing.became.set(row.newId, personId)
}

const applyDecision = (writing: Writing, row: PlannedRow, decision: RowDecision | undefined) => {
  const action = decision?.action ?? row.suggested
  const wanted = decision?.targetId ?? row.matches[0]?.target.personId
  const target = wanted === undefined ? undefined : (writing.became.get(wanted) ?? wanted)
  const exists = target !== undefined && writing.people.has(target)
  switch (action) {
    case 'create':
      createPerson(writing, row)
      return
    case 'merge':
      // The row this one repeats was left out: somebody must still carry what it says.
      if (exists) mergeRow(writing, row, target, decision)
      else createPerson(writing, row)
      return
    case 'skip':
      if (exists) writing.became.set(row.newId, target)
  }
}

const changedFields = (before: PersonDraft, after: PersonDraft): Partial<Person> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) =>
        JSON.stringify(value) !== JSON.stringify(before[field as keyof PersonDraft]),
    ),
  )

/**
 * The rows to write in one commit once the choices are made. A row without a decision follows its
 * suggestion. `existing` is the community the plan was made with. An import that changes nothing
 * writes nothing, not even its trace.
 */
export const finalisePlan = (
  plan: ImportPlan,
  existing: ExistingCommunity,
  decisions: ImportDecisions,
  newId: () => string,
): ImportWrites => {
  const writing = startWriting(plan, existing, newId)
  for (const row of plan.rows) applyDecision(writing, row, decisions.get(row.row))
  const newPeople: Person[] = []
  const patches: { readonly id: string; readonly fields: Partial<Person> }[] = []
  for (const [id, { draft, before }] of writing.people) {
    if (before === null) newPeople.push({ id, ...draft, mergedInto: null, createdAt: plan.now })
    else {
      const fields = changedFields(before, draft)
      if (Object.keys(fields).length > 0) patches.push({ id, fields })
    }
  }
  const changes = newPeople.length + patches.length + writing.events.length
  return {
    newPeople,
    patches,
    consentEvents: writing.events,
    importBatch:
      changes === 0
        ? null
        : {
            id: newId(),
            fileName: plan.fileName.slice(0, ONE_LINE_LIMIT),
            fileHash: plan.fileHash.slice(0, ONE_LINE_LIMIT),
            importedAt: plan.now,
            created: newPeople.length,
            updated: patches.length,
            unchanged: plan.rows.length - writing.touched.size,
          },
  }
}
