import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { type Author, authorTyped, type WhoCandidate } from '#shared/domain/outcomes/who.ts'
import { authorOfChoice, choiceOfAuthor, choiceTyped } from './author-choice.ts'
import { ComboBox } from './combo-box.tsx'
import type { FieldWords } from './field-parts.tsx'

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
  const chosen = choiceOfAuthor(value)
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
      ...(value.personId === null && chosen !== null ? [{ id: chosen, label: value.name }] : []),
    ],
    [candidates, value, chosen, t],
  )
  return (
    <ComboBox<string>
      {...rest}
      options={options}
      isWaiting={candidates === undefined && rest.takesTyped !== true}
      value={chosen}
      onChange={(choice) => onChange(authorOfChoice(choice, candidates))}
      readTyped={(typed) => choiceTyped(typed, value, candidates ?? [])}
      onCreate={(typed) => onChange(authorTyped(typed, candidates ?? []))}
    />
  )
}
