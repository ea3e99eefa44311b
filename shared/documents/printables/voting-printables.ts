import type { PrintableDefinition } from './printable.ts'
import { dotVoteSheets } from './voting/dot-vote-sheets.ts'
import { gestureCards } from './voting/gesture-cards.ts'
import { opinionSigns } from './voting/opinion-signs.ts'
import { rotiPoster } from './voting/roti-poster.ts'
import { rotiSlips } from './voting/roti-slips.ts'
import { tokenMats } from './voting/token-mats.ts'
import { voteTokens } from './voting/vote-tokens.ts'
import { votingSlips } from './voting/voting-slips.ts'
import { weatherCards } from './voting/weather-cards.ts'
import { weatherPoster } from './voting/weather-poster.ts'

/** To vote, to say how it was, to count without anybody writing. */
export const VOTING_PRINTABLES: readonly PrintableDefinition[] = [
  votingSlips,
  tokenMats,
  voteTokens,
  dotVoteSheets,
  gestureCards,
  opinionSigns,
  rotiPoster,
  rotiSlips,
  weatherPoster,
  weatherCards,
]
