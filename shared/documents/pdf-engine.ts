// The parts of pdfmake and of the live pdfkit document that the renderer uses, private ones
// included: typed here so that a change of either shows in one place (and in the tests).

/** Where a glyph goes after the one before it, in thousandths of the size. */
export type GlyphPosition = {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

export type PdfFont = {
  readonly id: string
  ref(): PdfReference
  /** Glyphs as hexadecimal numbers, and their places; each is put into the font of the document. */
  encode(text: string): readonly [readonly string[], readonly GlyphPosition[]]
  /** Width in points. */
  widthOfString(text: string, size: number): number
}
export type PdfReference = { readonly data: Record<string, unknown>; end(): void }

export type LivePdf = {
  page: {
    readonly dictionary: PdfReference
    readonly height: number
    /** Fonts of the page by name. */
    readonly fonts: Record<string, PdfReference>
    /** Adds operators. */
    write(operators: string): void
  }
  _font: PdfFont
  readonly _root: PdfReference
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont
  provideImage(name: string): object
  /** Adds operators to the current page: everything that draws goes through it. */
  addContent(operators: string): LivePdf
  ref(data: Record<string, unknown>): PdfReference
  addPage(options: { size: [number, number]; margin: number }): LivePdf
  switchToPage(index: number): unknown
  bufferedPageRange(): { readonly start: number; readonly count: number }
  save(): LivePdf
  restore(): LivePdf
  rotate(degrees: number, options: { origin: [number, number] }): LivePdf
  translate(x: number, y: number): LivePdf
  scale(factor: number, options?: { origin: [number, number] }): LivePdf
  rect(x: number, y: number, width: number, height: number): LivePdf
  roundedRect(x: number, y: number, width: number, height: number, radius: number): LivePdf
  moveTo(x: number, y: number): LivePdf
  lineTo(x: number, y: number): LivePdf
  path(d: string): LivePdf
  clip(): LivePdf
  fill(rule?: string): LivePdf
  stroke(): LivePdf
  fillAndStroke(): LivePdf
  lineWidth(points: number): LivePdf
  lineCap(style: 'round' | 'butt'): LivePdf
  lineJoin(style: 'round' | 'miter'): LivePdf
  dash(length: number, options: { space: number }): LivePdf
  undash(): LivePdf
  fontSize(points: number): LivePdf
  text(
    text: string,
    x: number,
    y: number,
    options: { lineBreak: false; baseline: 'alphabetic' },
  ): LivePdf
  image(
    image: object,
    x: number,
    y: number,
    options: { width: number; height: number; ignoreOrientation: boolean },
  ): LivePdf
}

/** pdfmake, Node or browser build: both are one object shared by the whole process. */
export type PdfMaker = {
  readonly virtualfs: { readonly storage: Record<string, unknown> }
  setFonts(fonts: Record<string, { normal: string; bold: string }>): void
  setUrlAccessPolicy(allows: (url: string) => boolean): void
  setLocalAccessPolicy?(allows: (path: string) => boolean): void
  setProgressCallback(callback: (share: number) => void): void
  createPdf(
    definition: object,
    options: { bufferPages: boolean },
  ): {
    getStream(): Promise<LivePdf>
    getBuffer(): Promise<Uint8Array>
  }
}
