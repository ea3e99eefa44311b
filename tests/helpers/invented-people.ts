import { COMMON_FIRST_NAMES } from '#shared/domain/common-first-names.ts'
import { COMMUNES } from '#shared/domain/communes.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { aPerson } from './attendance-builders.ts'

const FIRST_NAMES = [...COMMON_FIRST_NAMES]
const STARTS = ['Bel', 'Mont', 'Ro', 'La', 'Du', 'Cé', 'Val', 'Sain', 'Jo', 'Ma', 'Pa', 'Té']
const MIDDLES = ['la', 'ré', 'mi', 'no', 'tou', 'be', 'ca', 'di', 'go', 'lou', 'sa', 'vi', 'zé']
const ENDS = ['clair', 'mont', 'vert', 'ville', 'teau', 'rin', 'son', 'nel', 'phine', 'lor', 'ment']
const TRADES = ['Jardin', 'Atelier', 'Coopérative', 'Association', 'Fablab', 'Ferme', 'Maison']

const at = (items: readonly string[], index: number): string => items[index % items.length] ?? ''

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** That many invented people, no two of the same name. Steps are primes: neighbours differ. */
export const inventedPeople = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => {
    const families = STARTS.length * MIDDLES.length * ENDS.length
    const family = (index * 7) % families
    const lastName =
      at(STARTS, family) +
      at(MIDDLES, Math.floor(family / STARTS.length)) +
      at(ENDS, Math.floor(family / STARTS.length / MIDDLES.length))
    const trade = `${at(TRADES, index * 3)} ${at(STARTS, index * 5)}${at(ENDS, index * 11)}`
    return aPerson(`person-${String(index).padStart(5, '0')}`, {
      firstName: capitalised(at(FIRST_NAMES, index * 13 + Math.floor(index / families))),
      lastName,
      structure: index % 3 === 0 ? '' : trade,
      communeCode: at(
        COMMUNES.map(({ code }) => code),
        index * 5,
      ),
      phone: `+3363998${String(index % 10_000).padStart(4, '0')}`,
      email: `personne.${index}@exemple.invalid`,
      offers: index % 4 === 0 ? ['jardinage', 'couture'] : [],
      needs: index % 5 === 0 ? ['informatique'] : [],
    })
  })
