/** Larger calendars are refused unread. Bytes; a year of a busy team takes about 300,000. */
export const CALENDAR_FILE_LIMIT = 5 * 1024 * 1024
