import { foldText } from '#shared/domain/folded-text.ts'
import { compareText } from '#shared/domain/ordering.ts'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import { useQuery } from './use-query.ts'

/** Funders' templates by name; undefined while loading. */
export const useFunderTemplates = (): readonly FunderTemplate[] | undefined =>
  useQuery(async (database) =>
    (await database.funderTemplates.toArray()).toSorted(
      (left, right) =>
        compareText(foldText(left.name), foldText(right.name)) || compareText(left.id, right.id),
    ),
  )

/** One template; null when it is gone, undefined while loading. */
export const useFunderTemplate = (id: string): FunderTemplate | null | undefined =>
  useQuery(async (database) => (await database.funderTemplates.get(id)) ?? null, [id])
