/**
 * For `it.skipIf`: a test of seconds. `npm test` leaves it, as the end-to-end tests marked `@long`, to
 * `npm test -- --all`, which the continuous integration runs.
 */
export const LEAVES_LONG_TESTS = process.env.KOUDMEN_LEAVES_LONG_TESTS === '1'
