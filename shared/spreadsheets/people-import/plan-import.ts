import { pairId } from '#shared/domain/duplicates.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { createTranslator, type Translate } from '#shared/locales/translator.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import { applyRow, notesFit } from './apply-row.ts'
import { type CandidateIndex, createCandidateIndex } from './candidate-index.ts'
import {
  addsNoConsent,
  addsNoWords,
  type ConsentState,
  type ConsentStates,
  compareRow,
  consentStates,
  draftOf,
  recordsNoConsent,
} from './compare-row.ts'
import type { ConsentDraft, ImportProposal, ImportRow, PersonDraft } from './import-types.ts'
import {
  contradictions,
  isSurelyOnePerson,
  isWorthAsking,
  type Match,
  rank,
} from './judge-match.ts'
import { knownForms } from './known-forms.ts'
import type {
  ConsentChange,
  ExistingCommunity,
  ImportPlan,
  MergeTarget,
  PlanContext,
  PlannedRow,
  RowComparison,
} from './plan-types.ts'

const MATCHES_SHOWN = 5

type Form = {
  readonly personId: string
  readonly draft: PersonDraft
  /** Known before this import, not through one of its rows. */
  readonly before: boolean
}
type Known = { readonly draft: PersonDraft; readonly states: ConsentStates }
/** Someone as earlier rows would leave them, and as they were before the import (null when new). */
type Working = Known & { readonly before: Known | null }

/** What is known while the rows are gone through: people as they would be by then. */
export type PlanState = {
  readonly people: Map<string, Working>
  readonly index: CandidateIndex<Form>
  /** Row that creates each new person. */
  readonly createdBy: Map<string, number>
  readonly distinct: ReadonlySet<string>
  readonly fileName: string
  readonly t: Translate
}

const addForms = (
  index: CandidateIndex<Form>,
  personId: string,
  draft: PersonDraft,
  before: boolean,
) => {
  for (const form of knownForms(draft)) {
    index.add({ form: { personId, draft: form, before }, draft: form })
  }
}

/** The record a merged one now lives in; a loop ends where it started. */
const survivorOf = (person: Person, byId: ReadonlyMap<string, Person>): Person | null => {
  const seen = new Set<string>()
  let current = person
  while (current.mergedInto !== null && !seen.has(current.id)) {
    seen.add(current.id)
    const next = byId.get(current.mergedInto)
    if (!next) return null
    current = next
  }
  return current.mergedInto === null ? current : null
}

const startState = (
  existing: ExistingCommunity,
  { fileName, language = 'fr' }: PlanContext,
): PlanState => {
  const byId = new Map(existing.people.map((person) => [person.id, person]))
  const events = groupBy(existing.consentEvents, ({ personId }) => personId)
  const index = createCandidateIndex<Form>()
  const people = new Map<string, Working>()
  const eventsOf = new Map<string, ConsentEvent[]>()
  for (const person of existing.people) {
    const survivor = survivorOf(person, byId)
    if (!survivor) continue
    // Someone merged stays known under the old form too, so that an old list finds them.
    addForms(index, survivor.id, draftOf(person), true)
    eventsOf.set(survivor.id, [
      ...(eventsOf.get(survivor.id) ?? []),
      ...(events.get(person.id) ?? []),
    ])
  }
  for (const person of existing.people) {
    if (person.mergedInto !== null) continue
    const known = {
      draft: draftOf(person),
      states: consentStates(eventsOf.get(person.id) ?? []),
    }
    people.set(person.id, { ...known, before: known })
  }
  return {
    people,
    index,
    createdBy: new Map(),
    distinct: new Set(
      existing.distinctPairs.map(({ personIds: [one, other] }) => pairId(one, other)),
    ),
    fileName,
    t: createTranslator(language),
  }
}

/** Consents once the changes that are recorded have been. */
export const statesAfter = (
  states: ConsentStates,
  recorded: readonly Pick<ConsentDraft, 'purpose' | 'decision'>[],
): ConsentStates => {
  const after = new Map<ConsentDraft['purpose'], ConsentState>(states)
  for (const { purpose, decision } of recorded) {
    const imported = new Set(after.get(purpose)?.imported).add(decision)
    after.set(purpose, { decision, imported })
  }
  return after
}

const isNotesFull = (
  draft: PersonDraft,
  comparison: Parameters<typeof applyRow>[1],
  { fileName, t }: PlanState,
): boolean => !notesFit(applyRow(draft, comparison, new Set(), fileName, t))

const targetOf = (personId: string, state: PlanState): MergeTarget => {
  const row = state.createdBy.get(personId)
  return row === undefined ? { kind: 'person', personId } : { kind: 'row', personId, row }
}

