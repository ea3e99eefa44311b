import type { ChallengeStage } from '#shared/schemas/challenge.schema.ts'
import type { ExperimentResult } from '#shared/schemas/outcome.schema.ts'
import type { ChallengeSession } from '../challenge-board-model.ts'
import type { ReportPhoto } from '../session-report/report-model.ts'

export type StoryIdea = {
  readonly text: string
  /** Voices of the vote that gave it most; null: not voted on. */
  readonly votes: number | null
}

export type StoryVersion = {
  readonly version: number
  readonly description: string
  readonly question: string
  readonly nextStep: string
}

export type StoryExperiment = {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly hypothesis: string
  readonly observed: string
  /** Null: it goes on. */
  readonly result: ExperimentResult | null
  readonly reason: string
  readonly nextStep: string
}

export type StoryCommitment = {
  readonly id: string
  readonly who: string
  readonly text: string
  readonly state: 'open' | 'kept' | 'letGo'
  /** `YYYY-MM-DD`; null: none. */
  readonly dueDate: string | null
}

/** A challenge from its problem to its results, over every session that worked on it. */
export type ChallengeStory = {
  readonly organisation: string
  readonly title: string
  readonly question: string
  readonly holder: string
  readonly place: string
  readonly stage: ChallengeStage
  readonly notes: string
  readonly figures: {
    /** Sessions held. */
    readonly sessions: number
    /** Different people who came, and those who gave no name. */
    readonly people: number
    readonly ideas: number
    /** Prototype sheets: each version is one. */
    /** Different ones: versions of one are told together. */
    readonly prototypes: number
    readonly experiments: number
    /** Those that stand; `letGo` are told apart. */
    readonly promises: number
    readonly promisesKept: number
    readonly promisesLetGo: number
  }
  /** Each once, as are ideas and what was learnt. */
  readonly observations: readonly string[]
  /** Most voted first. */
  readonly ideas: readonly StoryIdea[]
  /** By title; versions in order. */
  readonly prototypes: readonly {
    readonly title: string
    readonly versions: readonly StoryVersion[]
  }[]
  readonly experiments: readonly StoryExperiment[]
  /** Latest first. */
  readonly decisions: readonly {
    readonly id: string
    readonly text: string
    readonly reason: string
    readonly isReplaced: boolean
  }[]
  readonly commitments: readonly StoryCommitment[]
  readonly learnings: readonly string[]
  /** Only those that may be shown. */
  readonly photos: readonly ReportPhoto[]
  /** Earliest first. */
  readonly sessions: readonly ChallengeSession[]
}

/** Whether a stage of the story has something to tell. */
export const isStageTold = (stage: ChallengeStage, story: ChallengeStory): boolean => {
  switch (stage) {
    case 'observe':
      return story.observations.length > 0
    case 'imagine':
      return story.ideas.length > 0
    case 'prototype':
      return story.prototypes.length > 0
    case 'experiment':
      return story.experiments.length > 0
    case 'share':
      return story.learnings.length > 0 || keptExperiments(story).length > 0
  }
}

/** What is kept, and can be handed on. */
export const keptExperiments = ({ experiments }: ChallengeStory): readonly StoryExperiment[] =>
  experiments.filter(({ result }) => result === 'keep')
