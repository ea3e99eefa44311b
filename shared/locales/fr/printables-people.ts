/** Supports made for each person: badges, tents, certificates. */
export const printablesPeople = {} as const
