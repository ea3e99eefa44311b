import type { Photo } from '#shared/schemas/outcome.schema.ts'

/** A photo of people or things, not of a sheet, that those to be seen agreed to have shown. */
export const isShowable = ({ kind, type, mayBeShown }: Photo): boolean =>
  kind === 'photo' && type !== 'application/pdf' && mayBeShown
