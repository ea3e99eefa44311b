import { useMemo } from 'react'
import { useTeamMethods } from '#renderer/data/queries/use-planning.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import type { KeyedMethod } from '#shared/domain/agenda/block-of-method.ts'
import type { SearchableMethod } from '#shared/domain/methods/method-search.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'

/** A method one can pick, with what the team thinks of it. */
export type ShelfMethod = KeyedMethod &
  SearchableMethod & { readonly isOwn: boolean; readonly isFavourite: boolean }

export type MethodShelf = {
  /** Favourites first, then the team's own, then the others. */
  readonly methods: readonly ShelfMethod[]
  readonly byKey: ReadonlyMap<string, KeyedMethod>
}

const rank = ({ isFavourite, isOwn }: ShelfMethod): number => (isFavourite ? 0 : isOwn ? 1 : 2)

/** Bundled methods and the team's own; the same object as long as none changes. */
export const useMethodShelf = (): MethodShelf => {
  const { language } = useWords()
  const own = useTeamMethods()
  return useMemo(() => {
    const isFavourite = (key: string) => own?.marks.get(key)?.isFavourite ?? false
    const methods = [
      ...(own?.methods ?? []).map((method) => ({ ...method, key: method.id, isOwn: true })),
      ...builtinMethods(language).map((method) => ({ ...method, isOwn: false })),
    ]
      .map((method): ShelfMethod => ({ ...method, isFavourite: isFavourite(method.key) }))
      .toSorted(
        (left, right) => rank(left) - rank(right) || left.name.localeCompare(right.name, language),
      )
    return { methods, byKey: new Map(methods.map((method) => [method.key, method])) }
  }, [own, language])
}
