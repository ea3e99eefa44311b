import { joinIdeas, type MergedField } from '#shared/domain/duplicates.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { displayField } from './compare-row.ts'
import type { PersonDraft } from './import-types.ts'
import { pairedNames } from './known-forms.ts'
import type { FieldChange, RowComparison } from './plan-types.ts'
import { PARAGRAPH_LIMIT } from './row-draft.ts'

const withField = (person: PersonDraft, field: MergedField, value: string): PersonDraft =>
  ({ ...person, [field]: value === '' && field === 'communeCode' ? null : value }) as PersonDraft

const isName = (field: MergedField) => field === 'lastName' || field === 'firstName'

/** Whole names that lost, of the one known and the one imported. */
const lostNames = (fields: readonly FieldChange[], person: PersonDraft): readonly string[] => {
  const names = fields.filter(({ field }) => isName(field))
  if (!names.some(({ state }) => state === 'conflict')) return []
  const value = (field: MergedField, of: 'existing' | 'imported') => {
    const change = names.find((name) => name.field === field)
    return change?.[of] || change?.existing || ''
  }
  const kept = pairedNames(person.lastName, person.firstName)
  const pairs = (['existing', 'imported'] as const).map((of) =>
    pairedNames(value('lastName', of), value('firstName', of)),
  )
  return pairs.filter((pair) => pair !== kept)
}

/**
 * The target with what the row brings. In a conflict one value stays in the field and the other
 * goes to the notes with the name of the list, so that neither is lost.
 */
export const applyRow = (
  existing: PersonDraft,
  comparison: Pick<RowComparison, 'fields' | 'addedOffers' | 'addedNeeds' | 'addedNotes'>,
  takeImported: ReadonlySet<MergedField>,
  fileName: string,
  t: Translate,
): PersonDraft => {
  let person = existing
  const lines: string[] = []
  const keep = (field: MergedField | 'fullName', value: string) =>
    lines.push(
      t('importing.noteOther', {
        field: t(`importing.fields.${field}`),
        source: fileName,
        value,
      }),
    )
  for (const { field, existing: old, imported, state } of comparison.fields) {
    const take = state === 'added' || (state === 'conflict' && takeImported.has(field))
    if (take) person = withField(person, field, imported)
    if (state === 'conflict' && !isName(field)) {
      keep(field, displayField(field, take ? old : imported, t))
    }
  }
  for (const names of lostNames(comparison.fields, person)) keep('fullName', names)
  const notes = [person.notes, ...comparison.addedNotes, ...lines].filter(Boolean).join('\n')
  return {
    ...person,
    offers: [...joinIdeas(person.offers, comparison.addedOffers)],
    needs: [...joinIdeas(person.needs, comparison.addedNeeds)],
    notes: notes.slice(0, PARAGRAPH_LIMIT),
  }
}
