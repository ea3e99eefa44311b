import { DrawnMarks } from '#renderer/ui/card-preview/drawn-marks.tsx'
import { TOTEM_INKS, totemMark } from '#shared/documents/totem/totem-marks.ts'
import type { Totem, TotemColour } from '#shared/schemas/people.schema.ts'

/** A totem as the paper draws it. Not read aloud: its name stands beside it. */
export const TotemImage = ({
  totem,
  size,
}: {
  readonly totem: Pick<Totem, 'picture' | 'colour'>
  /** CSS pixels. */
  readonly size: number
}) => (
  <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
    <DrawnMarks marks={totemMark(totem, { x: 10, y: 10 }, 20)} />
  </svg>
)

/** A disc of a totem's colour; the word stands beside it. */
export const TotemSwatch = ({ colour }: { readonly colour: TotemColour }) => (
  <svg width={28} height={28} viewBox="0 0 28 28" aria-hidden="true">
    <circle cx={14} cy={14} r={12} fill={TOTEM_INKS[colour].fill} stroke="currentColor" />
  </svg>
)
