import { foldText } from '#shared/domain/folded-text.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Energy } from '#shared/schemas/method.schema.ts'
import type { ShelfMethod } from './use-method-shelf.ts'

type Wanted = {
  readonly typed: string
  readonly energy: Energy | 'all'
  readonly t: Translate
}

/** Methods whose words begin with every word typed, blind to accents and case, in their order. */
export const foundMethods = (
  methods: readonly ShelfMethod[],
  { typed, energy, t }: Wanted,
): readonly ShelfMethod[] => {
  const wanted = foldText(typed).split(' ').filter(Boolean)
  return methods.filter((method) => {
    if (energy !== 'all' && method.energy !== energy) return false
    const { name, purpose, tips } = method
    const words = ` ${foldText(`${name} ${purpose} ${tips} ${t(`agenda.energies.${method.energy}`)}`)}`
    return wanted.every((word) => words.includes(` ${word}`))
  })
}
