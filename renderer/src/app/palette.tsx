import { CommandPalette } from '#renderer/commands/command-palette.tsx'
import { usePalettePlaces } from './use-palette-places.ts'
import { useSheetPlaces } from './use-sheet-places.ts'

/** Ctrl+K with every place that the app knows: read from disk apart from the first script. */
export const Palette = () => (
  <CommandPalette usePlaces={usePalettePlaces} useNamed={useSheetPlaces} />
)
