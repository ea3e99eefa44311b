import { certificates } from './people/certificates.ts'
import { labels } from './people/labels.ts'
import { nameBadges } from './people/name-badges.ts'
import { roleTents } from './people/role-tents.ts'
import { tablePlanSheets } from './people/table-plan-sheets.ts'
import { tableTents } from './people/table-tents.ts'
import { totemGroups } from './people/totem-groups.ts'
import { valuesCharter } from './people/values-charter.ts'
import { welcomeCards } from './people/welcome-cards.ts'
import type { PrintableDefinition } from './printable.ts'

export const PEOPLE_PRINTABLES: readonly PrintableDefinition[] = [
  nameBadges,
  totemGroups,
  tablePlanSheets,
  roleTents,
  tableTents,
  labels,
  welcomeCards,
  valuesCharter,
  certificates,
]
