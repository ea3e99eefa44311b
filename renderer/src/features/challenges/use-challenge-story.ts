import { useMemo } from 'react'
import { useAllRows } from '#renderer/data/queries/use-all-rows.ts'
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
  const rows = useAllRows()
  return useMemo(
    () => challengeStory(rows, { challengeId, today: today(), names }),
    [rows, challengeId, names],
  )
}
