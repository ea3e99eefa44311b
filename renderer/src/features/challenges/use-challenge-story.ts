import { useMemo } from 'react'
import { useLastChange } from '#renderer/data/save-status-store.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { today } from '#renderer/lib/clock.ts'
import {
  challengeStory,
  type StoryChoices,
} from '#shared/documents/challenge-story/gather-story.ts'
import type { ChallengeStory } from '#shared/documents/challenge-story/story-model.ts'

/** The story of a challenge, made again after each change; null: there is no such challenge. */
export const useChallengeStory = (
  challengeId: string,
  names: StoryChoices['names'],
): ChallengeStory | null => {
  // Made from every row, which no query of its own reads.
  const lastChange = useLastChange()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are those of the last change.
  return useMemo(
    () => challengeStory(allRows(), { challengeId, today: today(), names }),
    [lastChange, challengeId, names],
  )
}
