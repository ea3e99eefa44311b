import { attachmentUrl } from '#renderer/lib/attachment-url.ts'

export type AttachmentImageProps = {
  /** sha256 of a stored picture. */
  readonly hash: string
  /** What it shows; empty when the words beside it say it. */
  readonly alt: string
  readonly className?: string
}

/** A stored picture: a logo, a photograph. */
export const AttachmentImage = ({ hash, alt, className }: AttachmentImageProps) => (
  <img src={attachmentUrl(hash)} alt={alt} className={className} draggable={false} />
)
