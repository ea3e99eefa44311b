/**
 * Bytes on their way to the window, which receives a copy in a buffer of its own. They must not be a
 * part of a larger buffer: all of it would be copied.
 */
export const sentBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes)
