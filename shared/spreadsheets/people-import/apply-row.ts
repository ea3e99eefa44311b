import { joinIdeas, type MergedField } from '#shared/domain/duplicates.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { displayField } from './compare-row.ts'
import type { PersonDraft } from './import-types.ts'
import type { RowComparison } from './plan-types.ts'
import { PARAGRAPH_LIMIT } from './row-draft.ts'

const withField = (person: PersonDraft, field: MergedField, value: string): PersonDraft =>
  ({ ...person, [field]: value === '' && field === 'communeCode' ? null : value }) as PersonDraft

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
  for (const { field, existing: old, imported, state } of comparison.fields) {
    if (state === 'added') person = withField(person, field, imported)
    if (state !== 'conflict') continue
    const take = takeImported.has(field)
    if (take) person = withField(person, field, imported)
    lines.push(
      t('importing.noteOther', {
        field: t(`importing.fields.${field}`),
        source: fileName,
        value: displayField(field, take ? old : imported, t),
      }),
    )
  }
  const notes = [person.notes, ...comparison.addedNotes, ...lines].filter(Boolean).join('\n')
  return {
    ...person,
    offers: [...joinIdeas(person.offers, comparison.addedOffers)],
    needs: [...joinIdeas(person.needs, comparison.addedNeeds)],
    notes: notes.slice(0, PARAGRAPH_LIMIT),
  }
}
