export const EXPORT_MODEL_EXTENSION = 'koudmen-export'
/** Larger files are refused unread. Bytes; a model of 200 columns takes about 30,000. */
export const EXPORT_MODEL_FILE_LIMIT = 1024 * 1024
