import { DECK_INKS, fillBleeds } from '#shared/documents/cards/card-style.ts'
import type { Box } from '#shared/documents/imposition/box.ts'
import { type SheetTemplate, sheetTemplate } from '#shared/documents/imposition/sheet-template.ts'
import { behind } from '#shared/documents/imposition/two-sided.ts'
import type { BackMode, Deck } from '#shared/schemas/library.schema.ts'
import styles from './deck-page.module.css'

const WHITE = '#FFFFFF'
const LINE = '#4A5A54'

// A front: its picture above, two lines of words below.
const Front = ({ box, fill }: { readonly box: Box; readonly fill: string }) => {
  const { x, y, width, height } = box
  const pad = width * 0.08
  const bar = { x: x + pad * 2, height: height * 0.05, fill: LINE }
  return (
    <>
      <rect {...box} fill={WHITE} stroke={LINE} strokeWidth={0.8} />
      <rect x={x + pad} y={y + pad} width={width - 2 * pad} height={height * 0.45} fill={fill} />
      <rect {...bar} y={y + height * 0.65} width={width - 4 * pad} />
      <rect {...bar} y={y + height * 0.78} width={(width - 4 * pad) * 0.6} />
    </>
  )
}

// A back: its cloth, with the threads crossing.
const Back = ({ box, fill }: { readonly box: Box; readonly fill: string }) => {
  const { x, y, width, height } = box
  const pad = width * 0.08
  const thread = { stroke: WHITE, strokeWidth: 1.6 }
  return (
    <>
      <rect {...box} fill={WHITE} stroke={LINE} strokeWidth={0.8} />
      <rect x={x + pad} y={y + pad} width={width - 2 * pad} height={height - 2 * pad} fill={fill} />
      {[0.3, 0.7].map((share) => (
        <g key={share}>
          <line
            x1={x + width * share}
            x2={x + width * share}
            y1={y + pad}
            y2={y + height - pad}
            {...thread}
          />
          <line
            x1={x + pad}
            x2={x + width - pad}
            y1={y + height * share}
            y2={y + height * share}
            {...thread}
          />
        </g>
      ))}
    </>
  )
}

const Paper = ({ template }: { readonly template: SheetTemplate }) => (
  <rect
    width={template.paper.widthMm}
    height={template.paper.heightMm}
    fill={WHITE}
    stroke={LINE}
    strokeWidth={1.4}
  />
)

const FoldLine = ({ template }: { readonly template: SheetTemplate }) => {
  const { fold, paper } = template
  if (fold === undefined) return null
  const line =
    fold.axis === 'horizontal'
      ? { x1: 0, x2: paper.widthMm, y1: fold.at, y2: fold.at }
      : { x1: fold.at, x2: fold.at, y1: 0, y2: paper.heightMm }
  return <line {...line} stroke={LINE} strokeWidth={2.4} strokeDasharray="9 5" />
}

// A sheet that is turned over: an arrow from its front to its back.
const TurnArrow = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path
    d={`M${x - 18} ${y}h32m-9 -9l9 9l-9 9`}
    fill="none"
    stroke={LINE}
    strokeWidth={4}
    strokeLinecap="round"
    strokeLinejoin="round"
  />
)

/** The real sheet of this deck, small: where fronts and backs go with that kind of back. */
export const BackModePicture = ({
  deck,
  mode,
}: {
  readonly deck: Deck
  readonly mode: BackMode
}) => {
  const template = sheetTemplate({
    size: deck.size,
    backMode: mode,
    paper: deck.paper,
    bleeds: fillBleeds(deck),
  })
  const { paper, slots } = template
  const { fill } = DECK_INKS[deck.colour]
  const gap = 58
  const width = mode === 'duplex' ? 2 * paper.widthMm + gap : paper.widthMm
  // The same frame for all, so that they are compared at one scale.
  const frame = { width: 2 * 297 + gap, height: 300 }
  const left = (frame.width - width) / 2
  const top = (frame.height - Math.min(paper.heightMm, 297)) / 2
  const scale = deck.paper === 'a3' ? 0.7 : 1
  return (
    <svg
      className={styles.modePicture}
      viewBox={`${-frame.width / 2} -152 ${frame.width} 304`}
      aria-hidden="true"
    >
      <g
        transform={`scale(${scale}) translate(${left - frame.width / 2} ${top - paper.heightMm / 2 - top})`}
      >
        <Paper template={template} />
        {slots.map(({ front, back }) => (
          <g key={`${front.x} ${front.y}`}>
            <Front box={front} fill={fill} />
            {back && <Back box={back} fill={fill} />}
          </g>
        ))}
        <FoldLine template={template} />
        {mode === 'duplex' && (
          <>
            <TurnArrow x={paper.widthMm + gap / 2} y={paper.heightMm / 2} />
            <g transform={`translate(${paper.widthMm + gap} 0)`}>
              <Paper template={template} />
              {slots.map(({ front }) => (
                <Back key={`${front.x} ${front.y}`} box={behind(front, paper)} fill={fill} />
              ))}
            </g>
          </>
        )}
      </g>
    </svg>
  )
}
