export const DECK_EXTENSION = 'koudmen-jeu'
/** Larger files are refused unread. Bytes; a deck of 60 photos takes about 20 million. */
export const DECK_FILE_LIMIT = 60 * 1024 * 1024
