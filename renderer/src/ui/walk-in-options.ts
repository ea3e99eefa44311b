import { communeByCode } from '#shared/domain/communes.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { Option } from './list-box-option.tsx'

/**
 * Everyone, for the box where one types who came: those on the list of the session last, and told. Left
 * out, their own name typed again would make a second record of them.
 */
export const walkInOptions = (
  t: Translate,
  people: readonly Person[],
  listed: ReadonlySet<string>,
): readonly Option[] => {
  const optionOf = (person: Person): Option => ({
    id: person.id,
    label: sheetName(person),
    detail: [
      listed.has(person.id) ? t('entry.walkIn.listed') : '',
      person.structure,
      communeByCode(person.communeCode)?.name,
    ]
      .filter(Boolean)
      .join(' · '),
  })
  return [
    ...people.filter(({ id }) => !listed.has(id)),
    ...people.filter(({ id }) => listed.has(id)),
  ].map(optionOf)
}
