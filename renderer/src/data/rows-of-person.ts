/** Outcomes that say whose they are. */
export const SIGNED_TABLES = [
  'contributions',
  'commitments',
  'prototypes',
  'experiments',
  'pieces',
] as const

/** Id of what one sheet says of one person for one part. */
export const attendanceId = (partId: string, personId: string): string => `${partId}.${personId}`
