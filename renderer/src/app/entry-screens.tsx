import {
  IconBulb,
  IconCards,
  IconChartBar,
  IconCube3dSphere,
  IconFlask,
  IconGavel,
  IconMoodSmile,
  IconPuzzle,
  IconQuote,
  IconSignature,
  IconWalk,
  IconWritingSign,
} from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import type {
  EntryFacts,
  EntryProgress,
  EntryScreen,
} from '#renderer/features/outcomes/entry-screen.ts'
import { CONTRIBUTION_LINES, WORD_LINES } from '#renderer/features/outcomes/line-words.ts'
import type { Icon } from '#renderer/ui/icon.ts'
import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import type { ContributionKind } from '#shared/schemas/outcome.schema.ts'

type SheetProps = { readonly sessionId: string }

const sheet = <Module,>(
  id: EntrySheet,
  icon: Icon,
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<SheetProps>,
  progress: EntryScreen['progress'],
): EntryScreen => ({
  id,
  icon,
  Screen: lazy(async () => ({ default: pick(await load()) })),
  progress,
})

/** So many are typed; nobody knows how many there are on paper. */
const counted = (count: number): EntryProgress => ({ count, total: null })

const countKinds = (
  { contributions }: EntryFacts['outcomes'],
  kinds: readonly ContributionKind[],
): number => contributions.filter(({ kind }) => kinds.includes(kind)).length

/**
 * Every sheet that can be typed up, in the order of the list. A new one is an entry here: its name,
 * its code and its unit are in `outcomes.sheets` of the locales, its screen anywhere among the
 * features. A sheet that is not here is not shown.
 */
export const ENTRY_SCREENS: readonly EntryScreen[] = [
  sheet(
    'attendance',
    IconSignature,
    () => import('#renderer/features/entry/entry-step.tsx'),
    (module) => module.EntryStep,
    ({ boxes: { typed, left } }) => ({
      count: typed,
      total: typed + left === 0 ? null : typed + left,
    }),
  ),
  sheet(
    'contributions',
    IconBulb,
    () => import('#renderer/features/outcomes/contributions-sheet.tsx'),
    (module) => module.ContributionsSheet,
    ({ outcomes }) => counted(countKinds(outcomes, CONTRIBUTION_LINES.kinds)),
  ),
  sheet(
    'votes',
    IconChartBar,
    () => import('#renderer/features/outcomes/votes-sheet.tsx'),
    (module) => module.VotesSheet,
    ({ outcomes }) => counted(outcomes.votes.length),
  ),
  sheet(
    'evaluations',
    IconMoodSmile,
    () => import('#renderer/features/outcomes/evaluations-sheet.tsx'),
    (module) => module.EvaluationsSheet,
    ({ outcomes }) =>
      counted(
        outcomes.evaluations.filter(
          ({ counts, remarks }) => remarks !== '' || counts.some((count) => count !== null),
        ).length,
      ),
  ),
  sheet(
    'decisions',
    IconGavel,
    () => import('#renderer/features/outcomes/decisions-sheet.tsx'),
    (module) => module.DecisionsSheet,
    ({ outcomes }) => counted(outcomes.decisions.filter(({ text }) => text.trim() !== '').length),
  ),
  sheet(
    'commitments',
    IconWritingSign,
    () => import('#renderer/features/outcomes/commitments-sheet.tsx'),
    (module) => module.CommitmentsSheet,
    ({ outcomes }) => counted(outcomes.commitments.length),
  ),
  sheet(
    'prototypes',
    IconCube3dSphere,
    () => import('#renderer/features/outcomes/prototypes-sheet.tsx'),
    (module) => module.PrototypesSheet,
    ({ outcomes }) => counted(outcomes.prototypes.length),
  ),
  sheet(
    'experiments',
    IconFlask,
    () => import('#renderer/features/outcomes/experiments-sheet.tsx'),
    (module) => module.ExperimentsSheet,
    ({ outcomes }) => counted(outcomes.experiments.length),
  ),
  sheet(
    'review',
    IconWalk,
    () => import('#renderer/features/outcomes/review-sheet.tsx'),
    (module) => module.ReviewSheet,
    ({ opening }) => ({
      count: opening.commitments.filter(({ reviewed }) => reviewed !== null).length,
      total: opening.commitments.length,
    }),
  ),
  sheet(
    'pieces',
    IconPuzzle,
    () => import('#renderer/features/outcomes/pieces-sheet.tsx'),
    (module) => module.PiecesSheet,
    ({ outcomes }) => counted(outcomes.pieces.length),
  ),
  sheet(
    'words',
    IconQuote,
    () => import('#renderer/features/outcomes/words-sheet.tsx'),
    (module) => module.WordsSheet,
    ({ outcomes }) => counted(countKinds(outcomes, WORD_LINES.kinds)),
  ),
  sheet(
    'cards',
    IconCards,
    () => import('#renderer/features/decks/cards-sheet.tsx'),
    (module) => module.CardsSheet,
    ({ cardCount }) => counted(cardCount),
  ),
]
