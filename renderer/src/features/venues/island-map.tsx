import { useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { formatMediumDay } from '#shared/domain/dates.ts'
import {
  type CommuneCoverage,
  isNeglected,
  type ZoneCoverage,
} from '#shared/domain/venues/coverage.ts'
import {
  asPath,
  communeOnMap,
  islandPoints,
  mapCells,
  zoneBorders,
} from '#shared/domain/venues/island-map.ts'
import { type LabelType, labelBox, placeLabels } from '#shared/domain/venues/map-labels.ts'
import { placedZoneName } from '#shared/domain/venues/zone-names.ts'
import { Hatching } from './hatching.tsx'
import styles from './island-map.module.css'

const COAST = asPath(islandPoints())
const CELLS = mapCells()
const BORDERS = zoneBorders()

/** Radius of a commune where no session was held. */
const NEVER_RADIUS = 3.5
const FIRST_RADIUS = 9
const LARGEST_RADIUS = 24

/** Names of 17 units, in the letters of the screen: none is wider than that for each letter. */
const NAME_TYPE: LabelType = { line: 21, gap: 8, widthOf: (text) => text.length * 8.9 }
const ZONE_HEIGHT = 19

/** The area grows with the number of sessions, as the eye compares areas. */
const bubbleRadius = (held: number): number =>
  held === 0 ? NEVER_RADIUS : Math.min(LARGEST_RADIUS, FIRST_RADIUS * Math.sqrt(held))

/**
 * Martinique with a disc for each commune. State is told by pattern as well as by colour: full,
 * hatched, or a small ring. The tables beside it say the same.
 */
export const IslandMap = ({ zones }: { readonly zones: readonly ZoneCoverage[] }) => {
  const { t } = useWords()
  const id = useId()
  const communes = zones.flatMap((zone) => zone.communes)
  const count = zones.reduce((sum, { held }) => sum + held, 0)
  const neglected = new Set(zones.filter(isNeglected).map(({ zone }) => zone))
  const discs = communes.map(({ commune, held }) => ({
    text: held > 0 ? commune.name : null,
    at: communeOnMap(commune),
    radius: bubbleRadius(held),
    isEmpty: held === 0,
  }))
  const { labels, frame } = placeLabels(discs, NAME_TYPE)
  const boxes = labels.map((label) => labelBox(label, NAME_TYPE))
  const leaders = labels.map(({ leader }) => leader)
  const zoneNames = zones.map(({ zone }) => {
    const text = t(`common.zones.${zone}`)
    const size = { width: text.length * 11, height: ZONE_HEIGHT }
    const isHatched = neglected.has(zone)
    return {
      zone,
      text,
      placed: placedZoneName(zone, size, { boxes, leaders, frame, isHatched }, discs),
    }
  })
  return (
    <svg
      viewBox={`${frame.left} ${frame.top} ${frame.right - frame.left} ${frame.bottom - frame.top}`}
      className={styles.map}
      role="img"
      aria-label={t('venues.coverage.map', { count })}
    >
      <defs>
        <Hatching id={`${id}zone`} className={styles.zoneHatch ?? ''} step={9} />
        <Hatching id={`${id}dot`} className={styles.dotHatch ?? ''} step={5} />
        <clipPath id={`${id}coast`}>
          <path d={COAST} />
        </clipPath>
      </defs>
      <path d={COAST} className={styles.land} />
      <g clipPath={`url(#${id}coast)`}>
        {CELLS.filter(({ commune }) => neglected.has(commune.zone)).map(({ commune, points }) => (
          <path key={commune.code} d={asPath(points)} fill={`url(#${id}zone)`} />
        ))}
        {BORDERS.map(({ from, to }) => (
          <line
            key={`${from.x} ${from.y} ${to.x} ${to.y}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className={styles.border}
          />
        ))}
      </g>
      <path d={COAST} className={styles.coast} />
      {labels.map(({ text, leader: { from, to } }) => (
        <line key={text} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.leader} />
      ))}
      {communes.map((one) => (
        <CommuneDot key={one.commune.code} coverage={one} hatching={`url(#${id}dot)`} />
      ))}
      {zoneNames.map(
        ({ zone, text, placed }) =>
          placed && (
            <g key={zone}>
              {placed.isOverRings && (
                <rect
                  x={placed.box.left}
                  y={placed.box.top}
                  width={placed.box.right - placed.box.left}
                  height={placed.box.bottom - placed.box.top}
                  className={styles.land}
                />
              )}
              <text
                {...placed.at}
                textAnchor="middle"
                className={styles.zone}
                style={{ fontSize: `${ZONE_HEIGHT * placed.share}px` }}
              >
                {text}
              </text>
            </g>
          ),
      )}
      {labels.map(({ text, x, y, anchor }) => (
        <text key={text} x={x} y={y} textAnchor={anchor} className={styles.name}>
          {text}
        </text>
      ))}
    </svg>
  )
}

type CommuneDotProps = { readonly coverage: CommuneCoverage; readonly hatching: string }

const CommuneDot = ({ coverage, hatching }: CommuneDotProps) => {
  const { t, language } = useWords()
  const { commune, held, lastDay, state } = coverage
  const { x, y } = communeOnMap(commune)
  const at = { cx: x, cy: y, r: bubbleRadius(held) }
  return (
    <g>
      <title>
        {t('venues.coverage.dot', {
          count: held,
          commune: commune.name,
          day: lastDay === null ? '' : formatMediumDay(lastDay, language),
        })}
      </title>
      <circle {...at} className={classNames(styles.dot, styles[state])} />
      {state === 'longAgo' && <circle {...at} fill={hatching} />}
      {held > 1 && state === 'recent' && (
        <text x={x} y={y + 5} className={styles.figure}>
          {held}
        </text>
      )}
    </g>
  )
}
