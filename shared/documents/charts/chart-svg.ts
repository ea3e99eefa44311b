import { type FontFace, MM_PER_POINT } from '../font-metrics.ts'
import type { DrawCommand, GroupCommand } from '../print-document.ts'
import type { Chart } from './chart.ts'

// Other software has its own fonts: those that look nearest come next.
const FAMILIES: Readonly<Record<FontFace, readonly [family: string, weight: number]>> = {
  regular: ['Atkinson Hyperlegible Next, Atkinson Hyperlegible, Arial, sans-serif', 400],
  bold: ['Atkinson Hyperlegible Next, Atkinson Hyperlegible, Arial, sans-serif', 700],
  fallbackRegular: ['Andika, Arial, sans-serif', 400],
  fallbackBold: ['Andika, Arial, sans-serif', 700],
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const tenThousandth = (value: number): string => String(Math.round(value * 1e4) / 1e4)

type Attributes = Readonly<Record<string, string | number | undefined>>

const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? tenThousandth(value) : escaped(value ?? '')}"`,
    )
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Gives each clipping rectangle a name of its own. */
type Names = { next: number }

const groupElement = (group: GroupCommand, names: Names): string => {
  const { rotate, scale = 1, x, y, clip, marks } = group
  const inner = marks.map((mark) => markElement(mark, names)).join('')
  const turn = rotate === 0 ? '' : `rotate(${rotate} ${x} ${y})`
  const grown = scale === 1 ? '' : ` translate(${x} ${y}) scale(${scale}) translate(${-x} ${-y})`
  const transform = `${turn}${grown}`.trim() || undefined
  if (clip === undefined) return element('g', { transform }, inner)
  names.next += 1
  const id = `clip${names.next}`
  const { radius, ...box } = clip
  return element(
    'g',
    { transform },
    `${element('clipPath', { id }, element('rect', { ...box, rx: radius }))}${element('g', { 'clip-path': `url(#${id})` }, inner)}`,
  )
}

const markElement = (mark: DrawCommand, names: Names): string => {
  switch (mark.kind) {
    case 'text': {
      const [family, weight] = FAMILIES[mark.face]
      return element(
        'text',
        {
          x: mark.x,
          y: mark.y,
          fill: mark.colour,
          'font-family': family,
          'font-weight': weight,
          'font-size': mark.size * MM_PER_POINT,
          'text-anchor': ANCHORS[mark.align ?? 'left'],
        },
        escaped(mark.text),
      )
    }
    case 'line':
      return element('line', {
        x1: mark.x1,
        y1: mark.y1,
        x2: mark.x2,
        y2: mark.y2,
        stroke: mark.colour,
        'stroke-width': mark.width,
        'stroke-dasharray': mark.dash?.join(' '),
      })
    case 'rect':
      return element('rect', {
        x: mark.x,
        y: mark.y,
        width: mark.width,
        height: mark.height,
        rx: mark.radius,
        fill: mark.fill ?? 'none',
        stroke: mark.stroke,
        'stroke-width': mark.stroke === undefined ? undefined : (mark.strokeWidth ?? 0.2),
      })
    case 'path':
      return element('path', {
        d: mark.d,
        transform: `translate(${mark.x} ${mark.y}) scale(${mark.scale})`,
        fill: mark.fill ?? 'none',
        stroke: mark.stroke,
        'stroke-width': mark.strokeWidth,
      })
    case 'group':
      return groupElement(mark, names)
    case 'image':
      // No chart holds a photo.
      return ''
  }
}

/** A chart as an SVG file of its real size, titled for those who do not see it. */
export const svgOf = ({ width, height, marks }: Chart, title: string): string => {
  const names: Names = { next: 0 }
  const inner = [
    element('title', {}, escaped(title)),
    element('rect', { width, height, fill: '#FFFFFF' }),
    ...marks.map((mark) => markElement(mark, names)),
  ].join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${tenThousandth(width)}mm`,
      height: `${tenThousandth(height)}mm`,
      viewBox: `0 0 ${tenThousandth(width)} ${tenThousandth(height)}`,
    },
    inner,
  )}\n`
}
