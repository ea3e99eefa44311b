import { activityPlan } from './boards/activity-plan.ts'
import { blason } from './boards/blason.ts'
import { brainwriting } from './boards/brainwriting.ts'
import { empathyMap } from './boards/empathy-map.ts'
import { experiment } from './boards/experiment.ts'
import { fiveWhys } from './boards/five-whys.ts'
import { impactEffort } from './boards/impact-effort.ts'
import { persona } from './boards/persona.ts'
import { posterTemplate } from './boards/poster-template.ts'
import { problemTree } from './boards/problem-tree.ts'
import { prototype } from './boards/prototype.ts'
import { starfish } from './boards/starfish.ts'
import { startStop } from './boards/start-stop.ts'
import { storyboard } from './boards/storyboard.ts'
import { tablecloth } from './boards/tablecloth.ts'
import { vision } from './boards/vision.ts'
import { yole } from './boards/yole.ts'
import { cafeMenu } from './cafe/cafe-menu.ts'
import { sixHats } from './hats/six-hats.ts'
import type { PrintableDefinition } from './printable.ts'

/** In the order of a project: understand, imagine, choose, try, look back, share. */
export const BOARD_PRINTABLES: readonly PrintableDefinition[] = [
  blason,
  problemTree,
  fiveWhys,
  empathyMap,
  persona,
  vision,
  yole,
  brainwriting,
  storyboard,
  impactEffort,
  prototype,
  experiment,
  activityPlan,
  startStop,
  starfish,
  posterTemplate,
  tablecloth,
  cafeMenu,
  sixHats,
]
