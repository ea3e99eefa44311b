import own from '#resources/pictograms/own-pictograms.json' with { type: 'json' }
import stored from '#resources/pictograms/pictograms.json' with { type: 'json' }

/** Side of the square grid on which every pictogram is drawn, in units of its path. */
export const PICTOGRAM_GRID = 24

/** Headings of the collection, in the order in which one leafs through it. */
export const PICTOGRAM_GROUPS = [
  'people',
  'talk',
  'feelings',
  'hands',
  'ideas',
  'deciding',
  'time',
  'learning',
  'making',
  'garden',
  'food',
  'sea',
  'nature',
  'weather',
  'places',
  'health',
  'money',
  'travel',
  'resources',
  'media',
  'games',
  'signs',
] as const
export type PictogramGroup = (typeof PICTOGRAM_GROUPS)[number]

/** A picture in one line weight, with the words by which one looks for it. */
export type Pictogram = {
  /** Its name in Tabler Icons, or one of ours (`koudmen-…`): what a card keeps. */
  readonly name: string
  readonly group: string
  readonly fr: string
  readonly en: string
  /** French, with a few words of Creole. */
  readonly keywords: readonly string[]
  /** SVG path to stroke with round ends, on a grid of `PICTOGRAM_GRID` units. */
  readonly d: string
}

/**
 * The bundled pictograms: Tabler Icons (MIT), and those of the island drawn for Koudmen, which Tabler
 * lacks (resources/pictograms/LICENCE.md). 190 kB: screens load this module when they need it, not
 * with the shell.
 */
export const PICTOGRAMS: readonly Pictogram[] = [...stored.icons, ...own.icons]

const byName = new Map(PICTOGRAMS.map((pictogram) => [pictogram.name, pictogram]))

/** The pictogram of that name; `undefined` for none, or one that this version does not have. */
export const findPictogram = (name: string | null): Pictogram | undefined =>
  name === null ? undefined : byName.get(name)
