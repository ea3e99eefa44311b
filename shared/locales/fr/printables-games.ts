/** Games to print: bingo, dominoes, memory, goose game. */
export const printablesGames = {} as const
