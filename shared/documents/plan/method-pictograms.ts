// By key of the bundled method. One that is not here shows the picture of its energy.
const PICTOGRAMS: Readonly<Record<string, string>> = {}

/** Pictogram of a bundled method; `undefined` for the team's own ones. */
export const methodPictogram = (key: string | null): string | undefined =>
  key === null ? undefined : PICTOGRAMS[key]
