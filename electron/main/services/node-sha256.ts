import { createHash } from 'node:crypto'

/** Node's sha256: several times faster than the portable one. */
export const nodeSha256 = (bytes: Uint8Array): Uint8Array =>
  createHash('sha256').update(bytes).digest()
