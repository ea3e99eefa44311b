import { readPhone } from '#shared/domain/phones.ts'
import { createTranslator, LANGUAGES } from '#shared/locales/translator.ts'
import type { PersonDraft } from './import-types.ts'

const LOST_FIELDS = ['fullName', 'lastName', 'firstName', 'phone', 'email'] as const
type LostField = (typeof LOST_FIELDS)[number]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** The lines that `applyRow` writes when a value loses a conflict, in every language. */
const PATTERNS: readonly (readonly [LostField, RegExp])[] = LANGUAGES.flatMap((language) => {
  const t = createTranslator(language)
  return LOST_FIELDS.map((field): readonly [LostField, RegExp] => {
    const line = t('importing.noteOther', {
      field: t(`importing.fields.${field}`),
      source: 'SOURCE',
      value: 'VALUE',
    })
    const pattern = escaped(line).replace('SOURCE', '.*').replace('VALUE', '(.+)')
    return [field, new RegExp(`^${pattern}$`, 'u')]
  })
})

const NAME_SEPARATOR = ', '

/** Both names on one line, so that they are found together again. */
export const pairedNames = (lastName: string, firstName: string): string =>
  `${lastName}${NAME_SEPARATOR}${firstName}`

const readLost = (field: LostField, value: string): Partial<PersonDraft> => {
  if (field === 'phone') return { phone: readPhone(value).phone }
  if (field === 'email') return { email: value }
  if (field === 'lastName') return { lastName: value, firstName: '' }
  if (field === 'firstName') return { lastName: '', firstName: value }
  const at = value.lastIndexOf(NAME_SEPARATOR)
  if (at < 0) return { lastName: value }
  return { lastName: value.slice(0, at), firstName: value.slice(at + NAME_SEPARATOR.length) }
}

/**
 * The ways a list may know someone: as they are now, and with the names, phone or e-mail that lost
 * a conflict and were kept in the notes. A row merged by hand into someone with another name then
 * finds them again.
 */
export const knownForms = (draft: PersonDraft): readonly PersonDraft[] => {
  if (draft.notes === '') return [draft]
  const lost = draft.notes.split('\n').flatMap((line) => {
    for (const [field, pattern] of PATTERNS) {
      const value = pattern.exec(line)?.[1]
      if (value !== undefined) return [readLost(field, value)]
    }
    return []
  })
  return [draft, ...lost.map((values) => ({ ...draft, ...values }))]
}
