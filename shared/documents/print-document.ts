import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Language, Translate } from '#shared/locales/translator.ts'
import type { FontFace } from './font-metrics.ts'

/** Colour as `#RRGGBB`. */
export type Colour = `#${string}`

/** One line of text. `text` has gone through `printableText`, which also chose the `face`. */
export type TextCommand = {
  readonly kind: 'text'
  /** Left end, middle or right end of the line, according to `align` (left when absent). */
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly text: string
  readonly face: FontFace
  /** Size in points. */
  readonly size: number
  readonly colour: Colour
  readonly align?: 'left' | 'center' | 'right'
  /** Words that follow one space further on the same line, in another face; only with `left`. */
  readonly next?: { readonly text: string; readonly face: FontFace }
}

export type LineCommand = {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** Thickness in millimetres. */
  readonly width: number
  readonly colour: Colour
  /** Lengths of dash and space in millimetres. */
  readonly dash?: readonly [number, number]
}

export type RectCommand = {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Radius of the corners in millimetres; square when absent. */
  readonly radius?: number
  readonly fill?: Colour
  readonly stroke?: Colour
  /** Thickness of the outline in millimetres. */
  readonly strokeWidth?: number
  readonly dash?: readonly [number, number]
}

/** An SVG path of our own pictograms; never one that a person supplied. */
export type PathCommand = {
  readonly kind: 'path'
  readonly d: string
  /** Where the origin of the path goes. */
  readonly x: number
  readonly y: number
  /** Millimetres per unit of the path. */
  readonly scale: number
  readonly fill?: Colour
  readonly fillRule?: 'nonzero' | 'evenodd'
  readonly stroke?: Colour
  /** Thickness in units of the path. Ends and joins are round. */
  readonly strokeWidth?: number
}

/** A PNG or JPEG picture, stretched to the rectangle: work the proportions out first. */
export type ImageCommand = {
  readonly kind: 'image'
  /** Key of the picture's bytes in the renderer's `images`. */
  readonly hash: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Marks turned and scaled together, and cut to a rectangle when `clip` is given: a rectangle among the
 * marks, before they are scaled and turned.
 */
export type GroupCommand = {
  readonly kind: 'group'
  /** Degrees, clockwise, about the point `(x, y)`. */
  readonly rotate: number
  /** Enlarges about the same point, lines and words too; 1 when absent. */
  readonly scale?: number
  readonly x: number
  readonly y: number
  readonly clip?: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    /** Radius of the corners; square when absent. */
    readonly radius?: number
  }
  readonly marks: readonly DrawCommand[]
}

/** A mark on the paper. Millimetres from the top left corner of the page, y downwards. */
export type DrawCommand =
  | TextCommand
  | LineCommand
  | RectCommand
  | PathCommand
  | ImageCommand
  | GroupCommand

export type DrawnPage = {
  readonly widthMm: number
  readonly heightMm: number
  /** Which side of its sheet, when the document is printed on both; front when absent. */
  readonly side?: 'front' | 'back'
  readonly marks: readonly DrawCommand[]
  /** Size after cutting, for print shops: written as the page's TrimBox. */
  readonly trim?: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

export const PAPER_SIZES = {
  a4: { widthMm: 210, heightMm: 297 },
  a3: { widthMm: 297, heightMm: 420 },
  letter: { widthMm: 215.9, heightMm: 279.4 },
} as const

/** What people call the papers, in every language. */
export const PAPER_NAMES = {
  a4: 'A4',
  a3: 'A3',
  letter: 'Letter',
} as const satisfies Record<keyof typeof PAPER_SIZES, string>

/** Something the person who prints should know; shown beside the preview. */
export type PrintWarning =
  /** Characters that no font of the paper can draw were left out of `text`. */
  | {
      readonly kind: 'missingCharacters'
      readonly text: string
      readonly characters: readonly string[]
    }
  /** Text that does not fit even at its smallest size; `where` names it (a card's title…). */
  | { readonly kind: 'textDoesNotFit'; readonly where: string; readonly text: string }
  /** A picture that could not be read was left out. */
  | { readonly kind: 'unreadableImage'; readonly where: string }
  /** A support that a newer version wrote: it is left out. */
  | { readonly kind: 'newerVersion'; readonly where: string }
  /** Certificates asked for before anybody typed who came. */
  | { readonly kind: 'attendanceNotTyped'; readonly where: string }
  /** More pages than one prints at once: none is printed. */
  | {
      readonly kind: 'tooManyPages'
      readonly where: string
      readonly pages: number
      readonly limit: number
    }
  /** The same thing stands more than once in a list from which sheets are drawn. */
  | { readonly kind: 'repeatedInList'; readonly where: string; readonly text: string }
  /** A list from which sheets are drawn has fewer things than one sheet needs. */
  | {
      readonly kind: 'listTooShort'
      readonly where: string
      readonly listed: number
      readonly needed: number
    }

export type PrintDocument = {
  readonly info: {
    readonly title: string
    /** The organisation. */
    readonly author: string
    /** Instant (ISO 8601) written in the file: same input and instant, same bytes. */
    readonly createdAt: string
    readonly language: Language
    /** Asks the reader to preselect two-sided printing. */
    readonly duplex?: 'longEdge' | 'shortEdge'
  }
  /**
   * Flowing pages, that come first; they may say how many they are. Asked with `likelyPages`, and again
   * with their number when it is another. Built anew each time: pdfmake writes into it.
   */
  readonly definition?: (pageCount: number) => TDocumentDefinitions
  /** How many the flowing pages should be, 1 when absent: right, it spares laying them out twice. */
  readonly likelyPages?: number
  readonly drawnPages: readonly DrawnPage[]
  readonly warnings: readonly PrintWarning[]
}

/** What a builder may know besides its model. */
export type PrintContext = {
  readonly t: Translate
  readonly language: Language
  /** Instant (ISO 8601) of printing. */
  readonly printedAt: string
  /** Width along the edges where the chosen printer prints nothing, in mm, when it is known. */
  readonly marginMm?: number
  /** Pictures that can be drawn, by hash; absent: not known, and all are taken for readable. */
  readonly readable?: ReadonlySet<string>
}
