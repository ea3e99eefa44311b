import { z } from 'zod'
import { communeCodeSchema, idSchema, instantSchema, text } from './values.ts'

/**
 * Stages of a challenge: observe, imagine, prototype, try out for real, share. The loop of living
 * labs: needs, ideas, prototypes, experiment in a real situation, spreading.
 */
export const CHALLENGE_STAGES = ['observe', 'imagine', 'prototype', 'experiment', 'share'] as const
export type ChallengeStage = (typeof CHALLENGE_STAGES)[number]

/** A real problem that a living lab works on, across sessions (défi). */
export const challengeSchema = z.object({
  id: idSchema,
  title: text.oneLine,
  /** Asked so that everyone can answer: « Comment… ? ». */
  question: text.paragraph,
  /** Who carries it: someone of the community, or a name when the person is not on the list. */
  holderId: idSchema.nullable(),
  holderName: text.oneLine,
  /** Where the problem is lived. */
  place: text.oneLine,
  communeCode: communeCodeSchema.nullable(),
  stage: z.enum(CHALLENGE_STAGES),
  /** What is known today. */
  notes: text.paragraph,
  createdAt: instantSchema,
})
export type Challenge = Readonly<z.infer<typeof challengeSchema>>
