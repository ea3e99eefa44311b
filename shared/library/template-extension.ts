export const TEMPLATE_EXTENSION = 'koudmen-modele'
/** Larger files are refused unread. Bytes; a full day takes about 60,000. */
export const TEMPLATE_FILE_LIMIT = 5 * 1024 * 1024
