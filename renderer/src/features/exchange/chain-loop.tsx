import styles from './ideas-view.module.css'

const SIZE = 132
const RING = 42
const SPOT = 17

const at = (turn: number, radius = RING) => ({
  x: SIZE / 2 + radius * Math.sin(2 * Math.PI * turn),
  y: SIZE / 2 - radius * Math.cos(2 * Math.PI * turn),
})

// From just after one spot to just before the next, along the ring.
const arc = (index: number): string => {
  const gap = SPOT / RING / (2 * Math.PI) + 0.02
  const from = at(index / 3 + gap)
  const to = at((index + 1) / 3 - gap - 0.02)
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}A${RING} ${RING} 0 0 1 ${to.x.toFixed(1)} ${to.y.toFixed(1)}`
}

const initialOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .slice(0, 2)
    .map((part) => part.charAt(0).toLocaleUpperCase('fr'))
    .join('')

/** Three people on a ring, with an arrow from each to whom they help; the words stand beside. */
export const ChainLoop = ({ names }: { readonly names: readonly [string, string, string] }) => (
  <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className={styles.loop} aria-hidden="true">
    <defs>
      <marker
        id="chain-arrow"
        viewBox="0 0 8 8"
        refX="5"
        refY="4"
        markerWidth="5"
        markerHeight="5"
        orient="auto-start-reverse"
      >
        <path d="M0 0L8 4L0 8Z" className={styles.arrowHead} />
      </marker>
    </defs>
    {names.map((name, index) => {
      const { x, y } = at(index / 3)
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: three fixed places on the ring.
        <g key={index}>
          <path d={arc(index)} className={styles.arc} markerEnd="url(#chain-arrow)" />
          <circle cx={x} cy={y} r={SPOT} className={styles.spot} />
          <text x={x} y={y} dy="0.35em" textAnchor="middle" className={styles.initials}>
            {initialOf(name)}
          </text>
        </g>
      )
    })}
  </svg>
)
