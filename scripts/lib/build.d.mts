/** Builds the app and the command line into out/, unless nothing changed since the last time. */
export function build(): Promise<void>
