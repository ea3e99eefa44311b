import { useMemo } from 'react'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { foldText } from '#shared/domain/folded-text.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Person } from '#shared/schemas/people.schema.ts'

/** Who wrote a card or reused a deck: somebody of the list, or only a name. */
export type Author = { readonly name: string; readonly personId: string | null }

export const NO_AUTHOR: Author = { name: '', personId: null }

/** Somebody of the list whose name is just that, when there is only one; else the name alone. */
export const authorNamed = (typed: string, people: readonly Person[]): Author => {
  const name = typed.replace(/\s+/gu, ' ').trim().slice(0, 500)
  const folded = foldText(name)
  const [same, ...others] = people.filter((person) => foldText(spokenName(person)) === folded)
  return same && others.length === 0
    ? { name: spokenName(same), personId: same.id }
    : { name, personId: null }
}

// The list of people gives ids; a name alone is its own.
const NAMED = 'name:'

type AuthorFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly value: Author
  readonly onChange: (author: Author) => void
  readonly error?: string | null
}

/** Chooses a person, or keeps a name as it is written on the paper. */
export const AuthorField = ({ label, hint, value, onChange, error }: AuthorFieldProps) => {
  const people = usePeople()
  const options = useMemo(
    () => [
      ...(people ?? []).map((person) => ({
        id: person.id,
        label: spokenName(person),
        detail: person.structure,
      })),
      ...(value.personId === null && value.name !== ''
        ? [{ id: `${NAMED}${value.name}`, label: value.name }]
        : []),
    ],
    [people, value],
  )
  const chosen = value.name === '' ? null : (value.personId ?? `${NAMED}${value.name}`)
  return (
    <ComboBox<string>
      label={label}
      {...(hint ? { hint } : {})}
      error={error ?? null}
      options={options}
      value={chosen}
      onChange={(id) => {
        const person = people?.find((one) => one.id === id)
        onChange(person ? { name: spokenName(person), personId: person.id } : NO_AUTHOR)
      }}
      onCreate={(typed) => onChange(authorNamed(typed, people ?? []))}
    />
  )
}
