import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import {
  type Author,
  authorTyped,
  NO_AUTHOR,
  readWho,
  type WhoCandidate,
} from '#shared/domain/outcomes/who.ts'
import { ComboBox } from './combo-box.tsx'
import type { FieldWords } from './field-parts.tsx'

// The list of people gives ids; a name alone is its own.
const NAMED = 'name:'

export type AuthorFieldProps = FieldWords & {
  readonly value: Author
  readonly onChange: (author: Author) => void
  /** From `useWho` of `data/queries`; undefined while loading. */
  readonly candidates: readonly WhoCandidate[] | undefined
  readonly placeholder?: string
  /** Where a name alone will do: one left in the box is taken as it is, and nothing moves to say so. */
  readonly takesTyped?: boolean
}

/**
 * Chooses a person, or keeps a name as it is written on the paper. A line number of the sign-in sheet
 * or a totem does as well as a name: « 12 », « t40 », « colibri ».
 */
export const AuthorField = ({ value, onChange, candidates, ...rest }: AuthorFieldProps) => {
  const { t } = useWords()
  const options = useMemo(
    () => [
      ...(candidates ?? []).map(({ id, name, detail, line, totem }) => ({
        id,
        label: name,
        detail: [
          line === null ? '' : t('outcomes.who.line', { line }),
          totem === null ? '' : `${totem.picture} ${totem.number}`,
          detail,
        ]
          .filter(Boolean)
          .join(' · '),
      })),
      ...(value.personId === null && value.name !== ''
        ? [{ id: `${NAMED}${value.name}`, label: value.name }]
        : []),
    ],
    [candidates, value, t],
  )
  const chosen = value.name === '' ? null : (value.personId ?? `${NAMED}${value.name}`)
  return (
    <ComboBox<string>
      {...rest}
      options={options}
      value={chosen}
      onChange={(id) => {
        const person = candidates?.find((one) => one.id === id)
        onChange(person ? { name: person.name, personId: person.id } : NO_AUTHOR)
      }}
      readTyped={(typed) => {
        const read = readWho(typed, candidates ?? [])
        return read.kind === 'person' ? read.candidate.id : null
      }}
      onCreate={(typed) => onChange(authorTyped(typed, candidates ?? []))}
    />
  )
}
