import type { PrintableDefinition } from './printable.ts'
import { votingSlips } from './voting/voting-slips.ts'

/** To vote, to say how it was, to count without anybody writing. */
export const VOTING_PRINTABLES: readonly PrintableDefinition[] = [votingSlips]
