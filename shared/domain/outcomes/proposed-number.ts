/**
 * The number proposed for the next paper of a pile. What was just entered reaches the tables a moment
 * later: two papers entered before that would bear one number. So it goes on from what was entered
 * (`ahead`: the number after it, null for nothing) until the tables have it, and by the tables otherwise,
 * an undo included.
 */
export const proposedNumber = (
  fromTables: number | null,
  ahead: number | null,
): { readonly next: number | null; readonly ahead: number | null } => {
  const isBehind = ahead !== null && (fromTables === null || fromTables < ahead)
  return isBehind ? { next: ahead, ahead } : { next: fromTables, ahead: null }
}
