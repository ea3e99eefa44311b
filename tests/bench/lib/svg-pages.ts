import { createElement, type ElementType, type ReactElement } from 'react'
import { createMeasure } from '#shared/documents/cards/line-breaking.ts'
import { MM_PER_POINT } from '#shared/documents/font-metrics.ts'
import type { DrawCommand, DrawnPage, TextCommand } from '#shared/documents/print-document.ts'

/** What the elements are called: SVG in a page, or the components of a PDF library. */
export type SvgTags = {
  readonly svg: ElementType
  readonly g: ElementType
  readonly line: ElementType
  readonly rect: ElementType
  readonly path: ElementType
  readonly text: ElementType
}

const measure = createMeasure()

/** Words of two faces on one line become two pieces. */
const pieces = ({ next, ...first }: TextCommand): readonly TextCommand[] => {
  if (next === undefined) return [first]
  const before = measure(first.face, `${first.text} `) * first.size
  return [first, { ...first, ...next, x: first.x + before }]
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

const elementOf = (mark: DrawCommand, key: number, tags: SvgTags): ReactElement => {
  switch (mark.kind) {
    case 'text': {
      const words = pieces(mark).map(({ x, y, face, size, colour, align, text }, index) =>
        createElement(
          tags.text,
          {
            key: index,
            x,
            y,
            fill: colour,
            textAnchor: ANCHORS[align ?? 'left'],
            style: { fontFamily: face, fontSize: size * MM_PER_POINT },
          },
          text,
        ),
      )
      return createElement(tags.g, { key }, words)
    }
    case 'line': {
      const { x1, y1, x2, y2, width, colour, dash } = mark
      return createElement(tags.line, {
        ...{ key, x1, y1, x2, y2, stroke: colour, strokeWidth: width },
        ...(dash ? { strokeDasharray: dash.join(' ') } : {}),
      })
    }
    case 'rect': {
      const { x, y, width, height, radius = 0, fill, stroke, strokeWidth = 0.2, dash } = mark
      return createElement(tags.rect, {
        ...{ key, x, y, width, height, rx: radius, ry: radius, fill: fill ?? 'none' },
        ...(stroke ? { stroke, strokeWidth } : {}),
        ...(dash ? { strokeDasharray: dash.join(' ') } : {}),
      })
    }
    case 'path': {
      const { d, x, y, scale, fill, fillRule, stroke, strokeWidth = 1 } = mark
      const outline = createElement(tags.path, {
        ...{ d, fill: fill ?? 'none' },
        ...(fillRule ? { fillRule } : {}),
        ...(stroke ? { stroke, strokeWidth, strokeLinecap: 'round', strokeLinejoin: 'round' } : {}),
      })
      return createElement(
        tags.g,
        { key, transform: `translate(${x}, ${y}) scale(${scale})` },
        outline,
      )
    }
    case 'group': {
      const { rotate, x, y, marks } = mark
      if (mark.clip || mark.scale !== undefined) throw new Error('The bench cuts no mark for peers')
      return createElement(
        tags.g,
        { key, transform: `rotate(${rotate}, ${x}, ${y})` },
        marks.map((one, index) => elementOf(one, index, tags)),
      )
    }
    case 'image':
      throw new Error('The bench draws no picture')
  }
}

/** The marks of a page, in millimetres, as SVG elements of the given names. */
export const svgOfPage = (
  { widthMm, heightMm, marks }: DrawnPage,
  tags: SvgTags,
  size: Readonly<Record<string, unknown>>,
): ReactElement =>
  createElement(
    tags.svg,
    { viewBox: `0 0 ${widthMm} ${heightMm}`, ...size },
    marks.map((mark, index) => elementOf(mark, index, tags)),
  )
