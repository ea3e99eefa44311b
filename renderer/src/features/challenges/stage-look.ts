import { IconBulb, IconEye, IconFlask, IconScissors, IconShare } from '@tabler/icons-react'
import type { Icon } from '#renderer/ui/icon.ts'
import type { ChallengeStage } from '#shared/schemas/challenge.schema.ts'

/** The picture of each stage, the same as on the printed board. */
export const STAGE_ICONS: Readonly<Record<ChallengeStage, Icon>> = {
  observe: IconEye,
  imagine: IconBulb,
  prototype: IconScissors,
  experiment: IconFlask,
  share: IconShare,
}
