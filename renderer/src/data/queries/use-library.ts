import { useMemo } from 'react'
import type { KeyedMethod } from '#shared/domain/agenda/block-of-method.ts'
import type { SearchableMethod } from '#shared/domain/methods/method-search.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'
import { builtinTemplates } from '#shared/library/builtin-templates.ts'
import type { Language } from '#shared/locales/translator.ts'
import type { MethodMark } from '#shared/schemas/method.schema.ts'
import type { Template } from '#shared/schemas/template.schema.ts'
import { useTeamMethods, useTemplates } from './use-planning.ts'

/** A method one can pick, with what the team thinks of it. */
export type ShelfMethod = KeyedMethod &
  SearchableMethod & {
    readonly isOwn: boolean
    readonly isFavourite: boolean
    /** What worked, in the team's words. */
    readonly experience: string
  }

export type MethodShelf = {
  /** Favourites first, then the team's own, then the others. */
  readonly methods: readonly ShelfMethod[]
  readonly byKey: ReadonlyMap<string, ShelfMethod>
  /** False until the team's own are read. */
  readonly isWhole: boolean
}

const rank = ({ isFavourite, isOwn }: ShelfMethod): number => (isFavourite ? 0 : isOwn ? 1 : 2)

/** Bundled methods and the team's own; the same object as long as none changes. */
export const useMethodShelf = (language: Language): MethodShelf => {
  const own = useTeamMethods()
  return useMemo(() => {
    const markOf = (key: string): Partial<MethodMark> => own?.marks.get(key) ?? {}
    const methods = [
      ...(own?.methods ?? []).map((method) => ({ ...method, key: method.id, isOwn: true })),
      ...builtinMethods(language).map((method) => ({ ...method, isOwn: false })),
    ]
      .map((method): ShelfMethod => {
        const { isFavourite = false, experience = '' } = markOf(method.key)
        return { ...method, isFavourite, experience }
      })
      .toSorted(
        (left, right) => rank(left) - rank(right) || left.name.localeCompare(right.name, language),
      )
    return {
      methods,
      byKey: new Map(methods.map((method) => [method.key, method])),
      isWhole: own !== undefined,
    }
  }, [own, language])
}

/** A template one can start from. */
export type ShelfTemplate = Pick<Template, 'name' | 'description' | 'content'> & {
  /** Key of a bundled one, id of the team's own. */
  readonly id: string
  readonly isOwn: boolean
}

/** The team's templates, then the bundled ones; undefined while the team's are read. */
export const useTemplateShelf = (language: Language): readonly ShelfTemplate[] | undefined => {
  const own = useTemplates()
  return useMemo(
    () =>
      own && [
        ...own.map((template) => ({ ...template, isOwn: true })),
        ...builtinTemplates(language).map(({ key, ...template }) => ({
          ...template,
          id: key,
          isOwn: false,
        })),
      ],
    [own, language],
  )
}
