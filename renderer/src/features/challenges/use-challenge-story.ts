import { useMemo } from 'react'
import { useAllRows } from '#renderer/data/queries/use-all-rows.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
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
  const rows = useAllRows()
  const day = useToday()
  return useMemo(
    () => challengeStory(rows, { challengeId, today: day, names }),
    [rows, challengeId, day, names],
  )
}
