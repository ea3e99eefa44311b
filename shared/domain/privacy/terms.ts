/** What stands where somebody was named. */
export const ERASED_MARK = '[personne effacée]'

/** First name of an emptied record: lists, sheets and workbooks show it like any other. */
export const ERASED_NAME = 'Personne effacée'

/** What is known of a person that a text may repeat. */
export type Identity = {
  readonly firstName: string
  readonly lastName: string
  readonly phone: string
  readonly email: string
}

export const TERM_KINDS = ['fullName', 'lastName', 'firstName', 'phone', 'email'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** What can only be about that person, but for a namesake. */
export const WHOLE_TERMS: readonly TermKind[] = ['fullName', 'phone', 'email']

/** `initials`: one of the two names is known by its first letter; `joined`: both run together. */
export const TERM_FORMS = ['initials', 'joined'] as const
export type TermForm = (typeof TERM_FORMS)[number]

/**
 * Words to look for. `words`: folded, one after the other in the text; `digits`: last digits of a
 * number. A term that is not sure could well be about somebody else, or about nobody.
 */
export type Term = {
  readonly kind: TermKind
  readonly words: readonly string[]
  readonly digits: string
  readonly isSure: boolean
  /** Absent: the words as people write them. */
  readonly form?: TermForm | undefined
}

/** A place in a text where a term was found: UTF-16 units. */
export type Mention = {
  readonly start: number
  readonly end: number
  readonly term: Term
  /** The term is sure, and written there as a name is. */
  readonly isSure: boolean
  /** A name without any capital: shown to whoever reads, and not proposed unless it is probable. */
  readonly isLowerCase: boolean
  /**
   * Not sure, and yet no sentence says it by chance: the full name without any capital, of which a part
   * is no word of every day (« luc petit », not « rose marin »).
   */
  readonly isProbable: boolean
}
