import { IconChecks, IconCoffee, IconDoor, IconEar, IconFlag, IconTools } from '@tabler/icons-react'
import type { Icon } from '#renderer/ui/icon.ts'
import type { Energy } from '#shared/schemas/method.schema.ts'

/** A picture for each energy, beside its colour: nothing depends on colour alone. */
export const ENERGY_ICONS: Readonly<Record<Energy, Icon>> = {
  welcome: IconDoor,
  input: IconEar,
  production: IconTools,
  decision: IconChecks,
  break: IconCoffee,
  closing: IconFlag,
}
