import { groupCount } from '#shared/domain/agenda/material-list.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { printableLabelled, printsOfMethod } from './method-printables.ts'

/** A support that the session would do well to print, and why. */
export type KitSuggestion = {
  readonly kind: string
  readonly options: Readonly<Record<string, unknown>>
  /** Title of the block that asks for it; null: every session does. */
  readonly askedBy: string | null
  /** Commitments that earlier sessions of the group left open: why it is offered; 0 for others. */
  readonly openCount?: number
}

export type SuggestedKit = {
  readonly printables: readonly KitSuggestion[]
  /** Keys of bundled decks. */
  readonly decks: readonly { readonly key: string; readonly askedBy: string }[]
}

export type SuggestionSources = {
  /** Of this session, in the parking or not: what waits is not printed. */
  readonly blocks: readonly Pick<
    AgendaBlock,
    | 'title'
    | 'methodKey'
    | 'partId'
    | 'trackId'
    | 'groupSize'
    | 'prints'
    | 'instructions'
    | 'steps'
    | 'minutes'
  >[]
  /** People to prepare for; 0: nobody knows. */
  readonly people: number
  /** Kinds that the kit holds already. */
  readonly kinds: ReadonlySet<string>
  /** Keys of the bundled decks that the kit holds already. */
  readonly decks: ReadonlySet<string>
  /** Things that earlier sessions of the group left to come back to. */
  readonly leftOpen?: number
  /** Who sits with whom is decided. */
  readonly hasTables?: boolean
  /** Introductions proposed, not made yet, where somebody expected is one of the two. */
  readonly introductions?: number
}

/** What any session needs: a name to wear, and for who comes the first time, who we are and three consents. */
const ALWAYS: readonly KitSuggestion[] = ['nameBadges', 'welcomeCards'].map((kind) => ({
  kind,
  options: {},
  askedBy: null,
}))

/**
 * What the agenda asks to print and the kit does not hold yet, each once, in the order of the day.
 * Numbers follow the head count: a support that counts by groups takes those of its block.
 */
export const suggestedKit = ({
  blocks,
  people,
  kinds,
  decks,
  leftOpen = 0,
  hasTables = false,
  introductions = 0,
}: SuggestionSources): SuggestedKit => {
  const placed = blocks.filter(({ partId, trackId }) => partId !== null || trackId !== null)
  const asked = placed.flatMap((block): KitSuggestion[] => [
    ...printsOfMethod(block.methodKey).printables.map(
      ({ kind, options, ofBlock, perGroup = false }) => ({
        kind,
        options: {
          ...options,
          ...ofBlock?.(block),
          ...(perGroup && people > 0
            ? { count: Math.max(1, groupCount(people, block.groupSize)) }
            : {}),
        },
        askedBy: block.title,
      }),
    ),
    ...block.prints.flatMap(({ label }) => {
      const kind = printableLabelled(label)
      return kind === null ? [] : [{ kind, options: {}, askedBy: block.title }]
    }),
  ])
  // The sheet that the session opens with comes first: without it what was promised is not asked about.
  const opening =
    leftOpen > 0 ? [{ kind: 'whatMoved', options: {}, askedBy: null, openCount: leftOpen }] : []
  const prepared = [
    ...(hasTables ? ['tablePlanSheets'] : []),
    ...(introductions > 0 ? ['introductionSlips'] : []),
  ].map((kind): KitSuggestion => ({ kind, options: {}, askedBy: null }))
  const seen = new Set(kinds)
  const printables = [...opening, ...ALWAYS, ...prepared, ...asked].filter(({ kind }) => {
    const isNew = !seen.has(kind)
    seen.add(kind)
    return isNew
  })
  const known = new Set(decks)
  const wanted = placed
    .flatMap(({ title, methodKey }) =>
      printsOfMethod(methodKey).decks.map((key) => ({ key, askedBy: title })),
    )
    .filter(({ key }) => {
      const isNew = !known.has(key)
      known.add(key)
      return isNew
    })
  return { printables, decks: wanted }
}
