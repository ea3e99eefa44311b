import { useId } from 'react'
import { attachmentUrl } from '#renderer/lib/attachment-url.ts'
import { type FontFace, MM_PER_POINT } from '#shared/documents/font-metrics.ts'
import type {
  DrawCommand,
  GroupCommand,
  LineCommand,
  PathCommand,
  RectCommand,
  TextCommand,
} from '#shared/documents/print-document.ts'

const FONTS: Readonly<Record<FontFace, { family: string; weight: number }>> = {
  regular: { family: '"Atkinson Hyperlegible Next"', weight: 400 },
  bold: { family: '"Atkinson Hyperlegible Next"', weight: 700 },
  fallbackRegular: { family: 'Andika', weight: 400 },
  fallbackBold: { family: 'Andika', weight: 700 },
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

const TextMark = ({ mark }: { readonly mark: TextCommand }) => {
  const { family, weight } = FONTS[mark.face]
  return (
    <text
      x={mark.x}
      y={mark.y}
      fill={mark.colour}
      fontFamily={family}
      fontWeight={weight}
      fontSize={mark.size * MM_PER_POINT}
      textAnchor={ANCHORS[mark.align ?? 'left']}
    >
      {mark.text}
      {mark.next && (
        <>
          {' '}
          <tspan
            fontFamily={FONTS[mark.next.face].family}
            fontWeight={FONTS[mark.next.face].weight}
          >
            {mark.next.text}
          </tspan>
        </>
      )}
    </text>
  )
}

const LineMark = ({ mark }: { readonly mark: LineCommand }) => (
  <line
    x1={mark.x1}
    y1={mark.y1}
    x2={mark.x2}
    y2={mark.y2}
    stroke={mark.colour}
    strokeWidth={mark.width}
    strokeDasharray={mark.dash?.join(' ')}
  />
)

const RectMark = ({ mark }: { readonly mark: RectCommand }) => (
  <rect
    x={mark.x}
    y={mark.y}
    width={mark.width}
    height={mark.height}
    rx={mark.radius}
    fill={mark.fill ?? 'none'}
    stroke={mark.stroke}
    strokeWidth={mark.stroke === undefined ? undefined : (mark.strokeWidth ?? 0.2)}
    strokeDasharray={mark.dash?.join(' ')}
  />
)

const PathMark = ({ mark }: { readonly mark: PathCommand }) => (
  <path
    d={mark.d}
    transform={`translate(${mark.x} ${mark.y}) scale(${mark.scale})`}
    fill={mark.fill ?? 'none'}
    fillRule={mark.fillRule}
    stroke={mark.stroke}
    strokeWidth={mark.strokeWidth ?? 1}
    strokeLinecap="round"
    strokeLinejoin="round"
  />
)

const GroupMark = ({ mark }: { readonly mark: GroupCommand }) => {
  const id = useId()
  const { rotate, scale = 1, x, y, clip, marks } = mark
  const scaled = scale === 1 ? '' : ` translate(${x} ${y}) scale(${scale}) translate(${-x} ${-y})`
  return (
    <g transform={`rotate(${rotate} ${x} ${y})${scaled}`}>
      {clip === undefined ? (
        <DrawnMarks marks={marks} />
      ) : (
        <>
          <clipPath id={id}>
            <rect x={clip.x} y={clip.y} width={clip.width} height={clip.height} rx={clip.radius} />
          </clipPath>
          <g clipPath={`url(#${id})`}>
            <DrawnMarks marks={marks} />
          </g>
        </>
      )}
    </g>
  )
}

const Mark = ({ mark }: { readonly mark: DrawCommand }) => {
  switch (mark.kind) {
    case 'text':
      return <TextMark mark={mark} />
    case 'line':
      return <LineMark mark={mark} />
    case 'rect':
      return <RectMark mark={mark} />
    case 'path':
      return <PathMark mark={mark} />
    case 'group':
      return <GroupMark mark={mark} />
    case 'image':
      return (
        <image
          href={attachmentUrl(mark.hash)}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          preserveAspectRatio="none"
        />
      )
  }
}

/**
 * The drawing commands of the paper as SVG elements, for an `<svg>` whose unit is the millimetre:
 * one layout, two outputs.
 */
export const DrawnMarks = ({ marks }: { readonly marks: readonly DrawCommand[] }) =>
  marks.map((mark, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place, and no state.
    <Mark key={index} mark={mark} />
  ))
