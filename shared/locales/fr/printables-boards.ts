/** Boards and canvases to fill in together. */
export const printablesBoards = {} as const