/** Everyone the row may be, each under the form that resembles it most. */
const findMatches = ({ person, consents }: ImportRow, state: PlanState): readonly Match[] => {
  const best = new Map<string, Match>()
  for (const { form, sameness } of state.index.find(person)) {
    const working = state.people.get(form.personId)
    if (!working) continue
    const comparison = compareRow(working.draft, working.states, person, consents)
    const { before } = working
    const known = best.get(form.personId)
    // Someone merged away was already decided upon: holding the row in that form is enough.
    const held = [...(before ? [before.draft] : []), ...(before && form.before ? [form.draft] : [])]
      .map((draft) => compareRow(draft, before?.states ?? new Map(), person, consents))
      .filter(addsNoWords)
    const settled = known?.settled === true || held.some(addsNoConsent)
    const addsNothing = known?.addsNothing === true || held.some(recordsNoConsent)
    const covered = known?.covered === true || settled || addsNoWords(comparison)
    if (known && known.score >= sameness.score) {
      best.set(form.personId, { ...known, covered, settled, addsNothing })
      continue
    }
    best.set(form.personId, {
      target: targetOf(form.personId, state),
      score: sameness.score,
      reasons: [...new Set([...sameness.reasons, ...contradictions(comparison)])],
      ...comparison,
      notesFull: isNotesFull(working.draft, comparison, state),
      covered,
      settled,
      addsNothing,
    })
  }
  return [...best.values()].sort((one, other) => rank(other) - rank(one) || other.score - one.score)
}

/** A row seen in the file already is shown as a merge even when it adds nothing. */
const planRow = (row: ImportRow, newId: string, state: PlanState): PlannedRow => {
  const found = findMatches(row, state)
  const [best] = found
  // Someone declared different from the best match is not proposed again.
  const matches = found
    .filter(
      (match) =>
        match === best ||
        !best ||
        !state.distinct.has(pairId(best.target.personId, match.target.personId)),
    )
    .slice(0, MATCHES_SHOWN)
    .map(
      ({ covered: _covered, settled: _settled, addsNothing: _adds, ...match }): RowComparison =>
        match,
    )
  const common = { row: row.row, person: row.person, consents: row.consents, newId, matches }
  if (best?.settled) {
    return { ...common, kind: 'same', certainty: 'sure', suggested: 'skip' }
  }
  if (best && isSurelyOnePerson(best, row.person)) {
    return { ...common, kind: 'merge', certainty: 'sure', suggested: 'merge' }
  }
  if (found.some((match) => isWorthAsking(match, row.person))) {
    return { ...common, kind: 'merge', certainty: 'possible', suggested: 'create' }
  }
  return { ...common, kind: 'new', certainty: 'sure', suggested: 'create' }
}

/** Consents that an import records: the new ones, and those in conflict that were asked for. */
export const recordedConsents = (
  changes: readonly ConsentChange[],
  taken: ReadonlySet<ConsentDraft['purpose']>,
): readonly ConsentDraft[] =>
  changes
    .filter(
      ({ state, purpose }) => state === 'added' || (state === 'conflict' && taken.has(purpose)),
    )
    .map(({ purpose, decision }) => ({ purpose, decision }))

/** Goes on as if the suggestion were followed, so that later rows meet this one. */
const followSuggestion = (planned: PlannedRow, state: PlanState) => {
  const { index, people, createdBy, fileName, t } = state
  if (planned.suggested === 'create') {
    people.set(planned.newId, {
      draft: planned.person,
      states: statesAfter(new Map(), planned.consents),
      before: null,
    })
    createdBy.set(planned.newId, planned.row)
    addForms(index, planned.newId, planned.person, false)
    return
  }
  const [best] = planned.matches
  const working = best && people.get(best.target.personId)
  if (planned.suggested !== 'merge' || !best || !working) return
  const draft = applyRow(working.draft, best, new Set(), fileName, t)
  const states = statesAfter(working.states, recordedConsents(best.consents, new Set()))
  const { personId } = best.target
  people.set(personId, { ...working, draft, states })
  addForms(index, personId, draft, false)
}

/**
 * Compares a list with the people already known, and with itself. Nothing is applied: every row
 * comes with what it would bring and a suggestion, which `finalisePlan` follows unless decided
 * otherwise. A list imported before, even under another name, gives only `same` rows.
 */
export const planImport = (
  proposal: Pick<ImportProposal, 'rows'>,
  existing: ExistingCommunity,
  context: PlanContext,
): ImportPlan => {
  const state = startState(existing, context)
  const rows: PlannedRow[] = []
  for (const row of proposal.rows) {
    const planned = planRow(row, context.newId(), state)
    rows.push(planned)
    followSuggestion(planned, state)
  }
  const count = (kind: PlannedRow['kind']) => rows.filter((row) => row.kind === kind).length
  return {
    fileName: context.fileName,
    fileHash: context.fileHash,
    now: context.now.toISOString(),
    rows,
    counts: {
      new: count('new'),
      same: count('same'),
      merge: count('merge'),
      toConfirm: rows.filter(({ certainty }) => certainty === 'possible').length,
    },
    alreadyImported:
      existing.importBatches?.find(({ fileHash }) => fileHash === context.fileHash) ?? null,
    language: context.language ?? 'fr',
  }
}
