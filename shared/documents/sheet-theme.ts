import type { Colour, PathCommand } from './print-document.ts'

/**
 * Colours of the sheets: few, and all readable once printed in grey. Cheap printers make dots of light
 * greys: lines are dark enough to stay lines.
 */
export const SHEET_COLOURS = {
  ink: '#1E2A26',
  softInk: '#4A5A54',
  /** Small print at the foot: a soft grey breaks up where a printer knows only black and white. */
  footInk: '#2C3834',
  accent: '#0B5D4E',
  warm: '#F2B705',
  rule: '#5F6A64',
  hairline: '#79847E',
  head: '#ECEBE4',
} as const satisfies Record<string, Colour>

/** Thicknesses of lines, in millimetres. */
export const STROKES = { hair: 0.15, thin: 0.25, firm: 0.5 } as const

// Outlines of Tabler icons (MIT), on a 24-unit square.
const SHEET_ICONS = {
  calendar:
    'M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2l0 -12M16 3l0 4M8 3l0 4M4 11l16 0M8 15h2v2h-2l0 -2',
  place:
    'M9 11a3 3 0 1 0 6 0a3 3 0 0 0 -6 0M17.657 16.657l-4.243 4.243a2 2 0 0 1 -2.827 0l-4.244 -4.243a8 8 0 1 1 11.314 0',
  people:
    'M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M3 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2M16 3.13a4 4 0 0 1 0 7.75M21 21v-2a4 4 0 0 0 -3 -3.85',
  pencil: 'M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4M13.5 6.5l4 4',
  privacy:
    'M12 3a12 12 0 0 0 8.5 3a12 12 0 0 1 -8.5 15a12 12 0 0 1 -8.5 -15a12 12 0 0 0 8.5 -3M11 11a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M12 12l0 2.5',
  printer:
    'M17 17h2a2 2 0 0 0 2 -2v-4a2 2 0 0 0 -2 -2h-14a2 2 0 0 0 -2 2v4a2 2 0 0 0 2 2h2M17 9v-4a2 2 0 0 0 -2 -2h-6a2 2 0 0 0 -2 2v4M7 15a2 2 0 0 1 2 -2h6a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2l0 -4',
  cut: 'M3 7a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M3 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M8.6 8.6l10.4 10.4M8.6 15.4l10.4 -10.4',
  kit: 'M12 3l8 4.5l0 9l-8 4.5l-8 -4.5l0 -9l8 -4.5M12 12l8 -4.5M12 12l0 9M12 12l-8 -4.5M16 5.25l-8 4.5',
} as const
export type SheetIcon = keyof typeof SHEET_ICONS

/** The path of an icon, for pdfmake's flowing pages. */
export const sheetIconPath = (icon: SheetIcon): string => SHEET_ICONS[icon]

/** A line icon in a square of `sizeMm` whose top left corner is `(x, y)`. */
export const drawIcon = (
  icon: SheetIcon,
  { x, y, sizeMm, colour }: { x: number; y: number; sizeMm: number; colour: Colour },
): PathCommand => ({
  kind: 'path',
  d: SHEET_ICONS[icon],
  x,
  y,
  scale: sizeMm / 24,
  stroke: colour,
  strokeWidth: 1.75,
})
