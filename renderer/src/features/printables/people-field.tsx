import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Loading } from '#renderer/ui/loading.tsx'
import { PickMany } from '#renderer/ui/pick-many.tsx'
import type { PrintableData } from '#shared/documents/printables/printable.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import { spokenName } from '#shared/domain/person-name.ts'

type PeopleFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly ids: readonly string[]
  readonly data: PrintableData
  /** What nobody chosen means, where it is not everybody. */
  readonly none?: string
  readonly onChange: (ids: readonly string[]) => void
}

/** Some people of the session, or of the whole community when it is for no session; none: all. */
export const PeopleField = ({ label, hint, ids, data, none, onChange }: PeopleFieldProps) => {
  const { t } = useWords()
  const people = usePeople()
  if (!people) return <Loading />
  const listed = new Set(data.people.map(({ id }) => id))
  const offered = data.head === null ? people : people.filter(({ id }) => listed.has(id))
  const everybody = listed.size > 0 ? 'everybody' : 'nobodyInvited'
  return (
    <PickMany
      label={label}
      placeholder={t('printables.page.personName')}
      none={
        none ??
        t(data.head === null ? 'printables.page.nobody' : `printables.page.${everybody}`, {
          count: data.people.length,
        })
      }
      options={offered.map((person) => ({
        id: person.id,
        label: spokenName(person),
        detail: [person.structure, communeByCode(person.communeCode)?.name ?? '']
          .filter(Boolean)
          .join(' · '),
      }))}
      values={ids}
      onChange={onChange}
      {...(hint ? { hint } : {})}
    />
  )
}
