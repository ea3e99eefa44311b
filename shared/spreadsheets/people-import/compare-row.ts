import { communeByCode } from '#shared/domain/communes.ts'
import { MERGED_FIELDS, type MergedField, sameField } from '#shared/domain/duplicates.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import { createTranslator, LANGUAGES, type Translate } from '#shared/locales/translator.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import type { ConsentDraft, PersonDraft } from './import-types.ts'
import { knownForms } from './known-forms.ts'
import type { ConsentChange, FieldChange, RowComparison } from './plan-types.ts'

/** What a person's consents say, as far as an import must know. */
export type ConsentState = {
  /** Decision now in force. */
  readonly decision: ConsentEvent['decision']
  /** Decisions that some import already brought, whatever came after. */
  readonly imported: ReadonlySet<ConsentEvent['decision']>
}
export type ConsentStates = ReadonlyMap<ConsentDraft['purpose'], ConsentState>

/** Events in the order they count: by date, then by when they were written down. */
export const consentStates = (events: readonly ConsentEvent[]): ConsentStates => {
  const states = new Map<ConsentDraft['purpose'], ConsentState>()
  const ordered = [...events].sort(
    (one, other) =>
      one.date.localeCompare(other.date) || one.recordedAt.localeCompare(other.recordedAt),
  )
  for (const { purpose, decision, channel } of ordered) {
    const imported = new Set(states.get(purpose)?.imported)
    if (channel === 'import') imported.add(decision)
    states.set(purpose, { decision, imported })
  }
  return states
}

/** A value as people read it: the commune's name, the phone with spaces, the contact's word. */
export const displayField = (field: MergedField, value: string, t: Translate): string => {
  if (field === 'phone') return formatPhone(value)
  if (field === 'communeCode') {
    return (
      communeByCode(value)?.name ?? (value === 'other' ? t('importing.communeElsewhere') : value)
    )
  }
  if (field !== 'preferredContact') return value
  switch (value) {
    case 'phone':
    case 'sms':
    case 'whatsapp':
    case 'email':
    case 'inPerson':
      return t(`importing.contacts.${value}`)
    default:
      return value
  }
}

const translators = LANGUAGES.map(createTranslator)

/**
 * Whether the notes already hold a value that lost an earlier conflict: importing the same list
 * again must find it there and change nothing. The line may have been written in either language.
 */
const notesHold = (notes: string, field: MergedField, value: string): boolean => {
  const folded = ` ${foldText(notes)} `
  return translators.some((t) => {
    const words = foldText(displayField(field, value, t))
    return words === '' ? notes.includes(value) : folded.includes(` ${words} `)
  })
}

const compareField = (
  existing: PersonDraft,
  draft: PersonDraft,
  field: MergedField,
): FieldChange => {
  const old = existing[field] ?? ''
  const imported = draft[field] ?? ''
  const common = { field, existing: old, imported }
  if (imported === '' || sameField(field, old, imported)) return { ...common, state: 'kept' }
  if (old === '') return { ...common, state: 'added' }
  // Both names lose or win together: « ZÉNON » in some note does not make someone a Zénon.
  const held = isName(field)
    ? knownForms(existing).some((form) => sameNames(form, draft))
    : notesHold(existing.notes, field, imported)
  return { ...common, state: held ? 'kept' : 'conflict' }
}

const isName = (field: MergedField) => field === 'lastName' || field === 'firstName'

const sameNames = (form: PersonDraft, draft: PersonDraft): boolean =>
  (['lastName', 'firstName'] as const).every(
    (field) => draft[field] === '' || sameField(field, form[field], draft[field]),
  )

const ideasMissing = (existing: readonly string[], imported: readonly string[]) => {
  const key = (idea: string) => foldText(idea) || idea
  const known = new Set(existing.map(key))
  return imported.filter((idea) => !known.has(key(idea)))
}

const linesMissing = (existing: string, imported: string): readonly string[] => {
  const known = new Set(existing.split('\n').map((line) => line.trim()))
  return imported.split('\n').filter((line) => line.trim() !== '' && !known.has(line.trim()))
}

const compareConsent = (states: ConsentStates, consent: ConsentDraft): ConsentChange => {
  const state = states.get(consent.purpose)
  if (!state) return { ...consent, state: 'added' }
  if (state.decision === consent.decision || state.imported.has(consent.decision)) {
    return { ...consent, state: 'kept' }
  }
  if (consent.decision === 'refused') {
    // A refusal is always heard, unless consent was already taken back.
    return { ...consent, state: state.decision === 'given' ? 'added' : 'kept' }
  }
  return { ...consent, state: 'conflict' }
}

type Brought = Omit<RowComparison, 'target' | 'score' | 'reasons' | 'notesFull'>

/** What the row would bring to someone, field by field. */
export const compareRow = (
  existing: PersonDraft,
  states: ConsentStates,
  draft: PersonDraft,
  consents: readonly ConsentDraft[],
): Brought => ({
  fields: MERGED_FIELDS.map((field) => compareField(existing, draft, field)),
  addedOffers: ideasMissing(existing.offers, draft.offers),
  addedNeeds: ideasMissing(existing.needs, draft.needs),
  addedNotes: linesMissing(existing.notes, draft.notes),
  consents: consents.map((consent) => compareConsent(states, consent)),
})

/** Whether the target's record already holds everything the row says, consents apart. */
export const addsNoWords = (comparison: Brought): boolean =>
  comparison.fields.every(({ state }) => state === 'kept') &&
  comparison.addedOffers.length === 0 &&
  comparison.addedNeeds.length === 0 &&
  comparison.addedNotes.length === 0

/** Whether every consent of the row is already known. */
export const addsNoConsent = (comparison: Brought): boolean =>
  comparison.consents.every(({ state }) => state === 'kept')

/** Whether every consent of the row is already known, or contradicts what is. */
export const recordsNoConsent = (comparison: Brought): boolean =>
  comparison.consents.every(({ state }) => state !== 'added')

/** A person as an import sees one. */
export const draftOf = ({
  id: _id,
  mergedInto: _into,
  createdAt: _at,
  ...draft
}: Person): PersonDraft => draft
