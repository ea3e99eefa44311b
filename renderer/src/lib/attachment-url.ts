/** Where a stored picture is shown from. */
export const attachmentUrl = (hash: string): string => `app://koudmen/attachments/${hash}`
