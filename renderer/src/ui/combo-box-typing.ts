import { foldText } from '#shared/domain/folded-text.ts'
import type { Option } from './list-box-option.tsx'

/** More choices than this are cut: one types another letter instead of scrolling. */
const SHOWN_LIMIT = 60

/** The choices to list for what was typed: every word of it begins a word of the choice. */
export const matching = <Id extends string>(
  options: readonly Option<Id>[],
  typed: string,
): readonly Option<Id>[] => {
  const wanted = foldText(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return options.slice(0, SHOWN_LIMIT)
  const found: Option<Id>[] = []
  for (const option of options) {
    const folded = ` ${foldText(`${option.label} ${option.detail ?? ''}`)}`
    if (wanted.every((word) => folded.includes(` ${word}`))) found.push(option)
    if (found.length === SHOWN_LIMIT) break
  }
  return found
}

/** The choices whose label says just what was typed. */
export const sameAsTyped = <Id extends string>(
  options: readonly Option<Id>[],
  typed: string,
): readonly Option<Id>[] => {
  const folded = foldText(typed)
  return folded === '' ? [] : options.filter(({ label }) => foldText(label) === folded)
}

/**
 * How the box is left, or confirmed, without a choice in the list: one types faster than the list
 * opens, or goes on with Tab.
 */
export type Leaving = 'enter' | 'escape' | 'away'

/** What becomes of what was typed then. `keep`: it stays in the box. `drop`: the old value shows. */
export type TypedFate<Id extends string> =
  | { readonly kind: 'take'; readonly id: Id }
  | { readonly kind: 'create' | 'keep' | 'drop' | 'empty' }

/**
 * Takes what was typed for the choice of that very name; creates on Enter when nothing in the list is
 * like it; else a box that can create keeps it: it may be a name that stands nowhere else.
 */
export const fateOfTyped = <Id extends string>(
  typed: string,
  how: Leaving,
  options: readonly Option<Id>[],
  canCreate: boolean,
): TypedFate<Id> => {
  if (how === 'escape') return { kind: 'drop' }
  if (typed.trim() === '') return { kind: 'empty' }
  const [same, ...others] = sameAsTyped(options, typed)
  if (same && others.length === 0 && !same.isDisabled) return { kind: 'take', id: same.id }
  if (!canCreate) return { kind: 'drop' }
  return { kind: how === 'enter' && matching(options, typed).length === 0 ? 'create' : 'keep' }
}
