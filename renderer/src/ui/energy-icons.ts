import { IconChecks, IconCoffee, IconDoor, IconEar, IconFlag, IconTools } from '@tabler/icons-react'
import type { Energy } from '#shared/schemas/method.schema.ts'
import type { Icon } from './icon.ts'

/** A picture for each energy, beside its colour: nothing depends on colour alone. */
export const ENERGY_ICONS: Readonly<Record<Energy, Icon>> = {
  welcome: IconDoor,
  input: IconEar,
  production: IconTools,
  decision: IconChecks,
  break: IconCoffee,
  closing: IconFlag,
}
