import type { Prototype } from '#shared/schemas/outcome.schema.ts'
import { foldText } from '../folded-text.ts'

/** 1 for a new idea; the one after the last for an idea that bears the same name. */
export const nextVersion = (
  title: string,
  prototypes: readonly Pick<Prototype, 'title' | 'version'>[],
): number =>
  1 +
  Math.max(
    0,
    ...prototypes
      .filter((one) => foldText(one.title) === foldText(title))
      .map(({ version }) => version),
  )
