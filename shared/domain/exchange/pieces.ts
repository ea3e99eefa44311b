import type { Piece, PieceKind } from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { foldText } from '../folded-text.ts'
import { byOrder, compareText } from '../ordering.ts'
import { spokenName } from '../person-name.ts'
import { textHash } from '../text-hash.ts'
import type { HelpTheme } from './help-thesaurus.ts'
import { guessTheme } from './help-words.ts'

export type PieceState = Piece['state']

/**
 * A need or an offer of the community, wherever it stands: a row typed from a sheet, or an item of the
 * record of a person.
 */
export type HelpPiece = {
  /** Of the row, or made from the person and the words: the same as long as both stay. */
  readonly id: string
  /** Null while it only stands on the record of the person. */
  readonly row: Piece | null
  readonly kind: PieceKind
  readonly text: string
  /** As it was typed; empty when it was left to be guessed. */
  readonly theme: string
  /** What `theme` says, else what the words say; null: neither says anything known. */
  readonly knownTheme: HelpTheme | null
  /** Null: only a name, or nobody. */
  readonly personId: string | null
  /** « Hervé Bélair »; empty: nobody signed. */
  readonly personName: string
  readonly communeCode: string | null
  readonly sessionId: string | null
  readonly number: number | null
  readonly state: PieceState
  /** Instant of the row, or of the record. */
  readonly since: string
}

export type PieceSources = {
  /** Those merged into another left out. */
  readonly people: readonly Person[]
  /** Person ids followed to the record that stays. */
  readonly pieces: readonly Piece[]
}

const sameWords = (personId: string, kind: PieceKind, text: string): string =>
  `${personId} ${kind} ${foldText(text)}`

/** Id of what stands on somebody's own record: the same words give the same id on every laptop. */
export const ownPieceId = (personId: string, kind: PieceKind, text: string): string =>
  `own.${personId}.${kind}.${textHash(foldText(text))}`

/** Whether it is such an id, of that person. */
export const isOwnPieceOf = (personId: string, pieceId: string): boolean =>
  pieceId.startsWith(`own.${personId}.`)

/** The id that the same words have on the record of another person. */
export const ownPieceOf = (personId: string, pieceId: string): string =>
  `own.${personId}.${pieceId.split('.').slice(2).join('.')}`

const themeOf = (theme: string, text: string): HelpTheme | null =>
  (theme === '' ? null : guessTheme(theme)) ?? guessTheme(text)

const ofRow = (row: Piece, person: Person | undefined): HelpPiece => ({
  id: row.id,
  row,
  kind: row.kind,
  text: row.text,
  theme: row.theme,
  knownTheme: themeOf(row.theme, row.text),
  personId: person === undefined ? null : person.id,
  personName: person === undefined ? row.personName : spokenName(person),
  communeCode: person?.communeCode ?? null,
  sessionId: row.sessionId,
  number: row.number,
  state: row.state,
  since: row.createdAt,
})

const onRecord = (person: Person, kind: PieceKind, text: string): HelpPiece => ({
  id: ownPieceId(person.id, kind, text),
  row: null,
  kind,
  text,
  theme: '',
  knownTheme: guessTheme(text),
  personId: person.id,
  personName: spokenName(person),
  communeCode: person.communeCode,
  sessionId: null,
  number: null,
  state: 'open',
  since: person.createdAt,
})

/**
 * Every need and offer as one list: rows in their order, then what stands on people's own records and in
 * no row. The same words of the same person are one piece, whatever their accents and capitals; the row
 * then says its state.
 */
export const helpPieces = ({ people, pieces }: PieceSources): readonly HelpPiece[] => {
  const personById = new Map(people.map((person) => [person.id, person]))
  const rows = pieces.toSorted(byOrder).map((row) => ofRow(row, personById.get(row.personId ?? '')))
  const known = new Set(
    rows.flatMap(({ personId, kind, text }) =>
      personId === null ? [] : [sameWords(personId, kind, text)],
    ),
  )
  const ids = new Set(rows.map(({ id }) => id))
  const own: HelpPiece[] = []
  for (const person of people.toSorted((left, right) => compareText(left.id, right.id))) {
    for (const [kind, texts] of [
      ['need', person.needs],
      ['offer', person.offers],
    ] as const) {
      for (const text of texts) {
        const key = sameWords(person.id, kind, text)
        if (text.trim() === '' || known.has(key)) continue
        known.add(key)
        const piece = onRecord(person, kind, text)
        // A row made from these words, and changed since, kept their id.
        own.push(ids.has(piece.id) ? { ...piece, id: `${piece.id}.again` } : piece)
      }
    }
  }
  return [...rows, ...own]
}

/** How far people gave and asked: nobody is only a taker (RERS, outcomes.md 3.1). */
export type ReciprocityGauge = {
  /** People named on a need or an offer. */
  readonly people: number
  /** Those with at least one of each. */
  readonly both: number
  readonly onlyNeed: readonly string[]
  readonly onlyOffer: readonly string[]
}

/** Counts those who gave one need and one offer each, among pieces that are not withdrawn. */
export const reciprocityGauge = (
  pieces: readonly Pick<HelpPiece, 'kind' | 'personId' | 'personName' | 'state'>[],
): ReciprocityGauge => {
  const kindsOf = new Map<string, { readonly name: string; readonly kinds: Set<PieceKind> }>()
  for (const { kind, personId, personName, state } of pieces) {
    const key = personId ?? (personName === '' ? '' : `name ${foldText(personName)}`)
    if (key === '' || state === 'withdrawn') continue
    const known = kindsOf.get(key) ?? { name: personName, kinds: new Set<PieceKind>() }
    known.kinds.add(kind)
    kindsOf.set(key, known)
  }
  const all = [...kindsOf.values()]
  const only = (kind: PieceKind) =>
    all.filter(({ kinds }) => kinds.size === 1 && kinds.has(kind)).map(({ name }) => name)
  const onlyNeed = only('need')
  const onlyOffer = only('offer')
  return {
    people: all.length,
    both: all.length - onlyNeed.length - onlyOffer.length,
    onlyNeed,
    onlyOffer,
  }
}
