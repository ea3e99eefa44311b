import { labels } from './people/labels.ts'
import { nameBadges } from './people/name-badges.ts'
import { roleTents } from './people/role-tents.ts'
import { tableTents } from './people/table-tents.ts'
import type { PrintableDefinition } from './printable.ts'

export const PEOPLE_PRINTABLES: readonly PrintableDefinition[] = [
  nameBadges,
  roleTents,
  tableTents,
  labels,
]
