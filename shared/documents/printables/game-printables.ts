import { dominoes } from './games/dominoes.ts'
import { gooseGame } from './games/goose-game.ts'
import { humanBingo } from './games/human-bingo.ts'
import { memoryCards } from './games/memory-cards.ts'
import { pictureBingo } from './games/picture-bingo.ts'
import type { PrintableDefinition } from './printable.ts'

/** To play, to meet, to learn while playing. */
export const GAME_PRINTABLES: readonly PrintableDefinition[] = [
  humanBingo,
  pictureBingo,
  dominoes,
  memoryCards,
  gooseGame,
]
