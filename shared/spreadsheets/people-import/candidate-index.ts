import { comparableEmail } from '#shared/domain/emails.ts'
import { comparableName, compareSameness, type Sameness } from '#shared/domain/name-similarity.ts'
import { phoneticKey } from '#shared/domain/phonetics.ts'
import type { PersonDraft } from './import-types.ts'

/** Someone a row may be, under one of the forms they are known by. */
export type Candidate<Form> = { readonly form: Form; readonly draft: PersonDraft }

/** Finds who a row may be without comparing it with everybody. */
export type CandidateIndex<Form> = {
  readonly add: (candidate: Candidate<Form>) => void
  readonly find: (
    draft: PersonDraft,
  ) => readonly (Candidate<Form> & { readonly sameness: Sameness })[]
}

/**
 * Keys two forms of one person share: phone, e-mail, both names, the sound of either name with the
 * initial of the other, the same with family and first name swapped.
 */
const keysOf = (draft: PersonDraft): readonly string[] => {
  const last = comparableName(draft.lastName)
  const first = comparableName(draft.firstName)
  const email = comparableEmail(draft.email)
  const phone = draft.phone.replace(/[^\d+]/gu, '')
  // The exact form is always looked up, however many people share its parts.
  const keys = [`x${last}|${first}|${phone}|${email}`]
  // Cut numbers too: one may be all that joins half a name to the whole one.
  if (phone !== '') keys.push(`p${phone}`)
  if (email !== '') keys.push(`e${email}`)
  if (last === '' || first === '') keys.push(`o${last}${first}`)
  else {
    for (const [one, other] of [
      [last, first],
      [first, last],
    ] as const) {
      keys.push(
        // Namesakes are met even where very many share the sound and the initial.
        `f${one}|${other}`,
        `n${phoneticKey(one)}|${other.slice(0, 1)}`,
        `s${one.slice(0, 3)}|${other.slice(0, 2)}`,
      )
    }
  }
  return keys
}

// A key shared by more people than this (a whole team behind one phone) tells nobody apart.
const CROWD = 400

export const createCandidateIndex = <Form>(): CandidateIndex<Form> => {
  const byKey = new Map<string, Candidate<Form>[]>()
  return {
    add: (candidate) => {
      for (const key of keysOf(candidate.draft)) {
        const known = byKey.get(key)
        if (known) known.push(candidate)
        else byKey.set(key, [candidate])
      }
    },
    find: (draft) => {
      const found = new Set<Candidate<Form>>()
      for (const key of keysOf(draft)) {
        const known = byKey.get(key) ?? []
        if (known.length <= CROWD || key.startsWith('x'))
          for (const candidate of known) found.add(candidate)
      }
      return [...found]
        .map((candidate) => ({ ...candidate, sameness: compareSameness(candidate.draft, draft) }))
        .filter(({ sameness }) => sameness.score >= 0.5)
        .sort((one, other) => other.sameness.score - one.sameness.score)
    },
  }
}
