type HatchingProps = {
  readonly id: string
  /** Colours the lines. */
  readonly className: string
  /** Distance between two lines, in map units. */
  readonly step: number
}

/** Slanted lines to fill a shape with: read without any colour. */
export const Hatching = ({ id, className, step }: HatchingProps) => (
  <pattern
    id={id}
    width={step}
    height={step}
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <line x1={0} y1={0} x2={0} y2={step} className={className} />
  </pattern>
)
