import { joinIdeas, type MergedField } from '#shared/domain/duplicates.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { displayField } from './compare-row.ts'
import type { PersonDraft } from './import-types.ts'
import { knownForms, pairedNames } from './known-forms.ts'
import type { FieldChange, RowComparison } from './plan-types.ts'
import { PARAGRAPH_LIMIT } from './row-draft.ts'

const withField = (person: PersonDraft, field: MergedField, value: string): PersonDraft =>
  ({ ...person, [field]: value === '' && field === 'communeCode' ? null : value }) as PersonDraft

const isName = (field: MergedField) => field === 'lastName' || field === 'firstName'

type NameLine = { readonly field: 'fullName' | 'lastName' | 'firstName'; readonly value: string }

/**
 * Names that the person no longer shows, of the one known and the one imported. Half a name is one of
 * them once the other half is known, unless a phone or an e-mail of its own row finds it again. Those
 * of the one known tell nothing: they may come from another row than the half name.
 */
const lostNames = (
  fields: readonly FieldChange[],
  existing: PersonDraft,
  person: PersonDraft,
): readonly NameLine[] => {
  const isConflict = fields.some(({ field, state }) => isName(field) && state === 'conflict')
  const kept = pairedNames(person.lastName, person.firstName)
  const isWhole = person.lastName !== '' && person.firstName !== ''
  const shown = pairedNames(existing.lastName, existing.firstName)
  const inNotes = knownForms(existing)
    .map((form) => pairedNames(form.lastName, form.firstName))
    .filter((pair) => pair !== shown)
  return (['existing', 'imported'] as const).flatMap((of): readonly NameLine[] => {
    const value = (name: MergedField) => fields.find(({ field }) => field === name)?.[of] ?? ''
    const [lastName, firstName] = [value('lastName'), value('firstName')]
    const pair = pairedNames(lastName, firstName)
    if (lastName !== '' && firstName !== '') {
      return isConflict && pair !== kept ? [{ field: 'fullName', value: pair }] : []
    }
    const field = lastName === '' ? 'firstName' : 'lastName'
    const name = lastName || firstName
    const isAlone =
      isWhole && (of === 'existing' || (value('phone') === '' && value('email') === ''))
    const isLost = isAlone || (isConflict && person[field] !== name)
    return name !== '' && isLost && !inNotes.includes(pair) ? [{ field, value: name }] : []
  })
}

/**
 * The target with what the row brings. In a conflict one value stays in the field and the other
 * goes to the notes with the name of the list, so that neither is lost. Nothing is cut: the caller
 * asks `notesFit` before it writes.
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
  for (const { field, value } of lostNames(comparison.fields, existing, person)) keep(field, value)
  const notes = [person.notes, ...comparison.addedNotes, ...lines].filter(Boolean).join('\n')
  return {
    ...person,
    offers: [...joinIdeas(person.offers, comparison.addedOffers)],
    needs: [...joinIdeas(person.needs, comparison.addedNeeds)],
    notes,
  }
}

/** False when the notes are longer than a record holds: such a merge must not be written. */
export const notesFit = ({ notes }: PersonDraft): boolean => notes.length <= PARAGRAPH_LIMIT
