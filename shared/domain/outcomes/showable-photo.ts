import type { Photo } from '#shared/schemas/outcome.schema.ts'

/** A photo of people or things: sheets are proof, kept and not shown. */
export const isPicture = ({ kind, type }: Photo): boolean =>
  kind === 'photo' && type !== 'application/pdf'

/** A picture that those to be seen agreed to have shown. */
export const isShowable = (photo: Photo): boolean => isPicture(photo) && photo.mayBeShown
