export type Situation = {
  readonly installed: Readonly<Record<string, string>>
  readonly dependencies: readonly string[]
  readonly dependenciesText: string
  readonly advisoriesText: string
}

export function findAdvisoryProblems(situation: Situation): readonly string[]
