import type { Icon as TablerIcon } from '@tabler/icons-react'

/** An icon of the one set, passed as it is imported: `icon={IconPrinter}`. */
export type Icon = TablerIcon
