import { communeByCode } from '#shared/domain/communes.ts'
import { type NamedPerson, spokenName } from '#shared/domain/person-name.ts'
import type { Translate } from '#shared/locales/translator.ts'

/** « Hervé Bélair », or « Sans nom ». */
export const personName = (t: Translate, person: NamedPerson): string =>
  spokenName(person) || t('people.unnamed')

/** Name of a commune, « Ailleurs », or empty when it is not known. */
export const communeName = (t: Translate, code: string | null): string =>
  code === 'other' ? t('common.elsewhere') : (communeByCode(code)?.name ?? '')
