import type { PrintableDefinition } from './printable.ts'
import { circleRules } from './signs/circle-rules.ts'
import { fishbowlRules } from './signs/fishbowl-rules.ts'
import { jarLabels } from './signs/jar-labels.ts'
import { openSpaceRules } from './signs/open-space-rules.ts'
import { signPosters } from './signs/sign-posters.ts'
import { wayfindingSigns } from './signs/wayfinding-signs.ts'

/** To find one’s way, to know how one speaks here, to label. */
export const SIGN_PRINTABLES: readonly PrintableDefinition[] = [
  signPosters,
  wayfindingSigns,
  openSpaceRules,
  circleRules,
  fishbowlRules,
  jarLabels,
]
